import { describeCode, type Plan, Refused } from "@keelson/core";

/**
 * Refuses a plan with errors among its notes, before anything is made: what a living cluster cannot take, and what CloudFormation would
 * refuse. All are named at once; the code is that of the first.
 */
export function refuseBrokenPromises(plan: Plan<unknown>): void {
  const errors = plan.notes.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first === undefined) return;
  const remedies = [...new Set(errors.map(({ code }) => describeCode(code).remedy))];
  throw new Refused(first.code, `Stack ${plan.target} cannot be deployed like this: ${errors.map(({ message }) => message).join(" ")}`, {
    subjects: errors.map(({ subject }) => subject ?? plan.target),
    hint: remedies.join(" "),
  });
}
