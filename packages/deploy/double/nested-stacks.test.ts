import {
  DeleteChangeSetCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  type Stack,
} from "@aws-sdk/client-cloudformation";
import { expect, test } from "vitest";
import type { ResourceFailure } from "./cloudformation/world.ts";
import { type S3State, s3State } from "./s3/s3-state.ts";
import {
  create,
  deploy,
  events,
  execute,
  explain,
  failureOf,
  finish,
  propose,
  serveDoubles,
  type ServedDoubles,
  story,
  update,
} from "./serve-doubles.fixture.ts";

const root = "https://s3.eu-west-1.amazonaws.com/templates";
const network = (cidr: string) => ({
  Parameters: { Cidr: { Type: "String", Default: cidr } },
  Resources: {
    Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: { Ref: "Cidr" } } },
    Gateway: { Type: "AWS::EC2::InternetGateway", DependsOn: "Vpc" },
  },
  Outputs: { VpcId: { Value: { Ref: "Vpc" } } },
});
const labelled = () => {
  const { Resources, Outputs, ...rest } = network("10.0.0.0/16");
  return { ...rest, Resources: { ...Resources, Extra: { Type: "AWS::EC2::EIP" } }, Outputs: { ...Outputs, More: { Value: "1" } } };
};
const parent = (key = "network.json", tag = "1") => ({
  Resources: {
    Network: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: `${root}/${key}`, Parameters: { Cidr: "10.1.0.0/16" } } },
    Subnet: {
      Type: "AWS::EC2::Subnet",
      Properties: { VpcId: { "Fn::GetAtt": ["Network", "Outputs.VpcId"] }, CidrBlock: "10.1.0.0/24", Tags: [{ Key: "n", Value: tag }] },
    },
    Address: { Type: "AWS::EC2::EIP" },
  },
});

function templates(): S3State {
  const s3 = s3State({ templates: "eu-west-1" });
  const object = { etag: '""', contentType: "application/json", modifiedAt: 0, encryption: "AES256", headers: {} };
  const files = { "network.json": network("10.0.0.0/16"), "labelled.json": labelled() };
  const bucket = s3.buckets["templates"];
  for (const [key, file] of Object.entries(files))
    if (bucket !== undefined) bucket.objects[key] = { ...object, body: JSON.stringify(file) };
  return s3;
}

async function served(failResources: Record<string, ResourceFailure> = {}): Promise<ServedDoubles> {
  return serveDoubles({ s3: templates(), failResources });
}

const top = ({ state }: ServedDoubles) => ({ ...state, stacks: state.stacks.slice(0, 1) });
const nestedOf = async (doubles: ServedDoubles): Promise<Stack | undefined> => {
  const physicalId = doubles.state.stacks[0]?.resources["Network"]?.physicalId ?? "";
  return (await doubles.cloudFormation.send(new DescribeStacksCommand({ StackName: physicalId }))).Stacks?.[0];
};

test("a nested stack is made, followed and read by its parent, and has events of its own", async () => {
  const doubles = await served();
  await create(doubles, parent());
  const [stack] = doubles.state.stacks;
  const nested = await nestedOf(doubles);
  expect(stack?.status).toBe("CREATE_COMPLETE");
  expect(nested).toMatchObject({ StackStatus: "CREATE_COMPLETE", ParentId: stack?.id, RootId: stack?.id });
  expect(nested?.StackName).toMatch(/^minecraft-Network-[0-9A-F]{12}$/);
  expect(stack?.resources["Subnet"]?.properties["VpcId"]).toBe(nested?.Outputs?.[0]?.OutputValue);
  const own = await doubles.cloudFormation.send(new DescribeStackEventsCommand({ StackName: nested?.StackId }));
  expect(new Set(own.StackEvents?.map(({ StackId }) => StackId))).toEqual(new Set([nested?.StackId]));
  expect(own.StackEvents?.at(-1)).toMatchObject({ ResourceStatus: "CREATE_IN_PROGRESS", LogicalResourceId: nested?.StackName });
  const lines = await story({ ...doubles, state: top(doubles) });
  expect(lines.indexOf("Network CREATE_COMPLETE")).toBeLessThan(lines.indexOf("Subnet CREATE_IN_PROGRESS"));
});

test.each([
  ["DELETE_COMPLETE", {}],
  ["CREATE_FAILED", { DisableRollback: true }],
])("what fails below fails the parent, which says where (%s)", async (end, options) => {
  const doubles = await served({ Gateway: { reason: "no gateway left", on: "create" } });
  await deploy(doubles, { template: parent(), ChangeSetType: "CREATE" }, options);
  await finish(doubles);
  const nested = await nestedOf(doubles);
  expect(nested?.StackStatus).toBe(end);
  const failed = (await events({ ...doubles, state: top(doubles) }))
    .toReversed()
    .find(({ ResourceStatus }) => ResourceStatus === "CREATE_FAILED");
  expect(failed).toMatchObject({
    LogicalResourceId: "Network",
    PhysicalResourceId: nested?.StackId,
    ResourceStatusReason: `Embedded stack ${nested?.StackId} was not successfully created: The following resource(s) failed to create: [Gateway].`,
  });
  expect(doubles.state.stacks[0]?.status).toBe(end === "DELETE_COMPLETE" ? "ROLLBACK_COMPLETE" : "CREATE_FAILED");
});

test("an update below that fails turns both back; one that is done is undone with its parent", async () => {
  const failResources: Record<string, ResourceFailure> = {};
  const doubles = await served(failResources);
  await create(doubles, parent());
  failResources["Subnet"] = { reason: "no tags today", on: "update" };
  await update({ ...doubles, state: top(doubles) }, parent("labelled.json", "2"));
  expect(doubles.state.stacks.map(({ status }) => status)).toEqual(["UPDATE_ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"]);
  const [, nested] = doubles.state.stacks;
  expect(JSON.parse(nested?.template ?? "")).toEqual(network("10.0.0.0/16"));
  expect(nested?.outputs.map(({ key }) => key)).toEqual(["VpcId"]);
  expect(Object.keys(nested?.resources ?? {})).toEqual(["Vpc", "Gateway"]);
  expect(doubles.state.stacks[0]?.resources["Network"]?.status).toBe("UPDATE_COMPLETE");
});

test("what fails to update below fails the parent's update", async () => {
  const failResources: Record<string, ResourceFailure> = {};
  const doubles = await served(failResources);
  await create(doubles, parent());
  failResources["Extra"] = { reason: "no address left", on: "create" };
  await update({ ...doubles, state: top(doubles) }, parent("labelled.json"));
  expect(doubles.state.stacks.map(({ status }) => status)).toEqual(["UPDATE_ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"]);
  const all = (await events({ ...doubles, state: top(doubles) })).toReversed();
  expect(all.find(({ ResourceStatus }) => ResourceStatus === "UPDATE_FAILED")?.ResourceStatusReason).toMatch(
    /^Embedded stack arn:.* was not successfully updated\. Currently in UPDATE_ROLLBACK_IN_PROGRESS with reason: The following resource\(s\) failed to create: \[Extra\]\.$/,
  );
});

test("a change set shows that a nested stack may change, and with nested change sets what", async () => {
  const doubles = await served();
  await create(doubles, parent());
  const plain = await explain(doubles, await propose(doubles, { template: parent(), name: "plain" }));
  expect(plain).toMatchObject({ Status: "CREATE_COMPLETE", IncludeNestedStacks: false });
  const [automatic] = plain.Changes ?? [];
  expect(automatic?.ResourceChange).toMatchObject({
    LogicalResourceId: "Network",
    Replacement: "False",
    Details: [{ ChangeSource: "Automatic", Evaluation: "Dynamic" }],
  });
  expect(automatic?.ResourceChange?.ChangeSetId).toBeUndefined();
  const id = await propose(doubles, { template: parent("labelled.json"), name: "whole", IncludeNestedStacks: true });
  const whole = await explain(doubles, id);
  const nested = await explain(doubles, whole.Changes?.[0]?.ResourceChange?.ChangeSetId ?? "");
  expect(nested).toMatchObject({ ParentChangeSetId: id, RootChangeSetId: id, StackId: (await nestedOf(doubles))?.StackId });
  expect(nested.Changes?.map(({ ResourceChange: change }) => [change?.LogicalResourceId, change?.Action])).toEqual([["Extra", "Add"]]);
  const direct = await failureOf(execute(doubles, nested.ChangeSetId ?? ""));
  expect(direct.name).toBe("NotModelled");
  await execute(doubles, id);
  await finish(doubles);
  expect(doubles.state.stacks.map(({ status }) => status)).toEqual(["UPDATE_COMPLETE", "UPDATE_COMPLETE"]);
  expect((await explain(doubles, nested.ChangeSetId ?? "")).ExecutionStatus).toBe("EXECUTE_COMPLETE");
});

test("a nested stack whose template is another one under the same address is updated with its parent", async () => {
  const doubles = await served();
  await create(doubles, parent());
  const bucket = doubles.stage.s3?.buckets["templates"];
  const changed = bucket?.objects["labelled.json"];
  if (bucket !== undefined && changed !== undefined) bucket.objects["network.json"] = changed;
  await update({ ...doubles, state: top(doubles) }, parent());
  const [, nested] = doubles.state.stacks;
  expect(nested?.status).toBe("UPDATE_COMPLETE");
  expect(Object.keys(nested?.resources ?? {})).toContain("Extra");
});

test("deleting a change set takes the nested ones along", async () => {
  const doubles = await served();
  await create(doubles, parent());
  const ChangeSetName = await propose(doubles, { template: parent("labelled.json"), name: "whole", IncludeNestedStacks: true });
  await doubles.cloudFormation.send(new DeleteChangeSetCommand({ ChangeSetName }));
  expect(doubles.state.changeSets.filter(({ rootId }) => rootId === ChangeSetName)).toEqual([]);
});

test("a deletion takes the nested stack along, and stops where it cannot be deleted", async () => {
  const failResources: Record<string, ResourceFailure> = { Gateway: { reason: "has dependencies", on: "delete" } };
  const doubles = await served(failResources);
  await create(doubles, parent());
  const remove = async () => {
    await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
    await finish(doubles);
    return doubles.state.stacks.map(({ status }) => status);
  };
  expect(await remove()).toEqual(["DELETE_FAILED", "DELETE_FAILED"]);
  expect(doubles.state.stacks[0]?.resources["Network"]?.reason).toMatch(
    /^Embedded stack arn:.* was not successfully deleted: .*\[Gateway\]/,
  );
  delete failResources["Gateway"];
  expect(await remove()).toEqual(["DELETE_COMPLETE", "DELETE_COMPLETE"]);
});

test.each([{}, { Gateway: { reason: "no gateway left", on: "create" } } as const])(
  "how often somebody looks makes no difference",
  async (failResources) => {
    const late = await served(failResources);
    await create(late, parent());
    const often = await served(failResources);
    await deploy(often, { template: parent(), ChangeSetType: "CREATE" });
    for (let second = 0; second < 600; second += 3) {
      often.clock.advance(3000);
      await often.cloudFormation.send(new DescribeStacksCommand({}));
    }
    expect(often.state).toEqual(late.state);
  },
);

test("a template that is not there fails the resource", async () => {
  const doubles = await served();
  await create(doubles, parent("gone.json"));
  const all = (await events({ ...doubles, state: top(doubles) })).toReversed();
  const failed = all.find(({ ResourceStatus }) => ResourceStatus === "CREATE_FAILED");
  expect(failed?.ResourceStatusReason).toContain("The specified key does not exist.");
});
