import { type Diagnostic, hasErrors, limitDiagnostics, parseYaml, type SourceFile } from "@keelson/core";
import { type Fault, mapOf, nullable, only, record, type Shape } from "../shape.ts";
import { findVersionConflicts } from "./version-conflicts.ts";
import { versionForms } from "./version-forms.ts";
import type { VersionTable } from "./version-table.ts";

/** The table is null when there are errors. */
type ParsedVersionTable =
  | { readonly table: VersionTable; readonly diagnostics: readonly Diagnostic[] }
  | { readonly table: null; readonly diagnostics: readonly Diagnostic[] };

const { kubernetes, minor, flatcar, channel, imageTag, url, hash, date, removal } = versionForms;

const shape = record({
  format: only(1),
  kubernetes: mapOf({
    minimum: 1,
    key: kubernetes,
    value: record({
      etcd: imageTag,
      coredns: imageTag,
      pause: imageTag,
      cloudControllerManager: imageTag,
      extension: record({ url, hash: nullable(hash) }),
    }),
  }),
  removed: optional(mapOf({ minimum: 0, key: kubernetes, value: removal })),
  minors: optional(mapOf({ minimum: 0, key: minor, value: record({ endOfLife: date, ended: boolean }) })),
  flatcar: mapOf({ minimum: 0, key: channel, value: flatcar }),
  flannel: record({ version: imageTag, cniPlugin: imageTag }),
});

/**
 * Reads a version table that replaces the built-in one, as JSON or YAML. Another shape has the code `not-a-version-table`, parts that do not
 * go together have `versions-do-not-fit`; all are told at once.
 */
export function parseVersionTable(source: SourceFile): ParsedVersionTable {
  const { documents, diagnostics } = parseYaml(source);
  const [document] = documents;
  const place = (code: "not-a-version-table" | "versions-do-not-fit", hint: string, faults: readonly Fault[]): Diagnostic[] =>
    faults.map(({ path, message }) => {
      const range = document?.rangeOf(path) ?? null;
      return { severity: "error", code, message, hint, file: source.name, path, range };
    });
  const misshapen = document === undefined ? [{ path: "", message: "The file holds no version table." }] : shape(document.value, "");
  // Compared with the shape above, which is that of the type.
  const table = document?.value as VersionTable;
  const conflicts = hasErrors(diagnostics) || misshapen.length > 0 ? [] : findVersionConflicts(table);
  const all = limitDiagnostics([
    ...diagnostics,
    ...(hasErrors(diagnostics) ? [] : place("not-a-version-table", "Write it like the built-in table.", misshapen)),
    ...place("versions-do-not-fit", "Take versions that were released for each other.", conflicts),
  ]);
  return hasErrors(all) ? { table: null, diagnostics: all } : { table, diagnostics: all };
}

function optional(shape: Shape): Shape {
  return (value, path) => (value === undefined ? [] : shape(value, path));
}

function boolean(value: unknown, path: string): readonly Fault[] {
  return typeof value === "boolean" ? [] : [{ path, message: `${path} must be true or false.` }];
}
