import { type GroupRecord, liveInstances } from "../../auto-scaling/auto-scaling-state.ts";
import { openGroup, redesignGroup } from "../../auto-scaling/group-life.ts";
import { advanceGroup } from "../../auto-scaling/launch-instances.ts";
import { enter, groupOf, type GroupRun, liveIds, say, silently } from "./group-run.ts";
import type { GroupStage } from "./group-work.ts";
import type { ProcessStep } from "./process-step.ts";
import { afterBatch, goneText, settling } from "./roll-group.ts";
import { missed, nextSignal } from "./take-signals.ts";

/** Later than anything: nothing more is known to happen. */
const never = Number.MAX_SAFE_INTEGER;
/** So many failed launches in a row are the end of a group for which no signal is waited; the service's own count is not documented. */
const patience = 3;

/** What happens next to a group: CloudFormation's own next step, or a launch that Auto Scaling tries before it. */
export function nextGroupStep(run: GroupRun): ProcessStep {
  const { work } = run;
  if (work.stage.name === "create") return create(run);
  const step = ownStep(run, work.stage);
  const group = groupOf(run);
  if (group.attempt === null || group.attempt.at > step.at || work.stage.name === "change") return step;
  const at = Math.max(work.at, group.attempt.at);
  return silently(run, at, () => tryLaunch(run, group, at));
}

function create(run: GroupRun): ProcessStep {
  const { work, world } = run;
  return say(run, work.at + 1000, "Resource creation Initiated", () => {
    openGroup(world.launcher, { name: work.groupName, region: work.region, owner: work.owner, design: work.design }, work);
    const { waits, time } = work.policy;
    enter(run, waits ? { name: "signals", from: null, deadline: work.at - 1000 + time } : { name: "settle", deadline: null });
  });
}

function ownStep(run: GroupRun, stage: Exclude<GroupStage, { name: "create" }>): ProcessStep {
  const { work } = run;
  switch (stage.name) {
    case "change":
      return silently(run, work.at, () => change(run));
    case "settle":
      return settle(run, stage.deadline);
    case "signals":
      if (run.world.broken === "signals-ignored") return silently(run, work.at, () => afterBatch(run));
      return nextSignal(run, stage);
    case "pause":
      return silently(run, stage.until, () => afterBatch(run));
    case "ending":
      return say(run, stage.until, goneText(run, stage.ids), () => enter(run, settling(work)));
    case "say": {
      const [text = "", ...texts] = stage.texts;
      return say(run, work.at, text, () => enter(run, texts.length > 0 ? { ...stage, texts } : stage.next));
    }
    case "failed":
      return { at: work.at + 1000, status: `${work.prefix}_FAILED`, reason: stage.reason, ends: "failed", take: () => undefined };
    case "done":
      return { at: work.at + 1000, status: `${work.prefix}_COMPLETE`, reason: null, ends: "done", take: () => undefined };
  }
}

/** Takes over new properties; instances that have to be launched for them are waited for like those of a roll. */
function change(run: GroupRun): void {
  const { work, world } = run;
  const group = groupOf(run);
  advanceGroup(world.launcher, group, work.at);
  work.known = liveIds(group);
  redesignGroup(world.launcher, group, work.design, work);
  const { launch } = work.design;
  const current = liveInstances(group).filter(({ templateId, version }) => templateId === launch.templateId && version === launch.version);
  work.expected = Math.max(0, group.desired - current.length);
  enter(run, work.policy.rolling === null ? { name: "settle", deadline: null } : settling(work));
}

/** As many in service as desired: then the new ones are waited for. */
function settle(run: GroupRun, deadline: number | null): ProcessStep {
  const { work } = run;
  const group = groupOf(run);
  const live = liveInstances(group);
  const settled = live.length < group.desired ? never : Math.max(work.at, ...live.map(({ inServiceAt }) => inServiceAt));
  const fresh = live.map(({ id }) => id).filter((id) => !work.known.includes(id));
  if (deadline !== null && deadline < settled) return missed(run, deadline, group.desired - live.length + fresh.length);
  if (fresh.length === 0 || work.creates || work.policy.rolling === null) return silently(run, settled, () => afterBatch(run));
  return waitFor(run, settled, fresh);
}

function waitFor(run: GroupRun, at: number, fresh: readonly string[]): ProcessStep {
  const { work } = run;
  const { waits, time, timeText } = work.policy;
  if (!waits && time === 0) return silently(run, at, () => afterBatch(run));
  const how = waits ? `Waiting on ${fresh.length} resource signal(s) with a timeout of ${timeText}.` : `Pausing for ${timeText}.`;
  return say(run, at, `New instance(s) added to autoscaling group - ${how}`, () => {
    work.known = liveIds(groupOf(run));
    enter(run, waits ? { name: "signals", from: fresh, deadline: at + time } : { name: "pause", until: at + time });
  });
}

function tryLaunch(run: GroupRun, group: GroupRecord, at: number): void {
  const { work, world } = run;
  advanceGroup(world.launcher, group, at);
  const failing = group.attempt !== null && group.attempt.failed >= patience;
  if (failing && !work.policy.waits && work.stage.name === "settle") {
    const last = group.activities.findLast(({ outcome }) => outcome === "Failed");
    enter(run, { name: "failed", reason: `Group did not stabilize. Last scaling activity: ${last?.message ?? ""}` });
  }
}
