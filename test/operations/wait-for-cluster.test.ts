import type { SimulatedNode } from "@keelson/apply/double";
import { RemoteFailure } from "@keelson/core";
import { waitForCluster } from "@keelson/operations/wait-for-cluster";
import { describe, expect, it } from "vitest";
import { type ApiWorld, openApi } from "./api-world.ts";
import { memoryFiles } from "./memory-files.ts";

type WaitInputs = Parameters<typeof waitForCluster>[0];
type BootPorts = Parameters<typeof waitForCluster>[2];

const [controller, worker, stranger] = ["i-0aaaaaaaaaaaaaaa1", "i-0bbbbbbbbbbbbbbb1", "i-0bbbbbbbbbbbbbbb2"];
const controllerNode: SimulatedNode = { name: controller, internalIP: "10.0.0.50", role: "control-plane" };
const workerNode: SimulatedNode = { name: worker, internalIP: "10.0.0.100", role: "worker" };

/** Two groups and what their machines print; what EC2 and Auto Scaling would answer. */
interface Machines {
  consoles: Record<string, string | null>;
  lifecycle: Record<string, string>;
  failedActivity: string | null;
  isDenied: boolean;
}

function machinesOf(change: Partial<Machines> = {}): { readonly machines: Machines; readonly aws: BootPorts; readonly asked: string[] } {
  const machines: Machines = { consoles: {}, lifecycle: {}, failedActivity: null, isDenied: false, ...change };
  const asked: string[] = [];
  const groups: Record<string, readonly string[]> = { "group-controller": [controller], "group-worker": [worker, stranger] };
  const denied = (operation: string): void => {
    const call = { service: "AutoScaling", operation, status: 403, requestId: null };
    if (machines.isDenied) throw new RemoteFailure("access-denied", `${operation} is denied`, { call });
  };
  const aws: BootPorts = {
    cloudFormation: {
      listResources: async () =>
        Object.keys(groups).map((physicalId) => ({
          logicalId: physicalId,
          physicalId,
          type: "AWS::AutoScaling::AutoScalingGroup",
          status: "CREATE_COMPLETE",
          reason: null,
          drift: "not-checked",
        })),
    },
    nodes: {
      async describeGroup(groupName) {
        denied("DescribeAutoScalingGroups");
        const instances = (groups[groupName] ?? []).map((instanceId) => ({
          instanceId,
          lifecycleState: machines.lifecycle[instanceId] ?? "InService",
          health: "Healthy",
        }));
        return { groupName, desiredSize: instances.length, instances };
      },
      async readActivities() {
        denied("DescribeScalingActivities");
        if (machines.failedActivity === null) return [];
        const times = { startedAt: Date.now(), endedAt: Date.now() };
        const activity = { activityId: "1", description: "Launching a new EC2 instance", cause: "", ...times };
        return [{ ...activity, status: "Failed", statusMessage: machines.failedActivity }];
      },
      async readConsole(instanceId) {
        asked.push(instanceId);
        return machines.consoles[instanceId] ?? null;
      },
    },
  };
  return { machines, aws, asked };
}

function wait(world: ApiWorld, aws: BootPorts, more: Partial<WaitInputs> & { readonly signal?: AbortSignal } = {}) {
  const { signal = new AbortController().signal, ...inputs } = more;
  const ports = {
    files: memoryFiles(world.files),
    clock: world.clock,
    random: () => 0.5,
    reporter: world.reporter,
    signal,
    proxy: { httpsProxy: world.proxy, noProxy: null },
    tell: () => undefined,
    mask: () => undefined,
  };
  const model = { nodeCount: { controllers: 1, workers: 1 } } as const;
  const defaults: WaitInputs = { model, stackId: "arn:stack", kubeconfigPath: "kubeconfig", waitFor: "nodes", timeout: 600_000 };
  return waitForCluster({ ...defaults, ...inputs }, ports, aws);
}

const progressOf = (world: ApiWorld) => world.reporter.events.flatMap((event) => (event.type === "change-progress" ? [event] : []));
const codesOf = (world: ApiWorld) => world.reporter.events.flatMap((event) => (event.type === "note" ? [event.note.code] : []));

describe("waiting for a cluster", () => {
  it("ends when the API is ready and every node is, through a boot, a lost connection and a machine that is late", async () => {
    const world = await openApi(() => [controllerNode, { ...workerNode, readyAfter: 30_000 }]);
    world.api.faults.add({ operation: "get /readyz", call: 1, fault: { kind: "reset" } });
    const failing = { kind: "answer", status: 500, headers: {}, body: "[-]etcd failed: reason withheld\n" } as const;
    world.api.faults.add({ operation: "get /readyz", call: 2, fault: failing });
    world.api.faults.add({ operation: "get /readyz", call: 4, fault: { kind: "reset" } });
    expect(await wait(world, machinesOf().aws)).toBe(2);
    expect(
      progressOf(world)
        .filter(({ subject }) => subject === "nodes")
        .map(({ done, total }) => [done, total]),
    ).toContainEqual([1, 2]);
  });

  it("for the API alone does not ask for nodes", async () => {
    const world = await openApi(() => []);
    expect(await wait(world, machinesOf().aws, { waitFor: "api" })).toBeNull();
    expect(world.api.faults.calls).toEqual(["get /readyz"]);
  });

  it("for the stack alone asks for nothing", async () => {
    const world = await openApi(() => []);
    expect(await wait(world, machinesOf().aws, { waitFor: "stack" })).toBeNull();
    expect(world.api.faults.calls).toEqual([]);
  });

  it("shows where boots are, each line once, and looks at nothing that is well", async () => {
    const world = await openApi(() => [controllerNode, { ...workerNode, readyAfter: 120_000 }]);
    const { machines, aws, asked } = machinesOf();
    machines.consoles[worker] = "[    1.0] systemd\nkeelson: [1/4] metadata: done\nkeelson: [2/4] secrets: 2 read\n";
    machines.lifecycle[stranger] = "Terminating:Wait";
    await wait(world, aws);
    expect(
      progressOf(world)
        .filter(({ subject }) => subject === worker)
        .map(({ detail }) => detail),
    ).toEqual(["keelson: [2/4] secrets: 2 read"]);
    expect(new Set(asked)).toEqual(new Set([worker]));
    expect(asked.length).toBeGreaterThan(2);
  });

  it("says once that a console comes late, and once that boots cannot be seen, and goes on", async () => {
    const late = await openApi(() => [controllerNode, { ...workerNode, readyAfter: 90_000 }]);
    expect(await wait(late, machinesOf().aws)).toBe(2);
    expect(codesOf(late)).toEqual(["console-late"]);
    const blind = await openApi(() => [controllerNode, { ...workerNode, readyAfter: 90_000 }]);
    expect(await wait(blind, machinesOf({ isDenied: true }).aws)).toBe(2);
    expect(codesOf(blind)).toEqual(["boot-unseen"]);
  });
});

describe("a wait that has no end is explained", () => {
  it("a machine that never joined: its state, its group's failed activity, and where its boot stopped", async () => {
    const world = await openApi(() => [controllerNode]);
    const { machines, aws } = machinesOf({ failedActivity: "You have exceeded your vCPU limit." });
    machines.consoles[worker] = "keelson: [2/4] secrets: SSM refuses: AccessDeniedException\nkeelson: boot: the stack was told FAILURE\n";
    const failure: unknown = await wait(world, aws).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "Unhealthy", code: "nodes-not-ready", subject: "nodes" });
    const { diagnosis } = failure as { diagnosis: readonly string[] };
    const found = diagnosis.join("\n");
    for (const part of ["vCPU limit", `${worker} InService Healthy`, "the boot failed at step 2 of 4", "AccessDeniedException", stranger]) {
      expect(found).toContain(part);
    }
    expect(found).not.toContain(controller);
  });

  it("a node that joined and is not Ready: its conditions, and no console", async () => {
    const world = await openApi(() => [controllerNode, { ...workerNode, readyAfter: 86_400_000 }, { ...workerNode, name: stranger }]);
    const failure: unknown = await wait(world, machinesOf().aws, {
      model: { nodeCount: { controllers: 1, workers: 2 } },
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "nodes-not-ready" });
    const { diagnosis } = failure as { diagnosis: readonly string[] };
    expect(diagnosis).toEqual([expect.stringMatching(new RegExp(`^${worker} .*KubeletNotReady`))]);
  });

  it("an API that never answers: where the controller's boot stopped", async () => {
    const world = await openApi(() => []);
    await world.closeApi();
    const { machines, aws } = machinesOf();
    machines.consoles[controller] = "keelson: [2/6] etcd-volume: the volume is not attached\n";
    const failure: unknown = await wait(world, aws).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "Unhealthy", code: "api-not-ready" });
    expect((failure as { diagnosis: readonly string[] }).diagnosis.join("\n")).toContain("the volume is not attached");
  });

  it("an API that answers there but not here", async () => {
    const world = await openApi(() => []);
    await world.closeApi();
    const { machines, aws } = machinesOf();
    machines.consoles[controller] = "keelson: [6/6] signal: the stack was told SUCCESS\n";
    const failure: unknown = await wait(world, aws, { waitFor: "api" }).catch((error: unknown) => error);
    expect((failure as { diagnosis: readonly string[] }).diagnosis[0]).toContain("cannot be reached from here");
  });

  it("without the right to look at machines, that is said, and the wait's own reason stays", async () => {
    const world = await openApi(() => [controllerNode]);
    const failure: unknown = await wait(world, machinesOf({ isDenied: true }).aws).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "nodes-not-ready", cause: { code: "timed-out" } });
    expect((failure as { diagnosis: readonly string[] }).diagnosis[0]).toContain("DescribeAutoScalingGroups is denied");
  });

  it("ends in the time that was given, and at once when cancelled", async () => {
    const world = await openApi(() => [controllerNode]);
    const began = world.clock.now();
    await expect(wait(world, machinesOf().aws, { timeout: 60_000 })).rejects.toMatchObject({ code: "nodes-not-ready" });
    expect(world.clock.now() - began).toBe(60_000);
    await expect(wait(world, machinesOf().aws, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "interrupted" });
  });

  it("is not entered where waiting cannot help: a certificate of another authority", async () => {
    const world = await openApi(() => [controllerNode]);
    const other = await openApi(() => [controllerNode]);
    world.files.set("kubeconfig", other.files.get("kubeconfig") ?? "");
    await expect(wait(world, machinesOf().aws)).rejects.toMatchObject({ code: "tls-untrusted" });
  });
});
