import type { Plan } from "@keelson/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingOf, type Tags } from "./cluster-tags.ts";
import { describeLeftovers } from "./describe-leftovers.ts";
import { leftoverTypes } from "./leftover-type.ts";
import type { TaggedResource } from "./leftovers-port.ts";
import { type LeftoverRow, type LeftoversPlanOptions, planLeftovers } from "./plan-leftovers.ts";

const cluster = "article";
const owned = { "kubernetes.io/cluster/article": "owned" };
const ours = { "keelson:cluster": "article" };
const inStack = { ...owned, ...ours, "aws:cloudformation:stack-name": "article" };

function resource(parts: Partial<TaggedResource> & Pick<TaggedResource, "type" | "id">): TaggedResource {
  return { tags: owned, state: null, hostname: null, volumeId: null, endsWithMachine: false, ...parts };
}

const group = resource({ type: "AWS::EC2::SecurityGroup", id: "sg-1" });
const balancer = resource({
  type: "AWS::ElasticLoadBalancing::LoadBalancer",
  id: "a113",
  tags: { ...owned, "kubernetes.io/service-name": "default/minecraft" },
});
const volume = resource({ type: "AWS::EC2::Volume", id: "vol-1", state: "available" });
const snapshot = resource({ type: "AWS::EC2::Snapshot", id: "snap-1", tags: {}, volumeId: "vol-etcd", state: "completed" });

function plan(resources: readonly TaggedResource[], options: Partial<LeftoversPlanOptions> = {}): Plan<LeftoverRow> {
  const observed = { cluster, resources };
  return planLeftovers({ observed, proof: "stack article", snapshots: "keep", volumeIds: ["vol-etcd"], retained: new Map(), ...options });
}

function print(made: Plan<LeftoverRow>): string[] {
  return made.changes.map((change) => {
    const row = change.verb === "create" || change.verb === "update" ? change.after : change.before;
    return `${change.verb} ${row.stage} ${row.id}: ${row.reason}`;
  });
}

describe("whose something is", () => {
  it.each<[string, Tags, string]>([
    ["the cluster tag says owned", owned, "owned"],
    ["it is part of a stack", inStack, "stack"],
    ["only Keelson's own tag is there", ours, "ours"],
    ["the cluster tag says shared", { "kubernetes.io/cluster/article": "shared" }, "shared"],
    ["the cluster tag has no value", { "kubernetes.io/cluster/article": "" }, "shared"],
    ["another cluster owns it too", { ...owned, "kubernetes.io/cluster/other": "owned" }, "shared"],
    ["another cluster shares it", { ...owned, "kubernetes.io/cluster/other": "shared" }, "shared"],
    ["Keelson made it for another cluster", { ...owned, "keelson:cluster": "other" }, "shared"],
    ["only the tag of another cluster is there", { "kubernetes.io/cluster/other": "owned" }, "foreign"],
    ["the name only begins like the cluster's", { "kubernetes.io/cluster/article2": "owned", "keelson:cluster": "article2" }, "foreign"],
    ["there are no tags", {}, "foreign"],
  ])("when %s", (_, tags, standing) => {
    expect(standingOf(tags, cluster)).toBe(standing);
  });
});

describe("a plan of leftovers", () => {
  it("deletes what controllers made, before the stack where nothing uses it", () => {
    const attached = resource({ type: "AWS::EC2::Volume", id: "vol-2", state: "in-use" });
    expect(print(plan([balancer, group, volume, attached]))).toEqual([
      "delete before-stack a113: made for Service default/minecraft",
      "delete before-stack sg-1: the cluster owns it",
      "delete before-stack vol-1: the cluster owns it",
      "delete after-stack vol-2: the cluster owns it",
    ]);
  });

  it("has no row for what goes with the stack or with a machine", () => {
    const root = resource({ type: "AWS::EC2::Volume", id: "vol-root", state: "in-use", endsWithMachine: true });
    expect(plan([resource({ ...volume, tags: inStack }), resource({ ...group, tags: inStack }), root]).changes).toEqual([]);
  });

  it("marks a volume that a PersistentVolume wants kept, and keeps it once it is marked", () => {
    const made = plan([volume], { retained: new Map([["vol-1", "PersistentVolume pvc-1"]]) });
    expect(made.changes).toMatchObject([
      { verb: "update", after: { stage: "mark", tags: { "keelson:retained": "PersistentVolume pvc-1" } } },
    ]);
    const marked = { ...volume, tags: { ...owned, "keelson:retained": "PersistentVolume pvc-1" } };
    expect(plan([marked]).changes).toMatchObject([{ verb: "keep" }]);
  });

  it("keeps or deletes snapshots as told, by tag and by volume, after the stack", () => {
    const tagged = resource({ type: "AWS::EC2::Snapshot", id: "snap-2", tags: ours, volumeId: "vol-etcd" });
    const dynamic = resource({ type: "AWS::EC2::Snapshot", id: "snap-4", tags: owned, volumeId: "vol-1" });
    const earlier = resource({ type: "AWS::EC2::Snapshot", id: "snap-5", tags: ours, volumeId: "vol-before" });
    const others = resource({ type: "AWS::EC2::Snapshot", id: "snap-3", tags: { "keelson:cluster": "other" }, volumeId: "vol-etcd" });
    const verbs = (options: Partial<LeftoversPlanOptions>) =>
      plan([snapshot, tagged, others, dynamic, earlier], options).changes.map(({ verb }) => verb);
    expect(verbs({ snapshots: "keep" })).toEqual(["update", "keep", "keep", "keep", "keep"]);
    expect(verbs({ snapshots: "delete" })).toEqual(["delete", "delete", "keep", "delete", "keep"]);
    expect(
      new Set(plan([snapshot, tagged], { snapshots: "delete" }).changes.flatMap((change) => "before" in change && change.before.stage)),
    ).toEqual(new Set(["after-stack"]));
  });

  it("touches nothing where nothing shows that the cluster was ours", () => {
    const made = plan([balancer, group, volume, snapshot], { proof: null, snapshots: "delete" });
    expect(new Set(made.changes.map(({ verb }) => verb))).toEqual(new Set(["keep"]));
    expect(made.notes.map(({ code }) => code)).toEqual(["cluster-unproven"]);
  });

  const tagKey = fc.constantFrom(
    "kubernetes.io/cluster/article",
    "kubernetes.io/cluster/other",
    "keelson:cluster",
    "keelson:retained",
    "aws:cloudformation:stack-name",
    "Name",
  );
  const anyTags = fc.dictionary(tagKey, fc.constantFrom("owned", "shared", "article", "other", ""), { maxKeys: 5 });
  const anyResource: fc.Arbitrary<TaggedResource> = fc.record({
    type: fc.constantFrom(...leftoverTypes),
    id: fc.uuid(),
    tags: anyTags,
    state: fc.constantFrom(null, "available", "in-use", "completed"),
    hostname: fc.constant(null),
    volumeId: fc.constantFrom(null, "vol-etcd"),
    endsWithMachine: fc.boolean(),
  });

  it("never changes what the cluster tag does not own, whatever else it is", () => {
    fc.assert(
      fc.property(fc.array(anyResource, { maxLength: 12 }), fc.constantFrom("keep" as const, "delete" as const), (resources, snapshots) => {
        const retained = new Map(resources.map(({ id }) => [id, "PersistentVolume x"] as const).slice(0, 2));
        const changed = new Set(
          plan(resources, { snapshots, retained })
            .changes.filter(({ verb }) => verb !== "keep")
            .map(({ subject }) => subject),
        );
        for (const { type, id, tags } of resources) {
          const names = Object.keys(tags).filter((key) => key.startsWith("kubernetes.io/cluster/"));
          const isOwned = tags["kubernetes.io/cluster/article"] === "owned" && names.length === 1;
          const isFree = !("aws:cloudformation:stack-name" in tags) && (tags["keelson:cluster"] ?? cluster) === cluster;
          if (type !== "AWS::EC2::Snapshot" && !(isOwned && isFree)) expect(changed).not.toContain(`${type} ${id}`);
          if (type === "AWS::EC2::Snapshot" && names.includes("kubernetes.io/cluster/other"))
            expect(changed).not.toContain(`${type} ${id}`);
        }
      }),
    );
  });

  it("survives JSON, and does not depend on when it is made", () => {
    const made = plan([balancer, group, volume, snapshot]);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(plan([balancer, group, volume, snapshot]).fingerprint).toBe(made.fingerprint);
  });
});

describe("the report of what is left", () => {
  it("names each thing with its reason and the command that removes it", () => {
    const snapshot = resource({ type: "AWS::EC2::Snapshot", id: "snap-1", tags: ours, volumeId: "vol-etcd" });
    const kept = resource({ ...volume, id: "vol-etcd", tags: inStack });
    const resources = [kept, snapshot];
    const observed = { cluster, resources };
    const others = [
      { kind: "vpc", id: "vpc-1", tags: inStack },
      { kind: "elastic-ip", id: "eipalloc-1", tags: { "keelson:cluster": "other" } },
      { kind: "subnet", id: "subnet-1", tags: { "kubernetes.io/cluster/article": "shared" } },
    ];
    expect(describeLeftovers({ observed, others, plan: plan(resources), region: "eu-west-1" })).toEqual([
      {
        type: "AWS::EC2::Volume",
        id: "vol-etcd",
        because: "stack article has or had it, and did not delete it",
        remove: "aws ec2 delete-volume --volume-id vol-etcd --region eu-west-1",
      },
      {
        type: "AWS::EC2::Snapshot",
        id: "snap-1",
        because: "snapshots are kept: etcdSnapshotId of a new cluster starts from it",
        remove: "aws ec2 delete-snapshot --snapshot-id snap-1 --region eu-west-1",
      },
      {
        type: "vpc",
        id: "vpc-1",
        because: "stack article has or had it, and did not delete it",
        remove: "aws ec2 delete-vpc --vpc-id vpc-1 --region eu-west-1",
      },
      {
        type: "subnet",
        id: "subnet-1",
        because: "its cluster tag does not say owned",
        remove: "aws ec2 delete-tags --resources subnet-1 --tags Key=kubernetes.io/cluster/article --region eu-west-1",
      },
    ]);
  });
});
