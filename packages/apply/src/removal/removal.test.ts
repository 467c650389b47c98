import { type Outcome, recordEvents } from "@keelson/core";
import { afterEach, describe, expect, it } from "vitest";
import { openWorld, type World } from "../../test/apply-line.ts";
import { applyObject } from "../client/api-calls.ts";
import { discoverResources } from "../discovery/discover-resources.ts";
import { resourceKey, versionOf } from "../discovery/api-resource.ts";
import { groupOf, type KubernetesObject, subjectOf } from "../object/kubernetes-object.ts";
import { executeCloudRemoval, type RemovalExecution } from "./execute-removal.ts";
import { loadBalancerAddresses, observeRemoval, retainedVolumes } from "./observe-removal.ts";
import { planCloudRemoval } from "./plan-removal.ts";

const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});
const signal = new AbortController().signal;

async function open(options: Parameters<typeof openWorld>[0] = {}): Promise<World> {
  const world = await openWorld(options);
  worlds.push(world);
  return world;
}

/** Puts objects into the cluster as their users would. */
async function put(world: World, ...objects: readonly KubernetesObject[]): Promise<void> {
  const served = await discoverResources(world.client, { apiVersions: [], signal });
  for (const object of objects) {
    const group = groupOf(object.apiVersion);
    const resource = served.get(resourceKey(group, versionOf(object.apiVersion), object.kind));
    if (resource === undefined) throw new Error(`${object.kind} is not served`);
    const namespace = resource.scope === "namespaced" ? "default" : null;
    const { name } = object.metadata;
    const subject = subjectOf({ group, kind: object.kind, namespace, name });
    await applyObject(world.client, { address: { resource, namespace, name, subject }, object, mode: "store", signal });
  }
}

const service: KubernetesObject = {
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "minecraft" },
  spec: { type: "LoadBalancer", selector: { app: "minecraft" }, ports: [{ port: 25_565 }] },
};
const inner: KubernetesObject = { ...service, metadata: { name: "inner" }, spec: { selector: { app: "inner" }, ports: [{ port: 80 }] } };

function claim(name: string): KubernetesObject {
  const spec = { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } };
  return { apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name }, spec };
}

function volume(name: string, policy: "Delete" | "Retain", disk: string): KubernetesObject {
  return {
    apiVersion: "v1",
    kind: "PersistentVolume",
    metadata: { name: `pv-${name}` },
    spec: {
      capacity: { storage: "1Gi" },
      accessModes: ["ReadWriteOnce"],
      persistentVolumeReclaimPolicy: policy,
      claimRef: { namespace: "default", name },
      csi: { driver: "ebs.csi.aws.com", volumeHandle: disk },
    },
  };
}

function user(name: string, claimName: string): KubernetesObject {
  const volumes = [{ name: "data", persistentVolumeClaim: { claimName } }];
  const template = { metadata: { labels: { app: name } }, spec: { containers: [{ name, image: name }], volumes } };
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name },
    spec: { replicas: 1, selector: { matchLabels: { app: name } }, template },
  };
}

async function fill(world: World): Promise<void> {
  await put(world, service, inner, claim("data"), claim("kept"), volume("data", "Delete", "vol-0d"), volume("kept", "Retain", "vol-0e"));
  await put(world, user("db", "data"), user("archive", "kept"));
  world.clock.advance(10_000);
  await observeRemoval(world.client, { signal });
  world.clock.advance(10_000);
}

async function remove(world: World, options: Partial<RemovalExecution> = {}): Promise<{ outcomes: Outcome[]; events: readonly unknown[] }> {
  const reporter = recordEvents();
  const plan = planCloudRemoval(await observeRemoval(world.client, { signal }));
  const limits = { patience: 120_000, timeout: 600_000 };
  const outcomes = await executeCloudRemoval(plan, { client: world.client, clock: world.clock, reporter, signal, ...limits, ...options });
  return { outcomes, events: reporter.events };
}

describe("what a cluster holds in the cloud", () => {
  it("is Services of type LoadBalancer, and volumes that go with their claims, behind what uses them", async () => {
    const world = await open();
    await fill(world);
    const observed = await observeRemoval(world.client, { signal });
    expect(planCloudRemoval(observed).changes.map(({ verb, subject }) => `${verb} ${subject}`)).toEqual([
      "delete Service default/minecraft",
      "delete Deployment default/db",
      "delete PersistentVolumeClaim default/data",
      "keep PersistentVolume pv-kept",
    ]);
    expect([...retainedVolumes(observed)]).toEqual([["vol-0e", "PersistentVolume pv-kept"]]);
    expect(loadBalancerAddresses(observed)).toEqual([expect.stringMatching(/\.elb\.amazonaws\.com$/)]);
    expect(JSON.parse(JSON.stringify(observed))).toEqual(observed);
  });

  it("goes when it is removed, and nothing else does", async () => {
    const gone: string[] = [];
    const tell = (object: { readonly metadata?: unknown }) =>
      void gone.push(JSON.stringify(object.metadata).match(/"name":"([^"]+)"/)?.[1] ?? "");
    const world = await open({ onLoadBalancerDeleted: tell, onVolumeDeleted: tell });
    await fill(world);
    const { outcomes } = await remove(world);
    expect(outcomes.map(({ status }) => status)).toEqual(["done", "done", "done"]);
    expect(gone.toSorted()).toEqual(["minecraft", "pv-data"]);
    const left = await observeRemoval(world.client, { signal });
    expect(left.claims.map(({ address }) => address.name)).toEqual(["kept"]);
    expect(left.workloads.map(({ address }) => address.subject)).toEqual(["Deployment default/archive"]);
    expect(planCloudRemoval(left).changes.map(({ verb }) => verb)).toEqual(["keep"]);
  });

  it("is named with what holds it when its controller does not do its part", async () => {
    const world = await open({ script: { loadBalancerStays: ["default/minecraft"], volumeStays: ["pv-data"] } });
    await fill(world);
    const { outcomes, events } = await remove(world);
    expect(outcomes.map((outcome) => [outcome.change.subject, outcome.status])).toEqual([
      ["Service default/minecraft", "skipped"],
      ["Deployment default/db", "done"],
      ["PersistentVolumeClaim default/data", "done"],
    ]);
    expect(JSON.stringify(outcomes)).toContain("service.kubernetes.io/load-balancer-cleanup");
    expect(events).toContainEqual(expect.objectContaining({ type: "change-progress", subject: "Service default/minecraft" }));
  });

  it("is left to its tags when the API ceases to answer", async () => {
    const world = await open();
    await fill(world);
    world.double.faults.add({ operation: "delete persistentvolumeclaims", fault: { kind: "reset" } });
    const { outcomes } = await remove(world);
    expect(outcomes.map(({ status }) => status)).toEqual(["skipped", "skipped", "skipped"]);
  });

  it("is refused for one object without holding up the others", async () => {
    const world = await open({ script: { forbid: [{ verb: "delete", resource: "deployments" }] } });
    await fill(world);
    const { outcomes } = await remove(world);
    expect(outcomes.map((outcome) => [outcome.change.subject, outcome.status])).toEqual([
      ["Service default/minecraft", "done"],
      ["Deployment default/db", "skipped"],
      ["PersistentVolumeClaim default/data", "skipped"],
    ]);
  });

  it("is left where it stands on cancellation, and a second run goes on", async () => {
    const world = await open();
    await fill(world);
    await expect(remove(world, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "interrupted" });
    const { outcomes } = await remove(world);
    expect(outcomes.map(({ status }) => status)).toEqual(["done", "done", "done"]);
  });
});
