import { type Diagnostic, hasErrors, limitDiagnostics, parseYaml, type SourceFile } from "@keelson/core";
import { anything, mapOf, nullable, only, record } from "../shape.ts";
import { versionForms } from "./version-forms.ts";
import type { VersionTable } from "./version-table.ts";

/** The table is null when there are errors. */
type ParsedVersionTable =
  | { readonly table: VersionTable; readonly diagnostics: readonly Diagnostic[] }
  | { readonly table: null; readonly diagnostics: readonly Diagnostic[] };

const { kubernetes, flatcar, imageTag, url, hash } = versionForms;

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
  flatcar: mapOf({ minimum: 0, key: anything, value: flatcar }),
  flannel: record({ version: imageTag, cniPlugin: imageTag }),
});

/** Reads a version table that replaces the built-in one, as JSON or YAML; every mistake has the code `not-a-version-table`. */
export function parseVersionTable(source: SourceFile): ParsedVersionTable {
  const { documents, diagnostics } = parseYaml(source);
  const [document] = documents;
  const faults = document === undefined ? [{ path: "", message: "The file holds no version table." }] : shape(document.value, "");
  const found = faults.map(({ path, message }): Diagnostic => {
    const hint = "Write it like the built-in table.";
    return {
      severity: "error",
      code: "not-a-version-table",
      message,
      hint,
      file: source.name,
      path,
      range: document?.rangeOf(path) ?? null,
    };
  });
  const all = limitDiagnostics([...diagnostics, ...(hasErrors(diagnostics) ? [] : found)]);
  if (hasErrors(all)) return { table: null, diagnostics: all };
  // Compared with the shape above, which is that of the type.
  return { table: document?.value as VersionTable, diagnostics: all };
}
