import type { Event } from "@keelson/core";
import { describe, expect, it } from "vitest";
import { type CloudWorld, openCloud } from "./cloud-world.ts";
import { deployed, textOf, write } from "./cluster-lines.ts";

const notesOf = (events: readonly Event[]): string[] =>
  events
    .flatMap((event) => (event.type === "note" ? [event.note] : event.type === "plan-ready" ? event.plan.notes : []))
    .map(({ severity, code }) => `${severity} ${code}`);

const clusterName = "particule-k8s-clust";
const onlyStack = (world: CloudWorld) => {
  const [stack] = world.cloud.stacks;
  if (stack === undefined) throw new TypeError("there is no stack");
  return stack;
};
const volumeOf = (world: CloudWorld): string => onlyStack(world).outputs.find(({ key }) => key === "EtcdVolume")?.value ?? "none";

describe("rule 5: etcd's volume is snapshotted before another version of Kubernetes", () => {
  const open = { digestGate: "never" } as const;

  /** A cluster of v1.35.6 whose cluster.yaml names the next minor version. */
  async function beforeStep(): Promise<CloudWorld> {
    const world = await deployed({ kubernetesVersion: "v1.35.6" });
    write(world, { kubernetesVersion: "v1.36.2" });
    return world;
  }

  it("once, tagged for the cluster, complete before anything changes, and its id is told", async () => {
    const world = await beforeStep();
    const { deployed: end, events } = await world.deploy(open);
    expect(end).toMatchObject({ status: "UPDATE_COMPLETE", outputs: { KubernetesVersion: "v1.36.2" } });
    const [snapshot, ...more] = world.ec2.snapshots;
    expect(more).toEqual([]);
    expect(snapshot).toMatchObject({ volumeId: volumeOf(world), tags: { "keelson:cluster": clusterName } });
    const told = events.find((event) => event.type === "note" && event.note.code === "etcd-snapshotted");
    expect(told).toMatchObject({ note: { subject: snapshot?.id } });
    const begun = onlyStack(world)
      .events.filter(({ status }) => status === "UPDATE_IN_PROGRESS")
      .map(({ at }) => at);
    expect(Math.min(...begun)).toBeGreaterThanOrEqual(snapshot?.completeAt ?? Infinity);
  });

  it("not where Kubernetes stays, nor in a dry run", async () => {
    const world = await beforeStep();
    await world.deploy({ ...open, execution: "dry-run" });
    write(world, { kubernetesVersion: "v1.35.6", workerInstanceType: "t3.medium" });
    await world.deploy(open);
    expect(world.ec2.snapshots).toEqual([]);
  });

  it("a run that is cancelled while it waits leaves the stack as it was, and the next one takes its snapshot up", async () => {
    const world = await beforeStep();
    const cancel = new AbortController();
    const reporter = {
      emit: (event: Event): void => void (event.type === "change-progress" && event.subject.startsWith("Snapshot") && cancel.abort()),
    };
    const cancelled = world.deploy(open, {}, { signal: cancel.signal, reporter });
    await expect(cancelled).rejects.toMatchObject({
      code: "interrupted",
      hint: expect.stringContaining(world.ec2.snapshots[0]?.id ?? "snap-"),
    });
    expect(onlyStack(world).status).toBe("CREATE_COMPLETE");
    await world.deploy(open);
    expect(world.ec2.snapshots).toHaveLength(1);
  });

  it("where it may not be made, nothing is changed, and the missing action is named", async () => {
    const world = await beforeStep();
    world.deny.push("ec2:CreateSnapshot");
    await expect(world.deploy(open)).rejects.toMatchObject({ code: "access-denied", hint: expect.stringContaining("ec2:CreateSnapshot") });
    expect(onlyStack(world).status).toBe("CREATE_COMPLETE");
  });

  it("a minor step that fails is left as it is, says how to go on, and goes on with the next run", async () => {
    const world = await beforeStep();
    world.script.failResources = { AutoScaleController: { reason: "It did not come up.", on: "update" } };
    const failed = world.deploy(open);
    await expect(failed).rejects.toMatchObject({ code: "stack-update-failed" });
    const snapshot = world.ec2.snapshots[0]?.id ?? "none";
    await expect(failed).rejects.toMatchObject({ hint: expect.stringContaining(`etcdSnapshotId: ${snapshot}`) });
    expect(onlyStack(world).status).toBe("UPDATE_FAILED");
    world.script.failResources = {};
    const { deployed: end } = await world.deploy(open);
    expect(end).toMatchObject({ status: "UPDATE_COMPLETE", outputs: { KubernetesVersion: "v1.36.2" } });
    expect(onlyStack(world).events.map(({ status }) => status)).not.toContain("UPDATE_ROLLBACK_IN_PROGRESS");
  });

  it("any other update that fails goes back", async () => {
    const world = await deployed();
    write(world, { workerInstanceType: "t3.medium" });
    world.script.failResources = { LaunchTemplateWorker: { reason: "No.", on: "update" } };
    await expect(world.deploy(open)).rejects.toMatchObject({ code: "stack-update-failed" });
    expect(onlyStack(world).status).toBe("UPDATE_ROLLBACK_COMPLETE");
  });
});

describe("rule 6: the image of a living cluster", () => {
  it("is warned of when it is old, loudly when it is gone, and never blocks an update", async () => {
    const world = await deployed();
    expect(notesOf((await world.deploy()).events)).not.toContain("warning image-old");
    world.ec2.images = world.ec2.images.map((image) => ({ ...image, creationDate: "2020-01-01T00:00:00.000Z" }));
    expect(notesOf((await world.deploy()).events)).toContain("warning image-old");
    world.ec2.images = [];
    write(world, { recordSetTTL: 60 });
    const { deployed: end, events } = await world.deploy();
    expect(end).toMatchObject({ status: "UPDATE_COMPLETE" });
    expect(notesOf(events)).toContain("warning image-gone");
  });
});

describe("rule 8: a network that nodes cannot boot in is refused before a stack is made", () => {
  const [vpc, table] = [`vpc-${"0".repeat(17)}`, `rtb-${"0".repeat(17)}`];
  const since = { region: "eu-west-1", from: 0, until: null, tags: {} };

  /** A cluster.yaml that builds in a VPC of the account. */
  async function openNetwork(network: { dnsHostnames?: boolean; target?: string } = {}): Promise<CloudWorld> {
    const world = await openCloud();
    const { dnsHostnames = true, target = "igw-1" } = network;
    world.ec2.vpcs.push({ ...since, id: vpc, cidr: "10.0.0.0/16", dnsSupport: true, dnsHostnames });
    const routes = [{ destination: "0.0.0.0/0", target, blackhole: false }];
    world.ec2.routeTables.push({ ...since, id: table, vpcId: vpc, main: false, subnets: [], routes });
    write(world, { vpcId: vpc, routeTableId: table, vpcCIDR: "10.0.0.0/16" });
    return world;
  }

  it("passes with names and a way to the internet", async () => {
    const { deployed: end } = await (await openNetwork()).deploy();
    expect(end).toMatchObject({ status: "CREATE_COMPLETE" });
  });

  it("names all that is wrong, and makes nothing", async () => {
    const world = await openNetwork({ dnsHostnames: false, target: "nat-1" });
    const refused = { code: "network-without-names", subjects: ["vpcId", "routeTableId"] };
    for (const execution of ["run", "dry-run"] as const) await expect(world.deploy({ execution })).rejects.toMatchObject(refused);
    expect(world.cloud.stacks).toEqual([]);
    expect(world.secrets).toEqual({});
  });

  it("names a network that is not there", async () => {
    const world = await openNetwork();
    world.files.set("cluster.yaml", textOf(world).replaceAll(vpc, `vpc-${"1".repeat(17)}`));
    await expect(world.deploy()).rejects.toMatchObject({ code: "network-missing" });
  });

  it("only warns of a cluster that lives", async () => {
    const world = await openNetwork();
    await world.deploy();
    world.ec2.vpcs = world.ec2.vpcs.map((each) => ({ ...each, dnsHostnames: false }));
    const { deployed: end, events } = await world.deploy();
    expect(end).toMatchObject({ changed: false });
    expect(notesOf(events)).toContain("warning network-without-names");
  });
});
