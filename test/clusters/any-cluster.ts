import { clusterKeys, type Key, versionTable } from "@keelson/render";
import fc from "fast-check";
import { anyNetwork, mostWorkers, type WrittenKeys } from "./any-network.ts";
import { anyCidr, anyValueOf } from "./any-value.ts";

const keys: Readonly<Record<string, Key>> = clusterKeys;

const regions = ["eu-west-1", "us-east-1", "us-west-2", "ap-southeast-2", "cn-north-1", "us-gov-west-1"];
const partitions: Readonly<Record<string, string>> = { cn: "aws-cn", us: "aws-us-gov" };
const hex = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...Array.from("0123456789abcdef")), { minLength: length, maxLength: length }).map((digits) => digits.join(""));
const label = fc.stringMatching(/^[a-zA-Z]([a-zA-Z0-9-]{0,14}[a-zA-Z0-9])?$/);

/** `null` in a drawn part: the key is not written. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 2 });

const anyName = fc
  .record({ labels: fc.array(label, { minLength: 2, maxLength: 4 }), cut: fc.nat(), dot: fc.constantFrom("", "."), loud: fc.boolean() })
  .map(({ labels, cut, dot, loud }) => {
    const zone = `${labels.slice(cut % (labels.length - 1)).join(".")}${dot}`;
    return { externalDNSName: labels.join("."), hostedZone: loud ? zone.toUpperCase() : zone };
  });

const anyRecord = fc
  .record({
    name: anyName,
    zone: fc.constantFrom("none", "name", "id"),
    id: hex(12),
    made: fc.boolean(),
    ttl: maybe(fc.integer({ min: 1, max: 86_400 })),
  })
  .map(({ name, zone, id, made, ttl }) => ({
    externalDNSName: name.externalDNSName,
    createRecordSet: made && zone !== "none" ? true : id < "8" ? false : null,
    recordSetTTL: made && zone !== "none" ? ttl : null,
    hostedZone: zone === "name" ? name.hostedZone : null,
    hostedZoneId: zone === "id" ? `Z${id.toUpperCase()}` : null,
  }));

/** An ed25519 key as ssh-keygen writes it (RFC 8709): the name and 32 bytes, each behind its length. */
const anySshKey = fc
  .tuple(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.constantFrom("", " me", " someone@example.org"))
  .map(([bytes, comment]) => {
    const head = Buffer.concat([Buffer.from([0, 0, 0, 11]), Buffer.from("ssh-ed25519"), Buffer.from([0, 0, 0, 32])]);
    return `ssh-ed25519 ${Buffer.concat([head, bytes]).toString("base64")}${comment}`;
  });

/** Root volume of a role: a type, a size, and IOPS that both allow (EBS user guide, volume types); null where none are written. */
function anyVolume(role: "controller" | "worker"): fc.Arbitrary<WrittenKeys> {
  const form = keys[`${role}RootVolumeSize`]?.type;
  const [min, max] = form?.kind === "integer" ? [form.minimum, form.maximum] : [30, 30];
  const drawn = {
    type: fc.constantFrom("gp2", "gp3", "io1", "io2", "standard"),
    size: fc.integer({ min: Math.max(min, 8), max: Math.min(max, 1024) }),
    share: fc.nat(20),
  };
  return fc.record({ ...drawn, isNamed: fc.boolean() }).map(({ type, size, share, isNamed }) => {
    const iops = type.startsWith("io") ? 100 + share * size : type === "gp3" && isNamed ? 3000 : null;
    return { [`${role}RootVolumeType`]: type, [`${role}RootVolumeSize`]: size, [`${role}RootVolumeIOPS`]: iops };
  });
}

const anyTags = fc
  .dictionary(fc.stringMatching(/^[A-Z][\w .:/=+@-]{0,20}[\wé界]$/u), fc.stringMatching(/^[\w.:/=+@é界-]{1,20}$/u), { maxKeys: 8 })
  // By lower case: IAM takes two keys that differ by case for one.
  .map((tags) => Object.fromEntries(new Map(Object.entries(tags).map((tag) => [tag[0].toLowerCase(), tag])).values()))
  .map((tags) => (Object.keys(tags).length === 0 ? null : tags));

const anySources = fc.uniqueArray(anyCidr(8, 32), { minLength: 0, maxLength: 8 });

const kubernetes = Object.keys(versionTable.kubernetes);
const flatcar = Object.entries(versionTable.flatcar).flatMap(([channel, version]) => [
  { releaseChannel: channel, flatcarVersion: version },
]);

/** What goes together is drawn together. */
const parts = {
  region: fc.constantFrom(...regions),
  network: anyNetwork,
  existing: maybe(fc.record({ vpcId: hex(17), routeTableId: maybe(hex(8)), mapPublicIPs: fc.boolean() })),
  record: anyRecord,
  clusterName: maybe(fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,30}[a-z]$/)),
  keyId: maybe(fc.uuid()),
  workers: maybe(fc.nat(1000)),
  volumes: fc.tuple(maybe(anyVolume("controller")), maybe(anyVolume("worker"))),
  instances: fc.tuple(
    maybe(fc.constantFrom("t3.medium", "m5.large", "c6i.xlarge", "t2.medium")),
    maybe(fc.constantFrom("t3.small", "t3a.large", "m7i.2xlarge")),
  ),
  stackTags: anyTags,
  sshAuthorizedKeys: maybe(fc.uniqueArray(anySshKey, { maxLength: 4 })),
  apiSources: maybe(anySources),
  sshSources: maybe(anySources),
  kubernetesVersion: maybe(fc.tuple(fc.constantFrom(...kubernetes), fc.boolean())),
  image: maybe(fc.constantFrom(...flatcar, { releaseChannel: "alpha", flatcarVersion: null })),
};

/** Keys whose values have to fit to others; all the rest is drawn from the table alone, so that a new key is varied from its first day. */
const drawnTogether = new Set([
  "region",
  "availabilityZone",
  "subnets",
  "mapPublicIPs",
  "vpcId",
  "routeTableId",
  "clusterName",
  "kmsKeyArn",
  "workerCount",
  "vpcCIDR",
  "instanceCIDR",
  "podCIDR",
  "serviceCIDR",
  "dnsServiceIP",
  "controllerIP",
  "externalDNSName",
  "createRecordSet",
  "recordSetTTL",
  "hostedZone",
  "hostedZoneId",
  "stackTags",
  "sshAuthorizedKeys",
  "apiAccessAllowedSourceCIDRs",
  "sshAccessAllowedSourceCIDRs",
  "controllerInstanceType",
  "workerInstanceType",
  "controllerRootVolumeType",
  "controllerRootVolumeSize",
  "controllerRootVolumeIOPS",
  "workerRootVolumeType",
  "workerRootVolumeSize",
  "workerRootVolumeIOPS",
  "kubernetesVersion",
  "releaseChannel",
  "flatcarVersion",
]);

const others = Object.fromEntries(
  Object.entries(keys).flatMap(([name, key]) => (drawnTogether.has(name) ? [] : [[name, maybe(anyValueOf(key))]])),
);

/** A cluster.yaml without mistakes, as the keys that it writes with their values; nothing but warnings can be said about it. */
export const anyCluster: fc.Arbitrary<WrittenKeys> = fc
  .record({ ...parts, others: fc.record(others) })
  .map(({ region, network, existing, record, keyId, workers, volumes, instances, image, kubernetesVersion, others, ...rest }) => {
    const addresses = network(region);
    const [version, isBare] = kubernetesVersion ?? [null, false];
    return dropAbsent({
      ...others,
      region,
      ...addresses,
      ...networkOf(existing),
      ...record,
      clusterName: rest.clusterName,
      kmsKeyArn: keyId === null ? null : `arn:${partitionOf(region)}:kms:${region}:111122223333:key/${keyId}`,
      workerCount: workers === null ? null : 1 + (workers % mostWorkers(addresses)),
      ...volumes[0],
      ...volumes[1],
      controllerInstanceType: instances[0],
      workerInstanceType: instances[1],
      stackTags: rest.stackTags,
      sshAuthorizedKeys: rest.sshAuthorizedKeys,
      apiAccessAllowedSourceCIDRs: rest.apiSources,
      sshAccessAllowedSourceCIDRs: rest.sshSources,
      kubernetesVersion: isBare ? (version?.slice(1) ?? null) : version,
      ...image,
    });
  });

function networkOf(existing: { vpcId: string; routeTableId: string | null; mapPublicIPs: boolean } | null): WrittenKeys {
  if (existing === null) return {};
  const { vpcId, routeTableId, mapPublicIPs } = existing;
  if (routeTableId === null) return { vpcId: `vpc-${vpcId}` };
  return { vpcId: `vpc-${vpcId}`, routeTableId: `rtb-${routeTableId}`, mapPublicIPs };
}

function partitionOf(region: string): string {
  const [area = "", kind] = region.split("-");
  return area === "us" && kind !== "gov" ? "aws" : (partitions[area] ?? "aws");
}

function dropAbsent(written: WrittenKeys): WrittenKeys {
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== null && value !== undefined));
}
