import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type EndedAction, exampleLine } from "@keelson/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ActionWorld, openWorld } from "./action-world.ts";
import { annotationsOf, stackTrace } from "./run-action.ts";

const name = "particule-k8s-clust";
const named = { "cluster-name": name, region: "eu-west-1" };
const owner = { "owner-id": name };

/** The example's whole line as it ran once: what every test here destroys again. */
let line: ActionWorld;
beforeAll(async () => {
  line = await openWorld();
  const outputs: Record<string, Readonly<Record<string, string>>> = {};
  for (const step of exampleLine(join(line.scratch.folder, "line"))) {
    const end = await line.run(step.action, { inputs: step.inputs(outputs) });
    if (end.exitCode !== 0) throw new Error(`${step.action} failed:\n${end.log}`);
    outputs[step.action] = end.outputs;
  }
  await line.sandbox.close();
});
const worlds: ActionWorld[] = [];
afterAll(async () => {
  for (const world of worlds) await world.close();
  line.scratch.remove();
});

async function open(options: Parameters<typeof openWorld>[0] = {}): Promise<ActionWorld> {
  const world = await openWorld({ ...options, from: join(line.scratch.folder, "state") });
  worlds.push(world);
  return world;
}

function kept(world: ActionWorld, service: string): unknown {
  return JSON.parse(readFileSync(join(world.scratch.folder, "state", `${service}.json`), "utf8"));
}

function stackStatuses(world: ActionWorld): string[] {
  const { cloudFormation } = kept(world, "account") as { cloudFormation: { stacks: { status: string }[] } };
  return cloudFormation.stacks.map(({ status }) => status);
}

function recordsOf(world: ActionWorld): string[] {
  const { zones } = kept(world, "route53") as { zones: { recordSets: { name: string; type: string }[] }[] };
  return zones.flatMap(({ recordSets }) => recordSets.filter((set) => set.name.includes("minecraft")).map(({ type }) => type));
}

function parametersOf(world: ActionWorld): string[] {
  return Object.keys((kept(world, "ssm") as { parameters: Record<string, unknown> }).parameters);
}

interface Leftover {
  readonly type: string;
  readonly id: string;
  readonly because: string;
  readonly remove: string;
}

function leftoversOf(end: EndedAction): readonly Leftover[] {
  return JSON.parse(end.outputs["leftovers"] ?? "null") as readonly Leftover[];
}

function expectFailure(end: EndedAction, code: string): void {
  expect(end).toMatchObject({ exitCode: 1, outputs: { "failure-reason": code } });
  expect(end.log).not.toMatch(stackTrace);
  expect(annotationsOf(end.log).some(({ level }) => level === "error")).toBe(true);
  expect(end.summary).toContain(code);
}

describe("destroy-cluster", () => {
  it("destroys the example with its records and load balancer, reports what is left, and finds nothing to do the second time", async () => {
    const world = await open();
    const end = await world.run("destroy-cluster", { inputs: { ...named, ...owner, confirm: name } });
    expect(end).toMatchObject({ exitCode: 0, outputs: { deleted: "true", "failure-reason": "" } });
    expect(stackStatuses(world)).toEqual(["DELETE_COMPLETE"]);
    expect(recordsOf(world)).toEqual([]);
    expect(parametersOf(world)).toHaveLength(11);
    const leftovers = leftoversOf(end);
    expect(new Set(leftovers.map(({ type }) => type))).toEqual(new Set(["AWS::EC2::Snapshot", "AWS::SSM::Parameter"]));
    expect(leftovers.every(({ id, because, remove }) => id !== "" && because !== "" && remove.includes(id))).toBe(true);
    expect(end.summary).toContain("Service default/minecraft");
    expect(end.summary).toContain(leftovers[0]?.id ?? "no leftover");

    const again = await world.run("destroy-cluster", { inputs: { ...named, ...owner, confirm: name } });
    expect(again).toMatchObject({ exitCode: 0, outputs: { deleted: "true" } });
    expect(leftoversOf(again)).toEqual(leftovers);
  });

  it("deletes snapshots and parameters when told to, and then nothing is left", async () => {
    const world = await open();
    const inputs = { cluster: "cluster.yaml", ...owner, confirm: name, "keep-snapshots": "false" };
    const end = await world.run("destroy-cluster", { inputs });
    expect(end).toMatchObject({ exitCode: 0, outputs: { deleted: "true", leftovers: "[]" } });
    expect(parametersOf(world)).toEqual([]);
  });

  it("shows the whole plan without a confirmation, and touches nothing", async () => {
    const world = await open();
    const before = [stackStatuses(world), recordsOf(world), parametersOf(world)];
    const end = await world.run("destroy-cluster", { inputs: { ...named, ...owner, "dry-run": "true" } });
    expect(end).toMatchObject({ exitCode: 0, outputs: { deleted: "false", leftovers: "[]" } });
    for (const subject of ["A minecraft.particule.io", "Service default/minecraft", "AWS::EC2::VPC VPC"]) {
      expect(end.summary).toContain(subject);
    }
    expect([stackStatuses(world), recordsOf(world), parametersOf(world)]).toEqual(before);
  });

  it("lists the records of an owner that is not given", async () => {
    const world = await open();
    const end = await world.run("destroy-cluster", { inputs: { ...named, confirm: name } });
    expect(end.exitCode).toBe(0);
    expect(recordsOf(world)).toContain("A");
    expect(leftoversOf(end).map(({ id }) => id)).toContain("A minecraft.particule.io");
  });
});

describe.concurrent("destroy-cluster is not confirmed", () => {
  it.each(["", "Particule-k8s-clust", "particule-k8s-clus", "yes"])("by %j: nothing is called at all", async (confirm) => {
    const world = await open();
    const end = await world.run("destroy-cluster", {
      inputs: { ...named, confirm },
      environment: { AWS_ENDPOINT_URL: "http://127.0.0.1:9" },
    });
    expectFailure(end, "destroy-not-confirmed");
    expect(stackStatuses(world)).toEqual(["CREATE_COMPLETE"]);
  });

  it.each([
    [{}, "cluster-not-named"],
    [{ "cluster-name": name }, "cluster-not-named"],
    [{ cluster: "cluster.yaml", artifacts: "rendered" }, "source-ambiguous"],
    [{ cluster: "cluster.yaml", region: "eu-west-1" }, "source-ambiguous"],
  ])("for what %j names", async (inputs, code) => {
    const world = await open();
    expectFailure(await world.run("destroy-cluster", { inputs: { ...inputs, confirm: name } }), code);
  });

  it("tells every mistake of a cluster.yaml", async () => {
    const world = await open();
    const folder = join(world.scratch.folder, "mistaken");
    mkdirSync(folder);
    writeFileSync(join(folder, "cluster.yaml"), "clusterNam: x\nregion: 7\n");
    const end = await world.run("destroy-cluster", { inputs: { cluster: join(folder, "cluster.yaml"), confirm: "x" } });
    expectFailure(end, "invalid-input");
  });
});

describe("destroy-cluster meets a failing AWS", () => {
  it.each(["cloudformation:DeleteStack", "route53:ChangeResourceRecordSets"])(
    "names the denied action %s, and the next run ends right",
    async (action) => {
      const world = await open({ script: { deny: [action] } });
      const inputs = { ...named, ...owner, confirm: name };
      const end = await world.run("destroy-cluster", { inputs });
      expect(end).toMatchObject({ exitCode: 1 });
      expect(["access-denied", "records-failed"]).toContain(end.outputs["failure-reason"]);
      expect(end.log).toContain(action);
      expect(stackStatuses(world)).toEqual(["CREATE_COMPLETE"]);
      await world.restart();
      expect(await world.run("destroy-cluster", { inputs })).toMatchObject({ exitCode: 0, outputs: { deleted: "true" } });
      expect(recordsOf(world)).toEqual([]);
    },
  );
});

describe("destroy-cluster is cancelled", () => {
  it("while the stack is deleted: says so, and running again goes on", async () => {
    const world = await open({ speed: 60 });
    const inputs = { ...named, ...owner, confirm: name };
    const end = await world.run("destroy-cluster", {
      inputs,
      interruptAt: /AWS::AutoScaling::AutoScalingGroup AutoScaleWorker: DELETE|delete AWS::AutoScaling/,
    });
    expect(end).toMatchObject({ exitCode: 130, signal: null, outputs: { "failure-reason": "interrupted" } });
    expect(end.summary).toContain("interrupted");
    await world.restart();
    expect(await world.run("destroy-cluster", { inputs })).toMatchObject({ exitCode: 0, outputs: { deleted: "true" } });
    expect(stackStatuses(world)).toEqual(["DELETE_COMPLETE"]);
  });
});
