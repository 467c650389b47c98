import type { Key, KeyType } from "@keelson/render";
import type { WrittenKeys } from "./any-network.ts";
import { addressAt, addressOf, bitsOf, rangeOf } from "./bit-range.ts";

/** A cluster with one mistake, and where that has to be told. */
export interface Planted {
  readonly cluster: WrittenKeys;
  readonly path: string;
  readonly code: string;
  /** The key itself is at fault, and not its value. */
  readonly isKey?: true;
}

/** Null where a cluster has no room for the mistake. */
type Plant = (cluster: WrittenKeys) => Planted | null;

interface Subnet {
  readonly availabilityZone: string;
  readonly instanceCIDR: string;
}

const subnetsOf = (cluster: WrittenKeys): readonly Subnet[] => (cluster["subnets"] ?? []) as readonly Subnet[];
const textOf = (cluster: WrittenKeys, key: string, otherwise: string): string =>
  typeof cluster[key] === "string" ? cluster[key] : otherwise;
const without = (cluster: WrittenKeys, ...keys: readonly string[]): WrittenKeys =>
  Object.fromEntries(Object.entries(cluster).filter(([key]) => !keys.includes(key)));
const at = (key: string, code: string, cluster: WrittenKeys): Planted => ({ cluster, path: `/${key}`, code });

/** Values of another kind than a key has. */
export function wrongTypes(type: KeyType): readonly unknown[] {
  switch (type.kind) {
    case "integer":
      return ["many", true, [2], 1.5];
    case "boolean":
      return ["maybe", 1, [true]];
    case "decimal":
      return ["cheap", true, ["0.05"]];
    case "list":
    case "subnets":
      return ["one", 7, { first: "one" }];
    case "map":
      return ["one", ["one"]];
    default:
      return [true, ["one"], { first: "one" }];
  }
}

/** Values of the right kind that a key does not take, each with its code. */
export function wrongForms(type: KeyType): readonly (readonly [unknown, string])[] {
  switch (type.kind) {
    case "integer":
      return [
        [type.minimum - 1, "out-of-range"],
        [type.maximum + 1, "out-of-range"],
      ];
    case "decimal":
      return [["0", "out-of-range"]];
    case "string":
      return [["two\nlines", type.code]];
    case "cidr":
      return [
        ["10.0.0.0/33", "not-a-cidr"],
        ["10.0.0.256/24", "not-a-cidr"],
        ["10.0.0.0", "not-a-cidr"],
        ...(type.minimumPrefix > 0 ? [[`10.0.0.0/${type.minimumPrefix - 1}`, "range-size"] as const] : []),
        ...(type.maximumPrefix < 32 ? [[`10.0.0.0/${type.maximumPrefix + 1}`, "range-size"] as const] : []),
      ];
    case "ip":
      return [
        ["10.0.0.256", "not-an-ip"],
        ["10.0.0", "not-an-ip"],
      ];
    case "enum":
      return [["none of them", "unknown-value"]];
    case "arn":
      return [["arn:aws:kms:eu-west-1:111122223333:alias/mine", "not-an-arn"]];
    case "list":
      return wrongForms(type.items).map(([item, code]) => [[item], code] as const);
    default:
      return [];
  }
}

/** The place of a wrong value: that of a list is at its first item. */
export function placeOf(name: string, key: Key): string {
  return key.type.kind === "list" ? `/${name}/0` : `/${name}`;
}

/** Mistakes that lie between keys, or in keys themselves. */
export const mistakes: Readonly<Record<string, Plant>> = {
  "a required key is missing": (cluster) => at("externalDNSName", "missing-key", without(cluster, "externalDNSName")),
  "no region": (cluster) => at("region", "missing-key", without(cluster, "region")),
  "no zone": (cluster) =>
    cluster["subnets"] === undefined ? at("availabilityZone", "missing-key", without(cluster, "availabilityZone")) : null,
  "a key that does not exist": (cluster) => ({ ...at("workerCuont", "unknown-key", { ...cluster, workerCuont: 2 }), isKey: true }),
  "a key of another program": (cluster) => ({ ...at("useCalico", "retired-key", { ...cluster, useCalico: true }), isKey: true }),
  "a subnet without zone": (cluster) => {
    const [first, ...others] = subnetsOf(cluster);
    if (first === undefined) return null;
    const subnets = [{ instanceCIDR: first.instanceCIDR }, ...others];
    return { cluster: { ...cluster, subnets }, path: "/subnets/0/availabilityZone", code: "missing-key" };
  },
  "a zone of another region": (cluster) => {
    const subnets = subnetsOf(cluster);
    const elsewhere = "sa-east-1a";
    if (subnets.length === 0) return at("availabilityZone", "zone-outside-region", { ...cluster, availabilityZone: elsewhere });
    const last = subnets.length - 1;
    const changed = subnets.map((subnet, index) => (index === last ? { ...subnet, availabilityZone: elsewhere } : subnet));
    return { cluster: { ...cluster, subnets: changed }, path: `/subnets/${last}/availabilityZone`, code: "zone-outside-region" };
  },
  "two subnets with one address": (cluster) => {
    const subnets = subnetsOf(cluster);
    const first = subnets[0];
    if (first === undefined) return null;
    const within = bitsOf(first.instanceCIDR).padEnd(28, "1").slice(0, 28);
    const changed = [...subnets, { ...first, instanceCIDR: rangeOf(within) }];
    return { cluster: { ...cluster, subnets: changed }, path: `/subnets/${subnets.length}/instanceCIDR`, code: "ranges-overlap" };
  },
  "a subnet outside the VPC": (cluster) => {
    const subnets = subnetsOf(cluster);
    const first = subnets[0];
    if (first === undefined) return null;
    const changed = [...subnets, { ...first, instanceCIDR: "203.0.112.0/24" }];
    return { cluster: { ...cluster, subnets: changed }, path: `/subnets/${subnets.length}/instanceCIDR`, code: "subnet-outside-vpc" };
  },
  "the single subnet outside the VPC": (cluster) => {
    if (cluster["availabilityZone"] === undefined) return null;
    const changed = { ...cluster, instanceCIDR: "203.0.112.0/24", controllerIP: "203.0.112.50", workerCount: 1 };
    return at("instanceCIDR", "subnet-outside-vpc", changed);
  },
  "services among the pods": (cluster) => {
    const pods = bitsOf(textOf(cluster, "podCIDR", "10.2.0.0/16"));
    const services = pods.padEnd(24, "0");
    const changed = { ...cluster, serviceCIDR: rangeOf(services), dnsServiceIP: addressOf(addressAt(services, 10)) };
    return at("serviceCIDR", "ranges-overlap", changed);
  },
  "too few ranges for the nodes": (cluster) => {
    const pods = bitsOf(textOf(cluster, "podCIDR", "10.2.0.0/16"));
    return at("podCIDR", "pod-range-too-small", { ...cluster, podCIDR: rangeOf(pods.padEnd(24, "0")) });
  },
  "a DNS address that is not the tenth": (cluster) => {
    const services = bitsOf(textOf(cluster, "serviceCIDR", "10.3.0.0/24"));
    return at("dnsServiceIP", "dns-service-ip", { ...cluster, dnsServiceIP: addressOf(addressAt(services, 11)) });
  },
  "a controller outside all subnets": (cluster) =>
    at("controllerIP", "controller-ip-outside-subnets", { ...cluster, controllerIP: "203.0.113.50" }),
  "a controller on an address of AWS": (cluster) => {
    const range = bitsOf(subnetsOf(cluster)[0]?.instanceCIDR ?? textOf(cluster, "instanceCIDR", "10.0.0.0/24"));
    return at("controllerIP", "address-reserved", { ...cluster, controllerIP: addressOf(addressAt(range, 3)) });
  },
  "zone and subnets": (cluster) => {
    if (cluster["subnets"] === undefined) return null;
    const availabilityZone = subnetsOf(cluster)[0]?.availabilityZone;
    return { ...at("availabilityZone", "conflicting-keys", { ...cluster, availabilityZone }), isKey: true };
  },
  "nodes without a way out": (cluster) => at("mapPublicIPs", "no-way-out", { ...without(cluster, "routeTableId"), mapPublicIPs: false }),
  "a route table without its VPC": (cluster) =>
    at("routeTableId", "route-table-without-vpc", { ...without(cluster, "vpcId"), routeTableId: "rtb-0a1b2c3d" }),
  "a record without zone": (cluster) =>
    at("hostedZone", "missing-key", { ...without(cluster, "hostedZone", "hostedZoneId"), createRecordSet: true }),
  "a name outside its zone": (cluster) =>
    at("hostedZone", "name-outside-zone", {
      ...without(cluster, "hostedZoneId"),
      createRecordSet: true,
      hostedZone: "elsewhere.invalid",
    }),
  "a key of another region": (cluster) =>
    at("kmsKeyArn", "arn-outside-region", { ...cluster, kmsKeyArn: "arn:aws:kms:sa-east-1:111122223333:key/1234abcd" }),
  "a controller that is too small": (cluster) =>
    at("controllerInstanceType", "instance-too-small", { ...cluster, controllerInstanceType: "t3.micro" }),
  "an ARM machine": (cluster) => at("workerInstanceType", "instance-architecture", { ...cluster, workerInstanceType: "t4g.small" }),
  "IOPS of a type that has none": (cluster) =>
    at("workerRootVolumeIOPS", "iops-without-type", { ...cluster, workerRootVolumeType: "gp2", workerRootVolumeIOPS: 3000 }),
  "a type without its IOPS": (cluster) =>
    at("workerRootVolumeIOPS", "missing-key", { ...without(cluster, "workerRootVolumeIOPS"), workerRootVolumeType: "io1" }),
  "a version that nobody knows": (cluster) =>
    at("kubernetesVersion", "unknown-kubernetes-version", { ...cluster, kubernetesVersion: "v1.9.0" }),
  "a tag that AWS keeps": (cluster) => ({
    cluster: { ...cluster, stackTags: { "aws:owner": "me" } },
    path: "/stackTags/aws:owner",
    code: "reserved-tag",
    isKey: true,
  }),
};
