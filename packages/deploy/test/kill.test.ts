import { stackIn } from "@keelson/deploy/double";
import { describe, expect, it } from "vitest";
import { executeStackDeletion } from "../src/destroy/execute-stack-deletion.ts";
import { planStackDeletion } from "../src/destroy/plan-stack-deletion.ts";
import { executeStack } from "../src/execute/execute-stack.ts";
import { previewStack } from "../src/preview/preview-stack.ts";
import type { DeployPorts } from "../src/stack/deploy-ports.ts";
import { type DesiredStack, tagsOf } from "../src/stack/desired-stack.ts";
import { observeStack } from "../src/stack/observe-stack.ts";
import type { StackStatus } from "../src/stack/stack-status.ts";
import { type DeployWorld, desiredStack, openWorld, plannerOf, region, stackName } from "./deploy-world.ts";
import { interceptCalls } from "./intercept-calls.ts";
import { precious } from "./templates.ts";

const group = { Type: "AWS::EC2::SecurityGroup", Properties: { GroupDescription: "more nodes", VpcId: { Ref: "VPC" } } };
const first = desiredStack(precious);
const second = desiredStack({ ...precious, Other: group, Role: null });

async function deploy(desired: DesiredStack, ports: DeployPorts): Promise<unknown> {
  const observed = await observeStack(stackName, ports);
  const planFor = plannerOf(desired);
  return await executeStack({ plan: planFor(observed), planFor, desired, observed, ports, timeout: 24 * 3_600_000 });
}

async function preview(desired: DesiredStack, ports: DeployPorts): Promise<unknown> {
  const observed = await observeStack(stackName, ports);
  return await previewStack({ plan: plannerOf(desired)(observed), desired, observed, ports, timeout: 600_000 });
}

async function destroy(ports: DeployPorts): Promise<unknown> {
  const observed = await observeStack(stackName, ports);
  const plan = planStackDeletion({ cluster: stackName, observed });
  return await executeStackDeletion({ plan, observed, ports, timeout: 24 * 3_600_000, roleArn: null });
}

/** One way in which an operation runs, from the world that it finds to the one that has to be there in the end. */
interface Flow {
  /** Only every n-th call, where a long way shares most of its calls with the others. */
  readonly every?: number;
  readonly prepare: (world: DeployWorld) => Promise<unknown>;
  readonly run: (ports: DeployPorts) => Promise<unknown>;
  readonly expectEnd: (world: DeployWorld) => Promise<void>;
}

async function expectDeployed(world: DeployWorld, desired: DesiredStack): Promise<void> {
  const plan = await world.plan(desired);
  expect(plan.changes.filter(({ verb }) => verb !== "keep")).toEqual([]);
  const stack = await world.port.describeStack(stackName);
  expect(stack?.status).toMatch(/^(CREATE|UPDATE)_COMPLETE$/);
  expect(world.script.state.stacks.filter(({ status }) => status !== "DELETE_COMPLETE")).toHaveLength(1);
}

const nothing = async (): Promise<void> => {};
const found =
  (status: StackStatus) =>
  async (world: DeployWorld): Promise<unknown> => {
    const parameters = { NodeImageId: first.parameters["NodeImageId"] as string };
    const { template } = first;
    return stackIn(status, { stackName, region, template, parameters, tags: tagsOf(first) }, { ...world.script, clock: world.clock });
  };

const flows: Readonly<Record<string, Flow>> = {
  "a creation": { prepare: nothing, run: (ports) => deploy(first, ports), expectEnd: (world) => expectDeployed(world, first) },
  "an update": {
    prepare: (world) => deploy(first, world.ports),
    run: (ports) => deploy(second, ports),
    expectEnd: (world) => expectDeployed(world, second),
  },
  "a run with nothing to do": {
    prepare: (world) => deploy(first, world.ports),
    run: (ports) => deploy(first, ports),
    expectEnd: (world) => expectDeployed(world, first),
  },
  "a creation over what a failed one left": {
    prepare: found("ROLLBACK_COMPLETE"),
    run: (ports) => deploy(first, ports),
    expectEnd: (world) => expectDeployed(world, first),
  },
  "a creation over one that was left as it failed": {
    every: 2,
    prepare: found("CREATE_FAILED"),
    run: (ports) => deploy(first, ports),
    expectEnd: (world) => expectDeployed(world, first),
  },
  "an update over one that was left as it failed": {
    every: 2,
    prepare: found("UPDATE_FAILED"),
    run: (ports) => deploy(second, ports),
    expectEnd: (world) => expectDeployed(world, second),
  },
  "an update over a rollback that failed": {
    every: 2,
    prepare: found("UPDATE_ROLLBACK_FAILED"),
    run: (ports) => deploy(second, ports),
    expectEnd: (world) => expectDeployed(world, second),
  },
  "a preview of a stack that is not there": {
    prepare: nothing,
    run: (ports) => preview(first, ports),
    expectEnd: async (world) => expect(leftOf(world)).toEqual([[], []]),
  },
  "a preview of a change": {
    prepare: (world) => deploy(first, world.ports),
    run: (ports) => preview(second, ports),
    expectEnd: async (world) => {
      await expectDeployed(world, first);
      expect(leftOf(world)[1]).toEqual([]);
    },
  },
  "a deletion": {
    prepare: (world) => deploy(first, world.ports),
    run: (ports) => destroy(ports),
    expectEnd: async (world) => expect(leftOf(world)).toEqual([[], []]),
  },
};

/** Stacks that are there, and change sets that were not executed. */
function leftOf({ script: { state } }: DeployWorld): readonly [readonly string[], readonly string[]] {
  const stacks = state.stacks.filter(({ status }) => status !== "DELETE_COMPLETE");
  const waiting = state.changeSets.filter(
    (set) => /^(UN)?AVAILABLE$/.test(set.executionStatus) && stacks.some(({ id }) => id === set.stackId),
  );
  return [stacks.map(({ status }) => status), waiting.map(({ name }) => name)];
}

/** A world in which the flow can run again and again from where it begins. */
interface Stage {
  /** The world as it was before the flow, for a new run. */
  again(): DeployWorld;
  /** Indices of the calls of a whole run, from 1: each one, but of polls that only repeat one another the first and the last. */
  readonly calls: readonly number[];
}

const polls = new Set(["DescribeStacks", "DescribeStackEvents", "DescribeChangeSet", "DescribeStackDriftDetectionStatus"]);

async function stageOf(flow: Flow): Promise<Stage> {
  const world = await openWorld();
  // A second each, so that a run makes few calls.
  const names = ["VPC", "Subnet0", "SecurityGroup", "Role", "Template", "Other", "Etcd", "Address"];
  world.script.seconds = Object.fromEntries(names.map((name) => [name, 1]));
  await flow.prepare(world);
  const before = structuredClone(world.script.state);
  const begun = world.faults.calls.length;
  await flow.run(world.rerun().ports);
  const made = world.faults.calls.slice(begun);
  const isRepeated = (index: number): boolean => [-1, 0, 1].every((step) => polls.has(made[index + step] ?? ""));
  return {
    again() {
      Object.assign(world.script.state, structuredClone(before));
      return world.rerun();
    },
    calls: made.flatMap((_call, index) => (isRepeated(index) || index % (flow.every ?? 1) > 0 ? [] : [index + 1])),
  };
}

describe.each(Object.entries(flows))("%s", (_name, flow) => {
  // Killed before a call and killed after the one before it leave the same behind.
  it("killed after any call: the next run ends right", async () => {
    const stage = await stageOf(flow);
    expect(stage.calls.length).toBeGreaterThan(1);
    for (const call of stage.calls) {
      const world = stage.again();
      await new Promise<void>((resolve) => {
        const ports = interceptCalls(world.ports, { call, moment: "after", act: resolve, run: "dies" });
        // A run that ends before the call is reached was no longer there to be killed.
        void flow.run(ports).then(() => resolve());
      });
      // Whoever comes next comes a while later.
      world.clock.advance(20 * 60_000);
      await expect(flow.run(world.rerun().ports), `killed after call ${call}`).resolves.toBeDefined();
      await flow.expectEnd(world);
    }
  }, 60_000);

  it("cancelled at any call: nothing is left half done, at most one call takes an update back, and the next run ends right", async () => {
    const stage = await stageOf(flow);
    for (const call of stage.calls) {
      const world = stage.again();
      const before = leftOf(world);
      const begun = world.faults.calls.length;
      const ports = interceptCalls(world.ports, { call, moment: "before", act: () => world.cancel.abort(), run: "goes on" });
      const ended: unknown = await flow.run(ports).catch((error: unknown) => error);
      const own = world.faults.calls.slice(begun);
      if (ended instanceof Error) expect(ended, `call ${call}`).toMatchObject({ name: "Interrupted", code: "interrupted" });
      expect(own.filter((name) => name === "CancelUpdateStack").length).toBeLessThanOrEqual(1);
      const isBegun = ["ExecuteChangeSet", "DeleteStack", "RollbackStack", "ContinueUpdateRollback"].some((name) => own.includes(name));
      if (!isBegun) expect(leftOf(world), `call ${call}`).toEqual(before);
      expect(leftOf(world)[1], `call ${call}`).toEqual([]);
      await flow.run(world.rerun().ports);
      await flow.expectEnd(world);
    }
  }, 60_000);
});
