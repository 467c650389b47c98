import { type Outcome, Unhealthy } from "@keelson/core";

type FailedOutcome = Extract<Outcome, { status: "failed" }>;

/** Some records could not be written; the others were. Carries the first failure's code and hint, and one line for each record. */
export class RecordsFailed extends Unhealthy {
  constructor(failed: readonly FailedOutcome[]) {
    const [first] = failed;
    const code = first?.failure.code ?? "remote-error";
    const subjects = failed.map((outcome) => outcome.change.subject);
    const diagnosis = failed.map((outcome) => `${outcome.change.subject}: ${outcome.failure.message}`);
    super(code, `${failed.length} of the records could not be published: ${first?.failure.message ?? ""}`, {
      subject: subjects.join(", "),
      diagnosis,
      ...(first === undefined ? {} : { hint: first.failure.hint }),
    });
  }
}
