import { type CloudFormationState, nextDigits } from "../state.ts";
import type { ResourceRecord } from "../stack-content.ts";
import type { StepRecord } from "./operation-record.ts";
import type { Difference } from "../resources/compare-resource.ts";
import { groupSize } from "../resources/type-table.ts";
import { objectOf, scalarText } from "../template/json.ts";

export const groupType = "AWS::AutoScaling::AutoScalingGroup";

const launchProperties = ["LaunchTemplate", "MixedInstancesPolicy", "VPCZoneIdentifier", "LaunchConfigurationName"];

export interface GroupTimeline {
  readonly steps: readonly StepRecord[];
  readonly instances: readonly string[];
}

interface GroupRun {
  readonly state: CloudFormationState;
  readonly result: ResourceRecord;
  readonly start: number;
  /** Milliseconds that one batch of nodes takes to come up. */
  readonly duration: number;
  readonly signalled: boolean;
}

/** A group that is created: its nodes signal when the duration is over, or it fails at the policy's timeout. */
export function createdGroup(run: GroupRun, prefix: "CREATE" | "UPDATE"): GroupTimeline {
  const instances = newInstances(run.state, groupSize(run.result.properties));
  const signal = objectOf(objectOf(run.result.creationPolicy ?? undefined)["ResourceSignal"]);
  const count = Number(signal["Count"] ?? 1);
  const initiated = step(run.start + 1000, `${prefix}_IN_PROGRESS`, "Resource creation Initiated");
  if (run.result.creationPolicy === null) return { instances, steps: [initiated, done(run.start + run.duration, `${prefix}_COMPLETE`)] };
  if (!run.signalled) {
    const at = run.start + isoDuration(scalarText(signal["Timeout"] ?? "PT5M"));
    return { instances, steps: [initiated, ...unsignalled(at, count, `${prefix}_FAILED`)] };
  }
  const at = run.start + run.duration;
  return {
    instances,
    steps: [initiated, ...signals(instances.slice(0, count), at, `${prefix}_IN_PROGRESS`), done(at + 1000, `${prefix}_COMPLETE`)],
  };
}

/** A group that is updated in place: batch by batch where the update policy says so and what is launched has changed. */
export function updatedGroup(run: GroupRun, before: ResourceRecord, differences: readonly Difference[]): GroupTimeline {
  const policy = objectOf(objectOf(run.result.updatePolicy ?? undefined)["AutoScalingRollingUpdate"]);
  const rolls = Object.keys(policy).length > 0 && differences.some(({ name }) => name !== null && launchProperties.includes(name));
  if (!rolls || before.instances.length === 0) {
    const kept = before.instances.slice(0, groupSize(run.result.properties));
    const instances = [...kept, ...newInstances(run.state, groupSize(run.result.properties) - kept.length)];
    return { instances, steps: [done(run.start + run.duration, "UPDATE_COMPLETE")] };
  }
  return rollGroup(run, before.instances, {
    batch: Math.max(1, Number(policy["MaxBatchSize"] ?? 1)),
    pause: scalarText(policy["PauseTime"] ?? "PT5M"),
    waits: scalarText(policy["WaitOnResourceSignals"] ?? false) === "true",
  });
}

function rollGroup(
  run: GroupRun,
  old: readonly string[],
  policy: { readonly batch: number; readonly pause: string; readonly waits: boolean },
): GroupTimeline {
  const steps: StepRecord[] = [];
  const instances: string[] = [];
  let at = run.start;
  for (let index = 0; index < old.length; index += policy.batch) {
    const leaving = old.slice(index, index + policy.batch);
    const fresh = newInstances(run.state, leaving.length);
    steps.push(progress(at + 1000, `Terminating instance(s) [${leaving.join(",")}]; replacing with ${fresh.length} new instance(s).`));
    const percent = Math.round((100 * (index + leaving.length)) / old.length);
    steps.push(progress(at + 3000, `Successfully terminated instance(s) [${leaving.join(",")}] (Progress ${percent}%).`));
    if (policy.waits) {
      const text = `Waiting on ${fresh.length} resource signal(s) with a timeout of ${policy.pause}.`;
      steps.push(progress(at + 4000, `New instance(s) added to autoscaling group - ${text}`));
      if (!run.signalled) {
        steps.push(...unsignalled(at + 4000 + isoDuration(policy.pause), fresh.length, "UPDATE_FAILED"));
        return { steps, instances: [...instances, ...fresh, ...old.slice(index + policy.batch)] };
      }
      steps.push(...signals(fresh, at + run.duration, "UPDATE_IN_PROGRESS"));
    }
    instances.push(...fresh);
    at += Math.max(run.duration, 5000);
  }
  return { steps: [...steps, done(at + 1000, "UPDATE_COMPLETE")], instances };
}

function newInstances(state: CloudFormationState, count: number): readonly string[] {
  return Array.from({ length: Math.max(0, count) }, () => `i-${nextDigits(state, 17)}`);
}

function signals(instances: readonly string[], at: number, status: StepRecord["status"]): readonly StepRecord[] {
  return instances.map((instance) => step(at, status, `Received SUCCESS signal with UniqueId ${instance}`));
}

function unsignalled(at: number, count: number, status: StepRecord["status"]): readonly StepRecord[] {
  const missing = `Failed to receive ${count} resource signal(s) for the current batch. Each resource signal timeout is counted as a FAILURE.`;
  const reason = `Received 0 SUCCESS signal(s) out of ${count}. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement`;
  return [progress(at, missing), { at: at + 1000, status, reason, ends: "failed" }];
}

const step = (at: number, status: StepRecord["status"], reason: string): StepRecord => ({ at, status, reason, ends: null });
const progress = (at: number, reason: string): StepRecord => step(at, "UPDATE_IN_PROGRESS", reason);
const done = (at: number, status: StepRecord["status"]): StepRecord => ({ at, status, reason: null, ends: "done" });

/** Milliseconds of an ISO 8601 duration such as PT15M or PT1H30M. */
function isoDuration(text: string): number {
  const [, hours, minutes, seconds] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(text) ?? [];
  return ((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0)) * 1000;
}
