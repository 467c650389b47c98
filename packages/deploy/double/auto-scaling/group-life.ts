import type { GroupDesign, GroupRecord } from "./auto-scaling-state.ts";
import { liveInstances } from "./auto-scaling-state.ts";
import { endInstances } from "./end-instances.ts";
import { newId } from "./group-ids.ts";
import { instantOf } from "./instant-of.ts";
import { type Launcher, planAttempt } from "./launch-instances.ts";

/** Why a group changes: what its machines are told of it, and how long they usually boot. */
export interface GroupChange {
  readonly at: number;
  readonly occasion: "create" | "update" | "rollback" | "repair";
  readonly usualBoot: number;
}

/** Milliseconds from a change of size to the first launch (terraform#14480: three seconds). */
const notice = 3000;
/** Milliseconds from the end of an instance to the launch of another (amazon-eks-ami#66: fourteen seconds). */
const replacementNotice = 14_000;

/** A new group, which begins to launch what it wants. */
export function openGroup(
  launcher: Launcher,
  group: Pick<GroupRecord, "name" | "region" | "owner"> & { readonly design: GroupDesign },
  change: GroupChange,
): GroupRecord {
  const { design } = group;
  const desired = design.desired ?? design.minSize;
  const record: GroupRecord = {
    ...group,
    arn: `arn:${launcher.partition(group.region)}:autoscaling:${group.region}:${launcher.account}:autoScalingGroup:${newId([group.name, change.at], 32)}:autoScalingGroupName/${group.name}`,
    createdAt: change.at,
    deletedAt: null,
    minSize: design.minSize,
    desired,
    suspended: [],
    instances: [],
    activities: [],
    attempt: null,
    sequence: 0,
  };
  launcher.state.groups.push(record);
  const because = `a user request created an AutoScalingGroup changing the desired capacity from 0 to ${desired}`;
  planAttempt(record, { ...change, at: change.at + notice, because: causeAt(change.at, because) });
  return record;
}

/** Takes over new properties; the size follows within their bounds. */
export function redesignGroup(launcher: Launcher, group: GroupRecord, design: GroupDesign, change: GroupChange): void {
  group.design = design;
  const desired = design.desired ?? Math.min(Math.max(group.desired, design.minSize), design.maxSize);
  resizeGroup(launcher, group, { ...change, minSize: design.minSize, desired });
}

/** Sets minimum and desired size; what is too much ends, outdated and old instances first. */
export function resizeGroup(
  launcher: Launcher,
  group: GroupRecord,
  change: GroupChange & { readonly minSize: number; readonly desired: number },
): void {
  const { at, minSize, desired } = change;
  const before = group.desired;
  group.minSize = minSize;
  group.desired = desired;
  const because = causeAt(
    at,
    `a user request update of AutoScalingGroup constraints to min: ${minSize}, max: ${group.design.maxSize}, desired: ${desired} changing the desired capacity from ${before} to ${desired}`,
  );
  const live = liveInstances(group);
  if (live.length > desired) {
    const current = ({ version }: { version: string }): number => (version === group.design.launch.version ? 1 : 0);
    const leaving = live.toSorted((one, other) => current(one) - current(other)).slice(0, live.length - desired);
    endInstances(launcher, group, { at: at + notice, ids: leaving.map(({ id }) => id), because });
    group.attempt = null;
  } else planAttempt(group, { ...change, at: at + notice, because });
}

/** Ends instances whose places are filled again where the desired size asks for it. */
export function replaceInstances(launcher: Launcher, group: GroupRecord, change: GroupChange & { readonly ids: readonly string[] }): void {
  endInstances(launcher, group, { ...change, because: null });
  planAttempt(group, { ...change, at: change.at + replacementNotice, because: "" });
}

/** Ends everything; the group itself is gone when `deletedAt` is set. */
export function emptyGroup(launcher: Launcher, group: GroupRecord, at: number): void {
  group.attempt = null;
  const before = group.desired;
  group.minSize = 0;
  group.desired = 0;
  const because = causeAt(
    at,
    `a user request update of AutoScalingGroup constraints to min: 0, max: 0, desired: 0 changing the desired capacity from ${before} to 0`,
  );
  endInstances(launcher, group, { at, ids: liveInstances(group).map(({ id }) => id), because });
}

function causeAt(at: number, text: string): string {
  return `At ${instantOf(at)} ${text}.`;
}
