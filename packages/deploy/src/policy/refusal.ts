import { type FailureCode, Refused } from "@keelson/core";
import type { FoundStatus, StackStep } from "./status-policy.ts";

export type RefusingStep = Extract<StackStep, `refuse-${string}`>;

const refusalCodes: Readonly<Record<RefusingStep, FailureCode>> = {
  "refuse-changed": "stack-changed",
  "refuse-delete-failed": "stack-delete-failed",
  "refuse-import-failed": "stack-import-failed",
};

export function isRefusing(step: StackStep): step is RefusingStep {
  return step.startsWith("refuse-");
}

/** The refusal that a step stands for, with what is known of why the stack came into its status. */
export function refusalOf(options: {
  readonly step: RefusingStep;
  readonly stackName: string;
  readonly status: FoundStatus;
  readonly because: string | null;
}): Refused {
  const { step, stackName, status, because } = options;
  const reason = because === null ? "" : `: ${because}`;
  return new Refused(refusalCodes[step], `Stack ${stackName} is ${status}${reason}.`, { subjects: [stackName] });
}
