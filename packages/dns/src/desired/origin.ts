import type { Diagnostic, DiagnosticCode, JsonPointer, Range, Severity } from "@keelson/core";

/** Where in which file something was asked for. */
export interface Origin {
  readonly file: string;
  readonly path: JsonPointer;
  readonly range: Range | null;
}

export function diagnose(
  origin: Origin,
  finding: { readonly code: DiagnosticCode; readonly message: string; readonly hint?: string; readonly severity?: Severity },
): Diagnostic {
  const { code, message, hint = null, severity = "error" } = finding;
  return { severity, code, message, hint, file: origin.file, path: origin.path, range: origin.range };
}
