import { scalarText } from "../template/json.ts";
import { describe, tagged, untilGone } from "./network-actions.ts";
import {
  changes,
  ec2Arn,
  ids,
  named,
  own,
  type RequiredAction,
  type RequiredActions,
  type ResourceName,
  type ResourceTask,
} from "./resource-task.ts";

const networkInterface = own("network-interface");
const volume = own("volume");
const launchTemplate = own("launch-template");

/** An address is named by its public address; ARNs have its allocation. */
const address: ResourceName = (task) => [ec2Arn(task, `elastic-ip/${scalarText(task.attributes["AllocationId"] ?? "*")}`)];
/** Snapshots are named without an account (SAR of EC2, "Resource types"). */
const anySnapshot: ResourceName = ({ partition, region }) => [`arn:${partition}:ec2:${region}::snapshot/*`];
const namedSnapshot: ResourceName = ({ partition, region, properties }) =>
  ids(properties["SnapshotId"]).map((id) => `arn:${partition}:ec2:${region}::snapshot/${id}`);
const association: readonly ResourceName[] = [named("elastic-ip", "AllocationId"), named("network-interface", "NetworkInterfaceId")];

const scalingGroup: ResourceName = (task) => {
  const name = task.physicalId ?? `${task.stackName}-${task.logicalId}-*`;
  return [`arn:${task.partition}:autoscaling:${task.region}:${task.account}:autoScalingGroup:*:autoScalingGroupName/${name}`];
};

const scaling = (action: string, rest: Omit<RequiredAction, "action">): RequiredAction => ({ action: `autoscaling:${action}`, ...rest });

/** Machines, and what stands behind them. */
export const machineActions: Readonly<Record<string, RequiredActions>> = {
  "AWS::EC2::NetworkInterface": {
    create: [
      {
        action: "ec2:CreateNetworkInterface",
        on: [networkInterface, named("subnet", "SubnetId"), named("security-group", "GroupSet")],
        source: "sar: CreateNetworkInterface",
      },
      ...tagged(networkInterface).create,
    ],
    update: [
      ...tagged(networkInterface).update,
      {
        action: "ec2:ModifyNetworkInterfaceAttribute",
        on: [networkInterface, named("security-group", "GroupSet")],
        when: changes("GroupSet", "Description", "SourceDestCheck"),
        source: "sar: ModifyNetworkInterfaceAttribute",
      },
    ],
    delete: [
      { action: "ec2:DeleteNetworkInterface", on: [networkInterface], source: "sar: DeleteNetworkInterface" },
      ...untilGone("DescribeNetworkInterfaces"),
    ],
    read: [describe("DescribeNetworkInterfaces", "registry")],
  },
  "AWS::EC2::EIP": {
    create: [{ action: "ec2:AllocateAddress", on: [address], source: "sar: AllocateAddress" }, ...tagged(address).create],
    update: tagged(address).update,
    delete: [{ action: "ec2:ReleaseAddress", on: [address], source: "sar: ReleaseAddress" }, ...untilGone("DescribeAddresses")],
    read: [describe("DescribeAddresses", "registry")],
  },
  "AWS::EC2::EIPAssociation": {
    create: [{ action: "ec2:AssociateAddress", on: association, source: "sar: AssociateAddress" }],
    update: [],
    delete: [{ action: "ec2:DisassociateAddress", on: association, source: "sar: DisassociateAddress" }, ...untilGone("DescribeAddresses")],
    read: [describe("DescribeAddresses", "registry")],
  },
  "AWS::EC2::Volume": {
    create: [{ action: "ec2:CreateVolume", on: [volume, namedSnapshot], source: "sar: CreateVolume" }, ...tagged(volume).create],
    update: [
      ...tagged(volume).update,
      { action: "ec2:ModifyVolume", on: [volume], when: changes("Size", "VolumeType", "Iops", "Throughput"), source: "sar: ModifyVolume" },
      {
        ...describe("DescribeVolumesModifications", "api: ModifyVolume ends in a state of its own"),
        when: changes("Size", "VolumeType", "Iops", "Throughput"),
      },
    ],
    delete: [
      {
        action: "ec2:CreateSnapshot",
        on: [anySnapshot, volume],
        when: ({ snapshot }) => snapshot,
        source: "guide: DeletionPolicy Snapshot; sar: CreateSnapshot",
      },
      { ...describe("DescribeSnapshots", "registry: waits for the snapshot"), when: ({ snapshot }) => snapshot },
      { action: "ec2:DeleteTags", on: [volume], source: "registry: delete" },
      { action: "ec2:DeleteVolume", on: [volume], source: "sar: DeleteVolume" },
      ...untilGone("DescribeVolumes"),
    ],
    read: [
      describe("DescribeVolumes", "registry"),
      { action: "ec2:DescribeVolumeAttribute", on: [volume], source: "api: AutoEnableIO is an attribute; sar: DescribeVolumeAttribute" },
      describe("DescribeTags", "registry"),
    ],
  },
  "AWS::EC2::LaunchTemplate": {
    create: [
      { action: "ec2:CreateLaunchTemplate", on: [launchTemplate], source: "sar: CreateLaunchTemplate" },
      ...tagged(launchTemplate).create,
    ],
    update: [
      {
        action: "ec2:CreateLaunchTemplateVersion",
        on: [launchTemplate],
        when: changes("LaunchTemplateData"),
        source: "sar: CreateLaunchTemplateVersion",
      },
      { action: "ec2:CreateTags", on: [launchTemplate], when: changes("TagSpecifications"), source: "sar: CreateTags" },
      { action: "ec2:DeleteTags", on: [launchTemplate], when: changes("RemovedTags"), source: "sar: DeleteTags" },
    ],
    delete: [
      { action: "ec2:DeleteLaunchTemplate", on: [launchTemplate], source: "sar: DeleteLaunchTemplate" },
      { action: "ec2:DeleteTags", on: [launchTemplate], source: "registry: delete" },
      ...untilGone("DescribeLaunchTemplates"),
    ],
    read: [describe("DescribeLaunchTemplates", "registry")],
  },
  "AWS::AutoScaling::AutoScalingGroup": {
    create: [
      scaling("CreateAutoScalingGroup", { on: [scalingGroup], source: "sar: CreateAutoScalingGroup" }),
      scaling("CreateOrUpdateTags", { on: [scalingGroup], source: "sar: CreateOrUpdateTags" }),
      describe("DescribeLaunchTemplateVersions", "registry: of its ec2:Describe*, what a group with a launch template can need [assumed]"),
      {
        action: "iam:CreateServiceLinkedRole",
        on: [serviceRole],
        context: () => ({ "iam:AWSServiceName": "autoscaling.amazonaws.com" }),
        source: "asg: API permissions, CreateAutoScalingGroup",
      },
    ],
    update: [
      scaling("UpdateAutoScalingGroup", {
        on: [scalingGroup],
        when: changes("LaunchTemplate", "MinSize", "MaxSize", "DesiredCapacity", "VPCZoneIdentifier", "HealthCheckGracePeriod"),
        source: "sar: UpdateAutoScalingGroup",
      }),
      scaling("CreateOrUpdateTags", { on: [scalingGroup], when: changes("Tags"), source: "sar: CreateOrUpdateTags" }),
      scaling("DeleteTags", { on: [scalingGroup], when: changes("RemovedTags"), source: "sar: DeleteTags" }),
      ...(["SuspendProcesses", "ResumeProcesses", "TerminateInstanceInAutoScalingGroup"] as const).map((action) =>
        scaling(action, {
          on: [scalingGroup],
          when: changes("LaunchTemplate"),
          source: `guide: UpdatePolicy AutoScalingRollingUpdate; sar: ${action}`,
        }),
      ),
    ],
    delete: [
      scaling("UpdateAutoScalingGroup", { on: [scalingGroup], source: "registry: the group is emptied first" }),
      scaling("DeleteAutoScalingGroup", { on: [scalingGroup], source: "sar: DeleteAutoScalingGroup" }),
      scaling("DescribeAutoScalingGroups", { source: "registry: waits until it is gone" }),
      scaling("DescribeScalingActivities", { source: "registry: waits until it is gone" }),
    ],
    read: [scaling("DescribeAutoScalingGroups", { source: "registry" }), scaling("DescribeScalingActivities", { source: "registry" })],
  },
};

function serviceRole(task: ResourceTask): readonly string[] {
  const role = "aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling";
  return [`arn:${task.partition}:iam::${task.account}:role/${role}`];
}
