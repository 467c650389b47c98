import { type Diagnostic, type DiagnosticCode, type JsonPointer, pointerTo, type YamlDocument } from "@keelson/core";
import type { KubernetesObject } from "../object/kubernetes-object.ts";
import { isRecord, type JsonRecord } from "../object/read-field.ts";
import type { Manifest } from "./manifest.ts";

export interface UncheckedManifest {
  readonly value: unknown;
  readonly path: JsonPointer;
  readonly file: string;
  readonly document: YamlDocument;
  readonly defaultNamespace: string;
}

interface CheckedManifest {
  readonly manifest: Manifest | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** `v1`, `apps/v1`, `example.com/v1beta1` (API conventions: group is a DNS subdomain, version a DNS label). */
const apiVersionForm = /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const kindForm = /^[A-Za-z][A-Za-z0-9]*$/;
/** What can stand in the path of a URL: the server's own rules per kind are stricter. */
const nameForm = /^(?!\.{1,2}$)[^/%\s]+$/;
const namespaceForm = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;

/** What every Kubernetes object must have, checked without a cluster. */
export function checkManifest(unchecked: UncheckedManifest): CheckedManifest {
  const { value, path, document, file } = unchecked;
  const diagnostics: Diagnostic[] = [];
  const find = (code: DiagnosticCode, pointer: JsonPointer, message: string, hint: string): void => {
    const full = `${path}${pointer}`;
    diagnostics.push({ severity: "error", code, message, hint, file, path: full, range: document.rangeOf(full) });
  };
  if (!isRecord(value)) {
    find("not-a-manifest", "", "This is not a Kubernetes object: it is no mapping.", remedyOf(file));
    return { manifest: null, diagnostics };
  }
  if (!("apiVersion" in value) && !("kind" in value)) {
    find("not-a-manifest", "", "This is not a Kubernetes object: it has neither apiVersion nor kind.", remedyOf(file));
    return { manifest: null, diagnostics };
  }
  if (isKustomization(value)) {
    find(
      "not-a-manifest",
      "",
      "This is a kustomization, which is an instruction to kustomize and no object.",
      "Run `kubectl kustomize` before.",
    );
    return { manifest: null, diagnostics };
  }
  checkText(value, "apiVersion", apiVersionForm, "Write it as in `v1` or `apps/v1`.", find);
  checkText(value, "kind", kindForm, "Write it as in `Service`.", find);
  checkMetadata(value, find);
  checkData(value, find);
  const place = unrepresentable(value, "");
  if (place !== null)
    find(
      "manifest-field-invalid",
      place,
      "This number cannot be sent: JSON has no infinity and no NaN.",
      "Write a number or a quoted text.",
    );
  if (diagnostics.length > 0) return { manifest: null, diagnostics };
  // The checks above are what the type says.
  const object = value as KubernetesObject;
  const rangeOf = (pointer: JsonPointer) => document.rangeOf(`${path}${pointer}`);
  return { manifest: { object, namespace: object.metadata.namespace ?? unchecked.defaultNamespace, file, path, rangeOf }, diagnostics };
}

type Find = (code: DiagnosticCode, pointer: JsonPointer, message: string, hint: string) => void;

function checkMetadata(value: JsonRecord, find: Find): void {
  const metadata = value["metadata"];
  if (metadata === undefined || metadata === null) {
    find("manifest-field-missing", "/metadata/name", "metadata.name is missing.", "Give the object a name.");
    return;
  }
  if (!isRecord(metadata)) {
    find("manifest-field-invalid", "/metadata", "metadata is no mapping.", "Write `metadata:` with `name:` below it.");
    return;
  }
  if (metadata["name"] === undefined && metadata["generateName"] !== undefined) {
    find(
      "generated-name",
      "/metadata/generateName",
      "metadata.generateName would make another object at every run.",
      "Write metadata.name instead.",
    );
    return;
  }
  const below: Find = (code, pointer, message, hint) => find(code, `/metadata${pointer}`, `metadata.${message}`, hint);
  checkText(metadata, "name", nameForm, "Quote it when it looks like a number or a boolean.", below);
  if (metadata["namespace"] !== undefined)
    checkText(metadata, "namespace", namespaceForm, "Use lower-case letters, digits and hyphens.", below);
  for (const key of ["labels", "annotations"]) checkTexts(metadata[key], key, below);
}

/** A number in a ConfigMap or Secret that was not quoted; the server's own refusal would repeat a Secret's value. */
function checkData(value: JsonRecord, find: Find): void {
  if (value["apiVersion"] !== "v1" || (value["kind"] !== "Secret" && value["kind"] !== "ConfigMap")) return;
  for (const key of ["data", "stringData", "binaryData"]) checkTexts(value[key], key, find);
}

function checkText(owner: JsonRecord, key: string, form: RegExp, hint: string, find: Find): void {
  const value = owner[key];
  if (value === undefined || value === null || value === "") find("manifest-field-missing", `/${key}`, `${key} is missing.`, hint);
  else if (typeof value !== "string") find("manifest-field-invalid", `/${key}`, `${key} is a ${typeof value}, not a text.`, hint);
  else if (!form.test(value) || value.length > 253)
    find("manifest-field-invalid", `/${key}`, `${key} does not have the form that Kubernetes expects.`, hint);
}

/** A label `on` or `1.10` that was not quoted is the commonest way to a refusal by the server. */
function checkTexts(values: unknown, key: string, find: Find): void {
  if (values === undefined || values === null) return;
  if (!isRecord(values)) {
    find("manifest-field-invalid", `/${key}`, `${key} is no mapping.`, "Write one `key: value` a line.");
    return;
  }
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "string" || value === null) continue;
    find(
      "manifest-field-invalid",
      pointerTo(`/${key}`, name),
      `${key} must be texts; this one is a ${typeof value}.`,
      "Put the value in quotes.",
    );
  }
}

/** The pointer of the first number that JSON cannot carry. */
function unrepresentable(value: unknown, pointer: JsonPointer): JsonPointer | null {
  if (typeof value === "number") return Number.isFinite(value) ? null : pointer;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const found = unrepresentable(part, pointerTo(pointer, key));
    if (found !== null) return found;
  }
  return null;
}

function isKustomization(value: JsonRecord): boolean {
  const { apiVersion } = value;
  return typeof apiVersion === "string" && apiVersion.startsWith("kustomize.config.k8s.io/");
}

function remedyOf(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  if (/^kustomization\.ya?ml$/.test(name)) return "Run `kubectl kustomize` before, and apply what it prints.";
  if (/^(?:Chart|values.*)\.ya?ml$/.test(name))
    return "This looks like a part of a Helm chart: run `helm template` before, and apply what it prints.";
  return "Give it apiVersion, kind and metadata.name, or leave the file out of the manifests.";
}
