import type { Aspect, DiagnosticCode, JsonPointer, Severity } from "@keelson/core";

/** What a check found out about one place of cluster.yaml; the place in the text is added at the edge. */
export interface Finding {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly path: JsonPointer;
  readonly message: string;
  readonly hint: string | null;
  /** Whether the key itself is at fault rather than its value. */
  readonly aspect: Aspect;
}

type Words = Pick<Finding, "code" | "path" | "message"> & { readonly hint?: string; readonly aspect?: Aspect };

/** A finding that refuses the file. */
export function error(words: Words): Finding {
  return { severity: "error", hint: null, aspect: "value", ...words };
}

/** A finding about something that will hurt; the file is accepted. */
export function warning(words: Words): Finding {
  return { severity: "warning", hint: null, aspect: "value", ...words };
}

/** A finding about something that is worth knowing; the file is accepted. */
export function notice(words: Words): Finding {
  return { severity: "notice", hint: null, aspect: "value", ...words };
}
