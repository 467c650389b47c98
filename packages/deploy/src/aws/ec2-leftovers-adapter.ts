import type { Filter, SecurityGroup } from "@aws-sdk/client-ec2";
import { Bug } from "@keelson/core";
import type { DeletionAnswer, GroupReference, LeftoversPort, OtherResource, TaggedResource } from "../leftovers/leftovers-port.ts";
import { ec2Caller, type LoadedEc2 } from "./ec2-caller.ts";
import { type Page, readPages } from "./read-pages.ts";
import { isRefusal } from "./refusal.ts";
import { tagMap } from "./tag-map.ts";

type Next = { readonly NextToken?: string };

/** The types that are told when they are left; others, such as a machine's volume, have a look of their own. */
const otherKinds = ["vpc", "subnet", "internet-gateway", "route-table", "elastic-ip", "launch-template", "natgateway"];
const livingStates = ["pending", "running", "shutting-down", "stopping", "stopped"];

/** What EC2 has of a cluster: interfaces, security groups, volumes, snapshots, and the rest by name. */
export function ec2Leftovers(options: { readonly region: string }): LeftoversPort {
  const call = ec2Caller(options);
  const pages = <T>(operation: string, read: (loaded: LoadedEc2, next: Next) => Promise<Page<T>>): Promise<T[]> =>
    readPages((token) => call(operation, (loaded) => read(loaded, token === undefined ? {} : { NextToken: token })));

  const listVolumes = (filters: Filter[]) =>
    pages("DescribeVolumes", async ({ sdk, client }, next) => {
      const page = await client.send(new sdk.DescribeVolumesCommand({ Filters: filters, ...next }));
      const items = (page.Volumes ?? []).map(({ VolumeId = "", State = "", Tags, Attachments = [] }) =>
        resourceOf({
          type: "AWS::EC2::Volume",
          id: VolumeId,
          state: State,
          tags: tagMap(Tags),
          endsWithMachine: Attachments.some(({ DeleteOnTermination }) => DeleteOnTermination === true),
        }),
      );
      return { items, next: page.NextToken };
    });
  const listInterfaces = (filters: Filter[]) =>
    pages("DescribeNetworkInterfaces", async ({ sdk, client }, next) => {
      const page = await client.send(new sdk.DescribeNetworkInterfacesCommand({ Filters: filters, ...next }));
      return { items: page.NetworkInterfaces ?? [], next: page.NextToken };
    });
  const listGroups = (filters: Filter[]) =>
    pages("DescribeSecurityGroups", async ({ sdk, client }, next) => {
      const page = await client.send(new sdk.DescribeSecurityGroupsCommand({ Filters: filters, ...next }));
      return { items: page.SecurityGroups ?? [], next: page.NextToken };
    });
  const listSnapshots = (filters: Filter[]) =>
    pages("DescribeSnapshots", async ({ sdk, client }, next) => {
      const page = await client.send(new sdk.DescribeSnapshotsCommand({ OwnerIds: ["self"], Filters: filters, ...next }));
      const items = (page.Snapshots ?? []).map(({ SnapshotId = "", State = "", Tags, VolumeId }) =>
        resourceOf({ type: "AWS::EC2::Snapshot", id: SnapshotId, state: State, tags: tagMap(Tags), volumeId: VolumeId ?? null }),
      );
      return { items, next: page.NextToken };
    });

  return {
    async list({ tags, volumeIds }) {
      const byTag = [filter("tag-key", ...tags.map(({ key }) => key))];
      const [volumes, interfaces, groups, tagged, bySource] = await Promise.all([
        listVolumes(byTag),
        listInterfaces(byTag),
        listGroups(byTag),
        listSnapshots(byTag),
        volumeIds.length === 0 ? [] : listSnapshots([filter("volume-id", ...volumeIds)]),
      ]);
      return [
        ...interfaces.map(({ NetworkInterfaceId = "", Status = "", TagSet, Attachment }) =>
          resourceOf({
            type: "AWS::EC2::NetworkInterface",
            id: NetworkInterfaceId,
            state: Status,
            tags: tagMap(TagSet),
            endsWithMachine: Attachment?.DeleteOnTermination === true,
          }),
        ),
        ...groups.map(({ GroupId = "", Tags }) =>
          resourceOf({ type: "AWS::EC2::SecurityGroup", id: GroupId, state: null, tags: tagMap(Tags) }),
        ),
        ...volumes,
        ...new Map([...tagged, ...bySource].map((snapshot) => [snapshot.id, snapshot])).values(),
      ];
    },
    async listOthers({ tags }) {
      const keys = tags.map(({ key }) => key);
      const [named, instances] = await Promise.all([
        pages("DescribeTags", async ({ sdk, client }, next) => {
          const filters = [filter("key", ...keys), filter("resource-type", ...otherKinds)];
          const page = await client.send(new sdk.DescribeTagsCommand({ Filters: filters, ...next }));
          return { items: page.Tags ?? [], next: page.NextToken };
        }),
        pages("DescribeInstances", async ({ sdk, client }, next) => {
          const filters = [filter("tag-key", ...keys), filter("instance-state-name", ...livingStates)];
          const page = await client.send(new sdk.DescribeInstancesCommand({ Filters: filters, ...next }));
          return { items: (page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances), next: page.NextToken };
        }),
      ]);
      const others = new Map<string, OtherResource>();
      for (const { ResourceId: id = "", ResourceType: kind = "", Key = "", Value = "" } of named) {
        others.set(id, { kind, id, tags: { ...others.get(id)?.tags, [Key]: Value } });
      }
      for (const { InstanceId: id = "", Tags } of instances) others.set(id, { kind: "instance", id, tags: tagMap(Tags) });
      return [...others.values()];
    },
    async delete({ type, id }) {
      switch (type) {
        case "AWS::EC2::Volume":
          return await answered(() =>
            call("DeleteVolume", ({ sdk, client }) => client.send(new sdk.DeleteVolumeCommand({ VolumeId: id }))),
          );
        case "AWS::EC2::NetworkInterface":
          return await answered(() =>
            call("DeleteNetworkInterface", ({ sdk, client }) =>
              client.send(new sdk.DeleteNetworkInterfaceCommand({ NetworkInterfaceId: id })),
            ),
          );
        case "AWS::EC2::SecurityGroup":
          return await answered(() =>
            call("DeleteSecurityGroup", ({ sdk, client }) => client.send(new sdk.DeleteSecurityGroupCommand({ GroupId: id }))),
          );
        case "AWS::EC2::Snapshot":
          return await answered(() =>
            call("DeleteSnapshot", ({ sdk, client }) => client.send(new sdk.DeleteSnapshotCommand({ SnapshotId: id }))),
          );
        default:
          throw new Bug(`EC2 has no ${type}`);
      }
    },
    async findReferences(groupId) {
      const [ingress, egress] = await Promise.all([
        listGroups([filter("ip-permission.group-id", groupId)]),
        listGroups([filter("egress.ip-permission.group-id", groupId)]),
      ]);
      return [
        ...ingress.flatMap((group) => referencesIn(group, { toGroup: groupId, direction: "ingress" })),
        ...egress.flatMap((group) => referencesIn(group, { toGroup: groupId, direction: "egress" })),
      ];
    },
    async revokeReference({ inGroup, toGroup, direction, protocol, ports }) {
      const range = ports === null ? {} : { FromPort: ports.from, ToPort: ports.to };
      const input = { GroupId: inGroup, IpPermissions: [{ IpProtocol: protocol, ...range, UserIdGroupPairs: [{ GroupId: toGroup }] }] };
      try {
        if (direction === "ingress") {
          await call("RevokeSecurityGroupIngress", ({ sdk, client }) => client.send(new sdk.RevokeSecurityGroupIngressCommand(input)));
        } else {
          await call("RevokeSecurityGroupEgress", ({ sdk, client }) => client.send(new sdk.RevokeSecurityGroupEgressCommand(input)));
        }
      } catch (error) {
        // The cloud controller may have been faster.
        if (!isRefusal(error, "InvalidPermission.NotFound", "InvalidGroup.NotFound")) throw error;
      }
    },
    async findHolders(groupId) {
      const interfaces = await listInterfaces([filter("group-id", groupId)]);
      return interfaces.map(({ NetworkInterfaceId, Description }) => `${NetworkInterfaceId ?? ""} (${Description ?? "no description"})`);
    },
    async tag({ id, tags }) {
      const list = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
      await call("CreateTags", ({ sdk, client }) => client.send(new sdk.CreateTagsCommand({ Resources: [id], Tags: list })));
    },
  };
}

function filter(name: string, ...values: readonly string[]): Filter {
  return { Name: name, Values: [...values] };
}

function resourceOf(
  parts: Pick<TaggedResource, "type" | "id" | "state" | "tags"> & Partial<Pick<TaggedResource, "volumeId" | "endsWithMachine">>,
): TaggedResource {
  return { hostname: null, volumeId: null, endsWithMachine: false, ...parts };
}

function referencesIn(group: SecurityGroup, to: Pick<GroupReference, "toGroup" | "direction">): GroupReference[] {
  // A group that names itself can be deleted all the same.
  if (group.GroupId === to.toGroup) return [];
  const rules = (to.direction === "ingress" ? group.IpPermissions : group.IpPermissionsEgress) ?? [];
  return rules
    .filter(({ UserIdGroupPairs = [] }) => UserIdGroupPairs.some(({ GroupId }) => GroupId === to.toGroup))
    .map(({ IpProtocol = "-1", FromPort, ToPort }) => ({
      ...to,
      inGroup: group.GroupId ?? "",
      tags: tagMap(group.Tags),
      protocol: IpProtocol,
      ports: FromPort === undefined || ToPort === undefined ? null : { from: FromPort, to: ToPort },
    }));
}

/** The names of refusals: EC2 developer guide, "Error codes for the Amazon EC2 API". */
const held = ["DependencyViolation", "VolumeInUse", "IncorrectState", "InvalidSnapshot.InUse", "InvalidNetworkInterface.InUse"] as const;
const gone = ["InvalidVolume.NotFound", "InvalidNetworkInterfaceID.NotFound", "InvalidGroup.NotFound", "InvalidSnapshot.NotFound"] as const;

async function answered(send: () => Promise<unknown>): Promise<DeletionAnswer> {
  try {
    await send();
    return "accepted";
  } catch (error) {
    if (isRefusal(error, ...held) || isInterfaceInUse(error)) return "held";
    if (isRefusal(error, ...gone)) return "gone";
    throw error;
  }
}

/** "Network interface 'eni-...' is currently in use.": EC2 has no name of its own for this one (issue eksctl#1325). */
function isInterfaceInUse(error: unknown): boolean {
  return isRefusal(error, "InvalidParameterValue") && error instanceof Error && /currently in use/.test(error.message);
}
