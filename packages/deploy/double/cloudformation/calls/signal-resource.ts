import { validationError } from "../../query/service-error.ts";
import type { XmlValue } from "../../query/xml-element.ts";
import { existingStack } from "../find-stack.ts";
import { advanceStacks } from "../operation/advance-stack.ts";
import type { Call } from "./call.ts";

/** A signal from outside, as a node sends it. Where nothing waits for it the sentence is aws-cloudformation-templates#34's. */
export function signalResource({ input, caller, world }: Call): XmlValue {
  const stack = existingStack(world.state, caller.region, input.text("StackName"));
  const logicalId = input.text("LogicalResourceId") ?? "";
  const uniqueId = input.text("UniqueId") ?? "";
  const status = input.text("Status");
  if (status !== "SUCCESS" && status !== "FAILURE") {
    throw validationError(
      `1 validation error detected: Value '${status ?? ""}' at 'status' failed to satisfy constraint: Member must satisfy enum value set: [SUCCESS, FAILURE]`,
    );
  }
  const resource = stack.resources[logicalId];
  if (resource === undefined) throw validationError(`Resource ${logicalId} does not exist for stack ${stack.name}`);
  if (stack.operation === null) throw validationError(`Stack ${stack.id} is in ${stack.status} state and cannot be signaled`);
  const task = stack.operation.tasks.find((each) => each.logicalId === logicalId && each.state === "running");
  if (task?.process?.kind !== "group") throw validationError(`Resource ${logicalId} is in ${resource.status} state and cannot be signaled`);
  task.process.signals.push({ at: world.now, uniqueId, status });
  advanceStacks(world);
  return {};
}
