import { canonicalJson } from "@keelson/core";
import { clusterKeys, logicalIds } from "@keelson/render";
import { describe, expect, it } from "vitest";
import type { Grade } from "../src/grade/grade-plan.ts";
import { keySamples } from "../src/key-changes/key-samples.ts";
import { type KeyChange, planKeyChange } from "../src/key-changes/plan-key-change.ts";
import { effectOf, resourceOf } from "../src/plan/planned-resource.ts";

/** What the change of a key does; a group of resources is named once. */
interface Row {
  readonly grade: Grade;
  /** Groups whose instances are replaced. */
  readonly rolls?: string;
  /** Updated without one of them being replaced, groups that roll and what only carries tags left out. */
  readonly updates?: string;
  readonly creates?: string;
  readonly replaces?: string;
  readonly deletes?: string;
  readonly notes?: string;
}

const nodes = "controller workers";
const fixed = "needs-new-cluster";

/** By key and, where the direction matters, which sample of it. */
const table: Readonly<Record<string, Row>> = {
  clusterName: { grade: "outage", rolls: nodes, updates: "roles tags", notes: fixed },
  externalDNSName: { grade: "outage", rolls: nodes },
  region: {
    grade: "data-loss",
    rolls: nodes,
    updates: "etcd-volume roles",
    replaces: "controller-address endpoint subnets",
    notes: `${fixed} update-not-supported`,
  },
  stackTags: { grade: "outage", rolls: nodes, updates: "tags" },
  "createRecordSet on": { grade: "none", creates: "api-record" },
  "createRecordSet off": { grade: "outage", deletes: "api-record" },
  hostedZone: { grade: "outage", replaces: "api-record" },
  hostedZoneId: { grade: "outage", replaces: "api-record" },
  recordSetTTL: { grade: "none", updates: "api-record" },
  availabilityZone: {
    grade: "data-loss",
    rolls: nodes,
    updates: "etcd-volume",
    replaces: "controller-address subnets",
    notes: `${fixed} update-not-supported`,
  },
  "subnets one more": { grade: "rolling", rolls: "workers", creates: "subnets" },
  "subnets changed": { grade: "outage", rolls: "workers", replaces: "subnets", notes: fixed },
  "subnets one less": { grade: "outage", rolls: "workers", deletes: "subnets", notes: fixed },
  mapPublicIPs: { grade: "none", updates: "subnets" },
  vpcCIDR: {
    grade: "outage",
    rolls: nodes,
    updates: "roles",
    replaces: "controller-address endpoint network rules security-groups subnets",
    notes: fixed,
  },
  instanceCIDR: { grade: "outage", rolls: nodes, replaces: "controller-address subnets", notes: fixed },
  controllerIP: { grade: "outage", rolls: nodes, replaces: "controller-address", notes: fixed },
  podCIDR: { grade: "outage", rolls: "controller", notes: fixed },
  serviceCIDR: { grade: "outage", rolls: "controller", notes: fixed },
  dnsServiceIP: { grade: "outage", rolls: "controller", notes: fixed },
  vpcId: {
    grade: "outage",
    rolls: nodes,
    updates: "roles",
    replaces: "controller-address rules security-groups subnets",
    deletes: "endpoint network subnets",
    notes: fixed,
  },
  routeTableId: { grade: "none", creates: "subnets" },
  keyName: { grade: "outage", rolls: nodes },
  sshAuthorizedKeys: { grade: "outage", rolls: nodes },
  sshAccessAllowedSourceCIDRs: { grade: "none", creates: "rules", deletes: "rules" },
  apiAccessAllowedSourceCIDRs: { grade: "none", creates: "rules", deletes: "rules" },
  nodePortAccessAllowedSourceCIDRs: { grade: "none", creates: "rules" },
  kmsKeyArn: { grade: "none", updates: "roles" },
  etcdSnapshotId: { grade: "data-loss", updates: "etcd-volume", notes: `${fixed} update-not-supported` },
  controllerInstanceType: { grade: "outage", rolls: "controller" },
  controllerRootVolumeSize: { grade: "outage", rolls: "controller" },
  controllerRootVolumeType: { grade: "outage", rolls: "controller" },
  controllerRootVolumeIOPS: { grade: "outage", rolls: "controller" },
  "etcdVolumeSize up": { grade: "none", updates: "etcd-volume" },
  "etcdVolumeSize down": { grade: "data-loss", updates: "etcd-volume", notes: "update-not-supported volume-cannot-shrink" },
  "workerCount up": { grade: "none", updates: "workers" },
  "workerCount down": { grade: "rolling", updates: "workers" },
  workerInstanceType: { grade: "rolling", rolls: "workers" },
  workerRootVolumeSize: { grade: "rolling", rolls: "workers" },
  workerRootVolumeType: { grade: "rolling", rolls: "workers" },
  workerRootVolumeIOPS: { grade: "rolling", rolls: "workers" },
  workerSpotPrice: { grade: "rolling", rolls: "workers" },
  releaseChannel: { grade: "outage", rolls: nodes },
  "flatcarVersion up": { grade: "outage", rolls: nodes },
  "flatcarVersion down": { grade: "outage", rolls: nodes, notes: "flatcar-downgrade" },
  amiId: { grade: "outage", rolls: nodes },
  "kubernetesVersion up": { grade: "outage", rolls: nodes, notes: "kubernetes-minor-step" },
  "kubernetesVersion down": { grade: "outage", rolls: nodes, notes: "kubernetes-downgrade" },
  sysextMirror: { grade: "outage", rolls: nodes },
};

/** Which resources a word of the table stands for; a launch template belongs to its group and is not named beside it. */
const families: readonly (readonly [string, RegExp])[] = [
  ["controller", /^AutoScaleController$/],
  ["workers", /^AutoScaleWorker$/],
  ["etcd-volume", /^VolumeEtcd$/],
  ["api-record", /^ExternalDNS$/],
  ["controller-address", /^(ENI|EIP|EIPAssociation)Controller$/],
  ["subnets", /^Subnet(RouteTableAssociation)?\d+$/],
  ["network", /^(VPC|InternetGateway|VPCGatewayAttachment|RouteTable|RouteToInternet)$/],
  ["endpoint", /^S3Endpoint$/],
  ["security-groups", /^SecurityGroup(Controller|Worker)$/],
  ["rules", /^SecurityGroup\w+Ingress\w+$/],
  ["roles", /^IAM(Role|InstanceProfile)(Controller|Worker)$/],
  ["launch-templates", /^LaunchTemplate(Controller|Worker)$/],
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

function rowOf({ plan, grade, codes, rolls }: KeyChange): Row {
  const found: Record<"rolls" | "updates" | "creates" | "replaces" | "deletes", Set<string>> = {
    rolls: new Set(),
    updates: new Set(),
    creates: new Set(),
    replaces: new Set(),
    deletes: new Set(),
  };
  for (const change of plan.changes) {
    if (change.verb === "keep") continue;
    const family = familyOf(resourceOf(change).logicalId);
    const effect = effectOf(change);
    if (change.verb === "create") found.creates.add(family);
    else if (change.verb === "delete") found.deletes.add(family);
    else if (change.replaces) found.replaces.add(family);
    else if (effect?.nodes?.update === "rolling") found.rolls.add(family);
    else if (effect?.differences.every(({ path }) => /^\/Properties\/(Tags|Description)\b/.test(path)) === true) found.updates.add("tags");
    else if (family !== "launch-templates") found.updates.add(family);
  }
  expect([...found.rolls].toSorted()).toEqual(rolls);
  const words = Object.entries(found).map(([key, names]) => [key, [...names].toSorted().join(" ")] as const);
  return {
    grade,
    ...Object.fromEntries(words.filter(([, text]) => text !== "")),
    ...(codes.length === 0 ? {} : { notes: codes.join(" ") }),
  };
}

function familyOf(logicalId: string): string {
  return families.find(([, form]) => form.test(logicalId))?.[0] ?? logicalId;
}
