import {
  DescribeAutoScalingGroupsCommand,
  DescribeAutoScalingInstancesCommand,
  DescribeScalingActivitiesCommand,
  paginateDescribeScalingActivities,
  SetDesiredCapacityCommand,
} from "@aws-sdk/client-auto-scaling";
import { DescribeInstancesCommand, type DescribeInstancesCommandInput, GetConsoleOutputCommand } from "@aws-sdk/client-ec2";
import { DeleteStackCommand } from "@aws-sdk/client-cloudformation";
import { expect, test } from "vitest";
import { exampleTemplate, imageParameter, previousImage } from "./example-template.fixture.ts";
import {
  create,
  deploy,
  describe,
  execute,
  failureOf,
  finish,
  nodesOf,
  propose,
  serveDoubles,
  type ServedDoubles,
} from "./serve-doubles.fixture.ts";

const groupName = ({ state }: ServedDoubles): string => state.stacks[0]?.resources["Group"]?.physicalId ?? "";

async function groupOf(doubles: ServedDoubles) {
  const names = [groupName(doubles)];
  const answer = await doubles.autoScaling.send(new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: names }));
  return answer.AutoScalingGroups?.[0];
}

async function activitiesOf(doubles: ServedDoubles, input: { IncludeDeletedGroups?: boolean } = {}) {
  const AutoScalingGroupName = groupName(doubles);
  const answer = await doubles.autoScaling.send(new DescribeScalingActivitiesCommand({ AutoScalingGroupName, ...input }));
  return answer.Activities ?? [];
}

const consoleOf = async ({ ec2 }: ServedDoubles, InstanceId: string, Latest = true): Promise<string> => {
  const { Output = "" } = await ec2.send(new GetConsoleOutputCommand({ InstanceId, Latest }));
  return Buffer.from(Output, "base64").toString("utf8");
};

/** The states of the region's instances, in no order. */
const statesOf = async ({ ec2 }: ServedDoubles): Promise<readonly (string | undefined)[]> => {
  const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand());
  return Reservations.flatMap(({ Instances = [] }) => Instances.map(({ State }) => State?.Name));
};

test("a group is described with its instances, its template and CloudFormation's tags", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate(), imageParameter);
  const group = await groupOf(doubles);
  expect(group).toMatchObject({ MinSize: 2, MaxSize: 3, DesiredCapacity: 2, HealthCheckType: "EC2", LaunchTemplate: { Version: "1" } });
  expect(group?.Instances?.map(({ InstanceId }) => InstanceId)).toEqual(nodesOf(doubles));
  expect(group?.Instances?.map(({ LifecycleState, HealthStatus }) => [LifecycleState, HealthStatus])).toEqual([
    ["InService", "Healthy"],
    ["InService", "Healthy"],
  ]);
  expect(group?.Tags).toContainEqual(expect.objectContaining({ Key: "aws:cloudformation:logical-id", Value: "Group" }));
  const Filters = [{ Name: "tag:aws:cloudformation:stack-name", Values: ["minecraft"] }];
  const found = await doubles.autoScaling.send(new DescribeAutoScalingGroupsCommand({ Filters }));
  expect(found.AutoScalingGroups).toHaveLength(1);
  const none = [{ Name: "tag-value", Values: ["other"] }];
  expect((await doubles.autoScaling.send(new DescribeAutoScalingGroupsCommand({ Filters: none }))).AutoScalingGroups).toEqual([]);
  const instances = await doubles.autoScaling.send(new DescribeAutoScalingInstancesCommand({ InstanceIds: nodesOf(doubles).slice(0, 1) }));
  expect(instances.AutoScalingInstances).toMatchObject([{ AutoScalingGroupName: groupName(doubles), HealthStatus: "HEALTHY" }]);
});

test("a launch is an activity with a cause, first running, then successful", async () => {
  const doubles = await serveDoubles();
  await deploy(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  for (let look = 0; (await activitiesOf(doubles)).length === 0 && look < 100; look += 1) doubles.clock.advance(1000);
  const [second, first] = await activitiesOf(doubles);
  expect(first).toMatchObject({ StatusCode: "InProgress", Description: `Launching a new EC2 instance: ${nodesOf(doubles)[0]}` });
  expect(first?.Cause).toMatch(
    /^At \S+Z a user request created an AutoScalingGroup changing the desired capacity from 0 to 2\. {2}At \S+Z an instance was started in response to a difference between desired and actual capacity, increasing the capacity from 0 to 1\.$/,
  );
  expect(second?.Cause).toContain("from 1 to 2");
  expect((await groupOf(doubles))?.Instances?.map(({ LifecycleState }) => LifecycleState)).toEqual(["Pending", "Pending"]);
  doubles.clock.advance(60_000);
  expect((await activitiesOf(doubles)).map(({ StatusCode, Progress }) => [StatusCode, Progress])).toEqual([
    ["Successful", 100],
    ["Successful", 100],
  ]);
});

test("a launch without capacity is a failed activity with EC2's sentence, tried again and again", async () => {
  const doubles = await serveDoubles({ boots: { Group: { boot: "capacity" } } });
  await deploy(doubles, { template: exampleTemplate({ instanceType: "t3.medium" }), ChangeSetType: "CREATE", ...imageParameter });
  doubles.clock.advance(10 * 60_000);
  const activities = await activitiesOf(doubles);
  expect(activities.length).toBeGreaterThan(3);
  expect(new Set(activities.map(({ StatusCode }) => StatusCode))).toEqual(new Set(["Failed"]));
  const sentence =
    /^We currently do not have sufficient t3\.medium capacity in the Availability Zone you requested \(eu-west-1a\)\. .* Launching EC2 instance failed\.$/;
  expect(activities[0]?.StatusMessage).toMatch(sentence);
  expect(activities[0]?.Description).toBe(`Launching a new EC2 instance.  Status Reason: ${activities[0]?.StatusMessage ?? ""}`);
  expect((await groupOf(doubles))?.Instances).toEqual([]);
  await finish(doubles);
  expect(await activitiesOf(doubles)).toEqual([]);
  expect((await activitiesOf(doubles, { IncludeDeletedGroups: true })).length).toBeGreaterThan(3);
});

test("an image that was withdrawn after the group took its template fails the launch", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate({ workers: 1 }), imageParameter);
  const changeSet = await propose(doubles, { template: exampleTemplate({ workers: 2 }), name: "two", ...previousImage });
  doubles.images.images = [];
  await execute(doubles, changeSet);
  doubles.clock.advance(120_000);
  const [newest] = await activitiesOf(doubles);
  expect(newest).toMatchObject({
    StatusCode: "Failed",
    StatusMessage: expect.stringMatching(/^The image id '\[ami-\w+\]' does not exist\./),
  });
});

test("the interface of a template is free again when its last instance has ended; until then launches fail", async () => {
  const doubles = await serveDoubles();
  const interfaceOf = (instanceType: string) => {
    const template = exampleTemplate({ workers: 1, instanceType });
    const { LaunchTemplate, Group } = template.Resources;
    const ENI = { Type: "AWS::EC2::NetworkInterface", Properties: { SubnetId: { Ref: "Subnet" }, PrivateIpAddress: "10.0.0.50" } };
    const NetworkInterfaces = [{ DeviceIndex: 0, NetworkInterfaceId: { Ref: "ENI" } }];
    const data = { ...LaunchTemplate.Properties.LaunchTemplateData, NetworkInterfaces };
    const { VPCZoneIdentifier: _subnets, ...properties } = Group.Properties;
    const Properties = { ...properties, MaxSize: 1, AvailabilityZones: [{ "Fn::GetAtt": ["Subnet", "AvailabilityZone"] }] };
    return {
      ...template,
      Resources: {
        ...template.Resources,
        ENI,
        LaunchTemplate: { ...LaunchTemplate, Properties: { LaunchTemplateData: data } },
        Group: { ...Group, Properties },
      },
    };
  };
  await create(doubles, interfaceOf("t3.small"), imageParameter);
  expect((await describe(doubles)).StackStatus).toBe("CREATE_COMPLETE");
  await deploy(doubles, { template: interfaceOf("t3.medium"), name: "two", ...previousImage });
  expect((await finish(doubles)).StackStatus).toBe("UPDATE_COMPLETE");
  const activities = await activitiesOf(doubles);
  const failed = activities.filter(({ StatusCode }) => StatusCode === "Failed");
  expect(failed.length).toBeGreaterThan(0);
  expect(failed[0]?.StatusMessage).toMatch(/^Interface: \[eni-[0-9a-f]{17}\] in use\. Launching EC2 instance failed\.$/);
  expect(activities.at(0)?.StatusCode).toBe("Successful");
});

test("activities come in pages, newest first", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate({ workers: 7 }), imageParameter);
  const pages: number[] = [];
  const input = { AutoScalingGroupName: groupName(doubles) };
  for await (const page of paginateDescribeScalingActivities({ client: doubles.autoScaling, pageSize: 3 }, input))
    pages.push(page.Activities?.length ?? 0);
  expect(pages).toEqual([3, 3, 1]);
  const bad = new DescribeScalingActivitiesCommand({ ...input, NextToken: "bm9uZQ" });
  expect((await failureOf(doubles.autoScaling.send(bad))).name).toMatch(/^InvalidNextToken/);
});

test("instances come up, run, and stay to be seen for an hour after they ended", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate(), imageParameter);
  expect(await statesOf(doubles)).toEqual(["running", "running"]);
  const [InstanceId = ""] = nodesOf(doubles);
  const { Reservations } = await doubles.ec2.send(new DescribeInstancesCommand({ InstanceIds: [InstanceId] }));
  expect(Reservations?.[0]?.Instances?.[0]).toMatchObject({ InstanceType: "t3.small", VpcId: expect.stringMatching(/^vpc-/) });
  expect(Reservations?.[0]?.Instances?.[0]?.Tags).toContainEqual({ Key: "aws:autoscaling:groupName", Value: groupName(doubles) });
  await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  doubles.clock.advance(10_000);
  expect(await statesOf(doubles)).toEqual(["shutting-down", "shutting-down"]);
  doubles.clock.advance(120_000);
  expect(await statesOf(doubles)).toEqual(["terminated", "terminated"]);
  doubles.clock.advance(3_600_000);
  expect(await statesOf(doubles)).toEqual([]);
});

test.each([
  [{ Name: "instance-state-name", Values: ["running"] }, 2],
  [{ Name: "instance-state-name", Values: ["stopped", "pending"] }, 0],
  [{ Name: "tag:aws:cloudformation:stack-name", Values: ["mine*"] }, 2],
  [{ Name: "tag-key", Values: ["keelson:cluster"] }, 0],
])("instances are filtered by %j", async (filter, count) => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate(), imageParameter);
  const { Reservations } = await doubles.ec2.send(new DescribeInstancesCommand({ Filters: [filter] }));
  expect(Reservations).toHaveLength(count);
});

test("a missing, a malformed id and a filter that is not modelled are named", async () => {
  const { ec2 } = await serveDoubles();
  const ask = (input: DescribeInstancesCommandInput) => failureOf(ec2.send(new DescribeInstancesCommand(input)));
  expect((await ask({ InstanceIds: ["i-0123456789abcdef0"] })).name).toBe("InvalidInstanceID.NotFound");
  expect((await ask({ InstanceIds: ["i-x"] })).name).toBe("InvalidInstanceID.Malformed");
  expect((await ask({ Filters: [{ Name: "hypervisor", Values: ["xen"] }] })).message).toContain("hypervisor");
});

test("a console shows a boot as far as it came, step by step", async () => {
  const doubles = await serveDoubles({
    boots: { Group: { boot: "stops-at-step", step: "secrets", line: "not in the parameter store: /keelson/x/worker/ca.crt" } },
  });
  await deploy(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  for (let look = 0; nodesOf(doubles).length === 0 && look < 100; look += 1) {
    doubles.clock.advance(1000);
    await describe(doubles);
  }
  const [id = ""] = nodesOf(doubles);
  expect(await consoleOf(doubles, id)).toBe("");
  doubles.clock.advance(600_000);
  const lines = (await consoleOf(doubles, id)).split("\r\n").filter((line) => line.startsWith("keelson:"));
  expect(lines).toEqual([
    expect.stringMatching(/^keelson: \[1\/4\] metadata: i-[0-9a-f]{17} in eu-west-1a, 10\.0\.0\.\d+$/),
    "keelson: [2/4] secrets: not in the parameter store: /keelson/x/worker/ca.crt",
  ]);
});

test("before Nitro there is no latest output, only what was posted minutes later", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate({ instanceType: "t2.small" }), imageParameter);
  const [id = ""] = nodesOf(doubles);
  expect((await failureOf(consoleOf(doubles, id))).name).toBe("UnsupportedOperation");
  expect(await consoleOf(doubles, id, false)).toContain("keelson: [4/4] signal: the stack was told SUCCESS");
  const early = await serveDoubles({ boots: { Group: { boot: "never-signals" } } });
  await deploy(early, { template: exampleTemplate({ instanceType: "t2.small" }), ChangeSetType: "CREATE", ...imageParameter });
  early.clock.advance(240_000);
  await describe(early);
  const [young = ""] = nodesOf(early);
  expect(await consoleOf(early, young, false)).toBe("");
});

test("what is not modelled is 501", async () => {
  const { autoScaling } = await serveDoubles();
  const set = new SetDesiredCapacityCommand({ AutoScalingGroupName: "g", DesiredCapacity: 1 });
  expect(await failureOf(autoScaling.send(set))).toMatchObject({ name: "NotModelled", status: 501 });
});
