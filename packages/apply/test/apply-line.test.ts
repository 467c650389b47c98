import { InvalidInput, Unhealthy } from "@keelson/core";
import { afterEach, describe, expect, it } from "vitest";
import { collectEndpoints } from "../src/endpoints/collect-endpoints.ts";
import { minecraft, openWorld, run, type World } from "./apply-line.ts";

const worlds: World[] = [];
const closeWorlds = () => Promise.all(worlds.splice(0).map((world) => world.close()));
afterEach(closeWorlds);

async function open(...options: Parameters<typeof openWorld>): Promise<World> {
  const world = await openWorld(...options);
  worlds.push(world);
  return world;
}

const controller = "ReplicationController default/minecraft";
const service = "Service default/minecraft";
const signal = new AbortController().signal;
const statuses = (world: Awaited<ReturnType<typeof run>>) =>
  Object.fromEntries(
    world.events.flatMap((event) => (event.type === "change-ended" ? [[event.outcome.change.subject, event.outcome.status]] : [])),
  );

describe("the article's workload", () => {
  it("is created, waited for and reachable; a second run keeps it", async () => {
    const world = await open();
    const first = await run(world, minecraft);
    expect([first.failure, first.verbs]).toEqual([null, { [controller]: "create", [service]: "create" }]);
    expect(statuses(first)).toEqual({ [controller]: "done", [service]: "done" });
    expect(first.executed?.endpoints).toMatchObject({
      format: 1,
      cluster: "particule",
      endpoints: [
        {
          kind: "Service",
          namespace: "default",
          name: "minecraft",
          addresses: [{ hostname: expect.stringContaining(".eu-west-1.elb.amazonaws.com") }],
          ports: [{ name: null, port: 25565, protocol: "TCP" }],
          hostnames: ["minecraft.particule.io"],
          state: "ready",
        },
      ],
    });
    const version = world.double.state().resourceVersion;
    const second = await run(world, minecraft);
    expect([second.failure, second.verbs]).toEqual([null, { [controller]: "keep", [service]: "keep" }]);
    expect(second.executed?.endpoints).toEqual(first.executed?.endpoints);
    expect([statuses(second), world.double.state().resourceVersion]).toEqual([{}, version]);
  });

  it("is updated by what changed, with a word about pods that keep the old template", async () => {
    const world = await open();
    await run(world, minecraft);
    const changed = await run(world, minecraft.replace("image: vsense/minecraft", "image: vsense/minecraft:2"));
    expect([changed.failure, changed.verbs]).toEqual([null, { [controller]: "update", [service]: "keep" }]);
    expect(changed.events.flatMap((event) => (event.type === "plan-ready" ? event.plan.notes.map(({ code }) => code) : []))).toEqual([
      "template-not-rolled",
    ]);
    expect((await run(world, minecraft.replace("image: vsense/minecraft", "image: vsense/minecraft:2"))).verbs).toEqual({
      [controller]: "keep",
      [service]: "keep",
    });
  });

  it("is applied without waiting when nobody wants to wait; its address is then pending", async () => {
    const world = await open();
    const { executed, failure } = await run(world, minecraft, { wait: "none" });
    expect([failure, executed?.endpoints.endpoints.map(({ state, addresses }) => [state, addresses])]).toEqual([null, [["pending", []]]]);
  });

  it("gets ready although watches are cut and versions expire", async () => {
    const world = await open();
    world.double.faults.add({ operation: "watch services", call: 1, fault: { kind: "cut-stream", afterEvents: 0 } });
    world.double.faults.add({ operation: "watch replicationcontrollers", call: 1, fault: { kind: "reset" } });
    world.double.faults.add({ operation: "patch services", call: 2, fault: { kind: "lose-answer" } });
    expect((await run(world, minecraft)).failure).toBeNull();
  });
});

describe("a workload that does not become ready", () => {
  it("is given up early when its image is not there, with the pods' words", async () => {
    const world = await open({ script: { imagePullFails: ["vsense/minecraft"] } });
    const { failure, events } = await run(world, minecraft);
    if (!(failure instanceof Unhealthy)) expect.fail(`no Unhealthy but ${String(failure)}`);
    expect([failure.code, failure.subject]).toEqual(["not-ready", controller]);
    expect(failure.diagnosis.join("\n")).toContain("not found");
    expect(events.some((event) => event.type === "diagnosis" && event.subject === controller)).toBe(true);
  });

  it("is unhealthy at the timeout, with what is missing", async () => {
    const world = await open({ nodes: () => [] });
    const { failure } = await run(world, minecraft, { timeout: 60_000, loadBalancerTimeout: 600_000 });
    expect([failure?.code, failure instanceof Unhealthy && failure.diagnosis.join("\n").includes("no nodes available")]).toEqual([
      "not-ready",
      true,
    ]);
  });

  it("is a load balancer without an address at its own timeout; the endpoints say pending", async () => {
    const world = await open({ script: { loadBalancerNever: ["default/minecraft"] } });
    const { failure, observed } = await run(world, minecraft, { loadBalancerTimeout: 30_000 });
    expect([failure?.code, failure instanceof Unhealthy && failure.subject]).toEqual(["load-balancer-pending", service]);
    if (observed === null) expect.fail("nothing was observed");
    const { endpoints } = await collectEndpoints({ client: world.client, observed, cluster: "particule", signal });
    expect(endpoints.map(({ name, state }) => [name, state])).toEqual([["minecraft", "pending"]]);
  });
});

describe("a cluster that refuses", () => {
  it("names the manager of a field that has another value", async () => {
    const world = await open();
    await run(world, minecraft);
    const body = JSON.stringify({
      apiVersion: "v1",
      kind: "ReplicationController",
      metadata: { name: "minecraft" },
      spec: { replicas: 3 },
    });
    const path = "/api/v1/namespaces/default/replicationcontrollers/minecraft";
    const query = { fieldManager: "autoscaler", force: "true" };
    await world.client.call({
      method: "PATCH",
      path,
      query,
      body,
      contentType: "application/apply-patch+yaml",
      operation: "scale",
      signal,
    });
    const { failure, verbs } = await run(world, minecraft);
    expect([failure?.code, failure?.message.includes('.spec.replicas is owned by "autoscaler"'), verbs]).toEqual([
      "field-conflict",
      true,
      {},
    ]);
    expect(world.double.state().objects["replicationcontrollers"]).toMatchObject([{ spec: { replicas: 3 } }]);
  });

  it("names a denied call before anything is changed", async () => {
    const world = await open({ script: { forbid: [{ verb: "patch", resource: "services" }] } });
    const version = world.double.state().resourceVersion;
    const { failure } = await run(world, minecraft);
    expect([failure?.code, failure?.hint.includes('verb "patch" on resource "services"')]).toEqual(["forbidden", true]);
    expect(world.double.state().resourceVersion).toBe(version);
  });

  it("waits on without the right to see pods and events", async () => {
    const forbid = [
      { verb: "*", resource: "pods" },
      { verb: "*", resource: "events" },
    ];
    const world = await open({ nodes: () => [], script: { forbid } });
    const { failure } = await run(world, minecraft, { timeout: 60_000, loadBalancerTimeout: 600_000 });
    expect([failure?.code, failure instanceof Unhealthy && failure.diagnosis.length]).toEqual(["not-ready", 3]);
  });

  it("places mistakes in the file, all at once, and changes nothing", async () => {
    const world = await open();
    const yaml = `apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  ports:\n  - port: 99999999\n---\napiVersion: v1\nkind: Service\nmetadata: {name: b}\nspec:\n  portz: 1\n  ports: [{port: 1}]\n`;
    const { failure, verbs } = await run(world, yaml);
    if (!(failure instanceof InvalidInput)) expect.fail(`no InvalidInput but ${String(failure)}`);
    const places = failure.diagnostics.map(({ code, path, range }) => `${code} ${path} ${range?.start.line}`);
    expect(places).toContain("object-rejected /spec/ports/0/port 6");
    expect(places).toContain("object-rejected /spec/portz 12");
    expect(verbs).toEqual({});
  });

  it("names kinds that it does not serve and namespaces that it does not have", async () => {
    const world = await open();
    const { failure } = await run(
      world,
      "apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: a}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: nowhere}\n",
    );
    expect(failure instanceof InvalidInput && failure.diagnostics.map(({ code }) => code).toSorted()).toEqual([
      "kind-not-served",
      "namespace-missing",
    ]);
  });

  it("names credentials that are not accepted, and a server that is gone", async () => {
    const world = await open();
    expect((await run(world, minecraft, { client: world.stranger })).failure?.code).toBe("unauthorized");
    await closeWorlds();
    expect((await run(world, minecraft)).failure?.code).toBe("cluster-unreachable");
  });
});

describe("a set of objects", () => {
  const set = `apiVersion: example.com/v1
kind: Widget
metadata: {name: w, namespace: games}
spec: {size: 3}
---
apiVersion: v1
kind: Secret
metadata: {name: s, namespace: games}
stringData: {pin: CANARY}
---
apiVersion: v1
kind: Namespace
metadata: {name: games}
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {plural: widgets, singular: widget, kind: Widget}
  versions:
  - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer}}}}}}}
`;

  it("is applied in one run although each part needs another, and kept by the next", async () => {
    const world = await open();
    const first = await run(world, set);
    expect([first.failure, new Set(Object.values(first.verbs))]).toEqual([null, new Set(["create"])]);
    expect(new Set(Object.values((await run(world, set)).verbs))).toEqual(new Set(["keep"]));
  });

  it("shows no value of a Secret, whatever happens to it", async () => {
    const world = await open();
    const runs = [await run(world, set), await run(world, set.replace("CANARY", "CANARY-2"))];
    await world.client.call({
      method: "PATCH",
      path: "/api/v1/namespaces/games/secrets/s",
      query: { fieldManager: "other", force: "true" },
      body: JSON.stringify({ apiVersion: "v1", kind: "Secret", metadata: { name: "s" }, data: { pin: "Q0FOQVJZ" } }),
      contentType: "application/apply-patch+yaml",
      operation: "overwrite",
      signal,
    });
    runs.push(await run(world, set), await run(world, set.replace("metadata: {name: s,", "immutablez: CANARY\nmetadata: {name: s,")));
    for (const { output } of runs) expect(output).not.toMatch(/CANARY|Q0FOQVJZ/);
  });

  it("skips what needs an object that failed, and says so", async () => {
    const world = await open();
    const run1 = await run(world, set, {
      beforeExecute: () => world.double.setScript({ forbid: [{ verb: "*", resource: "namespaces" }] }),
    });
    expect(run1.failure?.code).toBe("forbidden");
    expect(statuses(run1)).toEqual({
      "CustomResourceDefinition widgets.example.com": "done",
      "Namespace games": "failed",
      "Secret games/s": "skipped",
      "Widget.example.com games/w": "skipped",
    });
  });

  it("is left as it is when the run is cancelled, before, while applying and while waiting", async () => {
    const world = await open({ nodes: () => [] });
    const before = new AbortController();
    expect((await run(world, set, { signal: before.signal, beforeExecute: () => before.abort() })).failure?.code).toBe("interrupted");
    const applying = new AbortController();
    const stopped = await run(world, set, {
      signal: applying.signal,
      onEvent: ({ type }) => type === "change-started" && applying.abort(),
    });
    expect([stopped.failure?.code, statuses(stopped)["Widget.example.com games/w"]]).toEqual(["interrupted", "skipped"]);
    expect((await run(world, set)).failure).toBeNull();
    const waiting = new AbortController();
    const clock = {
      ...world.clock,
      now: () => world.clock.now(),
      sleep: (milliseconds: number, stop?: AbortSignal) => (waiting.abort(), world.clock.sleep(milliseconds, stop)),
    };
    expect((await run(world, minecraft, { signal: waiting.signal, clock })).failure?.code).toBe("interrupted");
    expect((await run(world, minecraft, { wait: "none" })).verbs).toEqual({ [controller]: "keep", [service]: "keep" });
  });
});
