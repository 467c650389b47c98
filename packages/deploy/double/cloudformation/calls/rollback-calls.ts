import { notModelled, validationError } from "../../query/service-error.ts";
import type { XmlValue } from "../../query/xml-element.ts";
import { ownStack } from "../find-stack.ts";
import { beginRollback, continueRollback } from "../operation/begin-operation.ts";
import { beginUpdateRollback } from "../operation/begin-update-rollback.ts";
import type { Call } from "./call.ts";
import { ensureFresh, isRepeated } from "./request-tokens.ts";
import { rejectOptions } from "./shapes.ts";

export function cancelUpdateStack({ input, caller, world }: Call): XmlValue {
  const stack = ownStack(world.state, caller.region, input.text("StackName"));
  if (stack.status !== "UPDATE_IN_PROGRESS") throw validationError("CancelUpdateStack cannot be called from current stack status");
  if (world.broken === "cancel-ignored") return {};
  beginUpdateRollback(stack, world, { reason: "User Initiated", at: world.now });
  return {};
}

export function rollbackStack({ input, caller, world }: Call): XmlValue {
  rejectOptions(input, ["DeploymentConfig"]);
  const stack = ownStack(world.state, caller.region, input.text("StackName"));
  const token = input.text("ClientRequestToken") ?? null;
  if (isRepeated(stack, token)) return { StackId: stack.id, OperationId: stack.operations[0]?.id };
  if (stack.status !== "CREATE_FAILED" && stack.status !== "UPDATE_FAILED") {
    throw validationError("RollbackStack cannot be called from current stack status");
  }
  ensureFresh(stack, token, world);
  stack.roleArn = input.text("RoleARN") ?? stack.roleArn;
  beginRollback(stack, world, { token, retainExceptOnCreate: input.flag("RetainExceptOnCreate") });
  return { StackId: stack.id, OperationId: stack.operations[0]?.id };
}

export function continueUpdateRollback({ input, caller, world }: Call): XmlValue {
  const stack = ownStack(world.state, caller.region, input.text("StackName"));
  const token = input.text("ClientRequestToken") ?? null;
  if (isRepeated(stack, token)) return {};
  if (stack.status !== "UPDATE_ROLLBACK_FAILED") {
    throw validationError("ContinueUpdateRollback cannot be called from current stack status");
  }
  const named = input.texts("ResourcesToSkip");
  const force = input.flag("ForceRollback");
  if (force && named.length > 0) throw validationError("You cannot specify both ForceRollback and ResourcesToSkip");
  const failed = stack.paused?.failed ?? [];
  const nested = named.find((name) => name.includes("."));
  if (nested !== undefined) throw notModelled(`ContinueUpdateRollback that skips ${nested}`);
  const wrong = named.filter((name) => !failed.includes(name));
  if (wrong.length > 0) {
    throw validationError(`Resources [${wrong.join(", ")}] cannot be skipped: they are not in the UPDATE_FAILED state of a rollback`);
  }
  ensureFresh(stack, token, world);
  stack.roleArn = input.text("RoleARN") ?? stack.roleArn;
  continueRollback(stack, world, { token, skip: force ? failed : named });
  return {};
}
