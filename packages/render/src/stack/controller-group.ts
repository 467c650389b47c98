import type { ClusterModel } from "../model/cluster-model.ts";
import { ref } from "./intrinsic.ts";
import { launchTemplate } from "./launch-template.ts";
import { logicalIds } from "./logical-ids.ts";
import { controllerZone } from "./network.ts";
import { latestVersion, rollingUpdate } from "./rolling-update.ts";
import { groupTags } from "./tags.ts";
import type { Resources } from "./template.ts";

/**
 * One controller, replaced by its group when it dies. The group names a zone and not a subnet, because the launch template brings the
 * interface, and the interface its subnet and group (Auto Scaling, "launch templates with a network interface"). A replacement first ends
 * the old machine: interface and volume exist once.
 */
export function controllerGroup(options: { model: ClusterModel; userData: string; dependsOn: readonly string[] }): Resources {
  const { model, userData, dependsOn } = options;
  const { config } = model;
  return {
    [logicalIds.controllerLaunchTemplate]: launchTemplate({
      model,
      role: "controller",
      instanceType: config.controllerInstanceType,
      rootVolume: {
        size: config.controllerRootVolumeSize,
        type: config.controllerRootVolumeType,
        iops: config.controllerRootVolumeIOPS,
      },
      instanceProfileId: logicalIds.controllerInstanceProfile,
      userData,
      placement: { NetworkInterfaces: [{ DeviceIndex: 0, NetworkInterfaceId: ref(logicalIds.controllerInterface) }] },
      // Its interface is there before it, with tags of its own.
      madeAtLaunch: [],
    }),
    [logicalIds.controllerGroup]: {
      Type: "AWS::AutoScaling::AutoScalingGroup",
      DependsOn: dependsOn,
      CreationPolicy: { ResourceSignal: { Count: 1, Timeout: "PT30M" } },
      UpdatePolicy: rollingUpdate({ minInstancesInService: 0, pauseTime: "PT30M" }),
      Properties: {
        AvailabilityZones: [controllerZone(model)],
        LaunchTemplate: latestVersion(logicalIds.controllerLaunchTemplate),
        MinSize: "1",
        MaxSize: "1",
        DesiredCapacity: "1",
        HealthCheckType: "EC2",
        HealthCheckGracePeriod: 300,
        Tags: groupTags(model, "controller"),
      },
    },
  };
}
