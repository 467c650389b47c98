import { isUnchanged } from "@keelson/core";
import { expect, it } from "vitest";
import { desiredStack, openWorld, stackName } from "./deploy-world.ts";

const group = { Type: "AWS::EC2::SecurityGroup", Properties: { GroupDescription: "more nodes", VpcId: { Ref: "VPC" } } };

it("creates a stack, protects it, and answers its outputs", async () => {
  const world = await openWorld();
  const deployed = await world.deploy();
  expect(deployed).toMatchObject({ status: "CREATE_COMPLETE", changed: true });
  expect(Object.keys(deployed.outputs)).toEqual(["VPC"]);
  const stack = await world.port.describeStack(stackName);
  expect(stack).toMatchObject({ terminationProtection: true, tags: { team: "platform", "keelson:cluster": "article" } });
  expect(deployed.outcomes.every(({ status }) => status === "done")).toBe(true);
  expect(deployed.outcomes.map(({ change }) => change.subject).toSorted()).toEqual(
    (await world.plan()).changes.map(({ subject }) => subject).toSorted(),
  );
});

it("leaves only keeps after a deployment, and a second run does nothing", async () => {
  const world = await openWorld();
  await world.deploy();
  expect(isUnchanged(await world.plan())).toBe(true);
  const calls = world.faults.calls.length;
  const again = await world.rerun().deploy();
  expect(again).toMatchObject({ changed: false, outcomes: [] });
  expect(world.faults.calls.slice(calls)).toEqual(["DescribeStacks", "GetTemplate", "GetStackPolicy"]);
});

it("updates: changed, new and gone resources, tags and parameters", async () => {
  const world = await openWorld();
  await world.deploy();
  const desired = { ...desiredStack({ Role: null, Other: group }), tags: { team: "data" } };
  const plan = await world.plan(desired);
  expect(plan.changes.filter(({ verb }) => verb !== "keep").map(({ verb, subject }) => [verb, subject])).toEqual([
    ["create", "AWS::EC2::SecurityGroup Other"],
    ["delete", "AWS::IAM::Role Role"],
    ["update", "AWS::CloudFormation::Stack article"],
  ]);
  const deployed = await world.rerun().deploy(desired);
  expect(deployed).toMatchObject({ status: "UPDATE_COMPLETE", changed: true });
  expect(isUnchanged(await world.plan(desired))).toBe(true);
});

it("reports how many of the changes are done, and how long each took", async () => {
  const world = await openWorld();
  const { outcomes } = await world.deploy();
  const counts = world.events.flatMap((event) =>
    event.type === "change-progress" && event.total !== null ? [[event.done, event.total]] : [],
  );
  expect(counts.length).toBeGreaterThan(1);
  expect(counts.at(-1)).toEqual([5, 5]);
  const vpc = outcomes.find(({ change }) => change.subject === "AWS::EC2::VPC VPC");
  expect(vpc).toMatchObject({ status: "done" });
  expect(vpc?.status === "done" ? vpc.duration : 0).toBeGreaterThan(0);
});

it("reads every page of events and of changes, each event once", async () => {
  const world = await openWorld();
  world.script.pageSizes = { events: 2, changes: 2 };
  const { outcomes } = await world.deploy();
  expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(7);
  const started = world.events.flatMap((event) => (event.type === "change-started" ? [event.change.subject] : []));
  expect(new Set(started).size).toBe(started.length);
});

it("takes an empty change set for success", async () => {
  const world = await openWorld();
  await world.deploy();
  const parts = JSON.parse(desiredStack().template) as { Resources: { VPC: object } };
  const desired = { ...desiredStack(), template: JSON.stringify({ ...parts, Mappings: { Unused: { a: { b: "c" } } } }) };
  for (const emptyReason of ["no-changes", "no-updates"] as const) {
    world.script.emptyReason = emptyReason;
    const calls = world.faults.calls.length;
    expect(await world.rerun().deploy(desired)).toMatchObject({ changed: false, status: "CREATE_COMPLETE" });
    expect(world.faults.calls.slice(calls)).toContain("CreateChangeSet");
  }
  expect(world.script.state.changeSets.filter((set) => set.executionStatus !== "EXECUTE_COMPLETE")).toEqual([]);
});

it("replaces what a failed change set left, and one that was never executed is used", async () => {
  const world = await openWorld();
  world.faults.add({ operation: "ExecuteChangeSet", fault: { kind: "answer", status: 500, headers: {}, body: "" } });
  await expect(world.deploy()).rejects.toMatchObject({ name: "RemoteFailure" });
  expect(world.script.state.stacks.map(({ status }) => status)).toEqual(["REVIEW_IN_PROGRESS"]);
  world.faults.clear();
  expect(await world.rerun().deploy()).toMatchObject({ status: "CREATE_COMPLETE", changed: true });
  expect(world.script.state.changeSets).toHaveLength(1);
});

it("says what CloudFormation finds wrong with a change, and leaves nothing behind", async () => {
  const world = await openWorld();
  await world.deploy();
  const desired = { ...desiredStack(), parameters: { NodeImageId: "ami-0000000000000dead" } };
  await expect(world.rerun().deploy(desired)).rejects.toMatchObject({ code: "change-set-failed" });
  expect(world.script.state.changeSets).toHaveLength(1);
});

it("tells of replaced resources and of those that change with others", async () => {
  const world = await openWorld();
  const subnet = {
    Type: "AWS::EC2::Subnet",
    Properties: { VpcId: { Ref: "VPC" }, CidrBlock: "10.0.9.0/24", AvailabilityZone: "eu-west-1a" },
  };
  await world.deploy();
  const run = world.rerun();
  await run.deploy(desiredStack({ Subnet0: subnet }));
  const notes = run.events.flatMap((event) => (event.type === "note" ? [[event.note.code, event.note.subject]] : []));
  expect(notes).toEqual([["resource-replaced", "AWS::EC2::Subnet Subnet0"]]);
  const ended = run.events.flatMap((event) => (event.type === "change-ended" ? [event.outcome.change] : []));
  expect(ended).toContainEqual({ verb: "update", subject: "AWS::EC2::Subnet Subnet0", replaces: true });
});
