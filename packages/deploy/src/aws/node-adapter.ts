import type { Activity, AutoScalingClient, AutoScalingGroup } from "@aws-sdk/client-auto-scaling";
import type { EC2Client } from "@aws-sdk/client-ec2";
import { awsCallBounds, toAwsFailure } from "@keelson/core";
import type { NodeGroup, NodePort, ScalingActivity } from "../nodes/node-port.ts";

type Groups = { readonly sdk: typeof import("./auto-scaling-sdk.ts"); readonly client: AutoScalingClient };
type Machines = { readonly sdk: typeof import("./ec2-sdk.ts"); readonly client: EC2Client };

/** Two pages say why a group fails: the service keeps six weeks of activities (Auto Scaling API reference, DescribeScalingActivities). */
const activityPages = 2;

/** Auto Scaling's groups and EC2's machines by the AWS SDK. */
export function nodePort({ region }: { readonly region: string }): NodePort {
  let groups: Promise<Groups> | undefined;
  let machines: Promise<Machines> | undefined;
  const loadGroups = async (): Promise<Groups> => {
    const sdk = await import("./auto-scaling-sdk.ts");
    return { sdk, client: new sdk.AutoScalingClient({ ...awsCallBounds, region, retryMode: "standard" }) };
  };
  const loadMachines = async (): Promise<Machines> => {
    const sdk = await import("./ec2-sdk.ts");
    return { sdk, client: new sdk.EC2Client({ ...awsCallBounds, region, retryMode: "standard" }) };
  };
  const askGroups = async <T>(operation: string, send: (loaded: Groups) => Promise<T>): Promise<T> => {
    try {
      return await send(await (groups ??= loadGroups()));
    } catch (error) {
      throw toAwsFailure(error, { service: "AutoScaling", operation });
    }
  };
  const readOutput = async (instanceId: string, which: { readonly Latest?: true }): Promise<string | null> => {
    const { sdk, client } = await (machines ??= loadMachines());
    const { Output } = await client.send(new sdk.GetConsoleOutputCommand({ InstanceId: instanceId, ...which }));
    return Output === undefined || Output === "" ? null : Buffer.from(Output, "base64").toString("utf8");
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
      try {
        return await readOutput(instanceId, { Latest: true });
      } catch (error) {
        // Only types built on Nitro give the latest output; the others what EC2 last took (API reference, GetConsoleOutput).
        if (!(error instanceof Error) || !latestRefusals.has(error.name)) {
          throw toAwsFailure(error, { service: "EC2", operation: "GetConsoleOutput" });
        }
      }
      try {
        return await readOutput(instanceId, {});
      } catch (error) {
        throw toAwsFailure(error, { service: "EC2", operation: "GetConsoleOutput" });
      }
    },
  };
}

const latestRefusals: ReadonlySet<string> = new Set([
  "UnsupportedOperation",
  "UnsupportedOperationException",
  "InvalidParameterCombination",
]);

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
