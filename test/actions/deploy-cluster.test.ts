import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EndedAction } from "@keelson/sandbox";
import { type ActionWorld, openWorld, stacksOf } from "./action-world.ts";
import { manyMistakes, writeCluster } from "./mistaken-clusters.ts";
import { annotationsOf, runAction, stackTrace } from "./run-action.ts";

const worlds: ActionWorld[] = [];
afterAll(async () => {
  for (const world of worlds) await world.close();
});

async function open(options?: Parameters<typeof openWorld>[0]): Promise<ActionWorld> {
  const world = await openWorld(options);
  worlds.push(world);
  return world;
}

const cluster = { cluster: "cluster.yaml" };

function expectFailure(end: EndedAction, code: string): void {
  expect(end).toMatchObject({ exitCode: 1, outputs: { "failure-reason": code } });
  expect(end.outputs["kubeconfig"]).toBeUndefined();
  expect(end.log).not.toMatch(stackTrace);
  expect(annotationsOf(end.log).some(({ level }) => level === "error")).toBe(true);
  expect(end.summary).toContain(code);
}

describe("deploy-cluster creates a cluster", () => {
  let world: ActionWorld;
  let end: EndedAction;
  beforeAll(async () => {
    world = await open();
    end = await world.run("deploy-cluster", { inputs: cluster });
  });

  it("answers where it is, and that its nodes are ready", () => {
    expect(end).toMatchObject({
      exitCode: 0,
      outputs: {
        status: "CREATE_COMPLETE",
        changed: "true",
        "nodes-ready": "3",
        "api-endpoint": "https://k8s.particule.io",
        "failure-reason": "",
      },
    });
    expect(end.outputs["stack-id"]).toMatch(/^arn:aws:cloudformation:eu-west-1:\d{12}:stack\/particule-k8s-clust\//);
    expect(JSON.parse(end.outputs["outputs-json"] ?? "")).toMatchObject({ ControllerIP: end.outputs["controller-ip"] });
    expect(end.outputs).toMatchObject({ grade: "none", digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it("has a summary that stands alone", () => {
    const { summary } = end;
    expect(summary).toContain("AWS::EC2::VPC VPC");
    expect(summary).toMatch(/\d+ of \d+ changes are done\. Slowest: /);
    expect(summary).toContain(
      "](https://eu-west-1.console.aws.amazon.com/cloudformation/home?region=eu-west-1#/stacks/stackinfo?stackId=arn%3Aaws",
    );
    expect(summary).toContain("| ControllerIP |");
    expect(summary.indexOf("| Grade |")).toBeLessThan(summary.indexOf("### deploy"));
  });

  it("leaves nothing for the job's end but its kubeconfig", () => {
    expect(end.state["operation"]).toBe("");
  });

  it("writes a kubeconfig for this user alone, which the job's end deletes", async () => {
    const path = end.outputs["kubeconfig"] ?? "";
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(JSON.parse(end.state["delete-after-job"] ?? "")).toEqual([path]);
    const environment = { "STATE_delete-after-job": end.state["delete-after-job"] ?? "" };
    expect(await runAction("post", world.scratch, { inputs: {}, environment })).toMatchObject({ exitCode: 0 });
    expect(existsSync(path)).toBe(false);
    expect(await runAction("post", world.scratch, { inputs: {}, environment })).toMatchObject({ exitCode: 0 });
  });

  it.each([["stack"], ["api"]])("waits for the %s only, when told so, and changes nothing the second time", async (waitFor) => {
    const again = await world.run("deploy-cluster", { inputs: { ...cluster, "wait-for": waitFor } });
    expect(again).toMatchObject({ exitCode: 0, outputs: { changed: "false", "nodes-ready": "", status: "CREATE_COMPLETE" } });
  });
});

describe.concurrent("deploy-cluster plans only", () => {
  it("and changes nothing", async () => {
    const world = await open();
    const end = await world.run("deploy-cluster", { inputs: { ...cluster, "dry-run": "true" } });
    expect(end).toMatchObject({ exitCode: 0, outputs: { changed: "false", "failure-reason": "" } });
    expect(end.outputs["kubeconfig"]).toBeUndefined();
    expect(end.summary).toContain("AWS::EC2::VPC VPC");
    expect(stacksOf(world)).toEqual([]);
    expect(world.sandbox.secrets()).toEqual([]);
  });
});

describe.concurrent("deploy-cluster refuses", () => {
  it("other artifacts than the expected ones", async () => {
    const world = await open();
    const end = await world.run("deploy-cluster", { inputs: { ...cluster, "expected-digest": "0".repeat(64) } });
    expectFailure(end, "digest-mismatch");
    expect(stacksOf(world)).toEqual([]);
  });

  it("every mistake in cluster.yaml, without any call", async () => {
    const world = await open();
    const workspace = join(world.scratch.folder, "mistaken");
    writeCluster(workspace, manyMistakes);
    const environment = { AWS_ENDPOINT_URL: "http://127.0.0.1:9", AWS_ACCESS_KEY_ID: "" };
    const end = await world.run("deploy-cluster", { inputs: cluster, workspace, environment });
    expectFailure(end, "invalid-input");
    expect(annotationsOf(end.log).filter(({ level }) => level === "error")).toHaveLength(10);
  });

  it("two sources at once", async () => {
    const world = await open();
    expectFailure(await world.run("deploy-cluster", { inputs: { ...cluster, artifacts: "rendered" } }), "source-ambiguous");
  });

  it("every input that is not understood", async () => {
    const world = await open();
    const end = await world.run("deploy-cluster", { inputs: { ...cluster, timeout: "soon", "dry-run": "maybe", "wait-for": "godot" } });
    expectFailure(end, "invalid-input");
    const titles = annotationsOf(end.log).map(({ properties }) => properties["title"]);
    expect(new Set(titles)).toEqual(new Set(["input-not-allowed", "input-not-boolean", "input-not-duration"]));
    expect(titles).toHaveLength(3);
  });
});

describe.concurrent("deploy-cluster meets a failing AWS", () => {
  it("names credentials that have expired", async () => {
    const world = await open();
    const end = await world.run("deploy-cluster", { inputs: cluster, environment: { AWS_ACCESS_KEY_ID: "AKIDEXPIRED" } });
    expectFailure(end, "credentials-expired");
  });

  it("names credentials that are missing", async () => {
    const world = await open();
    const environment = { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "", AWS_EC2_METADATA_DISABLED: "true", HOME: world.scratch.folder };
    expectFailure(await world.run("deploy-cluster", { inputs: cluster, environment }), "credentials-missing");
  });

  it.each(["cloudformation:CreateChangeSet", "ssm:PutParameter", "ec2:DescribeImages"])("names the denied action %s", async (action) => {
    const world = await open({ script: { deny: [action] } });
    const end = await world.run("deploy-cluster", { inputs: cluster });
    expectFailure(end, "access-denied");
    expect(end.log).toContain(action);
  });

  it("names a service that is not there", async () => {
    const world = await open();
    const environment = { AWS_ENDPOINT_URL: "http://127.0.0.1:9", AWS_MAX_ATTEMPTS: "1" };
    expectFailure(await world.run("deploy-cluster", { inputs: cluster, environment }), "service-unreachable");
  });

  it("tells the first failure of a stack first", async () => {
    const reason = "The maximum number of VPCs has been reached.";
    const world = await open({ script: { failResources: { VPC: { reason, on: "create" } } } });
    const end = await world.run("deploy-cluster", { inputs: cluster });
    expectFailure(end, "stack-create-failed");
    const [firstFinding = ""] = end.summary.split("\n").filter((line) => line.startsWith("> - "));
    expect(firstFinding).toContain("VPC");
    expect(firstFinding).toContain("maximum number of VPCs");
  });

  it("leaves a stack whose creation failed as it is when told so, and creates it again otherwise", async () => {
    const world = await open({ script: { failResources: { VPC: { reason: "No more VPCs.", on: "create" } } } });
    expectFailure(await world.run("deploy-cluster", { inputs: cluster }), "stack-create-failed");
    await world.restart();
    const refused = await world.run("deploy-cluster", { inputs: { ...cluster, "on-failed-create": "fail" } });
    expectFailure(refused, "stack-creation-failed-before");
    expect(stacksOf(world)).toMatchObject([{ status: "ROLLBACK_COMPLETE" }]);
    const made = await world.run("deploy-cluster", { inputs: { ...cluster, "wait-for": "stack" } });
    expect(made).toMatchObject({ exitCode: 0, outputs: { status: "CREATE_COMPLETE" } });
  });
});

describe.concurrent("deploy-cluster is cancelled", () => {
  it("while a stack is created: the creation goes on, and the next run follows it to its end", async () => {
    const world = await open({ speed: 60 });
    const end = await world.run("deploy-cluster", { inputs: cluster, interruptAt: /AWS::EC2::VPC VPC \.\.\./ });
    expect(end).toMatchObject({ exitCode: 130, signal: null, outputs: { "failure-reason": "interrupted" } });
    expect(end.log).not.toMatch(stackTrace);
    expect(stacksOf(world)).toMatchObject([{ status: "CREATE_IN_PROGRESS" }]);
    await world.restart();
    const next = await world.run("deploy-cluster", { inputs: { ...cluster, "wait-for": "stack" } });
    expect(next).toMatchObject({ exitCode: 0, outputs: { status: "CREATE_COMPLETE", "failure-reason": "" } });
  });

  it("before anything was made: nothing is", async () => {
    const world = await open();
    const end = await world.run("deploy-cluster", { inputs: cluster, interruptAt: /^::group::pki/ });
    expect(end).toMatchObject({ exitCode: 130, outputs: { "failure-reason": "interrupted" } });
    expect(stacksOf(world)).toEqual([]);
  });
});
