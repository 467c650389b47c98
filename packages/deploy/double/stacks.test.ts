import {
  CancelUpdateStackCommand,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  GetTemplateSummaryCommand,
  ListStackResourcesCommand,
  ListStacksCommand,
  UpdateTerminationProtectionCommand,
  ValidateTemplateCommand,
} from "@aws-sdk/client-cloudformation";
import { expect, test } from "vitest";
import { betaImage, exampleTemplate, imageParameter, previousImage } from "./example-template.fixture.ts";
import {
  create,
  deploy,
  describe,
  events,
  failureOf,
  finish,
  nodesOf,
  propose,
  serveDoubles,
  story,
  update,
} from "./serve-doubles.fixture.ts";

test("a stack is created in dependency order, at the clock's pace", async () => {
  const doubles = await serveDoubles();
  await deploy(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  expect((await describe(doubles)).StackStatus).toBe("CREATE_IN_PROGRESS");
  doubles.clock.advance(20_000);
  const early = await story(doubles);
  expect(early).toContain("VPC CREATE_COMPLETE");
  expect(early).toContain("Address CREATE_COMPLETE");
  expect(early).not.toContain("Group CREATE_IN_PROGRESS");
  const stack = await finish(doubles);
  expect(stack.StackStatus).toBe("CREATE_COMPLETE");
  const all = await story(doubles);
  expect(all[0]).toBe("minecraft REVIEW_IN_PROGRESS");
  expect(all.at(-1)).toBe("minecraft CREATE_COMPLETE");
  const order = ["VPC CREATE_COMPLETE", "Subnet CREATE_IN_PROGRESS", "Subnet CREATE_COMPLETE", "Volume CREATE_IN_PROGRESS"];
  const last = ["Volume CREATE_COMPLETE", "LaunchTemplate CREATE_IN_PROGRESS", "Group CREATE_COMPLETE"];
  const positions = [...order, ...last].map((line) => all.indexOf(line));
  expect(positions).toEqual(positions.toSorted((one, other) => one - other));
  expect(positions).not.toContain(-1);
});

test("looking late or often makes no difference to what happened", async () => {
  const often = await serveDoubles();
  await deploy(often, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  for (let second = 0; second < 600; second += 7) {
    often.clock.advance(7000);
    await describe(often);
  }
  const late = await serveDoubles();
  await deploy(late, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  late.clock.advance(602_000);
  await describe(late);
  expect(late.state).toEqual(often.state);
});

test("outputs, addresses and user data come from its own evaluation", async () => {
  const doubles = await serveDoubles();
  const stack = await create(doubles, exampleTemplate(), imageParameter);
  const outputs = Object.fromEntries((stack.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
  expect(outputs["ControllerIP"]).toMatch(/^203\.0\.113\.\d+$/);
  expect(outputs["Subnets"]).toMatch(/^subnet-[0-9a-f]{17}$/);
  const resources = doubles.state.stacks[0]?.resources;
  const data = JSON.stringify(resources?.["LaunchTemplate"]?.properties);
  const userData = /"UserData":"([^"]+)"/.exec(data)?.[1] ?? "";
  expect(Buffer.from(userData, "base64").toString()).toBe(`volume=${resources?.["Volume"]?.physicalId} stack=minecraft \${kept}`);
});

test("events come newest first, page by page, without a gap or a repetition while new ones arrive", async () => {
  const doubles = await serveDoubles({ pageSizes: { events: 4 } });
  await deploy(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  doubles.clock.advance(60_000);
  const StackName = "minecraft";
  const first = await doubles.cloudFormation.send(new DescribeStackEventsCommand({ StackName }));
  doubles.clock.advance(600_000);
  const second = await doubles.cloudFormation.send(new DescribeStackEventsCommand({ StackName, NextToken: first.NextToken }));
  const all = (await events(doubles)).map(({ EventId }) => EventId);
  expect(new Set(all).size).toBe(all.length);
  const seen = [...(first.StackEvents ?? []), ...(second.StackEvents ?? [])].map(({ EventId }) => EventId);
  const start = all.indexOf(seen[0]);
  expect(start).toBeGreaterThan(0);
  expect(all.slice(start, start + 8)).toEqual(seen);
  const times = (await events(doubles)).map(({ Timestamp }) => Timestamp?.getTime() ?? 0);
  expect(times).toEqual(times.toSorted((one, other) => other - one));
});

test("an update rolls the group for a new launch template and deletes what was replaced last", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate(), imageParameter);
  const before = nodesOf(doubles);
  const stack = await update(doubles, exampleTemplate({ instanceType: "t3.large" }), previousImage);
  expect(stack.StackStatus).toBe("UPDATE_COMPLETE");
  const after = doubles.state.stacks[0]?.resources["Group"];
  expect(nodesOf(doubles)).toHaveLength(2);
  expect(nodesOf(doubles).some((instance) => before.includes(instance))).toBe(false);
  expect(after?.properties["LaunchTemplate"]).toMatchObject({ Version: "2" });
  const reasons = (await events(doubles)).map(({ ResourceStatusReason }) => ResourceStatusReason ?? "");
  expect(reasons.filter((reason) => reason.startsWith("Received SUCCESS signal"))).toHaveLength(4);
  expect(reasons.some((reason) => reason.endsWith("(Progress 100%)."))).toBe(true);
  expect(await story(doubles)).toContain("minecraft UPDATE_COMPLETE_CLEANUP_IN_PROGRESS");
  expect((await story(doubles)).filter((line) => line.startsWith("VPC UPDATE"))).toEqual([]);
});

test("a replacement makes the new resource first and deletes the old one in the cleanup", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate(), imageParameter);
  const old = doubles.state.stacks[0]?.resources["VPC"]?.physicalId;
  await update(doubles, exampleTemplate({ vpcCidr: "10.8.0.0/16" }), previousImage);
  const vpc = (await events(doubles)).filter(({ LogicalResourceId }) => LogicalResourceId === "VPC").toReversed();
  expect(doubles.state.stacks[0]?.resources["VPC"]?.physicalId).not.toBe(old);
  expect(vpc.at(-1)).toMatchObject({ ResourceStatus: "DELETE_COMPLETE", PhysicalResourceId: old });
  const lines = await story(doubles);
  expect(lines.indexOf("VPC UPDATE_COMPLETE")).toBeLessThan(lines.indexOf("minecraft UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"));
  expect(lines.indexOf("Subnet DELETE_COMPLETE")).toBeLessThan(lines.indexOf("VPC DELETE_IN_PROGRESS"));
});

test("deletion goes against the dependencies, keeps a snapshot, and leaves the stack to its ARN", async () => {
  const doubles = await serveDoubles();
  const { StackId } = await create(doubles, exampleTemplate(), imageParameter);
  await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft", ClientRequestToken: "gone" }));
  expect((await finish(doubles)).StackStatus).toBe("DELETE_COMPLETE");
  const lines = await story(doubles);
  expect(lines.indexOf("Group DELETE_COMPLETE")).toBeLessThan(lines.indexOf("Subnet DELETE_IN_PROGRESS"));
  expect(lines.indexOf("Subnet DELETE_COMPLETE")).toBeLessThan(lines.indexOf("VPC DELETE_IN_PROGRESS"));
  expect((await events(doubles))[0]?.ClientRequestToken).toBe("gone");
  expect(doubles.state.retained).toMatchObject([{ logicalId: "Volume", kept: "snapshot" }]);
  const missing = await failureOf(doubles.cloudFormation.send(new DescribeStacksCommand({ StackName: "minecraft" })));
  expect(missing).toMatchObject({ name: "ValidationError", message: "Stack with id minecraft does not exist" });
  const deleted = await doubles.cloudFormation.send(new ListStacksCommand({ StackStatusFilter: ["DELETE_COMPLETE"] }));
  expect(deleted.StackSummaries).toMatchObject([
    { StackName: "minecraft", StackStatus: "DELETE_COMPLETE", DeletionTime: expect.any(Date) },
  ]);
  const remembered = await doubles.cloudFormation.send(new ListStackResourcesCommand({ StackName: deleted.StackSummaries?.[0]?.StackId }));
  expect(remembered.StackResourceSummaries).toContainEqual(
    expect.objectContaining({ LogicalResourceId: "Volume", PhysicalResourceId: expect.stringMatching(/^vol-/) }),
  );
  const noEvents = await failureOf(doubles.cloudFormation.send(new DescribeStackEventsCommand({ StackName: "minecraft" })));
  expect(noEvents.message).toBe("Stack [minecraft] does not exist");
  expect((await create(doubles, exampleTemplate(), imageParameter)).StackId).not.toBe(StackId);
});

test("termination protection refuses a deletion until it is off", async () => {
  const { cloudFormation, ...doubles } = await serveDoubles();
  const StackName = "minecraft";
  await create({ cloudFormation, ...doubles }, exampleTemplate(), imageParameter);
  await cloudFormation.send(new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection: true }));
  const refused = await failureOf(cloudFormation.send(new DeleteStackCommand({ StackName })));
  expect(refused.message).toBe("Stack [minecraft] cannot be deleted while TerminationProtection is enabled");
  await cloudFormation.send(new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection: false }));
  await cloudFormation.send(new DeleteStackCommand({ StackName }));
  expect((await describe({ cloudFormation, ...doubles })).StackStatus).toBe("DELETE_IN_PROGRESS");
});

test("a cancelled update ends as it began", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate(), imageParameter);
  const before = structuredClone(doubles.state.stacks[0]);
  const calm = await failureOf(doubles.cloudFormation.send(new CancelUpdateStackCommand({ StackName: "minecraft" })));
  expect(calm.name).toBe("ValidationError");
  const Parameters = [{ ParameterKey: "NodeImageId", ParameterValue: betaImage }];
  await deploy(doubles, { template: exampleTemplate({ vpcCidr: "10.8.0.0/16" }), name: "two", Parameters });
  doubles.clock.advance(20_000);
  await doubles.cloudFormation.send(new CancelUpdateStackCommand({ StackName: "minecraft" }));
  expect((await describe(doubles)).StackStatus).toBe("UPDATE_ROLLBACK_IN_PROGRESS");
  const stack = await finish(doubles);
  expect(stack.StackStatus).toBe("UPDATE_ROLLBACK_COMPLETE");
  const after = doubles.state.stacks[0];
  expect(after?.template).toBe(before?.template);
  expect(after?.parameters).toEqual(before?.parameters);
  expect(Object.keys(after?.resources ?? {})).toEqual(Object.keys(before?.resources ?? {}));
  expect(after?.resources["VPC"]?.physicalId).toBe(before?.resources["VPC"]?.physicalId);
  expect(after?.outputs).toEqual(before?.outputs);
});

test("resources, templates and validation can be read", async () => {
  const doubles = await serveDoubles({ pageSizes: { resources: 4 } });
  await create(doubles, exampleTemplate(), imageParameter);
  const { cloudFormation } = doubles;
  const StackName = "minecraft";
  const first = await cloudFormation.send(new ListStackResourcesCommand({ StackName }));
  const rest = await cloudFormation.send(new ListStackResourcesCommand({ StackName, NextToken: first.NextToken }));
  const listed = [...(first.StackResourceSummaries ?? []), ...(rest.StackResourceSummaries ?? [])];
  const described = await cloudFormation.send(new DescribeStackResourcesCommand({ StackName }));
  expect(listed.map(({ PhysicalResourceId }) => PhysicalResourceId)).toEqual(
    described.StackResources?.map(({ PhysicalResourceId }) => PhysicalResourceId),
  );
  expect(listed).toHaveLength(6);
  const body = await cloudFormation.send(new GetTemplateCommand({ StackName }));
  expect(JSON.parse(body.TemplateBody ?? "")).toEqual(exampleTemplate());
  const valid = await cloudFormation.send(new ValidateTemplateCommand({ TemplateBody: JSON.stringify(exampleTemplate()) }));
  const summary = await cloudFormation.send(new GetTemplateSummaryCommand({ StackName }));
  expect(summary.Parameters?.[0]).toMatchObject({ ParameterKey: "NodeImageId", ParameterType: "AWS::EC2::Image::Id" });
  expect(valid.Parameters?.map(({ ParameterKey }) => ParameterKey)).toEqual(["NodeImageId", "Zone"]);
});

test("a shell has no template yet", async () => {
  const doubles = await serveDoubles();
  await propose(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  const { cloudFormation } = doubles;
  expect((await cloudFormation.send(new GetTemplateCommand({ StackName: "minecraft" }))).TemplateBody).toBeUndefined();
  const summary = cloudFormation.send(new GetTemplateSummaryCommand({ StackName: "minecraft" }));
  expect(await failureOf(summary)).toMatchObject({ name: "ValidationError", status: 400 });
});

test("a stack half made survives on disk", async () => {
  const doubles = await serveDoubles();
  await deploy(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  doubles.clock.advance(30_000);
  await describe(doubles);
  const state = structuredClone(JSON.parse(JSON.stringify(doubles.state)));
  expect(state).toEqual(doubles.state);
  const again = await serveDoubles({ state, clock: doubles.clock });
  expect((await finish(again)).StackStatus).toBe("CREATE_COMPLETE");
});

test("what is not modelled is 501 with its name", async () => {
  const doubles = await serveDoubles();
  const call = doubles.cloudFormation.send(new CreateStackCommand({ StackName: "minecraft", TemplateBody: "{}" }));
  expect(await failureOf(call)).toMatchObject({ name: "NotModelled", message: expect.stringContaining("CreateStack"), status: 501 });
  expect(await doubles.post("cloudformation", "Action=ListExports")).toBe(501);
  expect(await doubles.post("ec2", "Action=StopInstances")).toBe(501);
});
