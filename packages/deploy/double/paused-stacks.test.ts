import { ContinueUpdateRollbackCommand, DeleteStackCommand, RollbackStackCommand } from "@aws-sdk/client-cloudformation";
import { expect, test } from "vitest";
import type { ResourceFailure } from "./cloudformation/world.ts";
import { exampleTemplate, imageParameter, previousImage } from "./example-template.fixture.ts";
import {
  create,
  deploy,
  describe,
  events,
  execute,
  failureOf,
  finish,
  propose,
  serveDoubles,
  story,
  update,
} from "./serve-doubles.fixture.ts";

const noRollback = { DisableRollback: true };
const StackName = "minecraft";

async function served() {
  const failResources: Record<string, ResourceFailure> = {};
  return { failResources, doubles: await serveDoubles({ failResources }) };
}

test("a creation without a rollback lets the other paths end, and an update without one repairs it", async () => {
  const { doubles, failResources } = await served();
  failResources["Address"] = { reason: "no address left", on: "create" };
  await deploy(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter }, noRollback);
  expect(await finish(doubles)).toMatchObject({ StackStatus: "CREATE_FAILED", DisableRollback: true });
  const lines = await story(doubles);
  expect(lines).toContain("LaunchTemplate CREATE_COMPLETE");
  expect(lines).not.toContain("Group CREATE_IN_PROGRESS");
  expect(lines.filter((line) => line.endsWith("CREATE_FAILED"))).toEqual(["Address CREATE_FAILED", "minecraft CREATE_FAILED"]);
  delete failResources["Address"];
  const ChangeSetName = await propose(doubles, { template: exampleTemplate(), name: "repair", ...previousImage });
  const refused = await failureOf(execute(doubles, ChangeSetName));
  expect(refused.message).toMatch(/^This stack is currently in a non-terminal \[CREATE_FAILED\] state\./);
  await execute(doubles, ChangeSetName, noRollback);
  expect((await finish(doubles)).StackStatus).toBe("UPDATE_COMPLETE");
  expect((await describe(doubles)).Outputs).toHaveLength(2);
  expect((await story(doubles)).slice(lines.length)).toContain("Address CREATE_COMPLETE");
});

test("a creation that did nothing on failure takes no update", async () => {
  const { doubles, failResources } = await served();
  failResources["Address"] = { reason: "no address left", on: "create" };
  await create(doubles, exampleTemplate(), { ...imageParameter, OnStackFailure: "DO_NOTHING" });
  const ChangeSetName = await propose(doubles, { template: exampleTemplate(), name: "repair", ...previousImage });
  expect((await failureOf(execute(doubles, ChangeSetName, noRollback))).message).toContain("[on-failure: DO_NOTHING]");
});

test.each([
  [false, "DELETE_SKIPPED"],
  [true, "DELETE_COMPLETE"],
])("rolling back a creation removes it; with RetainExceptOnCreate %s a retained volume is %s", async (RetainExceptOnCreate, end) => {
  const { doubles, failResources } = await served();
  failResources["Group"] = { reason: "no capacity", on: "create" };
  const template = exampleTemplate();
  const Resources = { ...template.Resources, Volume: { ...template.Resources.Volume, DeletionPolicy: "Retain" } };
  await deploy(doubles, { template: { ...template, Resources }, ChangeSetType: "CREATE", ...imageParameter }, noRollback);
  await finish(doubles);
  const answer = await doubles.cloudFormation.send(new RollbackStackCommand({ StackName, RetainExceptOnCreate }));
  expect(answer).toMatchObject({ StackId: (await describe(doubles)).StackId, OperationId: expect.any(String) });
  expect((await describe(doubles)).StackStatus).toBe("ROLLBACK_IN_PROGRESS");
  expect((await finish(doubles)).StackStatus).toBe("ROLLBACK_COMPLETE");
  expect((await story(doubles)).findLast((line) => line.startsWith("Volume "))).toBe(`Volume ${end}`);
  expect((await events(doubles))[0]?.OperationId).toBe(answer.OperationId);
});

test("a failed update without a rollback goes back to the last stable content, over several tries", async () => {
  const { doubles, failResources } = await served();
  await create(doubles, exampleTemplate(), imageParameter);
  const before = structuredClone(doubles.state.stacks[0]);
  failResources["Group"] = { reason: "no capacity", on: "update" };
  for (const [name, instanceType] of [
    ["two", "t3.large"],
    ["three", "t3.xlarge"],
  ] as const) {
    await deploy(doubles, { template: exampleTemplate({ instanceType }), name, ...previousImage }, noRollback);
    expect((await finish(doubles)).StackStatus).toBe("UPDATE_FAILED");
  }
  await doubles.cloudFormation.send(new RollbackStackCommand({ StackName }));
  expect((await finish(doubles)).StackStatus).toBe("UPDATE_ROLLBACK_COMPLETE");
  const after = doubles.state.stacks[0];
  expect(after?.template).toBe(before?.template);
  expect(after?.resources["LaunchTemplate"]?.properties).toEqual(before?.resources["LaunchTemplate"]?.properties);
  expect(after?.resources["Group"]?.status).toBe("UPDATE_COMPLETE");
});

test("a replacement is not made without a rollback", async () => {
  const { doubles } = await served();
  await create(doubles, exampleTemplate(), imageParameter);
  await deploy(doubles, { template: exampleTemplate({ vpcCidr: "10.8.0.0/16" }), name: "two", ...previousImage }, noRollback);
  expect((await finish(doubles)).StackStatus).toBe("UPDATE_FAILED");
  const failed = (await events(doubles)).find(
    ({ ResourceStatus, ResourceType }) => ResourceStatus === "UPDATE_FAILED" && ResourceType === "AWS::EC2::VPC",
  );
  expect(failed?.ResourceStatusReason).toBe("Replacement type updates not supported on stack with disable-rollback.");
});

test("a failed rollback is continued, with what failed in it skipped or not", async () => {
  const { doubles, failResources } = await served();
  await create(doubles, exampleTemplate(), imageParameter);
  failResources["Group"] = { reason: "no capacity", on: "update" };
  failResources["LaunchTemplate"] = { reason: "gone", on: "rollback" };
  await update(doubles, exampleTemplate({ instanceType: "t3.large" }), previousImage);
  expect((await describe(doubles)).StackStatus).toBe("UPDATE_ROLLBACK_FAILED");
  const go = (input: object) => doubles.cloudFormation.send(new ContinueUpdateRollbackCommand({ StackName, ...input }));
  await go({});
  expect((await finish(doubles)).StackStatus).toBe("UPDATE_ROLLBACK_FAILED");
  expect((await failureOf(go({ ResourcesToSkip: ["Group"] }))).name).toBe("ValidationError");
  expect((await failureOf(go({ ResourcesToSkip: ["LaunchTemplate"], ForceRollback: true }))).name).toBe("ValidationError");
  await go({ ResourcesToSkip: ["LaunchTemplate"] });
  expect((await describe(doubles)).LastOperations?.[0]?.OperationType).toBe("CONTINUE_ROLLBACK");
  expect((await finish(doubles)).StackStatus).toBe("UPDATE_ROLLBACK_COMPLETE");
  expect(doubles.state.stacks[0]?.resources["LaunchTemplate"]).toMatchObject({ status: "UPDATE_COMPLETE", version: 2 });
});

test("ForceRollback skips all that failed", async () => {
  const { doubles, failResources } = await served();
  await create(doubles, exampleTemplate(), imageParameter);
  failResources["Group"] = { reason: "no capacity", on: ["update", "rollback"] };
  await update(doubles, exampleTemplate({ instanceType: "t3.large" }), previousImage);
  await doubles.cloudFormation.send(new ContinueUpdateRollbackCommand({ StackName, ForceRollback: true }));
  expect((await finish(doubles)).StackStatus).toBe("UPDATE_ROLLBACK_COMPLETE");
});

test("a forced deletion leaves behind what cannot be deleted, and only after one that failed", async () => {
  const { doubles, failResources } = await served();
  await create(doubles, exampleTemplate(), imageParameter);
  failResources["Address"] = { reason: "in use", on: "delete" };
  const drop = (input: object) => doubles.cloudFormation.send(new DeleteStackCommand({ StackName, ...input }));
  expect((await failureOf(drop({ DeletionMode: "FORCE_DELETE_STACK" }))).message).toContain("DELETE_FAILED state");
  await drop({});
  expect((await finish(doubles)).StackStatus).toBe("DELETE_FAILED");
  await drop({ DeletionMode: "FORCE_DELETE_STACK", RoleARN: "arn:aws:iam::123456789012:role/cleaner" });
  const gone = await finish(doubles);
  expect(gone).toMatchObject({
    StackStatus: "DELETE_COMPLETE",
    DeletionMode: "FORCE_DELETE_STACK",
    RoleARN: expect.stringContaining("cleaner"),
  });
  expect(doubles.state.retained).toContainEqual(expect.objectContaining({ logicalId: "Address", kept: "resource" }));
});

test("a role given once stays", async () => {
  const { doubles } = await served();
  const RoleARN = "arn:aws:iam::123456789012:role/deployer";
  await create(doubles, exampleTemplate(), { ...imageParameter, RoleARN });
  expect((await update(doubles, exampleTemplate({ workers: 3 }), previousImage)).RoleARN).toBe(RoleARN);
});
