import { createHash } from "node:crypto";
import type { GroupInstance, GroupRecord } from "../auto-scaling/auto-scaling-state.ts";
import type { ResourceRecord } from "../cloudformation/stack-content.ts";
import type { CloudFormationState, RetainedRecord } from "../cloudformation/state.ts";
import { isList, type Json, objectOf, scalarText } from "../cloudformation/template/json.ts";
import type { MachinePort } from "../machines/machine-port.ts";
import { isThere, type Lifetime, type Tags } from "./beside-stacks.ts";
import type { Ec2State } from "./ec2-state.ts";

/** One region at one instant: what stacks made there, and what is beside them. */
export interface Ec2View {
  readonly state: Ec2State;
  readonly account: string;
  readonly region: string;
  readonly at: number;
  readonly machines: MachinePort;
  /** Resources of stacks by their type, those that there are. */
  readonly made: ReadonlyMap<string, readonly MadeThing[]>;
  /** What policies kept of resources of stacks. */
  readonly retained: readonly RetainedRecord[];
  /** Instances that did not end more than an hour ago, by their id. */
  readonly instances: ReadonlyMap<string, LaunchedInstance>;
}

/** A resource of a stack as EC2 has it. */
export interface MadeThing {
  readonly id: string;
  readonly resource: ResourceRecord;
  readonly tags: Tags;
}

export interface LaunchedInstance {
  readonly instance: GroupInstance;
  readonly group: GroupRecord;
}

/** How long a terminated instance is still shown (EC2 user guide, "Terminate instances"). */
const shownAfterEnd = 3_600_000;

export function viewEc2(options: {
  readonly state: Ec2State;
  readonly stacks: CloudFormationState;
  readonly machines: MachinePort;
  readonly region: string;
  readonly at: number;
}): Ec2View {
  const { state, stacks, machines, region, at } = options;
  const made = new Map<string, MadeThing[]>();
  for (const thing of thingsOf(stacks, region)) {
    if ((state.gone[thing.id] ?? at + 1) <= at) continue;
    const tags = { ...thing.tags, ...state.addedTags[thing.id] };
    const alike = made.get(thing.resource.type);
    if (alike === undefined) made.set(thing.resource.type, [{ ...thing, tags }]);
    else alike.push({ ...thing, tags });
  }
  const launched = stacks.autoScaling.groups
    .filter((group) => group.region === region)
    .flatMap((group) => group.instances.map((instance): [string, LaunchedInstance] => [instance.id, { group, instance }]))
    .filter(([, { instance }]) => instance.endedAt === null || instance.endedAt > at - shownAfterEnd);
  return { state, account: stacks.account, region, at, machines, made, retained: stacks.retained, instances: new Map(launched) };
}

/** What stacks hold, and what their policies left behind when it went. */
function thingsOf(stacks: CloudFormationState, region: string): readonly MadeThing[] {
  const held = stacks.stacks
    .filter((stack) => stack.region === region)
    .flatMap((stack) =>
      [...Object.values(stack.resources), ...stack.superseded]
        .filter(({ status }) => status !== "DELETE_COMPLETE" && status !== "DELETE_SKIPPED")
        .flatMap((resource) => madeThing(resource, stack)),
    );
  const kept = stacks.retained
    .filter((each) => each.region === region && each.kept === "resource")
    .flatMap(({ record, stackName, stackId }) => madeThing(record, { name: stackName, id: stackId }));
  return [...new Map([...kept, ...held].map((thing) => [thing.id, thing])).values()];
}

function madeThing(resource: ResourceRecord, stack: { readonly name: string; readonly id: string }): MadeThing[] {
  if (resource.physicalId === null) return [];
  const own = resource.properties["Tags"];
  const tags = {
    ...resource.stackTags,
    ...Object.fromEntries((isList(own) ? own : []).map((tag) => [textOf(objectOf(tag)["Key"]), textOf(objectOf(tag)["Value"])])),
    "aws:cloudformation:stack-name": stack.name,
    "aws:cloudformation:stack-id": stack.id,
    "aws:cloudformation:logical-id": resource.logicalId,
  };
  return [{ id: resource.physicalId, resource, tags }];
}

export function madeOf({ made }: Ec2View, type: string): readonly MadeThing[] {
  return made.get(type) ?? [];
}

/** The text of a scalar; empty for none. */
export function textOf(value: Json | undefined): string {
  return value === undefined || value === null ? "" : scalarText(value);
}

/** Those of the region that are there. */
export function present<T extends Lifetime & { readonly region: string }>({ region, at }: Ec2View, things: readonly T[]): readonly T[] {
  return things.filter((thing) => thing.region === region && isThere(thing, at));
}

/** Instances whose network and volumes are still theirs. */
export function runningInstances({ instances, at }: Ec2View): readonly LaunchedInstance[] {
  return [...instances.values()].filter(({ instance }) => instance.endedAt === null || instance.endedAt > at);
}

/** An id that follows from another one. */
export function idAfter(prefix: string, other: string): string {
  return `${prefix}-${createHash("sha256").update(`${prefix} ${other}`).digest("hex").slice(0, 17)}`;
}
