import { findGroup, type GroupRecord, liveInstances } from "../../auto-scaling/auto-scaling-state.ts";
import type { World } from "../world.ts";
import type { GroupStage, GroupWork } from "./group-work.ts";
import type { ProcessStep } from "./process-step.ts";

/** A group's work, and the world that it happens in. */
export interface GroupRun {
  readonly work: GroupWork;
  readonly world: World;
}

export function groupOf({ work, world }: GroupRun): GroupRecord {
  const group = findGroup(world.launcher.state, { region: work.region, name: work.groupName, at: work.at });
  if (group === undefined) throw new RangeError(`there is no group ${work.groupName}`);
  return group;
}

export function liveIds(group: GroupRecord): readonly string[] {
  return liveInstances(group).map(({ id }) => id);
}

/** An event that tells how far the group is; afterwards it is in the next stage. */
export function say(run: GroupRun, at: number, reason: string, then: () => void): ProcessStep {
  return { at, status: `${run.work.prefix}_IN_PROGRESS`, reason, ends: null, take: takeAt(run, at, then) };
}

/** Something that no event tells of. */
export function silently(run: GroupRun, at: number, then: () => void): ProcessStep {
  return { at, status: null, reason: null, ends: null, take: takeAt(run, at, then) };
}

function takeAt({ work }: GroupRun, at: number, then: () => void): () => void {
  return () => {
    work.at = at;
    then();
  };
}

export function enter({ work }: GroupRun, stage: GroupStage): void {
  work.stage = stage;
}
