import {
  CreateChangeSetCommand,
  type ResourceChange,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeStacksCommand,
  DeleteStackCommand,
  ExecuteChangeSetCommand,
  ListChangeSetsCommand,
  paginateDescribeChangeSet,
} from "@aws-sdk/client-cloudformation";
import { expect, test } from "vitest";
import { betaImage, exampleTemplate, imageParameter, previousImage, stableImage } from "./example-template.fixture.ts";
import {
  create,
  deploy,
  describe,
  explain,
  failureOf,
  finish,
  nodesOf,
  propose,
  serveDoubles,
  type ServedDoubles,
  update,
} from "./serve-doubles.fixture.ts";

const changesOf = async (doubles: ServedDoubles, id: string): Promise<Record<string, ResourceChange | undefined>> => {
  const { Changes = [] } = await explain(doubles, id);
  return Object.fromEntries(Changes.map(({ ResourceChange: change }) => [change?.LogicalResourceId ?? "", change]));
};

test("the first change set makes a shell that lists it and is gone with it", async () => {
  const doubles = await serveDoubles();
  const { cloudFormation } = doubles;
  const made = await cloudFormation.send(
    new CreateChangeSetCommand({
      StackName: "minecraft",
      ChangeSetName: "one",
      ChangeSetType: "CREATE",
      TemplateBody: JSON.stringify(exampleTemplate()),
      ...imageParameter,
    }),
  );
  expect(await explain(doubles, made.Id ?? "")).toMatchObject({ Status: "CREATE_PENDING", ExecutionStatus: "UNAVAILABLE" });
  doubles.clock.advance(1000);
  expect(await explain(doubles, made.Id ?? "")).toMatchObject({ Status: "CREATE_IN_PROGRESS", ExecutionStatus: "UNAVAILABLE" });
  const early = await failureOf(cloudFormation.send(new ExecuteChangeSetCommand({ ChangeSetName: made.Id })));
  expect(early).toMatchObject({ name: "InvalidChangeSetStatusException", message: expect.stringContaining("[CREATE_IN_PROGRESS]") });
  doubles.clock.advance(4000);
  const ready = await explain(doubles, made.Id ?? "");
  expect(ready).toMatchObject({ Status: "CREATE_COMPLETE", ExecutionStatus: "AVAILABLE", StackId: made.StackId });
  expect(ready.Changes?.map(({ ResourceChange: change }) => change?.Action)).toEqual(Array.from({ length: 6 }, () => "Add"));
  expect(await describe(doubles)).toMatchObject({ StackStatus: "REVIEW_IN_PROGRESS", StackStatusReason: "User Initiated" });
  const listed = await cloudFormation.send(new ListChangeSetsCommand({ StackName: "minecraft" }));
  expect(listed.Summaries?.map(({ ChangeSetName }) => ChangeSetName)).toEqual(["one"]);
  await cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  expect((await failureOf(cloudFormation.send(new DescribeStacksCommand({ StackName: "minecraft" })))).name).toBe("ValidationError");
});

test.each([
  ["no-changes", "The submitted information didn't contain changes."],
  ["no-updates", "No updates are to be performed."],
] as const)("an empty change set fails (%s)", async (emptyReason, start) => {
  const doubles = await serveDoubles({ emptyReason });
  await create(doubles, exampleTemplate(), imageParameter);
  const id = await propose(doubles, { template: exampleTemplate({ metadata: "2" }), ...previousImage });
  const set = await explain(doubles, id);
  expect(set).toMatchObject({ Status: "FAILED", ExecutionStatus: "UNAVAILABLE", StatusReason: expect.stringContaining(start) });
  expect(set.Changes ?? []).toEqual([]);
  const refused = await failureOf(doubles.cloudFormation.send(new ExecuteChangeSetCommand({ ChangeSetName: id })));
  expect(refused.message).toBe(`ChangeSet [${id}] cannot be executed in its current status of [FAILED]`);
});

test("outputs and stack tags alone can be executed", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate(), imageParameter);
  const outputs = { More: { Value: "1" } };
  const id = await propose(doubles, { template: exampleTemplate({ outputs }), ...previousImage });
  expect(await explain(doubles, id)).toMatchObject({ Status: "CREATE_COMPLETE", Changes: [] });
  const tagged = await update(doubles, exampleTemplate({ outputs }), { ...previousImage, Tags: [{ Key: "team", Value: "a" }] });
  expect(tagged).toMatchObject({ StackStatus: "UPDATE_COMPLETE", Tags: [{ Key: "team", Value: "a" }] });
  expect(tagged.Outputs).toContainEqual({ OutputKey: "More", OutputValue: "1" });
});

test("a changed parameter says which, and the launch template takes its group along", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate(), imageParameter);
  const Parameters = [{ ParameterKey: "NodeImageId", ParameterValue: betaImage }];
  const changes = await changesOf(doubles, await propose(doubles, { template: exampleTemplate(), Parameters }));
  expect(Object.keys(changes)).toEqual(["LaunchTemplate", "Group"]);
  expect(changes["LaunchTemplate"]).toMatchObject({ Action: "Modify", Replacement: "False", Scope: ["Properties"] });
  const sources = changes["LaunchTemplate"]?.Details?.map(({ ChangeSource, CausingEntity }) => [ChangeSource, CausingEntity]);
  expect(sources).toEqual([
    ["ParameterReference", "NodeImageId"],
    ["DirectModification", undefined],
  ]);
  expect(changes["Group"]?.Details).toMatchObject([
    { Evaluation: "Dynamic", ChangeSource: "ResourceAttribute", CausingEntity: "LaunchTemplate.LatestVersionNumber" },
  ]);
  expect(changes["Group"]?.Details?.[0]?.Target?.AfterValue).toContain("{{changeSet:KNOWN_AFTER_APPLY}}");
});

test("a replacement and a removal name their policy", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate(), imageParameter);
  const template = exampleTemplate({ vpcCidr: "10.8.0.0/16" });
  const { Volume, LaunchTemplate, Group, ...kept } = template.Resources;
  expect([Volume.Type, LaunchTemplate.Type, Group.Type]).toHaveLength(3);
  const changes = await changesOf(doubles, await propose(doubles, { template: { ...template, Resources: kept }, ...previousImage }));
  expect(changes["VPC"]).toMatchObject({ Action: "Modify", Replacement: "True", PolicyAction: "ReplaceAndDelete" });
  expect(changes["Subnet"]).toMatchObject({ Replacement: "Conditional", PolicyAction: "ReplaceAndDelete" });
  expect(changes["Subnet"]?.Details).toMatchObject([{ ChangeSource: "ResourceReference", CausingEntity: "VPC" }]);
  expect(changes["Volume"]).toMatchObject({ Action: "Remove", PolicyAction: "Snapshot" });
  expect(changes["Group"]).toMatchObject({ Action: "Remove", PolicyAction: "Delete" });
});

test("changes come in pages", async () => {
  const doubles = await serveDoubles({ pageSizes: { changes: 4 } });
  const ChangeSetName = await propose(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  const sizes: number[] = [];
  for await (const page of paginateDescribeChangeSet({ client: doubles.cloudFormation }, { ChangeSetName })) {
    sizes.push(page.Changes?.length ?? 0);
  }
  expect(sizes).toEqual([4, 2]);
});

test("executing twice with one token happens once, with another one is refused", async () => {
  const doubles = await serveDoubles();
  const { cloudFormation } = doubles;
  const ChangeSetName = await propose(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  const other = await propose(doubles, { template: exampleTemplate(), name: "other", ChangeSetType: "CREATE", ...imageParameter });
  await cloudFormation.send(new ExecuteChangeSetCommand({ ChangeSetName, ClientRequestToken: "run-1" }));
  await cloudFormation.send(new ExecuteChangeSetCommand({ ChangeSetName, ClientRequestToken: "run-1" }));
  const refused = await failureOf(cloudFormation.send(new ExecuteChangeSetCommand({ ChangeSetName, ClientRequestToken: "run-2" })));
  expect(refused.name).toBe("InvalidChangeSetStatusException");
  expect((await explain(doubles, other)).ExecutionStatus).toBe("OBSOLETE");
  await finish(doubles);
  expect((await explain(doubles, ChangeSetName)).ExecutionStatus).toBe("EXECUTE_COMPLETE");
  const started = doubles.state.stacks[0]?.events.filter(({ id, status }) => id !== "" && status === "CREATE_IN_PROGRESS");
  expect(started?.filter(({ logicalId }) => logicalId === "minecraft")).toHaveLength(1);
  const byName = new DescribeChangeSetCommand({ StackName: "minecraft", ChangeSetName: "one" });
  expect((await failureOf(cloudFormation.send(byName))).name).toBe("ChangeSetNotFoundException");
});

test("a name is free again once its change set is deleted", async () => {
  const doubles = await serveDoubles();
  const { cloudFormation } = doubles;
  const proposal = { template: exampleTemplate(), ChangeSetType: "CREATE", ClientToken: "a", ...imageParameter } as const;
  const id = await propose(doubles, proposal);
  expect(await propose(doubles, proposal)).toBe(id);
  const taken = await failureOf(propose(doubles, { ...proposal, template: exampleTemplate({ workers: 3 }) }));
  expect(taken).toMatchObject({ name: "AlreadyExistsException", message: expect.stringContaining("existing attribute Template") });
  await cloudFormation.send(new DeleteChangeSetCommand({ StackName: "minecraft", ChangeSetName: "one" }));
  const gone = await failureOf(explain(doubles, id));
  expect(gone).toMatchObject({ name: "ChangeSetNotFoundException", message: `ChangeSet [${id}] does not exist`, status: 404 });
  expect(await propose(doubles, proposal)).not.toBe(id);
});

const role = { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: {} } };
const namedRole = { ...role, Properties: { RoleName: "admin", ...role.Properties } };
const vpc = { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16" } };

test.each([
  ["a missing capability", { Resources: { Role: role } }, {}, "Requires capabilities : [CAPABILITY_IAM]"],
  ["a named role", { Resources: { Role: namedRole } }, { Capabilities: ["CAPABILITY_IAM" as const] }, "[CAPABILITY_NAMED_IAM]"],
  ["no resources", { Resources: {} }, {}, "At least one Resources member must be defined."],
  ["a lost reference", { Resources: { VPC: vpc, S: { Type: "AWS::EC2::Subnet", Properties: { VpcId: { Ref: "Vpc" } } } } }, {}, "[Vpc]"],
  ["a lost output", { Resources: { VPC: vpc }, Outputs: { A: { Value: { "Fn::Sub": "${Gone}" } } } }, {}, "in the Outputs block"],
  ["an unknown attribute", { Resources: { VPC: vpc }, Outputs: { A: { Value: { "Fn::GetAtt": "VPC.Arn" } } } }, {}, "attribute type Arn"],
  ["a circle", { Resources: { A: { ...vpc, DependsOn: "B" }, B: { ...vpc, DependsOn: ["A"] } } }, {}, "[A, B]"],
  ["an undeclared parameter", { Resources: { VPC: vpc } }, { Parameters: [{ ParameterKey: "X", ParameterValue: "1" }] }, "[X]"],
  ["a missing value", { Parameters: { X: { Type: "String" } }, Resources: { VPC: vpc } }, {}, "[X] must have values"],
  [
    "no previous value",
    { Parameters: { X: { Type: "String" } }, Resources: { VPC: vpc } },
    { Parameters: [{ ParameterKey: "X", UsePreviousValue: true }] },
    "usePreviousValue",
  ],
  [
    "a value outside the pattern",
    { Parameters: { X: { Type: "String", AllowedPattern: "a+" } }, Resources: { VPC: vpc } },
    { Parameters: [{ ParameterKey: "X", ParameterValue: "b" }] },
    "must match pattern a+",
  ],
])("a request with %s is refused at once", async (_what, template, input, message) => {
  const doubles = await serveDoubles();
  const failure = await failureOf(propose(doubles, { template, ChangeSetType: "CREATE", ...input }));
  expect(failure.message).toContain(message);
  expect(failure.status).toBe(400);
  expect(doubles.state.stacks).toEqual([]);
});

test("an image that does not exist fails the change set by name", async () => {
  const doubles = await serveDoubles();
  const Parameters = [{ ParameterKey: "NodeImageId", ParameterValue: "ami-00000000" }];
  const id = await propose(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", Parameters });
  expect(await explain(doubles, id)).toMatchObject({
    Status: "FAILED",
    StatusReason: expect.stringContaining("ami-00000000 for parameter name NodeImageId"),
  });
});

test("the previous value stays though its image was withdrawn; a busy stack takes no change set", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate(), imageParameter);
  await deploy(doubles, { template: exampleTemplate({ workers: 3 }), ...previousImage });
  const busy = await failureOf(propose(doubles, { template: exampleTemplate(), name: "late", ...previousImage }));
  expect(busy.message).toMatch(
    /^Stack:arn:aws:cloudformation:eu-west-1:\d+:stack\/minecraft\/.* is in UPDATE_IN_PROGRESS state and can not be updated\.$/,
  );
  const stack = await finish(doubles);
  expect(stack.Parameters).toContainEqual({ ParameterKey: "NodeImageId", ParameterValue: stableImage });
  expect(nodesOf(doubles)).toHaveLength(3);
});
