import { clusterKeys, compareVersions, type Key, minorOf, versionTable } from "@keelson/render";

/** One change of one key of cluster.yaml: all else that the file needs for both values to be valid, and the two values. */
export interface KeySample {
  readonly key: string;
  /** Which way the value goes, where that matters; else absent. */
  readonly way?: string;
  /** Other keys that the two files have besides the base; undefined takes one of the base away. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Undefined where the key is absent. */
  readonly before: unknown;
  readonly after: unknown;
  /** Other keys that have to change with it, since the new value is not valid without. */
  readonly alongside?: Readonly<Record<string, unknown>>;
}

/** A version of each minor that the version table knows, newest first. */
const kubernetesVersions = newestOfMinors(Object.keys(versionTable.kubernetes));

const flatcarVersion = versionTable.flatcar.stable;

const olderFlatcarVersion = "4593.2.0";

/** The cluster that each sample changes. */
export const sampleCluster: Readonly<Record<string, unknown>> = {
  clusterName: "sample",
  externalDNSName: "k8s.example.com",
  region: "eu-west-1",
  availabilityZone: "eu-west-1a",
  workerCount: 3,
  kubernetesVersion: kubernetesVersions[0],
  flatcarVersion,
};

const threeZones = ["a", "b", "c"].map((zone, index) => ({ availabilityZone: `eu-west-1${zone}`, instanceCIDR: `10.0.${index}.0/24` }));

const vpcId = "vpc-0a1b2c3d4e5f60718";

const recorded = { createRecordSet: true, hostedZone: "example.com" };

const kmsKey = (id: string): string => `arn:aws:kms:eu-west-1:111122223333:key/${id}`;

/** Where the way of a change matters, or a key's example is what the sample cluster has already. */
const chosenSamples: readonly KeySample[] = [
  { key: "clusterName", before: "sample", after: "other" },
  { key: "externalDNSName", before: "k8s.example.com", after: "api.example.com" },
  { key: "region", before: "eu-west-1", after: "eu-west-2", alongside: { availabilityZone: "eu-west-2a" } },
  { key: "createRecordSet", way: "on", given: { hostedZone: "example.com" }, before: false, after: true },
  { key: "createRecordSet", way: "off", given: { hostedZone: "example.com" }, before: true, after: false },
  { key: "hostedZone", given: { createRecordSet: true }, before: "example.com", after: "k8s.example.com" },
  {
    key: "hostedZoneId",
    way: "set",
    given: { createRecordSet: true, hostedZone: "example.com" },
    before: undefined,
    after: "Z2BYZVP5DZBBWK",
    alongside: { hostedZone: undefined },
  },
  { key: "hostedZoneId", way: "changed", given: { createRecordSet: true }, before: "Z2BYZVP5DZBBWK", after: "Z2FDTNDATAQYW2" },
  {
    key: "hostedZoneId",
    way: "removed",
    given: { createRecordSet: true },
    before: "Z2BYZVP5DZBBWK",
    after: undefined,
    alongside: { hostedZone: "example.com" },
  },
  { key: "recordSetTTL", given: recorded, before: 300, after: 60 },
  { key: "availabilityZone", before: "eu-west-1a", after: "eu-west-1b" },
  { key: "subnets", way: "one more", given: { availabilityZone: undefined }, before: threeZones.slice(0, 2), after: threeZones },
  {
    key: "subnets",
    way: "changed",
    given: { availabilityZone: undefined },
    before: threeZones,
    after: [threeZones[0], { availabilityZone: "eu-west-1b", instanceCIDR: "10.0.9.0/24" }, threeZones[2]],
  },
  { key: "subnets", way: "one less", given: { availabilityZone: undefined }, before: threeZones, after: threeZones.slice(0, 2) },
  {
    key: "mapPublicIPs",
    given: { vpcId, routeTableId: "rtb-0a1b2c3d4e5f60718" },
    before: true,
    after: false,
  },
  { key: "vpcCIDR", before: "10.0.0.0/16", after: "10.0.0.0/17" },
  { key: "instanceCIDR", before: "10.0.0.0/24", after: "10.0.0.0/25" },
  { key: "controllerIP", before: "10.0.0.50", after: "10.0.0.51" },
  { key: "podCIDR", before: "10.2.0.0/16", after: "10.4.0.0/16" },
  { key: "serviceCIDR", given: { dnsServiceIP: "10.3.0.10" }, before: "10.3.0.0/24", after: "10.3.0.0/25" },
  { key: "dnsServiceIP", before: "10.3.0.10", after: "10.5.0.10", alongside: { serviceCIDR: "10.5.0.0/24" } },
  ...setChangedRemoved("vpcId", { values: [vpcId, "vpc-0f1e2d3c4b5a69780"] }),
  ...setChangedRemoved("routeTableId", { given: { vpcId }, values: ["rtb-0a1b2c3d4e5f60718", "rtb-0f1e2d3c4b5a69780"] }),
  ...setChangedRemoved("keyName", { values: ["operators", "admins"] }),
  { key: "sshAccessAllowedSourceCIDRs", before: ["203.0.113.0/24"], after: ["198.51.100.0/24"] },
  ...setChangedRemoved("kmsKeyArn", {
    values: [kmsKey("1234abcd-12ab-34cd-56ef-1234567890ab"), kmsKey("6d9f59dc-e5c1-441d-8743-4d55c7cd1701")],
  }),
  ...setChangedRemoved("etcdSnapshotId", { values: ["snap-0a1b2c3d4e5f60718", "snap-0f1e2d3c4b5a69780"] }),
  { key: "controllerInstanceType", before: "t3.medium", after: "t3.large" },
  { key: "controllerRootVolumeSize", before: 30, after: 40 },
  { key: "controllerRootVolumeType", before: "gp3", after: "gp2" },
  { key: "controllerRootVolumeIOPS", before: 3000, after: 4000 },
  { key: "etcdVolumeSize", way: "up", before: 20, after: 40 },
  { key: "etcdVolumeSize", way: "down", before: 40, after: 20 },
  { key: "workerCount", way: "up", before: 3, after: 5 },
  { key: "workerCount", way: "down", before: 5, after: 3 },
  { key: "workerInstanceType", before: "t3.small", after: "t3.large" },
  { key: "workerRootVolumeSize", before: 30, after: 40 },
  { key: "workerRootVolumeType", before: "gp3", after: "gp2" },
  { key: "workerRootVolumeIOPS", before: 3000, after: 4000 },
  ...setChangedRemoved("workerSpotPrice", { values: ["0.05", "0.07"] }),
  { key: "releaseChannel", given: { flatcarVersion: undefined }, before: "stable", after: "beta" },
  { key: "flatcarVersion", way: "up", before: olderFlatcarVersion, after: flatcarVersion },
  { key: "flatcarVersion", way: "down", before: flatcarVersion, after: olderFlatcarVersion },
  { key: "amiId", given: { flatcarVersion: undefined }, before: "ami-0a1b2c3d4e5f60718", after: "ami-0f1e2d3c4b5a69780" },
  { key: "kubernetesVersion", way: "up", before: kubernetesVersions[1], after: kubernetesVersions[0] },
  { key: "kubernetesVersion", way: "down", before: kubernetesVersions[0], after: kubernetesVersions[1] },
];

/** At least one sample for each key: a chosen one, else the step from what the sample cluster has to the key's example. */
export const keySamples: readonly KeySample[] = Object.entries<Key>(clusterKeys).flatMap(([key, { default: fallback, example }]) => {
  const chosen = chosenSamples.filter((sample) => sample.key === key);
  return chosen.length > 0 ? chosen : [{ key, before: sampleCluster[key] ?? fallback ?? undefined, after: example }];
});

interface OptionalKey {
  readonly given?: KeySample["given"];
  /** Two that differ. */
  readonly values: readonly [string, string];
}

/** The three ways of a key that may be absent. */
function setChangedRemoved(key: string, { given, values: [one, other] }: OptionalKey): readonly KeySample[] {
  const sample = { key, ...(given === undefined ? {} : { given }) };
  return [
    { ...sample, way: "set", before: undefined, after: one },
    { ...sample, way: "changed", before: one, after: other },
    { ...sample, way: "removed", before: one, after: undefined },
  ];
}

function newestOfMinors(versions: readonly string[]): string[] {
  const sorted = versions.toSorted((a, b) => compareVersions(b, a));
  return sorted.filter((version, index) => minorOf(version) !== minorOf(sorted[index - 1] ?? ""));
}
