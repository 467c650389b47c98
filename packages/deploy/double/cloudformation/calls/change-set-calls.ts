import { notModelled, ServiceError } from "../../query/service-error.ts";
import type { XmlValue } from "../../query/xml-element.ts";
import { existingChangeSet, existingStack, findChangeSet, isNamed } from "../find-stack.ts";
import { beginExecution } from "../operation/begin-operation.ts";
import { takePage } from "../page.ts";
import type { StackRecord } from "../state.ts";
import type { ChangeDetailRecord, ChangeRecord, ChangeSetRecord } from "../change-set/change-set-record.ts";
import type { World } from "../world.ts";
import type { Call } from "./call.ts";
import { ensureExecutable } from "./ensure-updatable.ts";
import { ensureFresh } from "./request-tokens.ts";
import { instant, keyValues } from "./shapes.ts";

const wanted = ({ input, caller }: Call): Parameters<typeof findChangeSet>[1] => ({
  region: caller.region,
  changeSet: input.text("ChangeSetName"),
  stack: input.text("StackName"),
});

function ownerOf(world: World, changeSet: ChangeSetRecord): StackRecord {
  return existingStack(world.state, "", changeSet.stackId);
}

/** How long a change set only waits to be made, invented. */
const pendingMilliseconds = 500;

/** CREATE_PENDING, then CREATE_IN_PROGRESS until its time has come. */
function statusOf(changeSet: ChangeSetRecord, now: number): { Status: string; ExecutionStatus: string; StatusReason: string | null } {
  if (now < changeSet.readyAt) {
    const pending = now < changeSet.createdAt + pendingMilliseconds;
    return { Status: pending ? "CREATE_PENDING" : "CREATE_IN_PROGRESS", ExecutionStatus: "UNAVAILABLE", StatusReason: null };
  }
  const Status = changeSet.failure === null ? "CREATE_COMPLETE" : "FAILED";
  return { Status, ExecutionStatus: changeSet.executionStatus, StatusReason: changeSet.failure };
}

export function describeChangeSet(call: Call): XmlValue {
  const { input, world } = call;
  const changeSet = existingChangeSet(world.state, wanted(call));
  const stack = ownerOf(world, changeSet);
  const shown = world.now < changeSet.readyAt ? [] : changeSet.changes;
  const page = takePage(shown, { size: world.pageSizes.changes, token: input.text("NextToken"), idOf: ({ logicalId }) => logicalId });
  const values = input.flag("IncludePropertyValues");
  return {
    ChangeSetName: changeSet.name,
    ChangeSetId: changeSet.id,
    StackId: stack.id,
    StackName: stack.name,
    Description: changeSet.description,
    Parameters: keyValues(changeSet.parameters, "Parameter"),
    CreationTime: instant(changeSet.createdAt),
    ...statusOf(changeSet, world.now),
    NotificationARNs: [],
    RollbackConfiguration: {},
    Capabilities: changeSet.capabilities,
    Tags: keyValues(changeSet.tags, ""),
    Changes: page.items.map((change) => ({ Type: "Resource", ResourceChange: resourceChange(shownChange(change, world), values) })),
    NextToken: world.broken === "change-pages-dropped" ? null : page.nextToken,
    IncludeNestedStacks: changeSet.nestedStacks,
    ParentChangeSetId: changeSet.parentId,
    RootChangeSetId: changeSet.rootId,
    OnStackFailure: changeSet.onStackFailure,
    ImportExistingResources: false,
  };
}

function shownChange(change: ChangeRecord, { broken }: World): ChangeRecord {
  return broken === "replacement-hidden" && change.replacement === "True"
    ? { ...change, replacement: "False", policyAction: null }
    : change;
}

function resourceChange(change: ChangeRecord, values: boolean): XmlValue {
  return {
    PolicyAction: change.policyAction,
    Action: change.action,
    LogicalResourceId: change.logicalId,
    PhysicalResourceId: change.physicalId,
    ResourceType: change.type,
    Replacement: change.replacement,
    ChangeSetId: change.changeSetId,
    Scope: change.scope,
    Details: change.details.map((detail) => changeDetail(detail, values)),
    BeforeContext: values && change.before !== null ? JSON.stringify(change.before) : null,
    AfterContext: values && change.after !== null ? JSON.stringify(change.after) : null,
  };
}

function changeDetail(detail: ChangeDetailRecord, values: boolean): XmlValue {
  const text = (value: ChangeDetailRecord["before"]): string | null =>
    value === null ? null : typeof value === "object" ? JSON.stringify(value) : String(value);
  const kind = detail.before === null ? "Add" : detail.after === null ? "Remove" : "Modify";
  return {
    Target: {
      Attribute: detail.attribute,
      Name: detail.name,
      RequiresRecreation: detail.recreation,
      Path: values ? `/${["Properties", detail.name ?? detail.attribute].join("/")}` : null,
      BeforeValue: values ? text(detail.before) : null,
      AfterValue: values ? text(detail.after) : null,
      AttributeChangeType: values ? kind : null,
    },
    Evaluation: detail.evaluation,
    ChangeSource: detail.source,
    CausingEntity: detail.cause,
  };
}

export function listChangeSets({ input, caller, world }: Call): XmlValue {
  const stack = existingStack(world.state, caller.region, input.text("StackName"));
  const own = world.state.changeSets.filter(({ stackId, executionStatus }) => stackId === stack.id && isNamed(executionStatus));
  const page = takePage(own, { size: world.pageSizes.resources, token: input.text("NextToken"), idOf: ({ id }) => id });
  return {
    Summaries: page.items.map((changeSet) => ({
      StackId: stack.id,
      StackName: stack.name,
      ChangeSetId: changeSet.id,
      ChangeSetName: changeSet.name,
      ...statusOf(changeSet, world.now),
      CreationTime: instant(changeSet.createdAt),
      Description: changeSet.description,
      IncludeNestedStacks: changeSet.nestedStacks,
      ParentChangeSetId: changeSet.parentId,
      RootChangeSetId: changeSet.rootId,
      ImportExistingResources: false,
    })),
    NextToken: page.nextToken,
  };
}

export function deleteChangeSet(call: Call): XmlValue {
  const { state } = call.world;
  const changeSet = findChangeSet(state, wanted(call));
  if (changeSet?.executionStatus === "EXECUTE_IN_PROGRESS") {
    throw new ServiceError("InvalidChangeSetStatus", "An operation on this ChangeSet is currently in progress.");
  }
  state.changeSets = state.changeSets.filter((other) => other !== changeSet && (changeSet === undefined || other.rootId !== changeSet.id));
  return {};
}

export function executeChangeSet(call: Call): XmlValue {
  const { input, world } = call;
  const token = input.text("ClientRequestToken") ?? null;
  const again = token === null || world.broken === "execution-token-ignored" ? undefined : executedBefore(call, token);
  if (again !== undefined) return {};
  const changeSet = existingChangeSet(world.state, wanted(call));
  const disableRollback = input.flag("DisableRollback");
  ensureReady(changeSet, { disableRollback, now: world.now });
  const stack = ownerOf(world, changeSet);
  if (changeSet.type === "UPDATE") ensureExecutable(stack, disableRollback);
  ensureFresh(stack, token, world);
  takeOver(changeSet, world);
  changeSet.executionToken = token;
  beginExecution(stack, world, { changeSet, token, disableRollback, retainExceptOnCreate: input.flag("RetainExceptOnCreate") });
  return {};
}

function ensureReady(
  changeSet: ChangeSetRecord,
  { disableRollback, now }: { readonly disableRollback: boolean; readonly now: number },
): void {
  if (changeSet.parentId !== null) throw notModelled("ExecuteChangeSet of a nested change set");
  const { Status, ExecutionStatus } = statusOf(changeSet, now);
  if (Status !== "CREATE_COMPLETE") throw notExecutable(changeSet, "status", Status);
  if (ExecutionStatus !== "AVAILABLE") throw notExecutable(changeSet, "execution status", ExecutionStatus);
  if (disableRollback && changeSet.onStackFailure !== null) {
    throw new ServiceError("ValidationError", "You cannot specify both OnStackFailure and DisableRollback.");
  }
}

/** The change set is what its stack does from now on; others of the stack are not valid any more. */
function takeOver(changeSet: ChangeSetRecord, { state, broken }: World): void {
  for (const other of broken === "other-change-sets-survive" ? [changeSet] : state.changeSets) {
    if (other.stackId === changeSet.stackId && isNamed(other.executionStatus)) other.executionStatus = "OBSOLETE";
    if (other.rootId === changeSet.id) other.executionStatus = "EXECUTE_COMPLETE";
  }
  changeSet.executionStatus = "EXECUTE_IN_PROGRESS";
}

function executedBefore({ input, caller, world }: Call, token: string): ChangeSetRecord | undefined {
  const name = input.text("ChangeSetName");
  const stackName = input.text("StackName");
  return world.state.changeSets.find((changeSet) => {
    const stack = world.state.stacks.find(({ id }) => id === changeSet.stackId);
    const sameStack = stackName === undefined || stack?.id === stackName || (stack?.name === stackName && stack.region === caller.region);
    return changeSet.executionToken === token && (changeSet.id === name || (changeSet.name === name && sameStack));
  });
}

function notExecutable(changeSet: ChangeSetRecord, what: string, status: string): ServiceError {
  return new ServiceError("InvalidChangeSetStatus", `ChangeSet [${changeSet.id}] cannot be executed in its current ${what} of [${status}]`);
}
