import { notModelled, ServiceError, validationError } from "../../query/service-error.ts";
import { compareResource, type DesiredResource, type Difference, needsReplacement } from "../resources/compare-resource.ts";
import { derivedIdentity, freshIdentity } from "../resources/make-identity.ts";
import { writingRefusal } from "../permissions/resource-refusal.ts";
import type { ResourceType } from "../resources/resource-type.ts";
import { resourceTypeOf } from "../resources/type-table.ts";
import type { StackRecord } from "../state.ts";
import type { ResourceRecord, StackContent } from "../stack-content.ts";
import type { OperationRecord, StepRecord, TaskRecord } from "./operation-record.ts";
import { parseTemplate } from "../template/parse-template.ts";
import type { World } from "../world.ts";
import { beginGroup, groupType } from "../group/begin-group.ts";
import { findNested } from "../nested/begin-nested.ts";
import { differsFrom, nestedContent } from "../nested/nested-content.ts";
import { stackType } from "../nested/stack-type.ts";
import { durationOf } from "./duration-of.ts";
import { creationInitiated, recordResourceStatus } from "./record-event.ts";
import { stackPolicyRefusal } from "../policy/stack-policy.ts";
import { scriptedFailure } from "./scripted-failure.ts";
import { desiredResource, liveResources, stackScope } from "./stack-scope.ts";

interface Start {
  readonly stack: StackRecord;
  readonly operation: OperationRecord;
  readonly task: TaskRecord;
  readonly world: World;
  readonly at: number;
}

/** Begins to write a resource: compares, decides between create, update and replacement, and lays out the task's events in time. */
export function startWriting(start: Start): void {
  const { stack, operation, task, at } = start;
  if (operation.skip.includes(task.logicalId)) {
    task.state = "running";
    task.verb = "update";
    task.timeline = [{ at, status: "UPDATE_COMPLETE", reason: null, ends: "done" }];
    return;
  }
  if (task.refusal !== null) {
    refuse(task, at, task.refusal);
    return;
  }
  const existing = standing(stack, task.logicalId);
  const original = operation.phase === "rollback" ? operation.before?.resources[task.logicalId] : undefined;
  if (existing !== undefined && original !== undefined && existing.physicalId !== original.physicalId) {
    bringBack(start, existing, original);
    return;
  }
  try {
    const writing = compareTask(start, existing);
    const refusal = writing === null ? null : policyRefusal(start, writing);
    if (writing === null) task.state = "done";
    else if (refusal === null) write(start, writing);
    else refuse(task, at, refusal);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    failAtOnce(start, existing, error.message);
  }
}

/** Why the stack policy does not let an update write a resource as it would. */
function policyRefusal({ operation, task }: Start, { existing, type, differences }: Writing): string | null {
  if (existing === undefined || operation.phase !== "apply") return null;
  const action = needsReplacement(differences) ? "Update:Replace" : "Update:Modify";
  return stackPolicyRefusal(operation.policy, { action, logicalId: task.logicalId, type });
}

/** The resource that is there. What an earlier operation failed to create is not; what it left is deleted in the cleanup. */
function standing(stack: StackRecord, logicalId: string): ResourceRecord | undefined {
  const record = stack.resources[logicalId];
  if (record?.status !== "CREATE_FAILED") return record;
  if (record.physicalId !== null) stack.superseded.push(record);
  delete stack.resources[logicalId];
  return undefined;
}

/** What is to be written; null when the resource is already so. */
function compareTask(start: Start, existing: ResourceRecord | undefined): Writing | null {
  const { type, desired, dependsOn } = evaluateTask(start, start.operation.phase === "rollback");
  const differences = existing === undefined ? [] : compareResource(type, existing, desired);
  const fixed = differences.find((difference) => difference.fixed);
  if (fixed !== undefined) throw notModelled(`an update of ${type}.${fixed.name ?? ""}`);
  if (needsReplacement(differences) && start.operation.phase === "apply" && start.operation.onFailure === "DO_NOTHING") {
    throw validationError("Replacement type updates not supported on stack with disable-rollback.");
  }
  const unchanged = existing !== undefined && differences.length === 0 && existing.status !== "UPDATE_FAILED";
  return unchanged && !nestedDiffers(start, existing, type) ? null : { type, existing, desired, differences, dependsOn };
}

/** A nested stack is asked whenever its parent is updated: its template may be another one under the same address. */
function nestedDiffers({ stack, operation, world }: Start, existing: ResourceRecord, type: string): boolean {
  if (type !== stackType) return false;
  const child = findNested(world, existing.physicalId ?? "");
  return child !== undefined && differsFrom(child, nestedContent({ stack, principal: operation.principal, world }, existing));
}

function evaluateTask(
  { stack, operation, task, world }: Start,
  rollingBack: boolean,
): { type: string; desired: DesiredResource; dependsOn: readonly string[] } {
  const content: StackContent = rollingBack && operation.before !== null ? operation.before : stack;
  const template = parseTemplate(content.template);
  const scope = stackScope({
    state: world.state,
    stack,
    template,
    parameters: content.parameters,
    resource: liveResources(stack.resources),
  });
  const declaration = template.resources[task.logicalId];
  if (declaration === undefined) throw new ServiceError("InternalFailure", `${task.logicalId} is not declared`, 500);
  if (resourceTypeOf(declaration.type) === undefined) {
    throw new ServiceError("NotModelled", `Resource type ${declaration.type} is not modelled by this double`);
  }
  return {
    type: declaration.type,
    desired: desiredResource(declaration, scope, content.tags),
    dependsOn: task.waitsFor,
  };
}

interface Writing {
  readonly type: string;
  readonly existing: ResourceRecord | undefined;
  readonly desired: DesiredResource;
  readonly differences: readonly Difference[];
  readonly dependsOn: readonly string[];
}

function write(start: Start, writing: Writing): void {
  const { stack, task, at } = start;
  const known = resourceTypeOf(writing.type);
  if (known === undefined) return;
  const { existing } = writing;
  const fresh = existing === undefined || needsReplacement(writing.differences);
  task.verb = existing === undefined ? "create" : "update";
  task.state = "running";
  const result = resultOf(start, known, writing, fresh);
  const rollingBack = start.operation.phase === "rollback";
  const process = beginProcess(start, { result, fresh, rollingBack });
  const record: ResourceRecord = existing ?? { ...result, physicalId: null };
  const reason = fresh && existing !== undefined ? replacementReason : null;
  stack.resources[task.logicalId] = record;
  recordResourceStatus(stack, record, { status: `${prefixOf(task)}_IN_PROGRESS`, reason, at });
  layOut(start, writing, { result, fresh, process });
}

/** What has no timetable: a group whose machines signal, a nested stack. */
function beginProcess(
  start: Start,
  { result, fresh, rollingBack }: { readonly result: ResourceRecord; readonly fresh: boolean; readonly rollingBack: boolean },
): TaskRecord["process"] {
  const prefix = prefixOf(start.task);
  if (result.type === groupType) return beginGroup({ ...start, rollingBack, result, creates: fresh, prefix });
  if (result.type !== stackType) return null;
  const verb = fresh ? "create" : rollingBack ? "rollback" : "update";
  const content = nestedContent({ ...start, principal: start.operation.principal }, result);
  return { kind: "stack", stackId: result.physicalId ?? "", verb, prefix, at: start.at, content, begun: false };
}

const replacementReason = "Requested update requires the creation of a new physical resource; hence creating one.";
const prefixOf = (task: TaskRecord): "CREATE" | "UPDATE" => (task.verb === "create" ? "CREATE" : "UPDATE");

/** The task's events from here to its end, and what the resource is then. */
function layOut(
  start: Start,
  writing: Writing,
  { result, fresh, process }: { readonly result: ResourceRecord; readonly fresh: boolean; readonly process: TaskRecord["process"] },
): void {
  const { operation, task, world, at } = start;
  const prefix = prefixOf(task);
  const rollingBack = operation.phase === "rollback";
  const duration = durationOf(world, task.logicalId, writing.type);
  const reason =
    writingRefusal(start, { ...writing, logicalId: task.logicalId, fresh }) ??
    scriptedFailure(world, task.logicalId, rollingBack ? "rollback" : task.verb);
  if (reason !== null) {
    task.timeline = [{ at: at + duration / 2, status: `${prefix}_FAILED`, reason, ends: "failed" }];
    return;
  }
  task.result = result;
  if (process !== null) {
    task.process = process;
    return;
  }
  const initiated: StepRecord[] = fresh
    ? [{ at: at + Math.min(1000, duration / 2), status: `${prefix}_IN_PROGRESS`, reason: creationInitiated, ends: null }]
    : [];
  task.timeline = [...initiated, { at: at + duration, status: `${prefix}_COMPLETE`, reason: null, ends: "done" }];
}

function resultOf({ stack, task, world, at }: Start, known: ResourceType, writing: Writing, fresh: boolean): ResourceRecord {
  const { existing, desired } = writing;
  const { state } = world;
  const physicalId =
    fresh || existing?.physicalId === undefined || existing.physicalId === null
      ? known.physicalId(desired.properties, freshIdentity(state, stack, task.logicalId))
      : existing.physicalId;
  const version = fresh ? 1 : (existing?.version ?? 0) + 1;
  const identity = derivedIdentity(state, stack, physicalId);
  return {
    ...desired,
    logicalId: task.logicalId,
    type: writing.type,
    physicalId,
    status: existing === undefined ? "CREATE_IN_PROGRESS" : "UPDATE_IN_PROGRESS",
    reason: null,
    at,
    attributes: known.attributes({ physicalId, properties: desired.properties, version, identity }),
    dependsOn: writing.dependsOn,
    version,
  };
}

/** Rolling back a replacement: the logical id stands for the old resource again, the new one is left to the cleanup. */
function bringBack({ stack, task, at }: Start, existing: ResourceRecord, original: ResourceRecord): void {
  stack.superseded.push(existing);
  const record = structuredClone(original);
  stack.resources[task.logicalId] = record;
  task.state = "running";
  task.verb = "update";
  task.result = structuredClone(original);
  recordResourceStatus(stack, record, { status: "UPDATE_IN_PROGRESS", reason: null, at });
  task.timeline = [{ at: at + 1000, status: "UPDATE_COMPLETE", reason: null, ends: "done" }];
}

/** A refused update fails before anything is done: there is no UPDATE_IN_PROGRESS. */
function refuse(task: TaskRecord, at: number, reason: string): void {
  task.verb = "update";
  task.state = "running";
  task.timeline = [{ at, status: "UPDATE_FAILED", reason, ends: "failed" }];
}

function failAtOnce({ stack, task, at, world }: Start, existing: ResourceRecord | undefined, reason: string): void {
  const prefix = existing === undefined ? "CREATE" : "UPDATE";
  const type = existing?.type ?? parseTemplate(stack.template).resources[task.logicalId]?.type ?? "";
  const record: ResourceRecord = existing ?? {
    logicalId: task.logicalId,
    type,
    physicalId: null,
    status: "CREATE_IN_PROGRESS",
    reason: null,
    at,
    properties: {},
    attributes: {},
    metadata: null,
    creationPolicy: null,
    updatePolicy: null,
    deletionPolicy: "Delete",
    updateReplacePolicy: "Delete",
    stackTags: {},
    dependsOn: [],
    version: 0,
  };
  stack.resources[task.logicalId] = record;
  task.verb = existing === undefined ? "create" : "update";
  task.state = "running";
  recordResourceStatus(stack, record, { status: `${prefix}_IN_PROGRESS`, reason: null, at });
  task.timeline = [{ at: at + Math.min(1000, world.seconds[type] ?? 1000), status: `${prefix}_FAILED`, reason, ends: "failed" }];
}
