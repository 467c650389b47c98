import type { StepRecord } from "../operation/operation-record.ts";

/** The next thing that happens to a task that has no timetable. */
export interface ProcessStep extends Omit<StepRecord, "status"> {
  /** Null: something happens that no event tells of. */
  readonly status: StepRecord["status"] | null;
  /** Takes the step: the process is one further afterwards. */
  readonly take: () => void;
}
