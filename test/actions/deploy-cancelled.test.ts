import { appendFileSync, cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EndedAction, sandboxPaths } from "@keelson/sandbox";
import { type ActionWorld, openWorld, stacksOf } from "./action-world.ts";
import { type DeployedExample, deployExample } from "./deployed-cluster.ts";
import { annotationsOf, runAction, stackTrace } from "./run-action.ts";

let example: DeployedExample;
const worlds: ActionWorld[] = [];
beforeAll(async () => {
  example = await deployExample();
});
afterAll(async () => {
  for (const world of worlds) await world.close();
  example.remove();
});

/** A deployed cluster, and a workspace whose workers are to become larger: an update of minutes, at the sandbox's slow pace. */
async function openUpdate(): Promise<{ readonly world: ActionWorld; readonly workspace: string }> {
  const world = await openWorld({ from: example.state, speed: 60 });
  worlds.push(world);
  const workspace = join(world.scratch.folder, "workspace");
  cpSync(sandboxPaths().example, workspace, { recursive: true });
  appendFileSync(join(workspace, "cluster.yaml"), "workerRootVolumeType: gp2\n");
  return { world, workspace };
}

const inputs = { cluster: "cluster.yaml", "wait-for": "stack" };
const underWay = /~ update AWS::AutoScaling::AutoScalingGroup AutoScaleWorker \.\.\./;

/** As the runner does: the post step has the state of the main step, and nothing else of it. */
function post(world: ActionWorld, main: EndedAction, more: { environment?: Readonly<Record<string, string>> } = {}): Promise<EndedAction> {
  const state = Object.fromEntries(Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]));
  return runAction("post", world.scratch, { inputs: {}, environment: { ...world.sandbox.environment, ...state, ...more.environment } });
}

const leftOf = (end: EndedAction) => annotationsOf(end.log).filter(({ properties }) => properties["title"] === "run-left-stack");

describe.concurrent("a deployment that is cancelled in the middle of an update", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("takes it back at %s, and the job's end says what became of it", async (signal) => {
    const { world, workspace } = await openUpdate();
    let kill = (_signal: NodeJS.Signals): void => undefined;
    const main = await world.run("deploy-cluster", {
      inputs,
      workspace,
      onStart: (send) => void (kill = send),
      onLine: (line) => void (underWay.test(line) && kill(signal)),
    });
    expect(main).toMatchObject({
      exitCode: signal === "SIGINT" ? 130 : 143,
      outputs: { "failure-reason": "interrupted", grade: "rolling" },
    });
    expect(main.summary).toContain("interrupted");
    expect(main.log).not.toMatch(stackTrace);
    expect(JSON.parse(main.state["operation"] ?? "")).toEqual({ format: 1, region: "eu-west-1", stackName: "particule-k8s-clust" });
    const end = await post(world, main);
    expect(end).toMatchObject({ exitCode: 0 });
    expect(leftOf(end)).toMatchObject([{ level: "notice", message: expect.stringContaining("UPDATE_ROLLBACK_COMPLETE") }]);
    expect(end.summary).toContain("UPDATE_ROLLBACK_COMPLETE");
    expect(stacksOf(world)).toMatchObject([{ status: "UPDATE_ROLLBACK_COMPLETE" }]);
    const next = await world.run("deploy-cluster", { inputs, workspace });
    expect(next).toMatchObject({ exitCode: 0, outputs: { status: "UPDATE_COMPLETE" } });
  });

  it("says it too when the process was killed at once, and still deletes the kubeconfig", async () => {
    const { world, workspace } = await openUpdate();
    let kill = (_signal: NodeJS.Signals): void => undefined;
    const main = await world.run("deploy-cluster", {
      inputs,
      workspace,
      onStart: (send) => void (kill = send),
      onLine: (line) => void (underWay.test(line) && kill("SIGKILL")),
    });
    expect(main).toMatchObject({ exitCode: null, signal: "SIGKILL" });
    const end = await post(world, main);
    expect(end).toMatchObject({ exitCode: 0 });
    expect(leftOf(end)).toMatchObject([{ message: expect.stringContaining("UPDATE_COMPLETE") }]);
    for (const path of JSON.parse(main.state["delete-after-job"] ?? "") as string[]) expect(existsSync(path)).toBe(false);
  });

  it("fails no job when AWS cannot be asked any more", async () => {
    const { world } = await openUpdate();
    const operation = JSON.stringify({ format: 1, region: "eu-west-1", stackName: "particule-k8s-clust" });
    const environment = { STATE_operation: operation, AWS_ACCESS_KEY_ID: "AKIDEXPIRED" };
    const end = await runAction("post", world.scratch, { inputs: {}, environment: { ...world.sandbox.environment, ...environment } });
    expect(end).toMatchObject({ exitCode: 0 });
    expect(annotationsOf(end.log)).toMatchObject([{ level: "warning", properties: { title: "credentials-expired" } }]);
  });
});

describe.concurrent("a deployment that meets a busy stack", () => {
  it("waits for its end and goes on, or stops when told so", async () => {
    const { world, workspace } = await openUpdate();
    let kill = (_signal: NodeJS.Signals): void => undefined;
    const leave = { ...inputs, "on-cancel": "leave" };
    await world.run("deploy-cluster", {
      inputs: leave,
      workspace,
      onStart: (send) => void (kill = send),
      onLine: (line) => void (underWay.test(line) && kill("SIGINT")),
    });
    expect(stacksOf(world)).toMatchObject([{ status: "UPDATE_IN_PROGRESS" }]);
    appendFileSync(join(workspace, "cluster.yaml"), "recordSetTTL: 60\n");
    const stopped = await world.run("deploy-cluster", { inputs: { ...inputs, "on-busy": "fail" }, workspace });
    expect(stopped).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "stack-busy" } });
    const waited = await world.run("deploy-cluster", { inputs, workspace });
    expect(waited).toMatchObject({ exitCode: 0, outputs: { status: "UPDATE_COMPLETE", changed: "true" } });
  });
});
