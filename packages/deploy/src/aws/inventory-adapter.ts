import type { Filter, Tag } from "@aws-sdk/client-ec2";
import type { InventoryPort } from "../inventory/inventory-port.ts";
import { ownershipKey, serviceOf, standingOf } from "../leftovers/cluster-tags.ts";
import { isLoadBalancer } from "../leftovers/leftover-type.ts";
import { clusterTag } from "../stack/desired-stack.ts";
import { ec2Caller, type LoadedEc2 } from "./ec2-caller.ts";
import { classicLoadBalancers } from "./elastic-load-balancing-adapter.ts";
import { loadBalancersV2 } from "./elastic-load-balancing-v2-adapter.ts";
import { type Page, readPages } from "./read-pages.ts";
import { tagMap } from "./tag-map.ts";

type Next = { readonly NextToken?: string };

const livingStates = ["pending", "running", "shutting-down", "stopping", "stopped"];

/** What a cluster has, by EC2 and both APIs of Elastic Load Balancing. Each SDK is loaded with the first call. */
export function inventory({ region }: { readonly region: string }): InventoryPort {
  const call = ec2Caller({ region });
  const ask = <T>(operation: string, read: (loaded: LoadedEc2, next: Next) => Promise<Page<T>>): Promise<T[]> =>
    readPages((token) => call(operation, (loaded) => read(loaded, token === undefined ? {} : { NextToken: token })));
  return {
    async machines(cluster) {
      const found = await ask("DescribeInstances", async ({ sdk, client }, next) => {
        const states = { Name: "instance-state-name", Values: livingStates };
        const page = await client.send(new sdk.DescribeInstancesCommand({ Filters: [byTag(cluster), states], ...next }));
        return { items: (page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances), next: page.NextToken };
      });
      return found.filter(isOf(cluster)).map((machine) => ({
        instanceId: machine.InstanceId ?? "",
        name: nameOf(machine),
        instanceType: machine.InstanceType ?? "",
        zone: machine.Placement?.AvailabilityZone ?? "",
        state: machine.State?.Name ?? "",
        purchase: machine.InstanceLifecycle === "spot" ? "spot" : "on-demand",
        imageId: machine.ImageId ?? "",
        launchedAt: machine.LaunchTime?.getTime() ?? 0,
      }));
    },
    async volumes(cluster) {
      const found = await ask("DescribeVolumes", async ({ sdk, client }, next) => {
        const page = await client.send(new sdk.DescribeVolumesCommand({ Filters: [byTag(cluster)], ...next }));
        return { items: page.Volumes ?? [], next: page.NextToken };
      });
      return found.filter(isOf(cluster)).map((volume) => ({
        volumeId: volume.VolumeId ?? "",
        name: nameOf(volume),
        size: volume.Size ?? 0,
        volumeType: volume.VolumeType ?? "",
        iops: volume.Iops ?? null,
        state: volume.State ?? "",
        attachedTo: volume.Attachments?.[0]?.InstanceId ?? null,
      }));
    },
    async addresses(cluster) {
      const found = await ask("DescribeAddresses", async ({ sdk, client }) => {
        const page = await client.send(new sdk.DescribeAddressesCommand({ Filters: [byTag(cluster)] }));
        return { items: page.Addresses ?? [], next: undefined };
      });
      return found.filter(isOf(cluster)).map((address) => ({
        allocationId: address.AllocationId ?? "",
        publicAddress: address.PublicIp ?? "",
        attachedTo: address.InstanceId ?? address.NetworkInterfaceId ?? null,
      }));
    },
    async snapshots(cluster) {
      const found = await ask("DescribeSnapshots", async ({ sdk, client }, next) => {
        const page = await client.send(new sdk.DescribeSnapshotsCommand({ OwnerIds: ["self"], Filters: [byTag(cluster)], ...next }));
        return { items: page.Snapshots ?? [], next: page.NextToken };
      });
      return found.filter(isOf(cluster)).map((snapshot) => ({
        snapshotId: snapshot.SnapshotId ?? "",
        volumeId: snapshot.VolumeId ?? "",
        size: snapshot.VolumeSize ?? 0,
        startedAt: snapshot.StartTime?.getTime() ?? 0,
      }));
    },
    async loadBalancers(cluster) {
      const [classic, newer] = await Promise.all([classicLoadBalancers({ region }).list(), loadBalancersV2({ region }).list()]);
      const owned = [...classic, ...newer].filter((found) => isLoadBalancer(found) && standingOf(found.tags, cluster) !== "foreign");
      return owned.map(({ type, id, hostname, tags }) => ({
        generation: type === "AWS::ElasticLoadBalancing::LoadBalancer" ? "classic" : "v2",
        id,
        hostname,
        service: serviceOf(tags),
      }));
    },
  };
}

interface Tagged {
  readonly Tags?: Tag[] | undefined;
}

/** Two keys in one filter are alternatives; whose a thing is, its values say. */
function byTag(cluster: string): Filter {
  return { Name: "tag-key", Values: [ownershipKey(cluster), clusterTag] };
}

function isOf(cluster: string): (thing: Tagged) => boolean {
  return ({ Tags }) => standingOf(tagMap(Tags), cluster) !== "foreign";
}

function nameOf({ Tags }: Tagged): string {
  return tagMap(Tags)["Name"] ?? "";
}
