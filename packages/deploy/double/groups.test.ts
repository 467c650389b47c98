import { DeleteStackCommand, SignalResourceCommand } from "@aws-sdk/client-cloudformation";
import { expect, test } from "vitest";
import { exampleTemplate, imageParameter, previousImage } from "./example-template.fixture.ts";
import { groupStory, groupTemplate } from "./group-template.fixture.ts";
import {
  create,
  deploy,
  describe,
  events,
  failureOf,
  finish,
  nodesOf,
  serveDoubles,
  type ServedDoubles,
  update,
} from "./serve-doubles.fixture.ts";

const firstReason = async (doubles: ServedDoubles, status: string): Promise<string | undefined> =>
  (await events(doubles)).findLast(({ LogicalResourceId, ResourceStatus }) => LogicalResourceId === "Group" && ResourceStatus === status)
    ?.ResourceStatusReason;

test("a creation waits for as many signals as its policy counts", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate(), imageParameter);
  expect(await groupStory(doubles)).toEqual([
    "CREATE_IN_PROGRESS",
    "Resource creation Initiated",
    "Received SUCCESS signal with UniqueId a",
    "Received SUCCESS signal with UniqueId b",
    "CREATE_COMPLETE",
  ]);
});

test("with MinInstancesInService at the group's size one more comes first, and the last old one has no successor", async () => {
  const doubles = await serveDoubles();
  const rolling = { MinInstancesInService: 3 };
  await create(doubles, groupTemplate({ workers: 3, rolling }), imageParameter);
  const before = (await groupStory(doubles)).length;
  await update(doubles, groupTemplate({ workers: 3, rolling, instanceType: "t3.large" }), previousImage);
  expect(await groupStory(doubles, before)).toEqual([
    "UPDATE_IN_PROGRESS",
    "Rolling update initiated. Terminating 3 obsolete instance(s) in batches of 1, while keeping at least 3 instance(s) in service. Waiting on resource signals with a timeout of PT15M when new instances are added to the autoscaling group.",
    "Temporarily setting autoscaling group MinSize and DesiredCapacity to 4.",
    "New instance(s) added to autoscaling group - Waiting on 1 resource signal(s) with a timeout of PT15M.",
    "Received SUCCESS signal with UniqueId a",
    "Terminating instance(s) [b]; replacing with 1 new instance(s).",
    "Successfully terminated instance(s) [b] (Progress 33%).",
    "New instance(s) added to autoscaling group - Waiting on 1 resource signal(s) with a timeout of PT15M.",
    "Received SUCCESS signal with UniqueId c",
    "Terminating instance(s) [d]; replacing with 1 new instance(s).",
    "Successfully terminated instance(s) [d] (Progress 67%).",
    "New instance(s) added to autoscaling group - Waiting on 1 resource signal(s) with a timeout of PT15M.",
    "Received SUCCESS signal with UniqueId e",
    "Terminating instance(s) [f]; replacing with 0 new instance(s).",
    "Successfully terminated instance(s) [f] (Progress 100%).",
    "UPDATE_COMPLETE",
  ]);
  expect(nodesOf(doubles)).toHaveLength(3);
});

test("without MinInstancesInService an old one goes before a new one comes", async () => {
  const doubles = await serveDoubles();
  await create(doubles, groupTemplate({ workers: 1 }), imageParameter);
  const before = (await groupStory(doubles)).length;
  await update(doubles, groupTemplate({ workers: 1, instanceType: "t3.large" }), previousImage);
  const [, announcement, , ...rest] = await groupStory(doubles, before);
  expect(announcement).toContain("Terminating 1 obsolete instance(s) in batches of 1. Waiting");
  expect(rest).toEqual([
    "Terminating instance(s) [a]; replacing with 1 new instance(s).",
    "Successfully terminated instance(s) [a] (Progress 100%).",
    "New instance(s) added to autoscaling group - Waiting on 1 resource signal(s) with a timeout of PT15M.",
    "Received SUCCESS signal with UniqueId b",
    "UPDATE_COMPLETE",
  ]);
});

test.each([
  [{ MaxBatchSize: 5, MinInstancesInService: 1 }, 4, "in batches of 3, while keeping at least 1"],
  [{ MaxBatchSize: 5, MinInstancesInService: 3 }, 4, "in batches of 1, while keeping at least 3"],
  [{ MaxBatchSize: 2, MinInstancesInService: 0 }, 4, "in batches of 2."],
])("%j of a group that may have %i: %s", async (rolling, MaxSize, text) => {
  const doubles = await serveDoubles();
  const properties = { MaxSize };
  await create(doubles, groupTemplate({ workers: 3, rolling, properties }), imageParameter);
  await update(doubles, groupTemplate({ workers: 3, rolling, properties, instanceType: "t3.large" }), previousImage);
  expect((await groupStory(doubles)).find((line) => line.startsWith("Rolling update"))).toContain(text);
  expect((await describe(doubles)).StackStatus).toBe("UPDATE_COMPLETE");
});

test("PauseTime is a pause where signals are not waited for", async () => {
  const doubles = await serveDoubles();
  const rolling = { WaitOnResourceSignals: false, PauseTime: "PT7M" };
  await create(doubles, groupTemplate({ workers: 1, rolling }), imageParameter);
  await update(doubles, groupTemplate({ workers: 1, rolling, instanceType: "t3.large" }), previousImage);
  const all = (await events(doubles)).toReversed().filter(({ LogicalResourceId }) => LogicalResourceId === "Group");
  const paused = all.findIndex(({ ResourceStatusReason }) => ResourceStatusReason?.endsWith("Pausing for PT7M.") === true);
  const from = all[paused]?.Timestamp?.getTime() ?? 0;
  expect((all[paused + 1]?.Timestamp?.getTime() ?? 0) - from).toBe(7 * 60_000 + 1000);
});

test("a resize without a new version launches or ends instances and rolls none", async () => {
  const doubles = await serveDoubles();
  await create(doubles, groupTemplate({ workers: 2 }), imageParameter);
  const first = nodesOf(doubles);
  await update(doubles, groupTemplate({ workers: 4 }), previousImage);
  expect(nodesOf(doubles)).toHaveLength(4);
  expect(nodesOf(doubles).slice(0, 2)).toEqual(first);
  expect((await groupStory(doubles)).filter((line) => line.startsWith("Terminating"))).toEqual([]);
  await update(doubles, groupTemplate({ workers: 1 }), { ...previousImage, ChangeSetName: "three" });
  // Without DesiredCapacity it only follows the bounds: the example's MaxSize is one above its MinSize.
  expect(nodesOf(doubles)).toHaveLength(2);
});

test("a node that says FAILURE fails the group at once", async () => {
  const doubles = await serveDoubles({ boots: { Group: { boot: "signals-failure" } } });
  await deploy(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  doubles.clock.advance(10 * 60_000);
  expect((await describe(doubles)).StackStatus).toBe("ROLLBACK_COMPLETE");
  const story = await groupStory(doubles);
  expect(story.slice(2, 4)).toEqual([
    "Received FAILURE signal with UniqueId a",
    "Received 1 FAILURE signal(s) out of 2. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement",
  ]);
  expect(nodesOf(doubles)).toEqual([]);
});

test("signals come from outside too; each sender counts once, and nobody is heard when nothing waits", async () => {
  const doubles = await serveDoubles({ boots: { Group: { boot: "never-signals" } } });
  await deploy(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  doubles.clock.advance(5 * 60_000);
  const signal = (UniqueId: string, Status: "SUCCESS" | "FAILURE" = "SUCCESS") =>
    doubles.cloudFormation.send(new SignalResourceCommand({ StackName: "minecraft", LogicalResourceId: "Group", UniqueId, Status }));
  expect((await describe(doubles)).StackStatus).toBe("CREATE_IN_PROGRESS");
  const [one = "", other = ""] = nodesOf(doubles);
  await signal(one);
  await signal(one);
  doubles.clock.advance(60_000);
  expect((await describe(doubles)).StackStatus).toBe("CREATE_IN_PROGRESS");
  await signal(other);
  doubles.clock.advance(5000);
  expect((await describe(doubles)).StackStatus).toBe("CREATE_COMPLETE");
  expect(await failureOf(signal(one))).toMatchObject({ name: "ValidationError", message: expect.stringContaining("cannot be signaled") });
});

test("an update whose nodes stay silent is rolled back; the nodes of the rollback come up", async () => {
  const doubles = await serveDoubles({ boots: { Group: { boot: "never-signals", on: "update" } } });
  await create(doubles, exampleTemplate(), imageParameter);
  const stack = await update(doubles, exampleTemplate({ instanceType: "t3.large" }), previousImage);
  expect(stack.StackStatus).toBe("UPDATE_ROLLBACK_COMPLETE");
  expect(await firstReason(doubles, "UPDATE_FAILED")).toBe(
    "Received 0 SUCCESS signal(s) out of 2. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement",
  );
  expect(nodesOf(doubles)).toHaveLength(2);
});

test("some nodes may fail where the policy says how many", async () => {
  const doubles = await serveDoubles({ boots: { Group: [{ boot: "signals-failure", on: "update", version: "2" }] } });
  const rolling = { MinSuccessfulInstancesPercent: 0 };
  await create(doubles, groupTemplate({ rolling }), imageParameter);
  expect((await update(doubles, groupTemplate({ rolling, instanceType: "t3.large" }), previousImage)).StackStatus).toBe("UPDATE_COMPLETE");
});

test("no capacity: the launches fail one after the other until the creation is over time; a later one may do", async () => {
  const boots = { Group: { boot: "capacity" } } as const;
  const doubles = await serveDoubles({ boots });
  expect((await create(doubles, exampleTemplate(), imageParameter)).StackStatus).toBe("ROLLBACK_COMPLETE");
  expect(await firstReason(doubles, "CREATE_FAILED")).toContain("Received 0 SUCCESS signal(s) out of 2");
  const scarce = await serveDoubles({ boots: { Group: { boot: "capacity", starts: 3 } } });
  expect((await create(scarce, exampleTemplate(), imageParameter)).StackStatus).toBe("CREATE_COMPLETE");
});

test("without a creation policy a group that cannot launch does not stabilize", async () => {
  const doubles = await serveDoubles({ boots: { Group: { boot: "refused", message: "You have exceeded your quota." } } });
  const template = exampleTemplate();
  const { CreationPolicy: _policy, ...Group } = template.Resources.Group;
  const stack = await create(doubles, { ...template, Resources: { ...template.Resources, Group } }, imageParameter);
  expect(stack.StackStatus).toBe("ROLLBACK_COMPLETE");
  expect(await firstReason(doubles, "CREATE_FAILED")).toBe(
    "Group did not stabilize. Last scaling activity: You have exceeded your quota. Launching EC2 instance failed.",
  );
});

test("a launch template without an image, and a group without a template, are refused at once", async () => {
  const template = exampleTemplate();
  const { ImageId: _image, ...LaunchTemplateData } = template.Resources.LaunchTemplate.Properties.LaunchTemplateData;
  const LaunchTemplate = { Type: "AWS::EC2::LaunchTemplate", Properties: { LaunchTemplateData } };
  const doubles = await serveDoubles();
  await create(doubles, { ...template, Resources: { ...template.Resources, LaunchTemplate } }, imageParameter);
  expect(await firstReason(doubles, "CREATE_FAILED")).toContain("You must use a valid fully-formed launch template.");
});

test("the instances of a deleted stack end with it", async () => {
  const doubles = await serveDoubles();
  await create(doubles, exampleTemplate({ workers: 3 }), imageParameter);
  await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  expect((await finish(doubles)).StackStatus).toBe("DELETE_COMPLETE");
  expect(doubles.state.autoScaling.groups.flatMap(({ instances }) => instances.filter(({ endedAt }) => endedAt === null))).toEqual([]);
});

test("a group of a hundred nodes comes up and rolls", async () => {
  const doubles = await serveDoubles();
  const rolling = { MinInstancesInService: 90, MaxBatchSize: 10 };
  await create(doubles, groupTemplate({ workers: 100, rolling }), imageParameter);
  expect(nodesOf(doubles)).toHaveLength(100);
  const first = new Set(nodesOf(doubles));
  await deploy(doubles, { template: groupTemplate({ workers: 100, rolling, instanceType: "t3.large" }), name: "two", ...previousImage });
  expect((await finish(doubles, 24)).StackStatus).toBe("UPDATE_COMPLETE");
  expect(nodesOf(doubles).filter((id) => !first.has(id))).toHaveLength(100);
});
