import type { ResourceRecord } from "../stack-content.ts";
import { isList, type Json, type JsonObject, objectOf, scalarText } from "../template/json.ts";
import type { WaitPolicy } from "./group-work.ts";
import { isoDuration } from "./iso-duration.ts";

/** What a creation waits for (user guide, "CreationPolicy attribute"): Count signals within Timeout, five minutes by default. */
export function creationPolicy(resource: Pick<ResourceRecord, "creationPolicy">): { readonly policy: WaitPolicy; readonly count: number } {
  const policy = objectOf(resource.creationPolicy ?? undefined);
  const signal = objectOf(policy["ResourceSignal"]);
  const timeText = scalarText(signal["Timeout"] ?? "PT5M");
  const percent = Number(objectOf(policy["AutoScalingCreationPolicy"])["MinSuccessfulInstancesPercent"] ?? 100);
  const waits = policy["ResourceSignal"] !== undefined;
  return { policy: { waits, time: isoDuration(timeText), timeText, percent, rolling: null }, count: Number(signal["Count"] ?? 1) };
}

/** How an update goes over a group's instances (user guide, "UpdatePolicy attribute"). PauseTime is five minutes where signals are waited for. */
export function updatePolicy(resource: Pick<ResourceRecord, "updatePolicy">): WaitPolicy {
  const policy = objectOf(resource.updatePolicy ?? undefined);
  const rolling = policy["AutoScalingRollingUpdate"];
  const update = objectOf(rolling);
  const waits = scalarText(update["WaitOnResourceSignals"] ?? false) === "true";
  const timeText = scalarText(update["PauseTime"] ?? (waits ? "PT5M" : "PT0S"));
  return {
    waits,
    time: isoDuration(timeText),
    timeText,
    percent: Number(update["MinSuccessfulInstancesPercent"] ?? 100),
    rolling: rolling === undefined ? null : rollingOf(update),
  };
}

function rollingOf(update: JsonObject): NonNullable<WaitPolicy["rolling"]> {
  const suspend: Json = update["SuspendProcesses"] ?? [];
  return {
    minInService: Number(update["MinInstancesInService"] ?? 0),
    maxBatch: Math.max(1, Number(update["MaxBatchSize"] ?? 1)),
    suspend: isList(suspend) ? suspend.map((name) => scalarText(name)) : [],
  };
}
