import { type Diagnostic, pointerTo, type SourceFile } from "@keelson/core";
import type { Endpoint, EndpointKind, Endpoints } from "./endpoints.ts";
import { diagnose } from "./origin.ts";
import { isRecord, type Located, readDocument } from "./read-document.ts";

const kinds: readonly EndpointKind[] = ["Service", "Ingress", "Gateway"];

type At = (pointer: string) => Located;

/** Reads endpoints.json, format 1. What is not needed here may be there; what is needed must be well-formed. Null when there are errors. */
export function parseEndpoints(source: SourceFile): { readonly endpoints: Endpoints | null; readonly diagnostics: readonly Diagnostic[] } {
  const { root, at, diagnostics } = readDocument(source);
  if (root === null) return { endpoints: null, diagnostics };
  const format = isRecord(root.value) ? root.value["format"] : undefined;
  if (format !== 1) {
    const hint = "Use publish-dns and apply-manifests of the same release.";
    const message = format === undefined ? "The file is not an endpoints.json." : "The file has a format that this release does not read.";
    return { endpoints: null, diagnostics: [...diagnostics, diagnose(at("/format").origin, { code: "endpoints-format", message, hint })] };
  }
  const list = at("/endpoints");
  if (!Array.isArray(list.value)) return { endpoints: null, diagnostics: [...diagnostics, shapeError(list, "a list of endpoints")] };
  const endpoints = list.value.flatMap((_item, index) => readEndpoint(at(pointerTo("/endpoints", index)), at, diagnostics) ?? []);
  return { endpoints: diagnostics.some((found) => found.severity === "error") ? null : { endpoints }, diagnostics };
}

function readEndpoint(item: Located, at: At, diagnostics: Diagnostic[]): Endpoint | null {
  const field = <T>(key: string, wanted: string, accept: (value: unknown) => value is T): T | null => {
    const located = at(pointerTo(item.origin.path, key));
    if (accept(located.value)) return located.value;
    diagnostics.push(shapeError(located, wanted));
    return null;
  };
  const kind = field("kind", kinds.join(", "), (value): value is EndpointKind => kinds.some((known) => known === value));
  const namespace = field("namespace", "a text", isText);
  const name = field("name", "a text", isText);
  const state = field("state", "ready or pending", (value): value is "ready" | "pending" => value === "ready" || value === "pending");
  const addresses = field("addresses", "a list of addresses", isAddressList);
  const hostnames = field("hostnames", "a list of names", isTextList);
  const annotations = field("annotations", "a mapping of texts", isTextMap);
  if (
    kind === null ||
    namespace === null ||
    name === null ||
    state === null ||
    addresses === null ||
    hostnames === null ||
    annotations === null
  )
    return null;
  const place = (index: number) => at(pointerTo(pointerTo(item.origin.path, "hostnames"), index)).origin;
  return {
    object: { kind, namespace, name },
    addresses: addresses.map(({ hostname, ip }) => ({ hostname: hostname ?? null, ip: ip ?? null })),
    hostnames: hostnames.map((host, index) => ({ host, origin: place(index) })),
    annotations,
    state,
    origin: item.origin,
  };
}

function shapeError(located: Located, wanted: string): Diagnostic {
  return diagnose(located.origin, { code: "endpoints-format", message: `Expected ${wanted} at ${located.origin.path}.` });
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

function isTextMap(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every((part) => typeof part === "string");
}

function isAddressList(value: unknown): value is { hostname?: string; ip?: string }[] {
  return Array.isArray(value) && value.every((part) => isRecord(part) && (isText(part["hostname"]) || isText(part["ip"])));
}
