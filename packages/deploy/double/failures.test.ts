import { DeleteStackCommand } from "@aws-sdk/client-cloudformation";
import { expect, test } from "vitest";
import { exampleTemplate, imageParameter, previousImage } from "./example-template.fixture.ts";
import { create, deploy, describe, events, explain, finish, serveDoubles, story, update } from "./serve-doubles.fixture.ts";

const quota = { reason: "The maximum number of addresses has been reached. (Service: Ec2, Status Code: 400)", on: "create" } as const;

test("a failed creation cancels its siblings and is rolled back", async () => {
  const doubles = await serveDoubles({ failResources: { Address: quota }, seconds: { Volume: 60 } });
  const id = await deploy(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  const stack = await finish(doubles);
  expect(stack.StackStatus).toBe("ROLLBACK_COMPLETE");
  expect((await explain(doubles, id)).ExecutionStatus).toBe("EXECUTE_FAILED");
  const all = (await events(doubles)).toReversed();
  const failures = all.filter(({ ResourceStatus }) => ResourceStatus === "CREATE_FAILED");
  expect(failures[0]).toMatchObject({ LogicalResourceId: "Address", ResourceStatusReason: quota.reason });
  expect(failures.slice(1).map(({ ResourceStatusReason }) => ResourceStatusReason)).toEqual(["Resource creation cancelled"]);
  const turn = all.find(({ ResourceStatus }) => ResourceStatus === "ROLLBACK_IN_PROGRESS");
  expect(turn?.ResourceStatusReason).toMatch(
    /^The following resource\(s\) failed to create: \[.*Address.*\]\. Rollback requested by user\.$/,
  );
  expect(turn?.OperationId).not.toBe(failures[0]?.OperationId);
  const lines = await story(doubles);
  expect(lines).toContain("VPC DELETE_COMPLETE");
  expect(lines).not.toContain("Group CREATE_IN_PROGRESS");
  expect(lines.at(-1)).toBe("minecraft ROLLBACK_COMPLETE");
});

test.each([
  ["DO_NOTHING", "CREATE_FAILED"],
  ["DELETE", "DELETE_COMPLETE"],
] as const)("a failed creation with OnStackFailure %s ends in %s", async (OnStackFailure, status) => {
  const doubles = await serveDoubles({ failResources: { Address: quota } });
  expect((await create(doubles, exampleTemplate(), { ...imageParameter, OnStackFailure })).StackStatus).toBe(status);
});

test("a failed update brings everything back", async () => {
  const failResources = { Group: { reason: "Launching a new EC2 instance failed", on: "update" } } as const;
  const doubles = await serveDoubles({ failResources });
  await create(doubles, exampleTemplate(), imageParameter);
  const before = structuredClone(doubles.state.stacks[0]);
  const template = exampleTemplate({ instanceType: "t3.large", vpcCidr: "10.8.0.0/16", outputs: { More: { Value: "1" } } });
  const extra = { ...template, Resources: { ...template.Resources, Second: template.Resources.Address } };
  const stack = await update(doubles, extra, previousImage);
  expect(stack.StackStatus).toBe("UPDATE_ROLLBACK_COMPLETE");
  const after = doubles.state.stacks[0];
  expect(after?.outputs).toEqual(before?.outputs);
  expect(after?.template).toBe(before?.template);
  const ids = (record: typeof before) => Object.values(record?.resources ?? {}).map(({ logicalId, physicalId }) => [logicalId, physicalId]);
  expect(ids(after)).toEqual(ids(before));
  expect(after?.resources["LaunchTemplate"]?.properties).toEqual(before?.resources["LaunchTemplate"]?.properties);
  expect(after?.resources["LaunchTemplate"]?.version).toBe(3);
  expect(after?.resources["Group"]?.properties["LaunchTemplate"]).toMatchObject({ Version: "3" });
  const lines = await story(doubles);
  expect(lines).toContain("Second DELETE_COMPLETE");
  expect(lines).toContain("minecraft UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS");
  const reasons = (await events(doubles)).filter(({ ResourceStatus }) => ResourceStatus === "UPDATE_ROLLBACK_IN_PROGRESS");
  expect(reasons[0]?.ResourceStatusReason).toContain("failed to update: [Group]");
});

test("a rollback that fails, and a deletion that fails, end where they should", async () => {
  const failResources: Record<string, { reason: string; on: "update" | "rollback" | "delete" }> = {
    Group: { reason: "no capacity", on: "update" },
    LaunchTemplate: { reason: "gone", on: "rollback" },
  };
  const doubles = await serveDoubles({ failResources });
  await create(doubles, exampleTemplate(), imageParameter);
  expect((await update(doubles, exampleTemplate({ instanceType: "t3.large" }), previousImage)).StackStatus).toBe("UPDATE_ROLLBACK_FAILED");
  failResources["Address"] = { reason: "in use", on: "delete" };
  await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  expect(await finish(doubles)).toMatchObject({ StackStatus: "DELETE_FAILED", StackStatusReason: expect.stringContaining("[Address]") });
  const RetainResources = ["Address"];
  await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft", RetainResources }));
  expect((await finish(doubles)).StackStatus).toBe("DELETE_COMPLETE");
  expect(await story(doubles)).toContain("Address DELETE_SKIPPED");
});

test("nodes that never signal fail the group at its timeout", async () => {
  const doubles = await serveDoubles({ boots: { Group: { boot: "never-signals" } } });
  await deploy(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  doubles.clock.advance(15 * 60_000);
  expect((await describe(doubles)).StackStatus).toBe("CREATE_IN_PROGRESS");
  expect((await finish(doubles)).StackStatus).toBe("ROLLBACK_COMPLETE");
  const group = (await events(doubles)).filter(({ LogicalResourceId }) => LogicalResourceId === "Group").toReversed();
  const failed = group.findIndex(({ ResourceStatus }) => ResourceStatus === "CREATE_FAILED");
  expect(group[failed]?.ResourceStatusReason).toBe(
    "Received 0 SUCCESS signal(s) out of 2. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement",
  );
  expect(group[failed - 1]).toMatchObject({
    ResourceStatus: "UPDATE_IN_PROGRESS",
    ResourceStatusReason: expect.stringMatching(/^Failed to receive 2/),
  });
});

test("a creation can be deleted while it runs", async () => {
  const doubles = await serveDoubles();
  await deploy(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  doubles.clock.advance(20_000);
  await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  expect((await finish(doubles)).StackStatus).toBe("DELETE_COMPLETE");
});

test("a resource type that is not in the table fails with a reason that says so", async () => {
  const doubles = await serveDoubles();
  const stack = await create(doubles, { Resources: { Queue: { Type: "AWS::SQS::Queue" } } });
  expect(stack.StackStatus).toBe("ROLLBACK_COMPLETE");
  const failed = (await events(doubles)).find(({ ResourceStatus }) => ResourceStatus === "CREATE_FAILED");
  expect(failed?.ResourceStatusReason).toContain("AWS::SQS::Queue is not modelled");
});
