import { type Diagnostic, type JsonPointer, limitDiagnostics, parseYaml, pointerTo, type SourceFile, type YamlLimits } from "@keelson/core";
import { groupOf } from "../object/kubernetes-object.ts";
import { isRecord } from "../object/read-field.ts";
import { checkManifest } from "./check-manifest.ts";
import type { Manifest } from "./manifest.ts";

/** Larger than any file of CustomResourceDefinitions seen; etcd bounds one object at 1.5 MiB. */
const limits: Partial<YamlLimits> = { maxLength: 8 * 1_048_576, maxDepth: 128, maxLexemes: 1_000_000 };

export interface ReadManifests {
  readonly manifests: readonly Manifest[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads every Kubernetes object of some files as kubectl reads them: YAML 1.1 scalars, many documents to a file,
 * Lists flattened, empty documents skipped. Never throws; what is no object is left out and explained.
 */
export function readManifests(files: readonly SourceFile[], options: { readonly defaultNamespace: string }): ReadManifests {
  const manifests: Manifest[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const parsed = parseYaml(file, { schema: "yaml-1.1", limits });
    const found = [...parsed.diagnostics];
    for (const document of parsed.documents) {
      for (const part of flatten(document.value, "")) {
        const checked = checkManifest({
          value: part.value,
          path: part.path,
          file: file.name,
          document,
          defaultNamespace: options.defaultNamespace,
        });
        found.push(...checked.diagnostics);
        if (checked.manifest !== null) manifests.push(checked.manifest);
      }
    }
    diagnostics.push(...limitDiagnostics(found));
  }
  return { manifests, diagnostics: [...diagnostics, ...findDuplicates(manifests)] };
}

interface Part {
  readonly value: unknown;
  readonly path: JsonPointer;
}

/** The objects inside a document: itself, or the items of a List of any kind; null documents have none. */
function flatten(value: unknown, path: JsonPointer): Part[] {
  if (value === null || value === undefined) return [];
  if (!isRecord(value) || !isList(value)) return [{ value, path }];
  const items = value["items"];
  if (!Array.isArray(items)) return [];
  const listKind = String(value["kind"]);
  const itemKind = listKind === "List" ? undefined : listKind.slice(0, -"List".length);
  return items.flatMap((item: unknown, index) => {
    const inherited = itemKind === undefined || !isRecord(item) ? item : { apiVersion: value["apiVersion"], kind: itemKind, ...item };
    return flatten(inherited, pointerTo(pointerTo(path, "items"), index));
  });
}

function isList(value: Readonly<Record<string, unknown>>): boolean {
  const { kind, metadata, items } = value;
  if (typeof kind !== "string" || !kind.endsWith("List")) return false;
  // A custom kind may end in List: an object of it has a name, a list has items.
  return Array.isArray(items) || (items === undefined && !(isRecord(metadata) && "name" in metadata)) || items === null;
}

function findDuplicates(manifests: readonly Manifest[]): Diagnostic[] {
  const seen = new Map<string, Manifest>();
  const found: Diagnostic[] = [];
  for (const manifest of manifests) {
    const { object, namespace } = manifest;
    const key = [groupOf(object.apiVersion), object.kind, namespace, object.metadata.name].join("\n");
    const first = seen.get(key);
    if (first === undefined) seen.set(key, manifest);
    else found.push(duplicateOf(manifest, first));
  }
  return found;
}

/** The finding that a manifest describes an object a second time. */
export function duplicateOf(manifest: Manifest, first: Manifest): Diagnostic {
  const { object, file, path } = manifest;
  const line = first.rangeOf("/metadata/name")?.start.line ?? 1;
  return {
    severity: "error",
    code: "duplicate-object",
    message: `${object.kind} "${object.metadata.name}" is already described in ${first.file}:${line}.`,
    hint: "Keep one of the two.",
    file,
    path: `${path}/metadata/name`,
    range: manifest.rangeOf("/metadata/name"),
  };
}
