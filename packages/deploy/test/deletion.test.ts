import { expect, it } from "vitest";
import { type DeletedStack, type ExecuteDeletionOptions, executeStackDeletion } from "../src/destroy/execute-stack-deletion.ts";
import { planStackDeletion } from "../src/destroy/plan-stack-deletion.ts";
import { observeStack } from "../src/stack/observe-stack.ts";
import { type DeployWorld, desiredStack, openWorld, stackName } from "./deploy-world.ts";
import { precious } from "./templates.ts";

async function destroy(world: DeployWorld, options: Partial<ExecuteDeletionOptions> = {}): Promise<DeletedStack> {
  const { ports } = world;
  const observed = await observeStack(stackName, ports);
  const plan = planStackDeletion({ cluster: stackName, observed });
  return await executeStackDeletion({ plan, observed, ports, timeout: 3_600_000, roleArn: null, ...options });
}

it("plans what ends and what stays, deletes it, and answers what its policies kept", async () => {
  const world = await openWorld();
  const kept = { Bucket: { ...precious.Address, DeletionPolicy: "Retain" } };
  await world.deploy(desiredStack({ ...precious, ...kept }));
  const observed = await observeStack(stackName, world.ports);
  const plan = planStackDeletion({ cluster: stackName, observed });
  expect(plan.changes.filter(({ verb }) => verb === "keep").map(({ subject }) => subject)).toEqual(["AWS::EC2::EIP Bucket"]);
  expect(plan.changes.slice(-2).map(({ verb, subject }) => `${verb} ${subject}`)).toEqual([
    "delete TerminationProtection article",
    "delete AWS::CloudFormation::Stack article",
  ]);
  expect(plan.notes.map(({ code }) => code)).toEqual(["resources-retained", "resources-retained"]);
  const { outcomes, retained } = await destroy(world.rerun());
  expect(outcomes.filter(({ status }) => status === "failed")).toEqual([]);
  expect(retained).toEqual([
    { logicalId: "Etcd", type: "AWS::EC2::Volume", kept: "snapshot", physicalId: expect.stringMatching(/^vol-/) },
    { logicalId: "Bucket", type: "AWS::EC2::EIP", kept: "resource", physicalId: expect.any(String) },
  ]);
  expect(await destroy(world.rerun())).toMatchObject({ stackId: null, outcomes: [] });
});

it("only plans until it executes: protection is on until then", async () => {
  const world = await openWorld();
  await world.deploy();
  planStackDeletion({ cluster: stackName, observed: await observeStack(stackName, world.ports) });
  expect(await world.port.describeStack(stackName)).toMatchObject({ terminationProtection: true });
  world.deny.push("cloudformation:DeleteStack");
  await expect(destroy(world.rerun())).rejects.toMatchObject({ code: "access-denied", call: { operation: "DeleteStack" } });
  world.deny.length = 0;
  expect(await destroy(world.rerun())).toMatchObject({ stackId: expect.stringContaining("article") });
});

it("a stack of somebody else is refused", async () => {
  const world = await openWorld();
  await world.deploy({ ...desiredStack(), cluster: "other" });
  await expect(destroy(world.rerun())).rejects.toMatchObject({ name: "Refused", code: "foreign-stack" });
  expect(await world.port.describeStack(stackName)).toMatchObject({ status: "CREATE_COMPLETE", terminationProtection: true });
});

it("names what blocks it, what mostly holds that, and what is still there; the next run goes on", async () => {
  const world = await openWorld();
  await world.deploy();
  const reason = "The subnet 'subnet-1' has dependencies and cannot be deleted. (Service: Ec2, Status Code: 400, DependencyViolation)";
  world.script.failResources = { Subnet0: { on: "delete", reason } };
  const failure = (await destroy(world.rerun()).catch((error: unknown) => error)) as { diagnosis: string[]; hint: string };
  expect(failure).toMatchObject({ name: "Unhealthy", code: "stack-delete-failed" });
  expect(failure.diagnosis[0]).toMatch(/^Subnet0 \(AWS::EC2::Subnet subnet-\w+\) DELETE_FAILED: .*DependencyViolation.*load balancers/);
  expect(failure.diagnosis[1]).toContain("VPC");
  const observed = await observeStack(stackName, world.ports);
  expect(planStackDeletion({ cluster: stackName, observed }).notes.map(({ code }) => code)).toContain("stack-delete-failed");
  world.script.failResources = {};
  await destroy(world.rerun());
  expect(world.script.state.stacks.map(({ status }) => status)).toEqual(["DELETE_COMPLETE"]);
});

it("cancelled, it goes on by itself, and the next run follows it", async () => {
  const world = await openWorld();
  await world.deploy();
  const run = world.rerun();
  const sleep = world.clock.sleep.bind(world.clock);
  world.clock.sleep = async (milliseconds, signal) => {
    if (world.script.state.stacks[0]?.status === "DELETE_IN_PROGRESS") run.cancel.abort();
    await sleep(milliseconds, signal);
  };
  await expect(destroy(run)).rejects.toMatchObject({ name: "Interrupted", stateLeft: expect.stringContaining("being deleted") });
  world.clock.sleep = sleep;
  await destroy(world.rerun());
  expect(world.faults.calls.filter((call) => call === "DeleteStack")).toHaveLength(1);
  expect(world.script.state.stacks.map(({ status }) => status)).toEqual(["DELETE_COMPLETE"]);
});
