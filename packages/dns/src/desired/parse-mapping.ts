import type { Diagnostic, SourceFile } from "@keelson/core";
import { nameProblem, normalName } from "../zones/dns-name.ts";
import { type RecordType, recordTypes } from "../zones/record-set.ts";
import type { DnsMapping, MappedName } from "./dns-mapping.ts";
import type { EndpointKind } from "./endpoints.ts";
import { diagnose } from "./origin.ts";
import { entriesOf, isRecord, type Located, readDocument } from "./read-document.ts";

const kindsByKey: Readonly<Record<string, EndpointKind>> = { service: "Service", ingress: "Ingress", gateway: "Gateway" };
const targetKeys = [...Object.keys(kindsByKey), "values"];
const recordKeys = [...targetKeys, "type", "ttl"];

type At = (pointer: string) => Located;

/** Reads dns.yaml strictly: unknown keys are errors, and every finding is reported at once. The mapping is null when there are errors. */
export function parseMapping(source: SourceFile): { readonly mapping: DnsMapping | null; readonly diagnostics: readonly Diagnostic[] } {
  const { root, at, diagnostics } = readDocument(source);
  if (root === null) return { mapping: null, diagnostics };
  const names = [...readNames(root, at, diagnostics)];
  return { mapping: diagnostics.some((found) => found.severity === "error") ? null : { names }, diagnostics };
}

function* readNames(root: Located, at: At, diagnostics: Diagnostic[]): Generator<MappedName> {
  if (!isRecord(root.value) || !("records" in root.value)) {
    const message = "The mapping file has no `records`.";
    diagnostics.push(diagnose(root.origin, { code: "dns-file-shape", message, hint: "Write `records:` and the names below it." }));
    return;
  }
  for (const { key, pointer } of entriesOf(root)) if (key !== "records") diagnostics.push(unknownKey(at(pointer), key, ["records"]));
  const records = at("/records");
  if (records.value !== null && !isRecord(records.value)) {
    diagnostics.push(diagnose(records.origin, { code: "dns-file-shape", message: "`records` is not a mapping from names to targets." }));
    return;
  }
  const seen = new Map<string, string>();
  for (const { key, pointer } of entriesOf(records)) {
    const located = at(pointer);
    const name = normalName(key);
    const problem = nameProblem(name);
    const twin = seen.get(name);
    seen.set(name, key);
    if (problem !== null)
      diagnostics.push(diagnose(located.keyOrigin, { code: "host-name-invalid", message: `The name ${key} ${problem}.` }));
    else if (twin !== undefined)
      diagnostics.push(diagnose(located.keyOrigin, { code: "host-claimed-twice", message: `${key} and ${twin} are the same name.` }));
    const mapped = readName(name, located, at, diagnostics);
    if (mapped !== null) yield mapped;
  }
}

function readName(name: string, located: Located, at: At, diagnostics: Diagnostic[]): MappedName | null {
  const entries = entriesOf(located);
  for (const { key, pointer } of entries) if (!recordKeys.includes(key)) diagnostics.push(unknownKey(at(pointer), key, recordKeys));
  const targets = entries.filter(({ key }) => targetKeys.includes(key));
  const [target] = targets;
  if (target === undefined || targets.length > 1) {
    const message = `${name} has ${targets.length === 0 ? "no target" : `${targets.length} targets`}.`;
    const hint = "Write exactly one of service, ingress, gateway (namespace/name) or values.";
    diagnostics.push(diagnose(located.keyOrigin, { code: "mapping-target-count", message, hint }));
    return null;
  }
  const type = readType(at(`${located.origin.path}/type`), diagnostics);
  const ttl = readTtl(at(`${located.origin.path}/ttl`), diagnostics);
  const read =
    target.key === "values" ? readValues(at(target.pointer), diagnostics) : readReference(target.key, at(target.pointer), diagnostics);
  return read === null ? null : { name, target: read, type, ttl, origin: located.keyOrigin };
}

function readReference(key: string, located: Located, diagnostics: Diagnostic[]): MappedName["target"] | null {
  const kind = kindsByKey[key];
  const match = typeof located.value === "string" ? /^([a-z0-9.-]+)\/([a-z0-9.-]+)$/.exec(located.value) : null;
  const [, namespace, name] = match ?? [];
  if (kind !== undefined && namespace !== undefined && name !== undefined) return { kind: "object", object: { kind, namespace, name } };
  const message = `\`${key}\` does not name an object.`;
  diagnostics.push(
    diagnose(located.origin, { code: "mapping-value-invalid", message, hint: "Write namespace/name, for example default/minecraft." }),
  );
  return null;
}

/** At most 100 values make up a set (Route 53 developer guide, "Quotas on records"). */
function readValues(located: Located, diagnostics: Diagnostic[]): MappedName["target"] | null {
  const { value } = located;
  if (Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every((part) => typeof part === "string" && part !== ""))
    return { kind: "values", values: [...new Set(value as string[])] };
  const message = "`values` is not a list of 1 to 100 texts.";
  diagnostics.push(diagnose(located.origin, { code: "mapping-value-invalid", message }));
  return null;
}

function readType(located: Located, diagnostics: Diagnostic[]): RecordType | null {
  if (located.value === undefined) return null;
  const type = recordTypes.find((candidate) => candidate === located.value);
  if (type !== undefined) return type;
  diagnostics.push(
    diagnose(located.origin, { code: "mapping-value-invalid", message: `\`type\` is not one of ${recordTypes.join(", ")}.` }),
  );
  return null;
}

function readTtl(located: Located, diagnostics: Diagnostic[]): number | null {
  if (located.value === undefined) return null;
  if (isTtl(located.value)) return located.value;
  const message = "`ttl` is not a whole number of seconds from 1 to 2147483647.";
  diagnostics.push(diagnose(located.origin, { code: "mapping-value-invalid", message }));
  return null;
}

export function isTtl(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 2_147_483_647;
}

function unknownKey(located: Located, key: string, known: readonly string[]): Diagnostic {
  const hint = `Known keys: ${known.join(", ")}.`;
  return diagnose(located.keyOrigin, { code: "mapping-key-unknown", message: `\`${key}\` is not a key of the mapping file.`, hint });
}
