import type { Note } from "@keelson/core";
import { isRejection, type Problem } from "../evaluate/scope.ts";

/** What the head's template itself gives reason to say. */
export function notesOnTemplate(problems: readonly Problem[], cycles: readonly (readonly string[])[]): Note[] {
  const found = problems.map((problem): Note => {
    const { code, message, path } = problem;
    return { severity: isRejection(problem) ? "error" : "warning", code, message: `${message} (${path})`, subject: null };
  });
  const cyclic = cycles.map((cycle): Note => {
    return { severity: "error", code: "template-dependency-cycle", message: `${cycle.join(", ")} depend on each other.`, subject: null };
  });
  return [...found, ...cyclic];
}
