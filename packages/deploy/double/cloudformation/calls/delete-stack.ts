import { notModelled, validationError } from "../../query/service-error.ts";
import type { XmlValue } from "../../query/xml-element.ts";
import { findStack } from "../find-stack.ts";
import { beginDeletion } from "../operation/begin-operation.ts";
import { recordStackStatus } from "../operation/record-event.ts";
import type { StackRecord } from "../state.ts";
import type { World } from "../world.ts";
import type { Call } from "./call.ts";
import { ensureFresh } from "./request-tokens.ts";
import { rejectOptions } from "./shapes.ts";

export function deleteStack({ input, caller, world }: Call): XmlValue {
  rejectOptions(input, ["DeploymentConfig"]);
  const stack = findStack(world.state, caller.region, input.text("StackName") ?? "");
  if (stack === undefined || stack.status === "DELETE_IN_PROGRESS" || stack.status === "DELETE_COMPLETE") return {};
  if (stack.parentId !== null) throw notModelled("DeleteStack of a nested stack");
  const retain = input.texts("RetainResources");
  const force = input.text("DeletionMode") === "FORCE_DELETE_STACK";
  ensureDeletable(stack, world);
  if (retain.length > 0) ensureFailed(stack, "RetainResources");
  if (force) ensureFailed(stack, "DeletionMode FORCE_DELETE_STACK");
  if (stack.status === "REVIEW_IN_PROGRESS") {
    dropShell(stack, world);
    return {};
  }
  const token = input.text("ClientRequestToken") ?? null;
  ensureFresh(stack, token, world);
  for (const changeSet of world.state.changeSets) {
    if (changeSet.stackId === stack.id && changeSet.executionStatus === "AVAILABLE") changeSet.executionStatus = "OBSOLETE";
  }
  stack.roleArn = input.text("RoleARN") ?? stack.roleArn;
  stack.deletionMode = force ? "FORCE_DELETE_STACK" : "STANDARD";
  beginDeletion(stack, world, { token, retain, force });
  return {};
}

function ensureDeletable(stack: StackRecord, world: World): void {
  if (stack.terminationProtection && world.broken !== "termination-protection-ignored") {
    throw validationError(`Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`);
  }
  if (/^(UPDATE|IMPORT)_.*_?IN_PROGRESS$/.test(stack.status)) {
    throw validationError(`Stack [${stack.id}] cannot be deleted while in status ${stack.status}`);
  }
}

function ensureFailed(stack: StackRecord, option: string): void {
  if (stack.status !== "DELETE_FAILED") {
    throw validationError(`Invalid operation on stack. ${option} can be specified only for stacks in the DELETE_FAILED state.`);
  }
}

/** A stack that was never executed goes at once, with its change sets. */
function dropShell(stack: StackRecord, world: World): void {
  world.state.changeSets = world.state.changeSets.filter(({ stackId }) => stackId !== stack.id);
  stack.deletedAt = world.now;
  recordStackStatus(stack, world, { status: "DELETE_COMPLETE", reason: "User Initiated", at: world.now });
}
