import type { Code } from "../failure/codes/index.ts";
import type { Severity } from "../source/diagnostic.ts";

/** A finding about the world or a plan, as opposed to a Diagnostic about a text. */
export interface Note {
  readonly severity: Severity;
  readonly code: Code;
  readonly message: string;
  /** The subject of the change that it is about, or null for the plan as a whole. */
  readonly subject: string | null;
}
