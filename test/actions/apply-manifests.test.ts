import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EndedAction } from "@keelson/sandbox";
import { type ActionWorld, openWorld } from "./action-world.ts";
import { type DeployedExample, deployExample } from "./deployed-cluster.ts";
import { annotationsOf, stackTrace } from "./run-action.ts";

let example: DeployedExample;
const worlds: ActionWorld[] = [];
beforeAll(async () => {
  example = await deployExample();
});
afterAll(async () => {
  for (const world of worlds) await world.close();
  example.remove();
});

async function open(script?: NonNullable<Parameters<typeof openWorld>[0]>["script"]): Promise<ActionWorld> {
  const world = await openWorld({ from: example.state, ...(script === undefined ? {} : { script }) });
  worlds.push(world);
  return world;
}

function inputs(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { manifests: "manifests", kubeconfig: example.kubeconfig, ...more };
}

function expectFailure(end: EndedAction, code: string): void {
  expect(end).toMatchObject({ exitCode: 1, outputs: { "failure-reason": code } });
  expect(end.outputs["endpoints"]).toBeUndefined();
  expect(end.log).not.toMatch(stackTrace);
  expect(annotationsOf(end.log).some(({ level }) => level === "error")).toBe(true);
  expect(end.summary).toContain(code);
}

interface EndpointsFile {
  format: number;
  endpoints: { kind: string; namespace: string; name: string; addresses: { hostname: string }[]; state: string }[];
}

describe.concurrent("apply-manifests", () => {
  it("applies, waits for the address, and finds nothing to do the second time", async () => {
    const world = await open();
    const end = await world.run("apply-manifests", { inputs: inputs() });
    expect(end).toMatchObject({
      exitCode: 0,
      outputs: { created: "2", changed: "0", unchanged: "0", "has-changes": "true", "failure-reason": "" },
    });
    const endpoints = JSON.parse(readFileSync(end.outputs["endpoints"] ?? "", "utf8")) as EndpointsFile;
    const hostname = end.outputs["first-hostname"] ?? "";
    expect(hostname).toMatch(/\.eu-west-1\.elb\.amazonaws\.com$/);
    expect(endpoints).toMatchObject({
      format: 1,
      endpoints: [{ kind: "Service", namespace: "default", name: "minecraft", addresses: [{ hostname }], state: "ready" }],
    });
    expect(end.summary).toContain("ReplicationController default/minecraft");

    const second = await world.run("apply-manifests", { inputs: inputs() });
    expect(second).toMatchObject({
      exitCode: 0,
      outputs: { created: "0", changed: "0", unchanged: "2", "has-changes": "false", "first-hostname": hostname },
    });
  });

  it("plans only, when told so", async () => {
    const world = await open();
    const end = await world.run("apply-manifests", { inputs: inputs({ "dry-run": "true" }) });
    expect(end).toMatchObject({ exitCode: 0, outputs: { created: "2", endpoints: "", "first-hostname": "" } });
    const again = await world.run("apply-manifests", { inputs: inputs({ "dry-run": "true" }) });
    expect(again.outputs["created"]).toBe("2");
    expect(existsSync(join(world.scratch.folder, "runner", "keelson", "endpoints.json"))).toBe(false);
  });
});

describe.concurrent("apply-manifests is given bad input", () => {
  it("names the file and line of what is not YAML, and of every other mistake, without a call", async () => {
    const world = await open();
    const manifests = join(world.scratch.folder, "mistaken");
    mkdirSync(manifests);
    writeFileSync(join(manifests, "a.yaml"), "kind: Service\nmetadata: {name: [\n");
    writeFileSync(join(manifests, "b.yaml"), "apiVersion: v1\nkind: Service\nmetadata:\n  labels: {}\n");
    writeFileSync(join(manifests, "c.yaml"), "just text\n");
    const end = await world.run("apply-manifests", { inputs: inputs({ manifests }), environment: { HTTPS_PROXY: "http://127.0.0.1:9" } });
    expectFailure(end, "invalid-input");
    const errors = annotationsOf(end.log).filter(({ level }) => level === "error");
    for (const name of ["a.yaml", "b.yaml", "c.yaml"]) {
      const found = errors.find(({ properties }) => properties["file"] === join(manifests, name));
      expect(found?.properties, name).toMatchObject({ line: expect.stringMatching(/^\d+$/), col: expect.stringMatching(/^\d+$/) });
    }
    expect(errors.map(({ properties }) => properties["title"])).toContain("yaml-syntax");
  });

  it.each([
    ["manifests that are not there", { manifests: "absent\nalso-absent" }, ["file-missing", "file-missing"]],
    ["a kubeconfig that is not there", { kubeconfig: "absent" }, ["file-missing"]],
    ["no kubeconfig", { kubeconfig: "" }, ["input-missing"]],
    ["a kubeconfig that is none", { kubeconfig: "manifests/service-minecraft.yaml" }, ["kubeconfig-incomplete"]],
  ])("names %s", async (_, wrong, codes) => {
    const world = await open();
    const end = await world.run("apply-manifests", { inputs: inputs(wrong) });
    expectFailure(end, "invalid-input");
    const titles = annotationsOf(end.log).map(({ properties }) => properties["title"]);
    expect(titles).toEqual(expect.arrayContaining(codes));
  });
});

describe.concurrent("apply-manifests meets a failing cluster", () => {
  it("names a cluster that cannot be reached", async () => {
    const world = await open();
    const end = await world.run("apply-manifests", { inputs: inputs(), environment: { HTTPS_PROXY: "http://127.0.0.1:9" } });
    expectFailure(end, "cluster-unreachable");
  });

  it("names the right that is missing", async () => {
    const world = await open({ kubernetes: { forbid: [{ verb: "patch", resource: "services" }] } });
    const end = await world.run("apply-manifests", { inputs: inputs() });
    expectFailure(end, "forbidden");
    expect(end.log).toContain("services");
  });

  it("tells why pods do not start", async () => {
    const world = await open({ kubernetes: { imagePullFails: ["vsense/minecraft"] } });
    const end = await world.run("apply-manifests", { inputs: inputs({ timeout: "5s" }) });
    expectFailure(end, "not-ready");
    const findings = end.summary.split("\n").filter((line) => line.startsWith("> - "));
    expect(findings.some((finding) => finding.includes("vsense/minecraft"))).toBe(true);
  });
});

describe.concurrent("apply-manifests is cancelled", () => {
  it("while a load balancer has no address", async () => {
    const world = await open({ kubernetes: { loadBalancerNever: ["default/minecraft"] } });
    const end = await world.run("apply-manifests", { inputs: inputs(), interruptAt: /its load balancer has no address yet/ });
    expect(end).toMatchObject({ exitCode: 130, signal: null, outputs: { "failure-reason": "interrupted" } });
    expect(end.log).not.toMatch(stackTrace);
    expect(end.summary).toContain("interrupted");
    await world.restart();
    const next = await world.run("apply-manifests", { inputs: inputs() });
    expect(next).toMatchObject({ exitCode: 0, outputs: { unchanged: "2", "has-changes": "false" } });
  });
});
