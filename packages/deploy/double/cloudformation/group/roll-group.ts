import { type GroupInstance, type GroupRecord, liveInstances } from "../../auto-scaling/auto-scaling-state.ts";
import { replaceInstances, resizeGroup } from "../../auto-scaling/group-life.ts";
import { enter, groupOf, type GroupRun, liveIds } from "./group-run.ts";
import type { GroupStage, GroupWork, WaitPolicy } from "./group-work.ts";

/** The new instances are well: the group is done, or old instances make place. */
export function afterBatch(run: GroupRun): void {
  const { work } = run;
  if (work.creates || work.policy.rolling === null) enter(run, { name: "done" });
  else if (work.roll === null) beginRoll(run, work.policy.rolling);
  else if (work.roll.left.length > 0) enter(run, nextBatch(run, work.roll));
  else endRoll(run);
}

/**
 * The size of a batch and of the group meanwhile: MinInstancesInService stay, and what MaxSize leaves above them can go at once
 * (user guide, "UpdatePolicy attribute"; the arithmetic after guardian/testing-asg-rolling-update and the events of crewjam's etcd).
 */
function beginRoll(run: GroupRun, rolling: NonNullable<WaitPolicy["rolling"]>): void {
  const { work, world } = run;
  const group = groupOf(run);
  const obsolete = liveInstances(group).filter((instance) => isObsolete(group, instance));
  if (obsolete.length === 0) {
    enter(run, { name: "done" });
    return;
  }
  const { minInService, maxBatch, suspend } = rolling;
  const allAtOnce = world.broken === "rolls-all-at-once";
  const batch = allAtOnce ? obsolete.length : Math.min(obsolete.length, maxBatch, group.design.maxSize - minInService);
  if (batch <= 0) {
    enter(run, { name: "failed", reason: "MinInstancesInService must be less than the autoscaling group's MaxSize" });
    return;
  }
  const meanwhile = allAtOnce ? group.desired : Math.max(minInService + batch, group.desired);
  work.roll = { left: obsolete.map(({ id }) => id), total: obsolete.length, batch, minSize: group.minSize, desired: group.desired };
  group.suspended = suspend;
  resizeGroup(world.launcher, group, { ...work, minSize: meanwhile, desired: meanwhile });
  const texts = [
    announcement(work, rolling, { obsolete: obsolete.length, batch }),
    `Temporarily setting autoscaling group MinSize and DesiredCapacity to ${meanwhile}.`,
  ];
  enter(run, { name: "say", texts, next: settling(work) });
}

/** Launched from another version, or where the group no longer is. */
function isObsolete({ design }: GroupRecord, { templateId, version, place }: GroupInstance): boolean {
  const { launch, places } = design;
  return templateId !== launch.templateId || version !== launch.version || !places.some(({ subnetId }) => subnetId === place.subnetId);
}

function announcement(
  { policy }: GroupWork,
  { minInService }: NonNullable<WaitPolicy["rolling"]>,
  { obsolete, batch }: { readonly obsolete: number; readonly batch: number },
): string {
  const kept = minInService > 0 ? `, while keeping at least ${minInService} instance(s) in service.` : ".";
  const added = "when new instances are added to the autoscaling group.";
  const pause = policy.time > 0 ? ` Pausing for ${policy.timeText} ${added}` : "";
  const wait = policy.waits ? ` Waiting on resource signals with a timeout of ${policy.timeText} ${added}` : pause;
  return `Rolling update initiated. Terminating ${obsolete} obsolete instance(s) in batches of ${batch}${kept}${wait}`;
}

/** The next batch goes; the last one leaves the group at its own size again. */
function nextBatch(run: GroupRun, roll: NonNullable<GroupWork["roll"]>): GroupStage {
  const { work, world } = run;
  const group = groupOf(run);
  const ids = roll.left.slice(0, roll.batch);
  const last = roll.left.length <= roll.batch;
  const staying = liveInstances(group).length - ids.length;
  const added = last ? Math.max(0, roll.desired - staying) : ids.length;
  if (last) {
    group.desired = roll.desired;
    group.minSize = roll.minSize;
  }
  roll.left = roll.left.slice(ids.length);
  work.known = liveIds(group);
  replaceInstances(world.launcher, group, { ...work, ids });
  const until = Math.max(...group.instances.filter(({ id }) => ids.includes(id)).map(({ endedAt }) => endedAt ?? work.at));
  const text = `Terminating instance(s) [${ids.join(",")}]; replacing with ${added} new instance(s).`;
  return { name: "say", texts: [text], next: { name: "ending", ids, until } };
}

/** The event when a batch has gone. */
export function goneText({ work }: GroupRun, ids: readonly string[]): string {
  const { total, left } = work.roll ?? { total: ids.length, left: [] };
  return `Successfully terminated instance(s) [${ids.join(",")}] (Progress ${Math.round((100 * (total - left.length)) / total)}%).`;
}

function endRoll(run: GroupRun): void {
  groupOf(run).suspended = [];
  enter(run, { name: "done" });
}

/** Waiting for new instances counts against the time for signals: an instance that cannot be launched cannot signal. */
export function settling({ at, policy }: GroupWork): GroupStage {
  return { name: "settle", deadline: policy.waits ? at + policy.time : null };
}
