import { DescribeAutoScalingGroupsCommand } from "@aws-sdk/client-auto-scaling";
import { CancelUpdateStackCommand, DeleteStackCommand, SignalResourceCommand } from "@aws-sdk/client-cloudformation";
import { DescribeInstancesCommand, GetConsoleOutputCommand } from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { liveInstances } from "./auto-scaling/auto-scaling-state.ts";
import { exampleTemplate, imageParameter, previousImage } from "./example-template.fixture.ts";
import { groupStory, groupTemplate } from "./group-template.fixture.ts";
import type { MachineOrder, MachinePort } from "./machines/machine-port.ts";
import { create, deploy, describe, finish, nodesOf, serveDoubles, type ServedDoubles, update } from "./serve-doubles.fixture.ts";

const groupNow = async ({ autoScaling }: ServedDoubles) =>
  (await autoScaling.send(new DescribeAutoScalingGroupsCommand())).AutoScalingGroups?.[0];

/** Looks once a second until the group is as wanted. */
async function until(doubles: ServedDoubles, wanted: (group: Awaited<ReturnType<typeof groupNow>>) => boolean): Promise<void> {
  for (let look = 0; look < 3600; look += 1) {
    if (wanted(await groupNow(doubles))) return;
    doubles.clock.advance(1000);
  }
  throw new RangeError("the group never became so");
}

test("while a roll lasts the group is larger and processes are suspended; afterwards both are as before", async () => {
  const doubles = await serveDoubles();
  const rolling = { MinInstancesInService: 2, SuspendProcesses: ["HealthCheck", "AZRebalance"] };
  await create(doubles, groupTemplate({ rolling }), imageParameter);
  await deploy(doubles, { template: groupTemplate({ rolling, instanceType: "t3.large" }), name: "two", ...previousImage });
  await until(doubles, (group) => group?.DesiredCapacity === 3);
  const during = await groupNow(doubles);
  expect(during).toMatchObject({ MinSize: 3, DesiredCapacity: 3, MaxSize: 3 });
  expect(during?.SuspendedProcesses?.map(({ ProcessName }) => ProcessName)).toEqual(["HealthCheck", "AZRebalance"]);
  await finish(doubles);
  expect(await groupNow(doubles)).toMatchObject({ MinSize: 2, DesiredCapacity: 2, SuspendedProcesses: [] });
});

test("never fewer nodes in service than the policy says, at any instant of a roll", async () => {
  const doubles = await serveDoubles({ seconds: { Group: 40 } });
  const rolling = { MinInstancesInService: 3, MaxBatchSize: 2 };
  const properties = { MaxSize: 5 };
  await create(doubles, groupTemplate({ workers: 4, rolling, properties }), imageParameter);
  await deploy(doubles, {
    template: groupTemplate({ workers: 4, rolling, properties, instanceType: "t3.large" }),
    name: "two",
    ...previousImage,
  });
  let fewest = 99;
  await until(doubles, (group) => {
    const inService = group?.Instances?.filter(({ LifecycleState }) => LifecycleState === "InService").length ?? 0;
    fewest = Math.min(fewest, inService);
    return doubles.state.stacks[0]?.status === "UPDATE_COMPLETE";
  });
  expect(fewest).toBe(3);
});

test("a minimum in service that leaves no room is refused", async () => {
  const doubles = await serveDoubles();
  const rolling = { MinInstancesInService: 3 };
  await create(doubles, groupTemplate({ rolling }), imageParameter);
  expect((await update(doubles, groupTemplate({ rolling, instanceType: "t3.large" }), previousImage)).StackStatus).toMatch(
    /^UPDATE_ROLLBACK_/,
  );
  expect(await groupStory(doubles)).toContain("MinInstancesInService must be less than the autoscaling group's MaxSize");
});

test("new nodes that cannot be launched use up the time for signals, and the old ones stay", async () => {
  const doubles = await serveDoubles({ boots: { Group: { boot: "capacity", on: "update" } } });
  const rolling = { MinInstancesInService: 2 };
  await create(doubles, groupTemplate({ rolling }), imageParameter);
  const before = nodesOf(doubles);
  await deploy(doubles, { template: groupTemplate({ rolling, instanceType: "t3.large" }), name: "two", ...previousImage });
  doubles.clock.advance(14 * 60_000);
  expect((await describe(doubles)).StackStatus).toBe("UPDATE_IN_PROGRESS");
  expect(nodesOf(doubles)).toEqual(before);
  doubles.clock.advance(120_000);
  expect((await describe(doubles)).StackStatus).toBe("UPDATE_ROLLBACK_IN_PROGRESS");
  expect((await finish(doubles)).StackStatus).toBe("UPDATE_ROLLBACK_COMPLETE");
  expect(await groupStory(doubles)).toContain(
    "Received 0 SUCCESS signal(s) out of 2. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement",
  );
});

test("a cancelled roll goes back to the old version, whatever was half done", async () => {
  const doubles = await serveDoubles();
  await create(doubles, groupTemplate({ workers: 3 }), imageParameter);
  await deploy(doubles, { template: groupTemplate({ workers: 3, instanceType: "t3.large" }), name: "two", ...previousImage });
  await until(doubles, (group) => group?.Instances?.some(({ LaunchTemplate }) => LaunchTemplate?.Version === "2") === true);
  await doubles.cloudFormation.send(new CancelUpdateStackCommand({ StackName: "minecraft" }));
  expect((await finish(doubles)).StackStatus).toBe("UPDATE_ROLLBACK_COMPLETE");
  const group = doubles.state.autoScaling.groups[0];
  expect(group === undefined ? [] : liveInstances(group).map(({ instanceType }) => instanceType)).toEqual([
    "t3.small",
    "t3.small",
    "t3.small",
  ]);
});

test("a creation that is deleted on the way leaves no instance", async () => {
  const doubles = await serveDoubles();
  await deploy(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  await until(doubles, (group) => (group?.Instances?.length ?? 0) > 0);
  await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  expect((await finish(doubles)).StackStatus).toBe("DELETE_COMPLETE");
  const { Reservations = [] } = await doubles.ec2.send(new DescribeInstancesCommand());
  expect(Reservations.flatMap(({ Instances = [] }) => Instances.map(({ State }) => State?.Name))).not.toContain("running");
});

test("subnets keep their zones even", async () => {
  const template = groupTemplate({ workers: 4 });
  const { Subnet, Group } = template.Resources;
  const Other = { ...Subnet, Properties: { ...Subnet.Properties, CidrBlock: "10.0.1.0/24", AvailabilityZone: "eu-west-1b" } };
  const Properties = { ...Group.Properties, VPCZoneIdentifier: [{ Ref: "Subnet" }, { Ref: "Other" }] };
  const doubles = await serveDoubles();
  await create(doubles, { ...template, Resources: { ...template.Resources, Other, Group: { ...Group, Properties } } }, imageParameter);
  const group = await groupNow(doubles);
  expect(group?.Instances?.map(({ AvailabilityZone }) => AvailabilityZone).toSorted()).toEqual([
    "eu-west-1a",
    "eu-west-1a",
    "eu-west-1b",
    "eu-west-1b",
  ]);
  // A group that leaves a subnet leaves its instances there behind.
  const back = await update(doubles, { ...template, Resources: { ...template.Resources, Other } }, previousImage);
  expect(back.StackStatus).toBe("UPDATE_COMPLETE");
  expect((await groupNow(doubles))?.Instances?.map(({ AvailabilityZone }) => AvailabilityZone)).toEqual(
    Array.from({ length: 4 }, () => "eu-west-1a"),
  );
});

test("other machines can stand behind the port: they are started and stopped, are looked at, and signal by the API", async () => {
  const orders: MachineOrder[] = [];
  const stopped: string[] = [];
  const machines: MachinePort = {
    start: (order) => {
      orders.push(order);
      return { kind: "started" };
    },
    stop: (instanceId) => void stopped.push(instanceId),
    stateOf: (instanceId) => (stopped.includes(instanceId) ? "shutting-down" : "running"),
    consoleOf: (instanceId) => `console of ${instanceId}`,
    signalsOf: () => [],
  };
  const doubles = await serveDoubles({ machines });
  await deploy(doubles, { template: exampleTemplate({ workers: 1 }), ChangeSetType: "CREATE", ...imageParameter });
  await until(doubles, (group) => group?.Instances?.[0]?.LifecycleState === "InService");
  const [order] = orders;
  expect(order).toMatchObject({
    logicalId: "Group",
    stackName: "minecraft",
    zone: "eu-west-1a",
    instanceType: "t3.small",
    occasion: "create",
  });
  expect(Buffer.from(order?.userData ?? "", "base64").toString("utf8")).toMatch(/^volume=vol-[0-9a-f]{17} stack=minecraft/);
  const InstanceId = order?.instanceId ?? "";
  const { Output = "" } = await doubles.ec2.send(new GetConsoleOutputCommand({ InstanceId, Latest: true }));
  expect(Buffer.from(Output, "base64").toString("utf8")).toBe(`console of ${InstanceId}`);
  const signal = { StackName: "minecraft", LogicalResourceId: "Group", UniqueId: InstanceId, Status: "SUCCESS" } as const;
  await doubles.cloudFormation.send(new SignalResourceCommand(signal));
  expect((await finish(doubles)).StackStatus).toBe("CREATE_COMPLETE");
  await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  await finish(doubles);
  expect(stopped).toEqual([InstanceId]);
});
