import { canonicalJson, type Grade } from "@keelson/core";
import { clusterKeys, logicalIds } from "@keelson/render";
import { describe, expect, it } from "vitest";
import { clusterPartOf } from "../src/grade/cluster-part-of.ts";
import { keySamples } from "../key-changes/key-samples.ts";
import { type KeyChange, planKeyChange } from "../key-changes/plan-key-change.ts";
import { effectOf, resourceOf } from "../src/plan/planned-resource.ts";

/** What the change of a key does. Up to four resources stand by their logical ids, more by the words of `families`. */
interface Row {
  readonly grade: Grade;
  /** Groups whose instances are replaced. */
  readonly rolls?: string;
  /** Changed in place; a group that rolls and its launch template are left out. */
  readonly updates?: string;
  /** Changed in place in nothing but tags and descriptions. */
  readonly retags?: string;
  readonly creates?: string;
  readonly replaces?: string;
  readonly deletes?: string;
  readonly notes?: string;
}

const nodes = "controller workers";
const fixed = "needs-new-cluster";

/** By key and, where the direction matters, which sample of it. */
const table: Readonly<Record<string, Row>> = {
  clusterName: {
    grade: "outage",
    rolls: nodes,
    updates: "IAMRoleController IAMRoleWorker",
    retags: "S3Endpoint VolumeEtcd controller-address network security-groups subnets",
    notes: fixed,
  },
  externalDNSName: { grade: "outage", rolls: nodes },
  region: {
    grade: "data-loss",
    rolls: nodes,
    updates: "IAMRoleController IAMRoleWorker VolumeEtcd",
    replaces: "S3Endpoint controller-address subnet-routes subnets",
    notes: `${fixed} update-not-supported`,
  },
  stackTags: {
    grade: "outage",
    rolls: nodes,
    retags: "S3Endpoint VolumeEtcd controller-address controller-role network security-groups subnets worker-role",
  },
  "createRecordSet on": { grade: "none", creates: "ExternalDNS" },
  "createRecordSet off": { grade: "outage", deletes: "ExternalDNS" },
  hostedZone: { grade: "outage", replaces: "ExternalDNS" },
  "hostedZoneId set": { grade: "outage", replaces: "ExternalDNS" },
  "hostedZoneId changed": { grade: "outage", replaces: "ExternalDNS" },
  "hostedZoneId removed": { grade: "outage", replaces: "ExternalDNS" },
  recordSetTTL: { grade: "none", updates: "ExternalDNS" },
  availabilityZone: {
    grade: "data-loss",
    rolls: nodes,
    updates: "VolumeEtcd",
    replaces: "EIPAssociationController ENIController Subnet0 SubnetRouteTableAssociation0",
    notes: `${fixed} update-not-supported`,
  },
  "subnets one more": { grade: "rolling", rolls: "workers", creates: "Subnet2 SubnetRouteTableAssociation2" },
  "subnets changed": { grade: "outage", rolls: "workers", replaces: "Subnet1 SubnetRouteTableAssociation1", notes: fixed },
  "subnets one less": { grade: "outage", rolls: "workers", deletes: "Subnet2 SubnetRouteTableAssociation2", notes: fixed },
  mapPublicIPs: { grade: "none", updates: "Subnet0" },
  vpcCIDR: {
    grade: "outage",
    rolls: nodes,
    updates: "IAMRoleController",
    replaces: "S3Endpoint controller-address network rules security-groups subnet-routes subnets",
    notes: fixed,
  },
  instanceCIDR: {
    grade: "outage",
    rolls: nodes,
    replaces: "EIPAssociationController ENIController Subnet0 SubnetRouteTableAssociation0",
    notes: fixed,
  },
  controllerIP: { grade: "outage", rolls: nodes, replaces: "EIPAssociationController ENIController", notes: fixed },
  podCIDR: { grade: "outage", rolls: "controller", notes: fixed },
  serviceCIDR: { grade: "outage", rolls: "controller", notes: fixed },
  dnsServiceIP: { grade: "outage", rolls: "controller", notes: fixed },
  "vpcId set": {
    grade: "outage",
    rolls: nodes,
    updates: "IAMRoleController",
    replaces: "controller-address rules security-groups subnets",
    deletes: "S3Endpoint network subnet-routes",
    notes: fixed,
  },
  "vpcId changed": {
    grade: "outage",
    rolls: nodes,
    updates: "IAMRoleController",
    replaces: "controller-address rules security-groups subnets",
    notes: fixed,
  },
  "vpcId removed": {
    grade: "outage",
    rolls: nodes,
    updates: "IAMRoleController",
    creates: "S3Endpoint network subnet-routes",
    replaces: "controller-address rules security-groups subnets",
    notes: fixed,
  },
  "routeTableId set": { grade: "none", creates: "SubnetRouteTableAssociation0" },
  "routeTableId changed": { grade: "outage", replaces: "SubnetRouteTableAssociation0" },
  "routeTableId removed": { grade: "outage", deletes: "SubnetRouteTableAssociation0" },
  "keyName set": { grade: "outage", rolls: nodes },
  "keyName changed": { grade: "outage", rolls: nodes },
  "keyName removed": { grade: "outage", rolls: nodes },
  sshAuthorizedKeys: { grade: "outage", rolls: nodes },
  sshAccessAllowedSourceCIDRs: {
    grade: "none",
    creates: "SecurityGroupControllerIngressSSHFrom198x51x100x0x24 SecurityGroupWorkerIngressSSHFrom198x51x100x0x24",
    deletes: "SecurityGroupControllerIngressSSHFrom203x0x113x0x24 SecurityGroupWorkerIngressSSHFrom203x0x113x0x24",
  },
  apiAccessAllowedSourceCIDRs: {
    grade: "none",
    creates: "SecurityGroupControllerIngressAPIFrom203x0x113x0x24",
    deletes: "SecurityGroupControllerIngressAPIFrom0x0x0x0x0",
  },
  nodePortAccessAllowedSourceCIDRs: {
    grade: "none",
    creates: "SecurityGroupWorkerIngressNodePortsTCPFrom203x0x113x0x24 SecurityGroupWorkerIngressNodePortsUDPFrom203x0x113x0x24",
  },
  "kmsKeyArn set": { grade: "none", updates: "IAMRoleController IAMRoleWorker", notes: fixed },
  "kmsKeyArn changed": { grade: "none", updates: "IAMRoleController IAMRoleWorker", notes: fixed },
  "kmsKeyArn removed": { grade: "none", updates: "IAMRoleController IAMRoleWorker", notes: fixed },
  "etcdSnapshotId set": { grade: "data-loss", updates: "VolumeEtcd", notes: `${fixed} update-not-supported` },
  "etcdSnapshotId changed": { grade: "data-loss", updates: "VolumeEtcd", notes: `${fixed} update-not-supported` },
  "etcdSnapshotId removed": { grade: "data-loss", updates: "VolumeEtcd", notes: `${fixed} update-not-supported` },
  controllerInstanceType: { grade: "outage", rolls: "controller" },
  controllerRootVolumeSize: { grade: "outage", rolls: "controller" },
  controllerRootVolumeType: { grade: "outage", rolls: "controller" },
  controllerRootVolumeIOPS: { grade: "outage", rolls: "controller" },
  "etcdVolumeSize up": { grade: "none", updates: "VolumeEtcd" },
  "etcdVolumeSize down": { grade: "data-loss", updates: "VolumeEtcd", notes: "update-not-supported volume-cannot-shrink" },
  "workerCount up": { grade: "none", updates: "AutoScaleWorker" },
  "workerCount down": { grade: "rolling", updates: "AutoScaleWorker" },
  workerInstanceType: { grade: "rolling", rolls: "workers" },
  workerRootVolumeSize: { grade: "rolling", rolls: "workers" },
  workerRootVolumeType: { grade: "rolling", rolls: "workers" },
  workerRootVolumeIOPS: { grade: "rolling", rolls: "workers" },
  "workerSpotPrice set": { grade: "rolling", rolls: "workers" },
  "workerSpotPrice changed": { grade: "rolling", rolls: "workers" },
  "workerSpotPrice removed": { grade: "rolling", rolls: "workers" },
  releaseChannel: { grade: "outage", rolls: nodes },
  "flatcarVersion up": { grade: "outage", rolls: nodes },
  "flatcarVersion down": { grade: "outage", rolls: nodes, notes: "flatcar-downgrade" },
  amiId: { grade: "outage", rolls: nodes },
  "kubernetesVersion up": { grade: "outage", rolls: nodes, notes: "kubernetes-minor-step" },
  "kubernetesVersion down": { grade: "outage", rolls: nodes, notes: "kubernetes-downgrade" },
  sysextMirror: { grade: "outage", rolls: nodes },
};

/** Which resources a word of the table stands for. */
const families: readonly (readonly [string, RegExp])[] = [
  ["controller-address", /^(ENI|EIP|EIPAssociation)Controller$/],
  ["subnets", /^Subnet\d+$/],
  ["subnet-routes", /^SubnetRouteTableAssociation\d+$/],
  ["network", /^(VPC|InternetGateway|VPCGatewayAttachment|RouteTable|RouteToInternet)$/],
  ["security-groups", /^SecurityGroup(Controller|Worker)$/],
  ["rules", /^SecurityGroup\w+Ingress\w+$/],
  ["controller-role", /^IAM(Role|InstanceProfile)Controller$/],
  ["worker-role", /^IAM(Role|InstanceProfile)Worker$/],
];

/** A key is its own name, with the way where there are several. */
const rows = new Map(keySamples.map((sample) => [sample.way === undefined ? sample.key : `${sample.key} ${sample.way}`, sample]));

describe("what the change of a key does to a living cluster", () => {
  it("is written in the table for every key of cluster.yaml, and for nothing else", () => {
    expect(rows.size).toBe(keySamples.length);
    expect([...new Set(keySamples.map(({ key }) => key))].toSorted()).toEqual(Object.keys(clusterKeys).toSorted());
    expect([...rows.keys()].toSorted()).toEqual(Object.keys(table).toSorted());
  });

  it("is asked with two values", () => {
    expect(keySamples.filter(({ before, after }) => canonicalJson({ value: before }) === canonicalJson({ value: after }))).toEqual([]);
  });

  it.each([...rows].map(([name, sample]) => ({ name, sample })))("$name", ({ name, sample }) => {
    expect(rowOf(planKeyChange(sample))).toEqual(table[name]);
  });

  it.each([...rows].map(([name, sample]) => ({ name, sample })))(
    "$name never ends the etcd volume or the interface unsaid",
    ({ sample }) => {
      const { plan, grade, codes } = planKeyChange(sample);
      for (const change of plan.changes) {
        const { logicalId } = resourceOf(change);
        const isEnded = change.verb === "delete" || (change.verb === "update" && change.replaces);
        if (logicalId === logicalIds.etcdVolume && isEnded) expect(grade).toBe("data-loss");
        if (logicalId === logicalIds.controllerInterface && isEnded) {
          expect(["outage", "data-loss"]).toContain(grade);
          expect(codes).toContain(fixed);
        }
      }
    },
  );
});

type Found = Record<"rolls" | "updates" | "retags" | "creates" | "replaces" | "deletes", string[]>;

function rowOf({ plan, grade, codes, rolls }: KeyChange): Row {
  const found: Found = { rolls: [], updates: [], retags: [], creates: [], replaces: [], deletes: [] };
  for (const change of plan.changes) if (change.verb !== "keep") found[outcomeOf(change)].push(resourceOf(change).logicalId);
  const implied = found.rolls.flatMap((group) => launchTemplates[group] ?? []);
  const words = Object.entries({
    ...found,
    rolls: found.rolls.map((group) => clusterPartOf(group) ?? group),
    updates: found.updates.filter((logicalId) => !implied.includes(logicalId)),
  }).map(([key, names]) => [key, namesOf(names)] as const);
  expect(words.find(([key]) => key === "rolls")?.[1]).toBe(rolls.join(" "));
  return {
    grade,
    ...Object.fromEntries(words.filter(([, text]) => text !== "")),
    ...(codes.length === 0 ? {} : { notes: codes.join(" ") }),
  };
}

function outcomeOf(change: Exclude<KeyChange["plan"]["changes"][number], { verb: "keep" }>): keyof Found {
  if (change.verb === "create") return "creates";
  if (change.verb === "delete") return "deletes";
  if (change.replaces) return "replaces";
  const effect = effectOf(change);
  if (effect?.nodes?.update === "rolling") return "rolls";
  const isRetagged = effect?.differences.every(({ path }) => /^\/Properties\/(Tags|Description)\b/.test(path)) === true;
  return isRetagged ? "retags" : "updates";
}

/** A group that rolls does so by its launch template, which is then not named beside it. */
const launchTemplates: Readonly<Record<string, string>> = {
  [logicalIds.controllerGroup]: logicalIds.controllerLaunchTemplate,
  [logicalIds.workerGroup]: logicalIds.workerLaunchTemplate,
};

/** Up to four resources each by its own name, more by their families. */
function namesOf(ids: readonly string[]): string {
  return [...new Set(ids.length > 4 ? ids.map(familyOf) : ids)].toSorted().join(" ");
}

function familyOf(logicalId: string): string {
  return families.find(([, form]) => form.test(logicalId))?.[0] ?? logicalId;
}
