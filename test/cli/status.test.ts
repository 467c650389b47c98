import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ActionWorld, openWorld } from "../actions/action-world.ts";
import { type DeployedExample, deployExample } from "../actions/deployed-cluster.ts";
import { stackTrace } from "../actions/run-action.ts";
import { nodeBinaries } from "./node-binaries.ts";
import { type EndedCli, runCli } from "./run-cli.ts";

let example: DeployedExample;
const worlds: ActionWorld[] = [];
beforeAll(async () => {
  example = await deployExample();
});
afterAll(async () => {
  for (const world of worlds) await world.close();
  example.remove();
});

async function open(options: Parameters<typeof openWorld>[0] = {}): Promise<ActionWorld> {
  const world = await openWorld({ from: example.state, ...options });
  worlds.push(world);
  return world;
}

function run(world: ActionWorld, words: readonly string[], node?: string): Promise<EndedCli> {
  const folder = join(world.scratch.folder, "terminal");
  mkdirSync(folder, { recursive: true });
  return runCli({ words: ["status", ...words], folder, environment: world.sandbox.environment, ...(node === undefined ? {} : { node }) });
}

const cluster = ["particule-k8s-clust", "--region", "eu-west-1"];

interface Status {
  readonly api: { readonly value?: { readonly readiness: { readonly state: string; readonly value: string | null } } };
  readonly nodes: { readonly state: string; readonly code?: string; readonly value?: readonly { readonly isReady: boolean }[] };
  readonly certificates: Readonly<Record<"authorities" | "serving", { readonly state: string; readonly code?: string }>>;
  readonly versions: { readonly image: { readonly state: string; readonly code?: string } };
  readonly groups: { readonly state: string; readonly code?: string };
  readonly costs: Readonly<
    Record<"machines" | "volumes" | "addresses" | "loadBalancers", { readonly state: string; readonly code?: string }>
  >;
}

function statusOf(end: EndedCli): Status {
  expect(end.exitCode, end.stderr).toBe(0);
  return (JSON.parse(end.stdout) as { status: Status }).status;
}

describe.each(nodeBinaries())("keelson status on Node $version", ({ path: node }) => {
  it("shows a running cluster, and changes nothing", async () => {
    const world = await open();
    const status = statusOf(await run(world, [...cluster, "--format", "json"], node));
    expect(status).toMatchObject({
      name: "particule-k8s-clust",
      stack: { status: "CREATE_COMPLETE", terminationProtection: true, failures: [] },
      versions: { kubernetes: "v1.36.2", image: { state: "read" } },
      api: { state: "read", value: { url: "https://k8s.particule.io", readiness: { state: "read", value: null } } },
      certificates: { authorities: { state: "read" }, serving: { state: "read" } },
    });
    const etcd = { name: "particule-k8s-clust-etcd", size: 20, volumeType: "gp3", state: "in-use" };
    expect(status).toMatchObject({
      drift: { state: "read", value: [] },
      groups: { state: "read", value: [{ desiredSize: 1 }, { desiredSize: 2 }] },
      costs: {
        machines: { state: "read" },
        volumes: { state: "read", value: expect.arrayContaining([expect.objectContaining(etcd)]) },
        addresses: { state: "read", value: [{ publicAddress: expect.any(String), attachedTo: expect.stringMatching(/^i-/) }] },
        loadBalancers: { state: "read", value: [] },
      },
    });
    expect(status.nodes.value?.map(({ isReady }) => isReady)).toEqual([true, true, true]);
  });

  it("fits a terminal: a line for each thing, and no stack trace", async () => {
    const world = await open();
    const end = await run(world, cluster, node);
    expect(end.exitCode, end.stderr).toBe(0);
    for (const line of [
      "stack: CREATE_COMPLETE",
      "API: https://k8s.particule.io at ",
      "Kubernetes: v1.36.2",
      "serving certificate: ends ",
    ]) {
      expect(end.stdout).toContain(line);
    }
    expect(end.stdout.match(/^node i-/gm)?.length).toBe(3);
    expect(end.stdout + end.stderr).not.toMatch(stackTrace);
    for (const secret of world.sandbox.secrets()) expect(end.stdout + end.stderr).not.toContain(secret.split("\n")[1] ?? secret);
  });
});

describe("keelson status of a cluster with a Service", () => {
  it("shows its load balancer, and whom it was made for", async () => {
    const world = await open();
    const kubeconfig = join(world.scratch.folder, "kubeconfig");
    const environment = { ...world.sandbox.environment, PATH: process.env["PATH"] ?? "" };
    const words = ["kubeconfig", ...cluster, "--kubeconfig", kubeconfig];
    expect((await runCli({ words, environment })).exitCode).toBe(0);
    expect(
      (await runCli({ words: ["apply", "manifests", "--kubeconfig", kubeconfig, "--endpoints", `${kubeconfig}.json`], environment }))
        .exitCode,
    ).toBe(0);
    const end = await run(world, cluster);
    expect(end.stdout).toMatch(/^load balancer: [0-9a-z-]+\.eu-west-1\.elb\.amazonaws\.com, classic, default\/minecraft$/m);
  });
});

describe("keelson status with fewer rights", () => {
  it.each<[string, (status: Status) => readonly unknown[]]>([
    ["ssm:GetParameters", ({ nodes, certificates }) => [nodes, certificates.authorities]],
    ["ssm:ListTagsForResource", ({ certificates }) => [certificates.authorities]],
    ["ec2:DescribeImages", ({ versions }) => [versions.image]],
    ["cloudformation:ListStackResources", ({ groups }) => [groups]],
    ["autoscaling:DescribeAutoScalingGroups", ({ groups }) => [groups]],
    ["ec2:DescribeInstances", ({ costs }) => [costs.machines]],
    ["ec2:DescribeVolumes", ({ costs }) => [costs.volumes]],
    ["ec2:DescribeAddresses", ({ costs }) => [costs.addresses]],
    ["elasticloadbalancing:DescribeLoadBalancers", ({ costs }) => [costs.loadBalancers]],
  ])("says what it cannot read without %s, and shows the rest", async (action, parts) => {
    const world = await open({ script: { deny: [action] } });
    const status = statusOf(await run(world, [...cluster, "--format", "json"]));
    for (const part of parts(status)) {
      expect(part).toMatchObject({ state: "unread", code: "access-denied", because: expect.stringContaining(action) });
    }
    expect(status.certificates.serving.state).toBe("read");
  });

  it("cannot do without the stack", async () => {
    const world = await open({ script: { deny: ["cloudformation:DescribeStacks"] } });
    const end = await run(world, cluster);
    expect(end).toMatchObject({ exitCode: 1, stdout: "" });
    expect(end.stderr).toContain("[access-denied]");
  });
});

describe("keelson status of what is not there", () => {
  it("is refused by name", async () => {
    const world = await open();
    const end = await run(world, ["nobody", "--region", "eu-west-1"]);
    expect(end).toMatchObject({ exitCode: 1, stdout: "" });
    expect(end.stderr).toContain("[cluster-absent]");
  });

  it("needs a region", async () => {
    expect(await run(await open(), ["particule-k8s-clust"])).toMatchObject({ exitCode: 2, stdout: "" });
  });
});
