import type { Note } from "@keelson/core";
import { retainedOf } from "../destroy/retained-of.ts";
import type { StackStep } from "../policy/status-policy.ts";
import type { DesiredStack } from "../stack/desired-stack.ts";
import { listNames } from "../stack/list-names.ts";
import type { ObservedStack, PresentStack } from "../stack/observe-stack.ts";

/** What the state in which the stack was found gives reason to say before anything is done. */
export function notesOnStack(found: {
  readonly desired: DesiredStack;
  readonly observed: ObservedStack;
  readonly step: StackStep;
}): Note[] {
  const { desired, observed, step } = found;
  if (observed.status === "absent") return [];
  return [...notesOnStep(observed, step), ...notesOnRole(desired, observed)];
}

function notesOnStep(observed: PresentStack, step: StackStep): Note[] {
  const { stackName, status, failures } = observed;
  const because = failures[0] === undefined ? "" : ` It failed first with: ${failures[0]}`;
  switch (step) {
    case "wait":
      return [note("notice", "stack-busy", `Stack ${stackName} is ${status}: its end is waited for, then the plan is made again.`)];
    case "roll-back":
      if (observed.failedForward) {
        return [
          note(
            "warning",
            "stack-goes-forward",
            `Stack ${stackName} is ${status} and cannot go back: what failed is tried again.${because}`,
          ),
        ];
      }
      return [
        note("warning", "stack-paused", `Stack ${stackName} is ${status} and is rolled back first; then the plan is made again.${because}`),
      ];
    case "continue-rollback":
      return [
        note(
          "warning",
          "stack-rollback-failed",
          `Stack ${stackName} is ${status}: its rollback is tried once more, then the plan is made again.${because}`,
        ),
      ];
    case "delete-first":
      return [
        note("warning", "stack-recreated", `Stack ${stackName} is ${status} and is deleted before it is created again.${because}`),
        ...notesOnRetained(observed),
      ];
    case "update":
      if (status !== "UPDATE_ROLLBACK_COMPLETE") return [];
      return [note("notice", "stack-rolled-back-before", `The last update of stack ${stackName} was rolled back.${because}`)];
    default:
      return [];
  }
}

/** What its policy keeps outlives the stack that is deleted, and can be in the way of the one that is made again. */
function notesOnRetained({ stackName, template }: PresentStack): Note[] {
  const retained = retainedOf(template).filter(({ kept }) => kept === "resource");
  if (retained.length === 0) return [];
  const names = listNames(retained.map(({ logicalId }) => logicalId));
  return [note("warning", "resources-retained", `Where the failed creation of stack ${stackName} made them, these stay in AWS: ${names}.`)];
}

function notesOnRole(desired: DesiredStack, { stackName, roleArn }: PresentStack): Note[] {
  if (roleArn === null || roleArn === desired.roleArn) return [];
  const then = desired.roleArn === null ? "no other is given, and it stays" : `from now on with ${desired.roleArn}`;
  return [note("notice", "stack-role-kept", `CloudFormation works on stack ${stackName} with the role ${roleArn}: ${then}.`)];
}

function note(severity: Note["severity"], code: Note["code"], message: string): Note {
  return { severity, code, message, subject: null };
}
