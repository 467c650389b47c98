import { compareText } from "../collection/compare-text.ts";
import type { DiagnosticCode } from "../failure/codes/index.ts";
import type { JsonPointer } from "./json-pointer.ts";
import { compareRanges, type Range } from "./position.ts";

export type Severity = "error" | "warning" | "notice";

/** One finding about a text that a user wrote. Always many; warnings travel with success. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  /** What is wrong, in one sentence without the remedy. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string | null;
  readonly file: string;
  readonly path: JsonPointer;
  /** Null where there is no place in the text, for example a file that is missing. */
  readonly range: Range | null;
}

/** The shape of a diagnostic in every `--format json` and report: line and column in place of the range, null where there is none. */
export interface DiagnosticRecord extends Omit<Diagnostic, "range"> {
  readonly line: number | null;
  readonly column: number | null;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/** Sorted by file, line, column and code, so that the same findings always print in the same order. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => compareText(a.file, b.file) || compareRanges(a.range, b.range) || compareText(a.code, b.code) || compareText(a.path, b.path),
  );
}

export function toDiagnosticRecord(diagnostic: Diagnostic): DiagnosticRecord {
  const { range, ...rest } = diagnostic;
  return { ...rest, line: range?.start.line ?? null, column: range?.start.column ?? null };
}
