import { queryErrorAnswer } from "@keelson/deploy/double";
import { expect, it } from "vitest";
import type { DesiredStack } from "../src/stack/desired-stack.ts";
import type { ExecuteOptions } from "../src/execute/execute-stack.ts";
import { type DeployWorld, desiredStack, openWorld, stackName } from "./deploy-world.ts";

const group = { Type: "AWS::EC2::SecurityGroup", Properties: { GroupDescription: "more nodes", VpcId: { Ref: "VPC" } } };
const changed = desiredStack({ Other: group });

/** Deploys and cancels once the stack is seen in the status. */
async function cancelAt(
  world: DeployWorld,
  status: string,
  desired: DesiredStack,
  options: Partial<ExecuteOptions> = {},
): Promise<unknown> {
  const sleep = world.clock.sleep.bind(world.clock);
  world.clock.sleep = async (milliseconds, signal) => {
    if (world.script.state.stacks.at(-1)?.status === status) world.cancel.abort();
    await sleep(milliseconds, signal);
  };
  const ended: unknown = await world.deploy(desired, options).catch((error: unknown) => error);
  world.clock.sleep = sleep;
  return ended;
}

it("a cancelled creation goes on, and the next run follows it to its end", async () => {
  const world = await openWorld();
  expect(await cancelAt(world, "CREATE_IN_PROGRESS", desiredStack())).toMatchObject({ name: "Interrupted", code: "interrupted" });
  expect(world.script.state.stacks[0]?.status).toBe("CREATE_IN_PROGRESS");
  const next = world.rerun();
  expect((await next.plan()).notes.map(({ code }) => code)).toEqual(["stack-busy"]);
  const deployed = await next.deploy();
  expect(deployed).toMatchObject({ status: "CREATE_COMPLETE", changed: true });
  expect(deployed.outcomes.length).toBeGreaterThan(5);
  expect(world.faults.calls.filter((call) => call === "ExecuteChangeSet")).toHaveLength(1);
  expect(await world.port.describeStack(stackName)).toMatchObject({ terminationProtection: true });
});

it("a cancelled update is cancelled by one call, and the next run waits and updates", async () => {
  const world = await openWorld();
  await world.deploy();
  const ended = await cancelAt(world.rerun(), "UPDATE_IN_PROGRESS", changed);
  expect(ended).toMatchObject({ name: "Interrupted" });
  expect(world.script.state.stacks[0]?.status).toBe("UPDATE_ROLLBACK_IN_PROGRESS");
  expect(world.faults.calls.filter((call) => call === "CancelUpdateStack")).toHaveLength(1);
  expect(await world.rerun().deploy(changed)).toMatchObject({ status: "UPDATE_COMPLETE", changed: true });
});

it("an update that can no longer be cancelled is left, and said so", async () => {
  const world = await openWorld();
  await world.deploy();
  const ended = await cancelAt(world.rerun(), "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", desiredStack({ Role: null, Other: group }));
  expect(ended).toMatchObject({ name: "Interrupted", stateLeft: expect.stringContaining("too far") });
  expect(world.faults.calls.filter((call) => call === "CancelUpdateStack")).toHaveLength(1);
});

it("an update goes on where the policy says leave", async () => {
  const world = await openWorld();
  await world.deploy();
  expect(await cancelAt(world.rerun(), "UPDATE_IN_PROGRESS", changed, { onCancel: "leave" })).toMatchObject({ name: "Interrupted" });
  expect(world.faults.calls).not.toContain("CancelUpdateStack");
  expect(await world.rerun().deploy(changed)).toMatchObject({ status: "UPDATE_COMPLETE", changed: true });
});

it("the operation of another commit is waited for and never cancelled", async () => {
  const world = await openWorld();
  await world.deploy();
  await cancelAt(world.rerun(), "UPDATE_IN_PROGRESS", changed, { onCancel: "leave" });
  expect(await cancelAt(world.rerun(), "UPDATE_IN_PROGRESS", desiredStack())).toMatchObject({ name: "Interrupted" });
  expect(world.faults.calls).not.toContain("CancelUpdateStack");
  const run = world.rerun();
  expect(await run.deploy()).toMatchObject({ status: "UPDATE_COMPLETE", changed: true });
  expect(run.events.filter(({ type }) => type === "plan-ready")).toHaveLength(1);
});

it("cancelled before it began, nothing is called but reads", async () => {
  const world = await openWorld();
  await world.deploy();
  const before = structuredClone(world.script.state);
  const run = world.rerun();
  run.cancel.abort();
  await expect(run.deploy(changed)).rejects.toMatchObject({ name: "Interrupted" });
  expect(world.script.state).toEqual(before);
});

it("cancelled while the change set is prepared, it is taken back", async () => {
  const world = await openWorld();
  await world.deploy();
  const run = world.rerun();
  const sleep = world.clock.sleep.bind(world.clock);
  world.clock.sleep = async (milliseconds, signal) => {
    run.cancel.abort();
    await sleep(milliseconds, signal);
  };
  await expect(run.deploy(changed)).rejects.toMatchObject({ name: "Interrupted" });
  expect(world.faults.calls.at(-1)).toBe("DeleteChangeSet");
  expect(world.script.state.changeSets).toHaveLength(1);
  expect(world.script.state.stacks[0]?.status).toBe("CREATE_COMPLETE");
});

it("ends at its timeout while the operation goes on", async () => {
  const world = await openWorld();
  await expect(world.deploy(desiredStack(), { timeout: 8000 })).rejects.toMatchObject({
    name: "TimedOut",
    lastState: "CREATE_IN_PROGRESS",
  });
  expect(await world.rerun().deploy()).toMatchObject({ status: "CREATE_COMPLETE" });
});

it("a lost answer at any call changes nothing about the end", async () => {
  const calls = await callsOf(async (world) => void (await world.deploy()));
  for (let call = 1; call <= calls; call += 1) {
    const world = await openFastWorld();
    world.faults.add({ call, fault: { kind: "lose-answer" } });
    await expect(world.deploy(), `call ${call}`).resolves.toMatchObject({ status: "CREATE_COMPLETE", changed: true });
    expect(world.script.state.stacks).toHaveLength(1);
    expect(world.script.state.changeSets).toHaveLength(1);
  }
});

it("a run that ends at any call of a creation or an update is taken up by the next one", async () => {
  const denied = queryErrorAnswer("query", { code: "AccessDenied", message: "no", status: 403 });
  const calls = await callsOf(async (world) => {
    await world.deploy();
    await world.rerun().deploy(changed);
  });
  for (let call = 1; call <= calls; call += 1) {
    const world = await openFastWorld();
    world.faults.add({ call, fault: { kind: "answer", ...denied } });
    // A refused read of events is no end, so these may succeed as well.
    await world.deploy().catch(() => null);
    await world
      .rerun()
      .deploy(changed)
      .catch(() => null);
    await expect(world.rerun().deploy(changed), `call ${call}`).resolves.toMatchObject({ outputs: { VPC: expect.any(String) } });
    expect(await world.port.describeStack(stackName)).toMatchObject({ terminationProtection: true });
    expect((await world.plan(changed)).changes.filter(({ verb }) => verb !== "keep")).toEqual([]);
  }
});

/** Every resource takes a second, so that a run makes few calls. */
async function openFastWorld(): Promise<DeployWorld> {
  const world = await openWorld();
  world.script.seconds = Object.fromEntries(["VPC", "Subnet0", "SecurityGroup", "Role", "Template", "Other"].map((name) => [name, 1]));
  return world;
}

async function callsOf(run: (world: DeployWorld) => Promise<void>): Promise<number> {
  const world = await openFastWorld();
  await run(world);
  return world.faults.calls.length;
}

it("follows what it began where the service refuses a repeated execution", async () => {
  const world = await openFastWorld();
  world.script.broken = "execution-token-ignored";
  world.faults.add({ operation: "ExecuteChangeSet", call: 1, fault: { kind: "lose-answer" } });
  expect(await world.deploy()).toMatchObject({ status: "CREATE_COMPLETE", changed: true });
  expect(world.script.state.stacks).toHaveLength(1);
});

it("throttled polls are borne", async () => {
  const world = await openWorld();
  const throttled = queryErrorAnswer("query", { code: "Throttling", message: "Rate exceeded", status: 400 });
  for (const call of [5, 6, 7]) world.faults.add({ operation: "DescribeStacks", call, fault: { kind: "answer", ...throttled } });
  expect(await world.deploy()).toMatchObject({ status: "CREATE_COMPLETE" });
});
