import type { Activity, AutoScalingGroup } from "@aws-sdk/client-auto-scaling";
import { awsCallBounds } from "@keelson/core";
import type { NodeGroup, NodePort, ScalingActivity } from "../nodes/node-port.ts";
import { awsCaller } from "./aws-caller.ts";
import { ec2Caller } from "./ec2-caller.ts";
import { isNamed, orNull } from "./refusal.ts";

/** Two pages say why a group fails: the service keeps six weeks of activities (Auto Scaling API reference, DescribeScalingActivities). */
const activityPages = 2;

/** Auto Scaling's groups and EC2's machines by the AWS SDK. */
export function nodePort({ region }: { readonly region: string }): NodePort {
  const askGroups = awsCaller("AutoScaling", async () => {
    const sdk = await import("./auto-scaling-sdk.ts");
    return { sdk, client: new sdk.AutoScalingClient({ ...awsCallBounds, region, retryMode: "standard" }) };
  });
  const askMachines = ec2Caller({ region });
  const readOutput = async (instanceId: string, which: { readonly Latest?: true }): Promise<string> => {
    const request = { InstanceId: instanceId, ...which };
    const answer = await askMachines("GetConsoleOutput", ({ sdk, client }) => client.send(new sdk.GetConsoleOutputCommand(request)));
    return Buffer.from(answer.Output ?? "", "base64").toString("utf8");
  };
  return {
    async describeGroup(groupName) {
      const answer = await askGroups("DescribeAutoScalingGroups", ({ sdk, client }) =>
        client.send(new sdk.DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [groupName] })),
      );
      const [group] = answer.AutoScalingGroups ?? [];
      return group === undefined ? null : toGroup(groupName, group);
    },
    async readActivities(groupName) {
      const activities: Activity[] = [];
      let token: string | undefined;
      for (let page = 1; page <= activityPages; page += 1) {
        const request = { AutoScalingGroupName: groupName, ...(token === undefined ? {} : { NextToken: token }) };
        const answer = await askGroups("DescribeScalingActivities", ({ sdk, client }) =>
          client.send(new sdk.DescribeScalingActivitiesCommand(request)),
        );
        activities.push(...(answer.Activities ?? []));
        token = answer.NextToken;
        if (token === undefined) break;
      }
      return activities.map(toActivity);
    },
    async readConsole(instanceId) {
      // Only types built on Nitro give the latest output; the others what EC2 last took (API reference, GetConsoleOutput).
      const latest = await orNull(isWithoutLatest, () => readOutput(instanceId, { Latest: true }));
      const output = latest ?? (await readOutput(instanceId, {}));
      return output === "" ? null : output;
    },
  };
}

const isWithoutLatest = isNamed("UnsupportedOperation", "UnsupportedOperationException", "InvalidParameterCombination");

function toGroup(groupName: string, { DesiredCapacity, Instances }: AutoScalingGroup): NodeGroup {
  const instances = (Instances ?? []).map(({ InstanceId, LifecycleState, HealthStatus }) => ({
    instanceId: InstanceId ?? "",
    lifecycleState: LifecycleState ?? "",
    health: HealthStatus ?? "",
  }));
  return { groupName, desiredSize: DesiredCapacity ?? 0, instances };
}

function toActivity(activity: Activity): ScalingActivity {
  return {
    activityId: activity.ActivityId ?? "",
    status: activity.StatusCode ?? "",
    description: activity.Description ?? "",
    cause: activity.Cause ?? "",
    statusMessage: activity.StatusMessage ?? null,
    startedAt: activity.StartTime?.getTime() ?? 0,
    endedAt: activity.EndTime?.getTime() ?? null,
  };
}
