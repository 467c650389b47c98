import { notModelled } from "../query/service-error.ts";
import type { XmlValue } from "../query/xml-element.ts";
import type { GroupCall } from "./group-call.ts";
import type { ActivityRecord, GroupRecord } from "./auto-scaling-state.ts";
import { takeRecords } from "./take-records.ts";

/** What Auto Scaling keeps of a deleted group: six weeks (API reference, DescribeScalingActivities). */
const sixWeeks = 42 * 86_400_000;

/** What groups did, newest first; of deleted groups only when asked for. A name that no group has gives an empty list. */
export function describeActivities({ input, region, state, now }: GroupCall): XmlValue {
  if (input.has("Filters")) throw notModelled("DescribeScalingActivities with Filters");
  const name = input.text("AutoScalingGroupName");
  const ids = input.texts("ActivityIds");
  const deleted = input.flag("IncludeDeletedGroups");
  const activities = state.groups
    .filter((group) => group.region === region && (name === undefined || group.name === name))
    .filter(({ deletedAt }) => deletedAt === null || deletedAt > now || (deleted && deletedAt > now - sixWeeks))
    .flatMap((group) => group.activities.map((activity) => ({ group, activity })))
    .filter(({ activity }) => activity.startedAt <= now && (ids.length === 0 || ids.includes(activity.id)))
    .toReversed()
    .toSorted((one, other) => other.activity.startedAt - one.activity.startedAt);
  const { page, nextToken } = takeRecords(input, activities, { byDefault: 100, most: 100, idOf: ({ activity }) => activity.id });
  return { Activities: page.map(({ group, activity }) => activityShape(group, activity, now)), NextToken: nextToken };
}

function activityShape({ name, arn, deletedAt }: GroupRecord, activity: ActivityRecord, now: number): XmlValue {
  const over = activity.endedAt <= now;
  const { subnetId, zone } = activity;
  return {
    ActivityId: activity.id,
    AutoScalingGroupName: name,
    Description: activity.description,
    Cause: activity.cause,
    StartTime: new Date(activity.startedAt).toISOString(),
    EndTime: over ? new Date(activity.endedAt).toISOString() : null,
    StatusCode: over ? activity.outcome : "InProgress",
    StatusMessage: activity.message,
    Progress: over ? 100 : 50,
    Details: JSON.stringify(subnetId === null ? { "Availability Zone": zone } : { "Subnet ID": subnetId, "Availability Zone": zone }),
    AutoScalingGroupState: deletedAt !== null && deletedAt <= now ? "Deleted" : null,
    AutoScalingGroupARN: arn,
  };
}
