import { type Event, recordEvents } from "@keelson/core";
import { cloudFormation, nodePort } from "@keelson/deploy";
import type { BootScript } from "@keelson/deploy/double";
import { waitForCluster } from "@keelson/operations/wait-for-cluster";
import { describe, expect, it } from "vitest";
import { nodeOf, openRunningCluster, type RunningCluster } from "./running-cluster.ts";

type WaitInputs = Parameters<typeof waitForCluster>[0];

const region = "eu-west-1";

interface Wait extends Partial<WaitInputs> {
  readonly workers?: number;
  readonly signal?: AbortSignal;
}

/** Waits as deploy-cluster does, and answers how it ended with all that was told. */
async function wait(cluster: RunningCluster, { workers = 2, signal, ...inputs }: Wait = {}) {
  const reporter = recordEvents();
  const ports = cluster.ports({ reporter, ...(signal === undefined ? {} : { signal }) });
  const aws = { cloudFormation: cloudFormation({ region }), nodes: nodePort({ region }) };
  const { stackId } = cluster;
  const model = { nodeCount: { controllers: 1, workers } } as const;
  const defaults: WaitInputs = { model, stackId, kubeconfigPath: "kubeconfig", waitFor: "nodes", timeout: 600_000 };
  const end: { readonly ready: number | null } | Failed = await waitForCluster({ ...defaults, ...inputs }, ports, aws).then(
    (ready) => ({ ready }),
    (failure: Failed) => failure,
  );
  return { end, ...told(reporter.events) };
}

interface Failed {
  readonly code: string;
  readonly diagnosis?: readonly string[];
}

function told(events: readonly Event[]) {
  const progress = events.flatMap((event) => (event.type === "change-progress" ? [event] : []));
  return { progress, notes: events.flatMap((event) => (event.type === "note" ? [event.note.code] : [])) };
}

const diagnosisOf = (end: Awaited<ReturnType<typeof wait>>["end"]): readonly string[] => ("code" in end ? (end.diagnosis ?? []) : []);

/** A third worker, which comes up as the script says. Answers its instance, once EC2 has started it. */
async function addWorker(cluster: RunningCluster, boot: BootScript): Promise<string> {
  cluster.script.boots = { AutoScaleWorker: boot };
  cluster.ports();
  const known = cluster.machines().workers;
  const group = cluster.cloud.autoScaling.groups.find(({ owner }) => owner.logicalId === "AutoScaleWorker");
  if (group === undefined) throw new TypeError("there is no group of workers");
  group.desired = known.length + 1;
  group.attempt = { at: cluster.clock.now(), failed: 0, because: "", occasion: "repair", usualBoot: 300_000 };
  // Time passes in an account when it is looked at.
  cluster.clock.advance(5000);
  await nodePort({ region }).describeGroup(group.name);
  return cluster.machines().workers.find((instanceId) => !known.includes(instanceId)) ?? "";
}

/** All machines that were there at first are nodes. */
const firstThree: Parameters<typeof openRunningCluster>[0] = {
  nodes: ({ controllers, workers }) => [
    ...controllers.map((name) => nodeOf(name, "control-plane")),
    ...workers.slice(0, 2).map((name) => nodeOf(name, "worker")),
  ],
};

describe("waiting for a cluster", () => {
  it("ends when the API is ready and every node is, through a boot, a lost connection and a machine that is late", async () => {
    const cluster = await openRunningCluster({
      nodes: ({ controllers, workers }) => [
        ...controllers.map((name) => nodeOf(name, "control-plane")),
        ...workers.map((name, index) => ({ ...nodeOf(name, "worker"), readyAfter: index * 30_000 })),
      ],
    });
    const { faults } = cluster.api;
    faults.add({ operation: "get /readyz", call: 1, fault: { kind: "reset" } });
    const failing = { kind: "answer", status: 500, headers: {}, body: "[-]etcd failed: reason withheld\n" } as const;
    faults.add({ operation: "get /readyz", call: 2, fault: failing });
    faults.add({ operation: "get /readyz", call: 4, fault: { kind: "reset" } });
    const { end, progress } = await wait(cluster);
    expect(end).toEqual({ ready: 3 });
    const counts = progress.filter(({ subject }) => subject === "nodes").map(({ done, total }) => [done, total]);
    expect(counts).toContainEqual([2, 3]);
  });

  it("for the API alone does not ask for nodes, and for the stack alone asks for nothing", async () => {
    const cluster = await openRunningCluster({ nodes: () => [] });
    expect((await wait(cluster, { waitFor: "api" })).end).toEqual({ ready: null });
    expect(cluster.api.faults.calls).toEqual(["get /readyz"]);
    expect((await wait(cluster, { waitFor: "stack" })).end).toEqual({ ready: null });
    expect(cluster.api.faults.calls).toEqual(["get /readyz"]);
  });

  it("shows where boots are, each line once", async () => {
    const cluster = await openRunningCluster({ ...firstThree, edit: (text) => text.replaceAll("t2.", "t3.") });
    const late = await addWorker(cluster, { boot: "ready", seconds: 240 });
    const { progress, notes } = await wait(cluster, { workers: 3, timeout: 300_000 });
    const lines = progress.filter(({ subject }) => subject === late).map(({ detail }) => detail);
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(line).toMatch(/^keelson: \[\d\/4\] [a-z-]+: /);
    expect(new Set(progress.map(({ subject }) => subject))).toEqual(new Set([late, "nodes"]));
    expect(notes).toEqual([]);
  });

  it("says once that the console of a type without Nitro comes late", async () => {
    const cluster = await openRunningCluster(firstThree);
    await addWorker(cluster, { boot: "ready", seconds: 240 });
    expect((await wait(cluster, { workers: 3, timeout: 90_000 })).notes).toEqual(["console-late"]);
  });

  it.each(["ec2:GetConsoleOutput", "autoscaling:DescribeAutoScalingGroups"])(
    "goes on without %s, and says once what is missing",
    async (action) => {
      const cluster = await openRunningCluster(firstThree);
      await addWorker(cluster, { boot: "ready", seconds: 60 });
      cluster.deny.push(action);
      const { end, notes } = await wait(cluster, { workers: 3, timeout: 120_000 });
      expect(notes).toEqual(["boot-unseen"]);
      expect(end).toMatchObject({ code: "nodes-not-ready", cause: { code: "timed-out" } });
      expect(diagnosisOf(end).join("\n")).toContain(action.split(":")[1]);
    },
  );
});

describe("a wait that has no end is explained", () => {
  it("a machine that never joined: its state, and where its boot stopped", async () => {
    const cluster = await openRunningCluster(firstThree);
    const line = "SSM refuses: AccessDeniedException";
    const stuck = await addWorker(cluster, { boot: "stops-at-step", step: "secrets", line });
    const { end } = await wait(cluster, { workers: 3 });
    expect(end).toMatchObject({ name: "Unhealthy", code: "nodes-not-ready", subject: "nodes" });
    const found = diagnosisOf(end).join("\n");
    for (const part of [`${stuck} InService`, "step 2 of 4", line]) expect(found).toContain(part);
    // The controller's group has all of its machines, and they are nodes: nothing is said of it.
    expect(found).not.toContain(cluster.machines().controllers[0]);
  });

  it("a machine that EC2 did not start: the group's failed activity", async () => {
    const cluster = await openRunningCluster(firstThree);
    const message = "You have requested more vCPU capacity than your current vCPU limit of 32 allows.";
    expect(await addWorker(cluster, { boot: "refused", message })).toBe("");
    const { end } = await wait(cluster, { workers: 3 });
    expect(end).toMatchObject({ code: "nodes-not-ready" });
    expect(diagnosisOf(end)[0]).toContain("vCPU limit of 32");
  });

  it("a node that joined and is not Ready: its conditions, and no console", async () => {
    const cluster = await openRunningCluster({
      nodes: ({ controllers, workers }) => [
        ...controllers.map((name) => nodeOf(name, "control-plane")),
        ...workers.map((name, index) => ({ ...nodeOf(name, "worker"), readyAfter: index * 86_400_000 })),
      ],
    });
    const { end } = await wait(cluster);
    const late = cluster.machines().workers[1] ?? "";
    expect(end).toMatchObject({ code: "nodes-not-ready" });
    expect(diagnosisOf(end)).toEqual([expect.stringMatching(new RegExp(`^${late} .*KubeletNotReady`))]);
  });

  it("an API that answers inside, but cannot be reached from here", async () => {
    const cluster = await openRunningCluster();
    await cluster.closeApi();
    for (const waitFor of ["api", "nodes"] as const) {
      const { end } = await wait(cluster, { waitFor });
      expect(end).toMatchObject({ name: "Unhealthy", code: "api-not-ready" });
      expect(diagnosisOf(end)[0]).toContain("cannot be reached from here");
      expect(diagnosisOf(end).join("\n")).toContain(cluster.machines().controllers[0]);
    }
  });

  it("ends in the time that was given, and at once when cancelled", async () => {
    const cluster = await openRunningCluster(firstThree);
    const began = cluster.clock.now();
    expect((await wait(cluster, { workers: 3, timeout: 60_000 })).end).toMatchObject({ code: "nodes-not-ready" });
    expect(cluster.clock.now() - began).toBe(60_000);
    expect((await wait(cluster, { workers: 3, signal: AbortSignal.abort() })).end).toMatchObject({ code: "interrupted" });
  });

  it("is not entered where waiting cannot help: an API of another authority", async () => {
    const cluster = await openRunningCluster();
    const other = await openRunningCluster();
    cluster.files.set("kubeconfig", other.files.get("kubeconfig") ?? "");
    expect((await wait(cluster)).end).toMatchObject({ code: "tls-untrusted" });
  });
});
