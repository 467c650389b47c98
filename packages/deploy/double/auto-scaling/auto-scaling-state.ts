import type { MachineOrder } from "../machines/machine-port.ts";

/** Everything Auto Scaling knows; JSON all the way. Instants are milliseconds since the epoch. */
export interface AutoScalingState {
  readonly format: 1;
  /** In the order of their creation. */
  readonly groups: GroupRecord[];
}

export interface GroupRecord {
  readonly name: string;
  readonly arn: string;
  readonly region: string;
  readonly createdAt: number;
  deletedAt: number | null;
  /** The stack and the resource that it stands for. */
  readonly owner: { readonly stackId: string; readonly stackName: string; readonly logicalId: string };
  design: GroupDesign;
  /** The sizes as they are now: a rolling update moves them for a while. */
  minSize: number;
  desired: number;
  suspended: readonly string[];
  /** Everything it ever launched, oldest first. */
  readonly instances: GroupInstance[];
  /** Oldest first. */
  readonly activities: ActivityRecord[];
  /** When it tries next to launch what it lacks; null when it lacks nothing. */
  attempt: AttemptRecord | null;
  /** Feeds the ids of its instances and activities. */
  sequence: number;
}

export interface AttemptRecord {
  readonly at: number;
  /** How many tries failed one after the other. */
  readonly failed: number;
  /** The first part of the activity's cause: what made the group lack instances. */
  readonly because: string;
  readonly occasion: MachineOrder["occasion"];
  /** Milliseconds that a boot usually takes. */
  readonly usualBoot: number;
}

/** A group as its properties say. */
export interface GroupDesign {
  readonly minSize: number;
  readonly maxSize: number;
  /** Null: what it is, within minimum and maximum. */
  readonly desired: number | null;
  readonly launch: LaunchDesign;
  readonly places: readonly LaunchPlace[];
  readonly tags: readonly GroupTag[];
  readonly healthCheckType: string;
  readonly healthCheckGracePeriod: number;
}

/** What a launch template version says of an instance, as far as somebody looks. */
export interface LaunchDesign {
  readonly templateId: string;
  readonly templateName: string;
  readonly version: string;
  readonly imageId: string;
  readonly instanceType: string;
  readonly userData: string | null;
  readonly keyName: string | null;
  /** An interface of its own that every instance takes in turn; null: a new one each. */
  readonly interfaceId: string | null;
  readonly securityGroups: readonly string[];
  readonly rootVolumeSize: number;
  readonly tags: { readonly instance: Tags; readonly volume: Tags; readonly interface: Tags };
}

export type Tags = Readonly<Record<string, string>>;

/** A subnet that a group launches into, or a zone where its template's interface decides. */
export interface LaunchPlace {
  readonly zone: string;
  readonly subnetId: string | null;
  readonly vpcId: string | null;
  /** The range of the subnet, from which addresses are taken. */
  readonly cidr: string;
  /** The address of the template's own interface. */
  readonly fixedAddress: string | null;
}

export interface GroupTag {
  readonly key: string;
  readonly value: string;
  readonly propagate: boolean;
}

export interface GroupInstance {
  readonly id: string;
  readonly place: LaunchPlace;
  readonly privateAddress: string;
  readonly templateId: string;
  readonly templateName: string;
  readonly version: string;
  readonly imageId: string;
  readonly instanceType: string;
  readonly keyName: string | null;
  /** Its primary interface; its own unless the template named one. */
  readonly interfaceId: string;
  readonly ownsInterface: boolean;
  readonly rootVolumeId: string;
  readonly rootVolumeSize: number;
  readonly securityGroups: readonly string[];
  readonly tags: LaunchDesign["tags"];
  readonly launchedAt: number;
  readonly inServiceAt: number;
  endingAt: number | null;
  endedAt: number | null;
}

export interface ActivityRecord {
  readonly id: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly description: string;
  readonly cause: string;
  readonly outcome: "Successful" | "Failed";
  readonly message: string | null;
  readonly zone: string;
  readonly subnetId: string | null;
}

export function emptyAutoScalingState(): AutoScalingState {
  return { format: 1, groups: [] };
}

/** The group of that name as it was at an instant; undefined when it was not there. */
export function findGroup(
  { groups }: AutoScalingState,
  { region, name, at }: { readonly region: string; readonly name: string; readonly at: number },
): GroupRecord | undefined {
  return groups.find((group) => group.name === name && group.region === region && (group.deletedAt === null || group.deletedAt > at));
}

/** An instance of a stack: which group's it is, and where. */
export interface StackInstance {
  readonly logicalId: string;
  readonly instanceId: string;
  readonly zone: string;
  readonly privateAddress: string;
}

/** The instances that a stack's groups count on. */
export function stackInstances({ groups }: AutoScalingState, stackId: string): readonly StackInstance[] {
  return groups
    .filter(({ owner, deletedAt }) => owner.stackId === stackId && deletedAt === null)
    .flatMap((group) =>
      liveInstances(group).map(({ id, place, privateAddress }) => ({
        logicalId: group.owner.logicalId,
        instanceId: id,
        zone: place.zone,
        privateAddress,
      })),
    );
}

/** Those that the group still counts on: not ended, not ending. */
export function liveInstances(group: GroupRecord): readonly GroupInstance[] {
  return group.instances.filter(({ endingAt }) => endingAt === null);
}

/** Whether any instance had not ended at an instant. */
export function hasInstances({ groups }: AutoScalingState, at: number): boolean {
  return groups.some(({ instances }) => instances.some(({ endedAt }) => endedAt === null || endedAt > at));
}
