import { validationError } from "../../query/service-error.ts";
import type { XmlValue } from "../../query/xml-element.ts";
import { detectDrift } from "../drift/detect-drift.ts";
import type { DriftDetectionRecord, ResourceDriftRecord, ScriptedDrift } from "../drift/drift-record.ts";
import { existingStack } from "../find-stack.ts";
import { takePage } from "../page.ts";
import { nextUuid, type StackRecord } from "../state.ts";
import type { Json } from "../template/json.ts";
import type { World } from "../world.ts";
import type { Call } from "./call.ts";
import { instant } from "./shapes.ts";

/** How long a detection takes, invented. */
const detectionMilliseconds = 20_000;
const detectable = ["CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_FAILED"];

export function detectStackDrift({ input, caller, world }: Call): XmlValue {
  const stack = existingStack(world.state, caller.region, input.text("StackName"));
  const wanted = input.texts("LogicalResourceIds");
  ensureDetectable(stack, world);
  const readyAt = world.now + detectionMilliseconds;
  const checked = Object.values(stack.resources).filter(({ logicalId }) => wanted.length === 0 || wanted.includes(logicalId));
  const drifts = checked.map((resource) => detectDrift(resource, scriptOf(resource.logicalId, world), readyAt));
  const detection = { id: nextUuid(world.state), stackId: stack.id, startedAt: world.now, readyAt, drifts };
  world.state.driftDetections.push(detection);
  return { StackDriftDetectionId: detection.id };
}

export function detectStackResourceDrift({ input, caller, world }: Call): XmlValue {
  const stack = existingStack(world.state, caller.region, input.text("StackName"));
  const logicalId = input.text("LogicalResourceId") ?? "";
  const resource = stack.resources[logicalId];
  if (resource === undefined) throw validationError(`Resource ${logicalId} does not exist for stack ${stack.name}`);
  ensureDetectable(stack, world);
  const drift = detectDrift(resource, scriptOf(logicalId, world), world.now);
  world.state.driftDetections.push({
    id: nextUuid(world.state),
    stackId: stack.id,
    startedAt: world.now,
    readyAt: world.now,
    drifts: [drift],
  });
  return { StackResourceDrift: driftShape(stack, drift) };
}

export function describeStackDriftDetectionStatus({ input, world }: Call): XmlValue {
  const id = input.text("StackDriftDetectionId") ?? "";
  const detection = world.state.driftDetections.find((one) => one.id === id);
  if (detection === undefined) throw validationError(`Drift detection with id [${id}] does not exist`);
  const known = { StackId: detection.stackId, StackDriftDetectionId: id, Timestamp: instant(detection.startedAt) };
  if (detection.readyAt > world.now) return { ...known, DetectionStatus: "DETECTION_IN_PROGRESS" };
  const count = detection.drifts.filter(isDrifted).length;
  return {
    ...known,
    DetectionStatus: "DETECTION_COMPLETE",
    StackDriftStatus: count > 0 ? "DRIFTED" : "IN_SYNC",
    DriftedStackResourceCount: count,
  };
}

export function describeStackResourceDrifts({ input, caller, world }: Call): XmlValue {
  const stack = existingStack(world.state, caller.region, input.text("StackName"));
  const statuses = input.texts("StackResourceDriftStatusFilters");
  const known = lastDrifts(stack, world).filter(({ status }) => statuses.length === 0 || statuses.includes(status));
  const asked = Number(input.text("MaxResults") ?? world.pageSizes.drifts);
  const size = Math.min(asked, world.pageSizes.drifts);
  const page = takePage(known, { size, token: input.text("NextToken"), idOf: ({ logicalId }) => logicalId });
  return { StackResourceDrifts: page.items.map((drift) => driftShape(stack, drift)), NextToken: page.nextToken };
}

/** What DescribeStacks says of the last detection. */
export function driftInformation(stack: StackRecord, world: World): XmlValue {
  const own = world.state.driftDetections.filter(({ stackId, readyAt }) => stackId === stack.id && readyAt <= world.now);
  const last = own.at(-1);
  if (last === undefined) return { StackDriftStatus: "NOT_CHECKED" };
  const drifted = lastDrifts(stack, world).some(isDrifted);
  return { StackDriftStatus: drifted ? "DRIFTED" : "IN_SYNC", LastCheckTimestamp: instant(last.startedAt) };
}

const scriptOf = (logicalId: string, { drift, broken }: World): ScriptedDrift | undefined =>
  broken === "drift-hidden" ? undefined : drift[logicalId];

const isDrifted = ({ status }: ResourceDriftRecord): boolean => status !== "IN_SYNC";

/** The newest result of each resource that was checked, in the stack's order. */
function lastDrifts(stack: StackRecord, { state, now }: World): readonly ResourceDriftRecord[] {
  const latest = new Map<string, ResourceDriftRecord>();
  for (const { stackId, readyAt, drifts } of state.driftDetections) {
    if (stackId === stack.id && readyAt <= now) for (const drift of drifts) latest.set(drift.logicalId, drift);
  }
  return Object.keys(stack.resources).flatMap((logicalId) => latest.get(logicalId) ?? []);
}

function ensureDetectable(stack: StackRecord, { state, now }: World): void {
  if (!detectable.includes(stack.status)) {
    throw validationError(`Drift detection cannot be performed on stack [${stack.id}] while it is in [${stack.status}] state`);
  }
  const running = (detection: DriftDetectionRecord): boolean => detection.stackId === stack.id && detection.readyAt > now;
  if (state.driftDetections.some(running)) throw validationError(`Drift detection is already in progress for stack [${stack.id}]`);
}

function driftShape(stack: StackRecord, drift: ResourceDriftRecord): XmlValue {
  return {
    StackId: stack.id,
    LogicalResourceId: drift.logicalId,
    PhysicalResourceId: drift.physicalId,
    ResourceType: drift.type,
    ExpectedProperties: drift.expected === null ? null : JSON.stringify(drift.expected),
    ActualProperties: drift.actual === null ? null : JSON.stringify(drift.actual),
    PropertyDifferences: drift.differences.map(({ path, expected, actual, type }) => ({
      PropertyPath: path,
      ExpectedValue: valueText(expected),
      ActualValue: valueText(actual),
      DifferenceType: type,
    })),
    StackResourceDriftStatus: drift.status,
    Timestamp: instant(drift.at),
  };
}

const valueText = (value: Json): string => (typeof value === "string" ? value : JSON.stringify(value));
