import type { KnownCaller } from "../../query/query-service.ts";
import type { QueryInput } from "../../query/query-input.ts";
import { notModelled, validationError } from "../../query/service-error.ts";
import type { XmlValue } from "../../query/xml-element.ts";
import { findStack } from "../find-stack.ts";
import { beginDeletion } from "../operation/begin-operation.ts";
import { recordStackStatus } from "../operation/record-event.ts";
import type { StackRecord } from "../state.ts";
import type { World } from "../world.ts";
import { rejectOptions } from "./shapes.ts";

export function deleteStack({ input, caller, world }: { input: QueryInput; caller: KnownCaller; world: World }): XmlValue {
  rejectOptions(input, ["RoleARN", "DeploymentConfig"]);
  if (input.text("DeletionMode") === "FORCE_DELETE_STACK") throw notModelled("DeleteStack with FORCE_DELETE_STACK");
  const stack = findStack(world.state, caller.region, input.text("StackName") ?? "");
  if (stack === undefined || stack.status === "DELETE_IN_PROGRESS" || stack.status === "DELETE_COMPLETE") return {};
  const retain = input.texts("RetainResources");
  ensureDeletable(stack, retain, world);
  if (stack.status === "REVIEW_IN_PROGRESS") dropShell(stack, world);
  else {
    for (const changeSet of world.state.changeSets) {
      if (changeSet.stackId === stack.id && changeSet.executionStatus === "AVAILABLE") changeSet.executionStatus = "OBSOLETE";
    }
    beginDeletion(stack, world, { token: input.text("ClientRequestToken") ?? null, retain });
  }
  return {};
}

function ensureDeletable(stack: StackRecord, retain: readonly string[], world: World): void {
  if (stack.terminationProtection && world.broken !== "termination-protection-ignored") {
    throw validationError(`Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`);
  }
  if (stack.status.startsWith("UPDATE_") && stack.status.endsWith("_IN_PROGRESS")) {
    throw validationError(`Stack [${stack.id}] cannot be deleted while in status ${stack.status}`);
  }
  if (stack.status === "ROLLBACK_IN_PROGRESS") throw notModelled("DeleteStack of a stack in ROLLBACK_IN_PROGRESS");
  if (retain.length > 0 && stack.status !== "DELETE_FAILED") {
    throw validationError("Invalid operation on stack. RetainResources can be specified only for stacks in the DELETE_FAILED state.");
  }
}

/** A stack that was never executed goes at once, with its change sets. */
function dropShell(stack: StackRecord, world: World): void {
  world.state.changeSets = world.state.changeSets.filter(({ stackId }) => stackId !== stack.id);
  stack.deletedAt = world.now;
  recordStackStatus(stack, world, { status: "DELETE_COMPLETE", reason: "User Initiated", at: world.now });
}
