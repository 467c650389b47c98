import { GetStackPolicyCommand, SetStackPolicyCommand } from "@aws-sdk/client-cloudformation";
import { expect, test } from "vitest";
import { exampleTemplate, imageParameter, previousImage } from "./example-template.fixture.ts";
import { create, events, failureOf, serveDoubles, type ServedDoubles, update } from "./serve-doubles.fixture.ts";

const StackName = "minecraft";
const allowAll = { Effect: "Allow", Action: "Update:*", Principal: "*", Resource: "*" };
const deny = (changes: object = {}) => ({
  Effect: "Deny",
  Action: ["Update:Replace", "Update:Delete"],
  Principal: "*",
  Resource: "LogicalResourceId/VPC",
  ...changes,
});

async function served(...statements: readonly object[]): Promise<ServedDoubles> {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate(), imageParameter);
  await setPolicy(doubles, JSON.stringify({ Statement: statements }));
  return doubles;
}

const setPolicy = async ({ cloudFormation }: ServedDoubles, StackPolicyBody: string) =>
  cloudFormation.send(new SetStackPolicyCommand({ StackName, StackPolicyBody }));

const moved = exampleTemplate({ vpcCidr: "10.8.0.0/16" });
const resized = exampleTemplate({ instanceType: "t3.large" });
const { VPC, Subnet, Address } = exampleTemplate().Resources;
const emptied = { ...exampleTemplate(), Resources: { VPC, Subnet, Address } };
const denied = "Action denied by stack policy: Statement";

test.each([
  [
    "a replacement",
    [allowAll, deny()],
    moved,
    "VPC",
    `${denied} [#1] does not allow [Update:Replace, Update:Delete] for resource [LogicalResourceId/VPC];`,
  ],
  [
    "a change of a type",
    [allowAll, deny({ Action: "Update:Modify", Resource: "*", Condition: { StringLike: { ResourceType: ["AWS::EC2::Launch*"] } } })],
    resized,
    "LaunchTemplate",
    `${denied} [#1] does not allow [Update:Modify] for resource [*];`,
  ],
  [
    "a removal",
    [deny({ Resource: ["LogicalResourceId/Vol*"] }), allowAll],
    emptied,
    "Volume",
    `${denied} [#0] does not allow [Update:Replace, Update:Delete] for resource [LogicalResourceId/Vol*];`,
  ],
  [
    "all but one action",
    [{ ...allowAll, Action: undefined, NotAction: "Update:Replace" }],
    moved,
    "VPC",
    "Action not allowed by stack policy",
  ],
  [
    "all but one resource",
    [{ ...allowAll, Resource: undefined, NotResource: "LogicalResourceId/LaunchTemplate" }],
    resized,
    "LaunchTemplate",
    "Action not allowed by stack policy",
  ],
])("%s is refused by name and rolled back", async (_what, statements, template, logicalId, reason) => {
  const doubles = await served(...statements);
  const before = structuredClone(doubles.state.stacks[0]);
  expect((await update(doubles, template, previousImage)).StackStatus).toBe("UPDATE_ROLLBACK_COMPLETE");
  const failed = (await events(doubles)).toReversed().find(({ ResourceStatus }) => ResourceStatus === "UPDATE_FAILED");
  expect(failed).toMatchObject({ LogicalResourceId: logicalId, ResourceStatusReason: reason });
  expect(doubles.state.stacks[0]?.resources[logicalId]?.physicalId).toBe(before?.resources[logicalId]?.physicalId);
  expect(doubles.state.stacks[0]?.template).toBe(before?.template);
});

test.each([
  ["what it does not name", [allowAll, deny()], resized],
  ["everything under an empty policy", [], moved],
  ["another type", [allowAll, deny({ Resource: "*", Condition: { StringEquals: { ResourceType: "AWS::EC2::Volume" } } })], moved],
])("a policy lets through %s", async (_what, statements, template) => {
  const doubles = await served(...statements);
  expect((await update(doubles, template, previousImage)).StackStatus).toBe("UPDATE_COMPLETE");
});

test("new resources need no permission", async () => {
  const doubles = await served(deny({ Action: "Update:*", Resource: "*" }));
  const template = exampleTemplate();
  const Resources = { ...template.Resources, Second: template.Resources.Address };
  expect((await update(doubles, { ...template, Resources }, previousImage)).StackStatus).toBe("UPDATE_COMPLETE");
});

test("a policy is read as it was set, and there is none before", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate(), imageParameter);
  const read = async () => (await doubles.cloudFormation.send(new GetStackPolicyCommand({ StackName }))).StackPolicyBody;
  expect(await read()).toBeUndefined();
  const body = JSON.stringify({ Statement: [allowAll] }, null, 2);
  await setPolicy(doubles, body);
  expect(await read()).toBe(body);
});

test.each([
  "no json",
  "[]",
  JSON.stringify({ Statement: [{ ...allowAll, Principal: "someone" }] }),
  JSON.stringify({ Statement: [{ ...allowAll, Action: "Delete:*" }] }),
  JSON.stringify({ Statement: [{ ...allowAll, Resource: "VPC" }] }),
])("%s is no policy", async (body) => {
  const doubles = await served(allowAll);
  expect(await failureOf(setPolicy(doubles, body))).toMatchObject({
    name: "ValidationError",
    message: "Error validating stack policy: Invalid stack policy",
  });
});

test("a body and a URL exclude each other", async () => {
  const { cloudFormation } = await served(allowAll);
  const both = new SetStackPolicyCommand({ StackName, StackPolicyBody: "{}", StackPolicyURL: "https://s3.amazonaws.com/b/k" });
  expect((await failureOf(cloudFormation.send(both))).message).toBe("You cannot specify both StackPolicyURL and StackPolicyBody");
});
