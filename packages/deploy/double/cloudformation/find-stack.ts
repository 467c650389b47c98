import { notModelled, ServiceError, validationError } from "../query/service-error.ts";
import type { CloudFormationState, StackRecord } from "./state.ts";
import type { ChangeSetRecord } from "./change-set/change-set-record.ts";

/** By ARN whatever its status, by name and region while it is not deleted. */
export function findStack(state: CloudFormationState, region: string, nameOrArn: string): StackRecord | undefined {
  return state.stacks.find((stack) =>
    nameOrArn.startsWith("arn:")
      ? stack.id === nameOrArn
      : stack.name === nameOrArn && stack.region === region && stack.status !== "DELETE_COMPLETE",
  );
}

/** For the calls that say "Stack with id N does not exist". */
export function namedStack(state: CloudFormationState, region: string, name: string | undefined): StackRecord {
  const stack = name === undefined ? undefined : findStack(state, region, name);
  if (stack === undefined) throw validationError(`Stack with id ${name ?? ""} does not exist`);
  return stack;
}

/** For the calls that say "Stack [N] does not exist". */
export function existingStack(state: CloudFormationState, region: string, name: string | undefined): StackRecord {
  const stack = name === undefined ? undefined : findStack(state, region, name);
  if (stack === undefined) throw validationError(`Stack [${name ?? ""}] does not exist`);
  return stack;
}

/** For the calls that change a stack: a nested one is changed by its parent alone. */
export function ownStack(state: CloudFormationState, region: string, name: string | undefined): StackRecord {
  const stack = existingStack(state, region, name);
  if (stack.parentId !== null) throw notModelled("a call that changes a nested stack directly");
  return stack;
}

/** By ARN whatever its status, by name and stack while it is neither executed nor obsolete. */
export function findChangeSet(
  state: CloudFormationState,
  wanted: { readonly region: string; readonly changeSet: string | undefined; readonly stack: string | undefined },
): ChangeSetRecord | undefined {
  const { region, changeSet = "", stack } = wanted;
  if (changeSet.startsWith("arn:")) return state.changeSets.find(({ id }) => id === changeSet);
  if (stack === undefined) throw validationError("StackName must be specified if ChangeSetName is not specified as an ARN.");
  const owner = existingStack(state, region, stack);
  return state.changeSets.find(
    ({ name, stackId, executionStatus }) => name === changeSet && stackId === owner.id && isNamed(executionStatus),
  );
}

export function isNamed(status: ChangeSetRecord["executionStatus"]): boolean {
  return status === "AVAILABLE" || status === "UNAVAILABLE" || status === "EXECUTE_IN_PROGRESS";
}

export function existingChangeSet(state: CloudFormationState, wanted: Parameters<typeof findChangeSet>[1]): ChangeSetRecord {
  const found = findChangeSet(state, wanted);
  if (found === undefined) throw new ServiceError("ChangeSetNotFound", `ChangeSet [${wanted.changeSet ?? ""}] does not exist`, 404);
  return found;
}
