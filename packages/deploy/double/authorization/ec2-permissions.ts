import type { Permission } from "@keelson/double";
import { anywhere, type CallPermissions, type GuardedCall, requestTags, resourceTags } from "./guarded-call.ts";

/** Kinds of ids by their prefix, as ARNs name them. */
const kinds: Readonly<Record<string, string>> = {
  i: "instance",
  vol: "volume",
  eni: "network-interface",
  sg: "security-group",
  snap: "snapshot",
  vpc: "vpc",
};

/** Snapshots are named without an account (SAR of EC2, "Resource types"). */
function arnOf({ partition, region, account }: GuardedCall, id: string): string {
  const kind = kinds[id.split("-")[0] ?? ""] ?? "unknown";
  return `arn:${partition}:ec2:${region}:${kind === "snapshot" ? "" : account}:${kind}/${id}`;
}

const on =
  (action: string, parameter: string) =>
  (call: GuardedCall): readonly Permission[] => {
    const arn = arnOf(call, call.input.text(parameter) ?? "");
    return [{ action: `ec2:${action}`, resource: arn, context: resourceTags("ec2", call.tagsOf(arn)) }];
  };

function creatingSnapshot(call: GuardedCall): readonly Permission[] {
  const { partition, region, input } = call;
  const snapshot = `arn:${partition}:ec2:${region}::snapshot/*`;
  const tags = Object.fromEntries(
    input
      .structures("TagSpecification")
      .flatMap((specification) => specification.structures("Tag"))
      .map((tag) => [tag.text("Key") ?? "", tag.text("Value") ?? ""]),
  );
  const tagging = { action: "ec2:CreateTags", resource: snapshot, context: { ...requestTags(tags), "ec2:CreateAction": "CreateSnapshot" } };
  return [
    ...on("CreateSnapshot", "VolumeId")(call),
    { action: "ec2:CreateSnapshot", resource: snapshot, context: requestTags(tags) },
    ...(Object.keys(tags).length === 0 ? [] : [tagging]),
  ];
}

function tagging(call: GuardedCall): readonly Permission[] {
  const { input } = call;
  const tags = Object.fromEntries(input.structures("Tag").map((tag) => [tag.text("Key") ?? "", tag.text("Value") ?? ""]));
  return input.texts("ResourceId").map((id) => {
    const arn = arnOf(call, id);
    return { action: "ec2:CreateTags", resource: arn, context: { ...resourceTags("ec2", call.tagsOf(arn)), ...requestTags(tags) } };
  });
}

const reads = [
  "DescribeImages",
  "DescribeInstances",
  "DescribeNetworkInterfaces",
  "DescribeRouteTables",
  "DescribeSecurityGroups",
  "DescribeSnapshots",
  "DescribeTags",
  "DescribeVolumes",
  "DescribeVpcs",
];

/** Service Authorization Reference, "Actions, resources, and condition keys for Amazon EC2": describing is not about a resource. */
export const ec2Permissions: CallPermissions = {
  ...Object.fromEntries(reads.map((action) => [action, anywhere(`ec2:${action}`)])),
  CreateSnapshot: creatingSnapshot,
  CreateTags: tagging,
  DeleteNetworkInterface: on("DeleteNetworkInterface", "NetworkInterfaceId"),
  DeleteSecurityGroup: on("DeleteSecurityGroup", "GroupId"),
  DeleteSnapshot: on("DeleteSnapshot", "SnapshotId"),
  DeleteVolume: on("DeleteVolume", "VolumeId"),
  DescribeVpcAttribute: on("DescribeVpcAttribute", "VpcId"),
  GetConsoleOutput: on("GetConsoleOutput", "InstanceId"),
  RevokeSecurityGroupEgress: on("RevokeSecurityGroupEgress", "GroupId"),
  RevokeSecurityGroupIngress: on("RevokeSecurityGroupIngress", "GroupId"),
};
