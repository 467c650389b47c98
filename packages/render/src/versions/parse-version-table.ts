import { type Diagnostic, hasErrors, type JsonPointer, parseYaml, pointerTo, type SourceFile } from "@keelson/core";
import type { VersionTable } from "./version-table.ts";
import { isMapping } from "../is-mapping.ts";

/** The table is null when there are errors. */
type ParsedVersionTable =
  | { readonly table: VersionTable; readonly diagnostics: readonly Diagnostic[] }
  | { readonly table: null; readonly diagnostics: readonly Diagnostic[] };

/** What stands at a place: text, text that may be absent, or a part of the same kind. `*` is every key. */
type Shape = "text" | "text or null" | 1 | { readonly [key: string]: Shape };

const shape: Shape = {
  format: 1,
  kubernetes: {
    "*": { etcd: "text", coredns: "text", pause: "text", cloudControllerManager: "text", extension: { url: "text", hash: "text or null" } },
  },
  flatcar: { "*": "text" },
  flannel: { version: "text", cniPlugin: "text" },
};

/** Reads a version table that replaces the built-in one, as JSON or YAML; every mistake has the code `not-a-version-table`. */
export function parseVersionTable(source: SourceFile): ParsedVersionTable {
  const { documents, diagnostics } = parseYaml(source);
  const [document] = documents;
  const faults = document === undefined ? [{ path: "", message: "The file holds no version table." }] : compare(document.value, shape, "");
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
  const all = [...diagnostics, ...(hasErrors(diagnostics) ? [] : found)];
  if (hasErrors(all)) return { table: null, diagnostics: all };
  // Compared with the shape above, which is that of the type.
  return { table: document?.value as VersionTable, diagnostics: all };
}

interface Fault {
  readonly path: JsonPointer;
  readonly message: string;
}

function compare(value: unknown, wanted: Shape, path: JsonPointer): readonly Fault[] {
  if (typeof wanted !== "object") return isOf(value, wanted) ? [] : [{ path, message: `${path || "The file"} must be ${wanted}.` }];
  if (!isMapping(value)) return [{ path, message: `${path || "The file"} must be a mapping.` }];
  const any = wanted["*"];
  if (any !== undefined) return Object.entries(value).flatMap(([key, part]) => compare(part, any, pointerTo(path, key)));
  return Object.entries(wanted).flatMap(([key, part]) => compare(value[key], part, pointerTo(path, key)));
}

function isOf(value: unknown, wanted: "text" | "text or null" | 1): boolean {
  switch (wanted) {
    case "text":
      return typeof value === "string" && value !== "";
    case "text or null":
      return value === null || typeof value === "string";
    case 1:
      return value === 1;
  }
}
