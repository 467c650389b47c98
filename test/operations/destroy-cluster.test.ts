import { describe, expect, it } from "vitest";
import { makeLoadBalancer } from "@keelson/deploy/double";
import { name, owner, region } from "./destroy-inputs.ts";
import { type DestroyWorld, openDestroyWorld } from "./destroy-world.ts";
import { endStateOf, foreignThings, plantForeignThings } from "./destroy-things.ts";

/** What was deleted, without what the stack itself took along. */
function beside(deleted: readonly string[]): string[] {
  const seen = deleted.indexOf("AWS::CloudFormation::Stack particule-k8s-clust");
  return seen < 0
    ? [...deleted]
    : deleted.filter((subject) => !/^(AWS::(?!Elastic|EC2::(Volume|SecurityGroup) (vol|sg)-)|Termination)/.test(subject));
}

const disks = (world: DestroyWorld) => world.account.ec2.volumes.map(({ until }) => (until === null ? "there" : "gone"));

describe("destroying a cluster whose API answers", () => {
  it("goes from the names to the stack, and leaves what policies keep", async () => {
    const world = await openDestroyWorld();
    const [goes, stays] = world.account.ec2.volumes.map(({ id }) => id);
    const { destroyed } = await world.destroy();
    const [balancer] = world.account.loadBalancing.classic;
    expect(beside(destroyed?.deleted ?? [])).toEqual([
      "A minecraft.particule.io",
      "Service default/minecraft",
      "Deployment default/minecraft",
      "PersistentVolumeClaim default/data",
      `AWS::ElasticLoadBalancing::LoadBalancer ${balancer?.name}`,
      `AWS::EC2::SecurityGroup ${balancer?.securityGroups[0]}`,
      `AWS::EC2::Volume ${goes}`,
    ]);
    expect(world.account.cloudFormation.stacks.map(({ status }) => status)).toEqual(["DELETE_COMPLETE"]);
    expect(disks(world)).toEqual(["gone", "there"]);
    const left = destroyed?.leftovers.filter(({ type }) => type !== "AWS::SSM::Parameter") ?? [];
    expect(left).toMatchObject([
      { type: "AWS::EC2::Volume", id: stays, because: "PersistentVolume pv-kept has the reclaim policy Retain" },
      { type: "AWS::EC2::Snapshot", because: "snapshots are kept: etcdSnapshotId of a new cluster starts from it" },
    ]);
    expect(destroyed?.leftovers.filter(({ type }) => type === "AWS::SSM::Parameter")).toHaveLength(11);
  });

  it("deletes snapshots and parameters when told to, the snapshot that the stack just made among them", async () => {
    const world = await openDestroyWorld();
    const { destroyed } = await world.destroy({ snapshots: "delete" });
    expect(destroyed?.leftovers.map(({ type }) => type)).toEqual(["AWS::EC2::Volume"]);
    expect(Object.keys(world.parameters)).toEqual([]);
  });

  it("has nothing to do the second time, and says what is left all the same", async () => {
    const world = await openDestroyWorld();
    const first = await world.destroy();
    const second = await world.destroy();
    expect(second.destroyed?.deleted).toEqual([]);
    expect(second.destroyed?.leftovers).toEqual(first.destroyed?.leftovers);
  });

  it("plans everything before it touches anything", async () => {
    const world = await openDestroyWorld();
    const before = world.keep();
    const planned = await world.destroy({ execution: "dry-run", confirm: null });
    expect(planned.destroyed).toBeNull();
    expect(planned.events.flatMap((event) => (event.type === "plan-ready" ? [event.plan.engine] : []))).toEqual([
      "dns",
      "apply",
      "leftovers",
      "deploy",
      "pki",
    ]);
    expect({ ...world.keep(), cluster: null, now: 0 }).toEqual({ ...before, cluster: null, now: 0 });
    const done = await world.destroy();
    const subjects = planned.events.flatMap((event) =>
      event.type === "plan-ready" ? event.plan.changes.map(({ subject }) => subject) : [],
    );
    const undreamt = (done.destroyed?.deleted ?? []).filter((subject) => !subjects.includes(subject));
    expect(undreamt).toEqual([]);
  });
});

describe("destroying a cluster whose API does not answer", () => {
  it("goes by tags, waits for what holds a security group, and takes attached volumes after the stack", async () => {
    const world = await openDestroyWorld();
    const worker = world.account.cloudFormation.autoScaling;
    for (const volume of world.account.ec2.volumes) volume.attachedTo = anyInstance(worker);
    await world.loseApi();
    const { destroyed, events } = await world.destroy();
    expect(disks(world)).toEqual(["gone", "gone"]);
    expect(destroyed?.leftovers.map(({ type }) => type).filter((type) => type !== "AWS::SSM::Parameter")).toEqual(["AWS::EC2::Snapshot"]);
    expect(events).toContainEqual(
      expect.objectContaining({ type: "change-progress", detail: expect.stringMatching(/still used by eni-.* \(ELB a/) }),
    );
    expect(JSON.stringify(events)).toContain("cluster-not-asked");
    expect(world.records.zones.flatMap(({ recordSets }) => recordSets.map(({ type }) => type)).toSorted()).toEqual(["NS", "SOA"]);
  });

  it("keeps a volume that an earlier run marked", async () => {
    const world = await openDestroyWorld();
    const cancel = new AbortController();
    const onCall = (operation: string): undefined => void (operation === "DeleteStack" && cancel.abort());
    await expect(world.destroy({}, { signal: cancel.signal, onCall })).rejects.toMatchObject({ code: "interrupted" });
    await world.loseApi();
    await world.destroy();
    expect(disks(world)).toEqual(["gone", "there"]);
  });

  it("goes by tags too when the controllers do not do their part", async () => {
    const script = { loadBalancerStays: ["default/minecraft"], volumeStays: ["pv-data"] };
    const world = await openDestroyWorld(undefined, { script });
    const { destroyed } = await world.destroy();
    expect(disks(world)).toEqual(["gone", "there"]);
    expect(world.account.loadBalancing.classic.every(({ until }) => until !== null)).toBe(true);
    expect(destroyed?.leftovers.map(({ type }) => type).filter((type) => type !== "AWS::SSM::Parameter")).toEqual([
      "AWS::EC2::Volume",
      "AWS::EC2::Snapshot",
    ]);
  });
});

describe("what is not the cluster's", () => {
  it("is byte for byte what it was, whatever its kind and its tags", async () => {
    const world = await openDestroyWorld();
    plantForeignThings(world);
    const before = foreignThings(world);
    await world.destroy({ snapshots: "delete" });
    expect(foreignThings(world)).toEqual(before);
    await world.loseApi();
    await world.destroy({ snapshots: "delete" });
    expect(foreignThings(world)).toEqual(before);
  });

  it("stops everything when it is a stack of the cluster's name", async () => {
    const world = await openDestroyWorld();
    for (const stack of world.account.cloudFormation.stacks) stack.tags = { ...stack.tags, "keelson:cluster": "other" };
    const before = world.keep();
    await expect(world.destroy()).rejects.toMatchObject({ code: "foreign-stack" });
    expect({ ...world.keep(), now: 0, cluster: null }).toEqual({ ...before, now: 0, cluster: null });
  });

  it("is left alone when nothing shows that a cluster of this name was ever ours", async () => {
    const world = await openDestroyWorld();
    world.account.cloudFormation.stacks.splice(0);
    for (const parameter of Object.keys(world.parameters)) delete world.parameters[parameter];
    const { destroyed, plans } = await world.destroy();
    expect(destroyed?.deleted).toEqual([]);
    expect(plans.leftovers.notes.map(({ code }) => code)).toContain("cluster-unproven");
    expect(destroyed?.leftovers.map(({ type }) => type)).toContain("AWS::ElasticLoadBalancing::LoadBalancer");
  });
});

describe("what an earlier run, or a person, left", () => {
  it("of a stack that could not be deleted is named with what blocked it, and goes when that is mended", async () => {
    const world = await openDestroyWorld();
    world.script.failResources = { IAMRoleWorker: { on: "delete", reason: "Cannot delete entity, must detach all policies first." } };
    const failed = await world.destroy().catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: "stack-delete-failed", diagnosis: [expect.stringContaining("IAMRoleWorker")] });
    expect(world.account.cloudFormation.stacks.map(({ status }) => status)).toEqual(["DELETE_FAILED"]);
    world.script.failResources = {};
    const { destroyed } = await world.destroy({ snapshots: "delete" });
    expect(world.account.cloudFormation.stacks.map(({ status }) => status)).toEqual(["DELETE_COMPLETE"]);
    expect(destroyed?.leftovers.map(({ type }) => type)).toEqual(["AWS::EC2::Volume"]);
  });

  it("without a stack goes by its tag, as long as a parameter shows whose it is", async () => {
    const world = await openDestroyWorld();
    await world.destroy();
    const tags = { [`kubernetes.io/cluster/${name}`]: "owned" };
    const volume = { region, zone: `${region}a`, size: 1, type: "gp3", encrypted: false, attachedTo: null, tags, from: 0, until: null };
    world.account.ec2.volumes.push({ ...volume, id: "vol-0123456789abcdef0" });
    const { destroyed } = await world.destroy();
    expect(destroyed?.deleted).toEqual(["AWS::EC2::Volume vol-0123456789abcdef0"]);
  });

  it("is nothing: a cluster that never was is gone too", async () => {
    const world = await openDestroyWorld();
    const choice = { name: "never", region };
    const { destroyed, plans } = await world.destroy({ choice, confirm: "never" });
    expect(destroyed).toEqual({ deleted: [], leftovers: [] });
    expect(plans.stack.changes).toEqual([]);
  });
});

describe("a network load balancer", () => {
  it("goes with its target groups by their tags", async () => {
    const world = await openDestroyWorld();
    const service = { cluster: name, region, service: "default/newer", uid: "5c1a0a1e-0000-4000-8000-000000000000" };
    makeLoadBalancer(world.account, { ...service, ports: [{ port: 80, nodePort: 30080 }], type: "network" }, world.clock.now());
    await world.loseApi();
    const { destroyed } = await world.destroy();
    const types = destroyed?.deleted.map((subject) => subject.split(" ")[0]) ?? [];
    expect(types).toContain("AWS::ElasticLoadBalancingV2::LoadBalancer");
    expect(types).toContain("AWS::ElasticLoadBalancingV2::TargetGroup");
    expect(endStateOf(world)).toMatchObject({ balancers: 0, stacks: ["DELETE_COMPLETE"] });
  });

  it("under deletion protection is a failure with its name, after everything else beside the stack went", async () => {
    const world = await openDestroyWorld();
    const service = { cluster: name, region, service: "default/newer", uid: "5c1a0a1e-0000-4000-8000-000000000000" };
    makeLoadBalancer(world.account, { ...service, ports: [], type: "network" }, world.clock.now());
    for (const balancer of world.account.loadBalancing.newer) balancer.deletionProtection = true;
    await expect(world.destroy()).rejects.toMatchObject({ code: "remote-error", call: { operation: "DeleteLoadBalancer" } });
    expect(endStateOf(world)).toMatchObject({ balancers: 1, stacks: ["CREATE_COMPLETE"] });
  });
});

describe("a stack on which another operation runs", () => {
  it("stops everything when told not to wait", async () => {
    const world = await openDestroyWorld();
    for (const stack of world.account.cloudFormation.stacks) stack.status = "UPDATE_IN_PROGRESS";
    const before = endStateOf(world);
    await expect(world.destroy({ onBusy: "fail" })).rejects.toMatchObject({ code: "stack-busy" });
    expect(endStateOf(world)).toEqual(before);
  });
});

describe("DNS records", () => {
  it("of nobody in particular are listed when no owner is given", async () => {
    const world = await openDestroyWorld();
    const { destroyed, plans } = await world.destroy({ records: { ownerId: null, zoneId: null, maxDeletes: 10 } });
    expect(plans.records).toBeNull();
    expect(plans.leftovers.notes.map(({ code }) => code)).toContain("records-not-removed");
    expect(destroyed?.leftovers).toContainEqual(
      expect.objectContaining({ type: "AWS::Route53::RecordSet", id: "A minecraft.particule.io" }),
    );
  });

  it("of another owner stay and are listed", async () => {
    const world = await openDestroyWorld();
    const { destroyed } = await world.destroy({ records: { ownerId: "somebody", zoneId: null, maxDeletes: 10 } });
    const left = destroyed?.leftovers.find(({ type }) => type === "AWS::Route53::RecordSet");
    expect(left?.because).toContain(owner);
  });

  it("more than the guard lets pass stop everything", async () => {
    const world = await openDestroyWorld();
    const before = endStateOf(world);
    await expect(world.destroy({ records: { ownerId: owner, zoneId: null, maxDeletes: 0 } })).rejects.toMatchObject({
      code: "too-many-deletions",
    });
    expect(endStateOf(world)).toEqual(before);
  });
});

describe("the confirmation", () => {
  it.each([null, "", "other"])("%j refuses before anything is asked", async (confirm) => {
    const world = await openDestroyWorld();
    await expect(world.destroy({ confirm })).rejects.toMatchObject({ code: "destroy-not-confirmed" });
    expect(world.calls).toEqual([]);
  });

  it("is asked for after the plan, where somebody is there to ask", async () => {
    const world = await openDestroyWorld();
    const asked: string[] = [];
    const ask = async ({ name: shown }: { readonly name: string }): Promise<string> => {
      asked.push(shown);
      return "no";
    };
    await expect(world.destroy({ confirm: null, askConfirmation: ask })).rejects.toMatchObject({ code: "destroy-not-confirmed" });
    expect(asked).toEqual([name]);
    expect(world.account.cloudFormation.stacks.map(({ status }) => status)).toEqual(["CREATE_COMPLETE"]);
  });
});

function anyInstance(autoScaling: DestroyWorld["account"]["cloudFormation"]["autoScaling"]): string {
  return /i-[0-9a-f]{17}/.exec(JSON.stringify(autoScaling))?.[0] ?? "";
}
