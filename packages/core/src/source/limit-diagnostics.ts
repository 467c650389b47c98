import { describeCode } from "../failure/codes/index.ts";
import { type Diagnostic, hasErrors } from "./diagnostic.ts";

/** More than anybody mends in one go. */
const perFile = 100;

/** At most a hundred findings of one file, and one more that counts the others: a hostile file makes a hundred thousand. */
export function limitDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= perFile) return diagnostics;
  const shown = diagnostics.slice(0, perFile);
  const left = diagnostics.slice(perFile);
  const count: Diagnostic = {
    severity: hasErrors(left) ? "error" : "warning",
    code: "too-many-findings",
    message: `${left.length} more findings of this file are not listed.`,
    hint: describeCode("too-many-findings").remedy,
    file: left[0]?.file ?? "",
    path: "",
    range: left[0]?.range ?? null,
  };
  return [...shown, count];
}
