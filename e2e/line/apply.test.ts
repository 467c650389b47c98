import { stat } from "node:fs/promises";
import {
  askApiServer,
  type ExecutedObjects,
  executeObjects,
  type ManifestObject,
  observeObjects,
  planObjects,
  readManifests,
} from "@keelson/apply";
import { InvalidInput, type Plan, recordEvents, RemoteFailure, type SourceFile } from "@keelson/core";
import { beforeAll, describe, expect, it } from "vitest";
import { type ConnectedCluster, connectTo } from "../parts/connected-cluster.ts";
import { controlPlane, type ControlPlane } from "../parts/control-plane.ts";
import { readExampleFile, renderExample } from "../parts/examples.ts";
import { playKubeletAndCloud } from "../parts/play-kubelet.ts";
import { systemClock } from "../parts/system-clock.ts";

const hostname = "a3b6af5e415f211e6b97202fce3039af-98360.eu-west-1.elb.amazonaws.com";
const example = renderExample("minecraft");
const files = ["manifests/deployment-minecraft.yaml", "manifests/service-minecraft.yaml"].map((name) => ({
  name,
  text: readExampleFile("minecraft", name),
}));
const subjects = ["ReplicationController default/minecraft", "Service default/minecraft"];
const signal = new AbortController().signal;
const reporter = recordEvents();
let cluster: ControlPlane;
let connected: ConnectedCluster;

interface Run {
  readonly plan: Plan<ManifestObject>;
  readonly executed: ExecutedObjects;
}

async function apply(sources: readonly SourceFile[], whileWaiting: () => Promise<void> = async () => {}): Promise<Run> {
  const { client } = connected;
  const { manifests } = readManifests(sources, { defaultNamespace: "default" });
  const observed = await observeObjects(manifests, client, { signal });
  const plan = planObjects(observed);
  const limits = { timeout: 60_000, loadBalancerTimeout: 60_000, wait: "ready", cluster: example.name } as const;
  const ports = { client, clock: systemClock, random: Math.random, reporter, signal };
  const [executed] = await Promise.all([executeObjects({ plan, observed, ...ports, ...limits }), whileWaiting()]);
  return { plan, executed };
}

const verbsOf = (plan: Plan<ManifestObject>): Record<string, string> =>
  Object.fromEntries(plan.changes.map(({ subject, verb }) => [subject, verb]));
const versions = (): Promise<string> =>
  cluster.expectKubectl(["get", "rc,service", "-o", "jsonpath={range .items[*]}{.kind}{.metadata.resourceVersion}{' '}{end}"]);

beforeAll(async () => {
  cluster = await controlPlane(example);
  connected = await connectTo(cluster, example);
});

describe("connecting", () => {
  it("gives a kubeconfig for its owner alone, with which kubectl is an administrator", async () => {
    expect((await stat(connected.kubeconfigPath)).mode & 0o777).toBe(0o600);
    expect((await connected.kubectl(["auth", "can-i", "*", "*", "--all-namespaces"])).stdout).toBe("yes\n");
    const whoami = JSON.parse((await connected.kubectl(["auth", "whoami", "-o", "json"])).stdout) as { status: { userInfo: object } };
    expect(whoami.status.userInfo).toMatchObject({
      username: "keelson-administrator",
      groups: ["kubeadm:cluster-admins", "system:authenticated"],
    });
  });

  it("finds the API server ready", async () => {
    expect(await askApiServer(connected.client, signal)).toBeNull();
  });
});

describe("the example's workload on a real API server", () => {
  let first: Run;
  beforeAll(async () => {
    first = await apply(files, () => playKubeletAndCloud(cluster, { name: "minecraft", hostname }));
  });

  it("is created, ready and reachable at its load balancer", () => {
    expect(verbsOf(first.plan)).toEqual(Object.fromEntries(subjects.map((subject) => [subject, "create"])));
    expect(Object.fromEntries(first.executed.outcomes.map(({ status, change }) => [change.subject, status]))).toEqual(
      Object.fromEntries(subjects.map((subject) => [subject, "done"])),
    );
    expect(first.executed.endpoints.endpoints).toMatchObject([
      { kind: "Service", name: "minecraft", addresses: [{ hostname }], state: "ready" },
    ]);
  });

  it("is kept by a second run, to the version", async () => {
    const before = await versions();
    const { plan, executed } = await apply(files);
    expect(verbsOf(plan)).toEqual(Object.fromEntries(subjects.map((subject) => [subject, "keep"])));
    expect(executed.endpoints).toEqual(first.executed.endpoints);
    expect(await versions()).toBe(before);
  });

  it("is refused with the other manager's name where somebody else set a field", async () => {
    const scaled = JSON.stringify({
      apiVersion: "v1",
      kind: "ReplicationController",
      metadata: { name: "minecraft" },
      spec: { replicas: 0 },
    });
    await cluster.expectKubectl(["apply", "--server-side", "--force-conflicts", "--field-manager=somebody", "-f", "-"], scaled);
    const before = await versions();
    const failure: unknown = await apply(files).catch((thrown: unknown) => thrown);
    if (!(failure instanceof RemoteFailure)) expect.fail(`no RemoteFailure but ${String(failure)}`);
    expect([failure.code, failure.message.includes("somebody"), failure.message.includes("spec.replicas")]).toEqual([
      "field-conflict",
      true,
      true,
    ]);
    expect(await versions()).toBe(before);
  });
});

it("an unknown field is placed in its file, and nothing is made", async () => {
  const text = readExampleFile("minecraft", "manifests/service-minecraft.yaml")
    .replace("name: minecraft", "name: mistaken")
    .replace("ports:", "portz: 1\n    ports:");
  const failure: unknown = await apply([{ name: "service.yaml", text }]).catch((thrown: unknown) => thrown);
  if (!(failure instanceof InvalidInput)) expect.fail(`no InvalidInput but ${String(failure)}`);
  const line = text.split("\n").findIndex((each) => each.includes("portz")) + 1;
  expect(failure.diagnostics.map(({ code, file, path, range }) => [code, file, path, range?.start.line])).toEqual([
    ["object-rejected", "service.yaml", "/spec/portz", line],
  ]);
  expect((await cluster.kubectl(["get", "service", "mistaken"])).status).not.toBe(0);
});
