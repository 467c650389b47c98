import type { ClusterModel } from "../model/cluster-model.ts";
import { ref } from "./intrinsic.ts";
import { launchTemplate } from "./launch-template.ts";
import { logicalIds } from "./logical-ids.ts";
import { latestVersion, rollingUpdate } from "./rolling-update.ts";
import { securityGroupId } from "./security-groups.ts";
import { groupTags } from "./tags.ts";
import type { Properties, Resources } from "./template.ts";

/**
 * The workers, over all subnets. An update starts one more machine than wanted and ends an old one when the new one is ready, so capacity
 * never falls; the room for that one is why MaxSize is above the count.
 */
export function workerGroup(options: { model: ClusterModel; userData: string; dependsOn: readonly string[] }): Resources {
  const { model, userData, dependsOn } = options;
  const { config } = model;
  const count = model.nodeCount.workers;
  return {
    [logicalIds.workerLaunchTemplate]: launchTemplate({
      model,
      role: "worker",
      instanceType: config.workerInstanceType,
      rootVolume: { size: config.workerRootVolumeSize, type: config.workerRootVolumeType, iops: config.workerRootVolumeIOPS },
      instanceProfileId: logicalIds.workerInstanceProfile,
      userData,
      placement: { SecurityGroupIds: [securityGroupId("worker")], ...market(config.workerSpotPrice) },
      madeAtLaunch: config.workerSpotPrice === null ? ["network-interface"] : ["network-interface", "spot-instances-request"],
    }),
    [logicalIds.workerGroup]: {
      Type: "AWS::AutoScaling::AutoScalingGroup",
      DependsOn: dependsOn,
      CreationPolicy: {
        AutoScalingCreationPolicy: { MinSuccessfulInstancesPercent: 100 },
        ResourceSignal: { Count: count, Timeout: "PT20M" },
      },
      UpdatePolicy: rollingUpdate({ minInstancesInService: count, pauseTime: "PT15M" }),
      Properties: {
        VPCZoneIdentifier: model.subnets.map((subnet) => ref(subnet.logicalId)),
        LaunchTemplate: latestVersion(logicalIds.workerLaunchTemplate),
        MinSize: String(count),
        MaxSize: String(count + 1),
        DesiredCapacity: String(count),
        HealthCheckType: "EC2",
        HealthCheckGracePeriod: 300,
        Tags: groupTags(model, "worker"),
      },
    },
  };
}

/** One-time: Auto Scaling itself asks again when a machine is taken back (CloudFormation reference, LaunchTemplate SpotOptions). */
function market(spotPrice: string | null): Properties {
  if (spotPrice === null) return {};
  return { InstanceMarketOptions: { MarketType: "spot", SpotOptions: { SpotInstanceType: "one-time", MaxPrice: spotPrice } } };
}
