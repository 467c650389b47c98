import { type Diagnostic, type DiagnosticCode, type JsonPointer, pointerTo, type YamlDocument } from "@keelson/core";
import { isRecord, type JsonRecord } from "../object/read-field.ts";

/** A part of a kubeconfig that is being read, with where it stands and where findings about it go. */
export interface Entry {
  readonly value: JsonRecord;
  readonly path: JsonPointer;
  readonly findings: Findings;
}

export interface Findings {
  readonly list: Diagnostic[];
  add(finding: Pick<Diagnostic, "severity" | "code" | "message" | "hint" | "path">): void;
}

export function collectFindings(file: string, document: YamlDocument): Findings {
  const list: Diagnostic[] = [];
  return { list, add: (finding) => void list.push({ ...finding, file, range: document.rangeOf(finding.path) }) };
}

/** Adds an error about a key of an entry. Messages never repeat a value, as most values here are secret. */
export function reject(entry: Entry, key: string | null, problem: { code: DiagnosticCode; message: string; hint?: string }): void {
  const path = key === null ? entry.path : pointerTo(entry.path, key);
  entry.findings.add({ severity: "error", code: problem.code, message: problem.message, hint: problem.hint ?? null, path });
}

/** A text, null when absent or empty; anything else is an error and null. */
export function readText(entry: Entry, key: string): string | null {
  const value = entry.value[key];
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string") return value;
  reject(entry, key, { code: "kubeconfig-invalid", message: `${key} is a ${typeof value}, not a text.`, hint: "Put it in quotes." });
  return null;
}

/** The value below a key as an entry; null when absent, and an error when it is no mapping. */
export function readEntry(entry: Entry, key: string): Entry | null {
  const value = entry.value[key];
  if (value === undefined || value === null) return null;
  const path = pointerTo(entry.path, key);
  if (isRecord(value)) return { value, path, findings: entry.findings };
  reject(entry, key, { code: "kubeconfig-invalid", message: `${key} is no mapping.` });
  return null;
}

/** The item of a list such as `clusters` that has a name, and in it the mapping below `part`. */
export function findNamed(root: Entry, wanted: { list: string; part: string; name: string; referrer: JsonPointer }): Entry | null {
  const items: unknown = root.value[wanted.list];
  const index = Array.isArray(items) ? items.findIndex((item: unknown) => isRecord(item) && item["name"] === wanted.name) : -1;
  const item: unknown = Array.isArray(items) ? items[index] : undefined;
  if (!isRecord(item)) {
    const message = `${wanted.list} has no entry named "${wanted.name}".`;
    root.findings.add({ severity: "error", code: "kubeconfig-incomplete", message, hint: null, path: wanted.referrer });
    return null;
  }
  const path = pointerTo(pointerTo(root.path, wanted.list), index);
  const found = readEntry({ value: item, path, findings: root.findings }, wanted.part);
  if (found === null) {
    root.findings.add({
      severity: "error",
      code: "kubeconfig-incomplete",
      message: `"${wanted.name}" has no ${wanted.part}.`,
      hint: null,
      path,
    });
  }
  return found;
}
