import {
  DeleteStackCommand,
  DescribeEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  type OperationEvent,
  paginateDescribeEvents,
  type DescribeEventsInput,
} from "@aws-sdk/client-cloudformation";
import { makeFaults } from "@keelson/double";
import { expect, test } from "vitest";
import { throttleNext } from "./cloudformation/scenario/throttle-next.ts";
import type { EarlyValidation } from "./cloudformation/world.ts";
import { exampleTemplate, imageParameter, previousImage } from "./example-template.fixture.ts";
import {
  create,
  deploy,
  describe,
  events,
  explain,
  failureOf,
  finish,
  propose,
  serveDoubles,
  type ServedDoubles,
  update,
} from "./serve-doubles.fixture.ts";

const StackName = "minecraft";

async function operationEvents({ cloudFormation }: ServedDoubles, input: DescribeEventsInput): Promise<readonly OperationEvent[]> {
  const all: OperationEvent[] = [];
  for await (const page of paginateDescribeEvents({ client: cloudFormation }, input)) all.push(...(page.OperationEvents ?? []));
  return all;
}

test("events of one operation, the failed ones on demand, and of the newest operation without its id", async () => {
  const failResources = { Group: { reason: "no capacity", on: "update" } } as const;
  const doubles = await serveDoubles({ failResources, pageSizes: { events: 4 } });
  await create(doubles, exampleTemplate(), imageParameter);
  await update(doubles, exampleTemplate({ instanceType: "t3.large" }), previousImage);
  const [rollback, changed] = (await describe(doubles)).LastOperations ?? [];
  expect([rollback?.OperationType, changed?.OperationType]).toEqual(["ROLLBACK", "UPDATE_STACK"]);
  const failed = await operationEvents(doubles, { StackName, OperationId: changed?.OperationId, Filters: { FailedEvents: true } });
  expect(failed).toMatchObject([{ EventType: "PROVISIONING_ERROR", LogicalResourceId: "Group", ResourceStatusReason: "no capacity" }]);
  const newest = await operationEvents(doubles, { StackName });
  expect(new Set(newest.map(({ OperationId }) => OperationId))).toEqual(new Set([rollback?.OperationId]));
  expect(newest[0]).toMatchObject({ EventType: "STACK_EVENT", OperationType: "ROLLBACK", OperationStatus: "SUCCEEDED" });
  expect(newest.length).toBeGreaterThan(4);
  const classic = (await events(doubles)).filter(({ OperationId }) => OperationId === changed?.OperationId);
  const all = await operationEvents(doubles, { StackName, OperationId: changed?.OperationId });
  expect(all.map(({ EventId }) => EventId)).toEqual(classic.map(({ EventId }) => EventId));
  const unnamed = await failureOf(doubles.cloudFormation.send(new DescribeEventsCommand({ ChangeSetName: "one" })));
  expect(unnamed.message).toBe("One of ChangeSetName, OperationId or StackName must be specified");
});

test.each([
  ["FAIL", "FAILED"],
  ["WARN", "CREATE_COMPLETE"],
] as const)("what an early validation finds is told per change set (%s)", async (mode, Status) => {
  const found: EarlyValidation = {
    logicalId: "VPC",
    name: "AWS::EarlyValidation::PropertyValidation",
    mode,
    reason: "extraneous key [Cidr] is not permitted",
    path: "/Resources/VPC/Properties/Cidr",
  };
  const doubles = await serveDoubles({ earlyValidation: [found, { ...found, logicalId: "Elsewhere" }] });
  const ChangeSetName = await propose(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  const set = await explain(doubles, ChangeSetName);
  expect(set.Status).toBe(Status);
  if (mode === "FAIL") expect(set.StatusReason).toContain("failed: [AWS::EarlyValidation::PropertyValidation].");
  expect(await operationEvents(doubles, { ChangeSetName })).toMatchObject([
    { EventType: "VALIDATION_ERROR", LogicalResourceId: "VPC", ValidationFailureMode: mode, ValidationPath: found.path },
  ]);
});

test("events can be lost, repeated, tied and late, and the pages still end", async () => {
  const clean = await serveDoubles();
  await create(clean, exampleTemplate(), imageParameter);
  const whole = (await events(clean)).length;
  const doubles = await serveDoubles({ events: { dropEvery: 5, repeatEvery: 2, tiedSeconds: 60 }, pageSizes: { events: 1 } });
  await create(doubles, exampleTemplate(), imageParameter);
  const seen = await events(doubles);
  const distinct = new Set(seen.map(({ EventId }) => EventId));
  expect(distinct.size).toBe(whole - Math.floor(whole / 5));
  expect(seen.every(({ Timestamp }) => (Timestamp?.getTime() ?? 1) % 60_000 === 0)).toBe(true);
  const late = await serveDoubles({ events: { lateSeconds: 30 } });
  await deploy(late, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  late.clock.advance(29_000);
  expect((await events(late)).map(({ ResourceStatus }) => ResourceStatus)).toEqual(["REVIEW_IN_PROGRESS"]);
});

test("after a call that changes the stack so many answers are older than it", async () => {
  const doubles = await serveDoubles({ staleReads: 2 });
  const { cloudFormation } = doubles;
  const statusByName = async () => (await cloudFormation.send(new DescribeStacksCommand({ StackName }))).Stacks?.[0]?.StackStatus;
  const ChangeSetName = await propose(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  for (const _read of [1, 2]) expect((await failureOf(statusByName())).message).toBe("Stack with id minecraft does not exist");
  expect(await statusByName()).toBe("REVIEW_IN_PROGRESS");
  await cloudFormation.send(new ExecuteChangeSetCommand({ ChangeSetName }));
  expect([await statusByName(), (await describe(doubles)).StackStatus, await statusByName()]).toEqual([
    "REVIEW_IN_PROGRESS",
    "REVIEW_IN_PROGRESS",
    "CREATE_IN_PROGRESS",
  ]);
  await finish(doubles);
  await cloudFormation.send(new DeleteStackCommand({ StackName }));
  expect([await statusByName(), await statusByName(), await statusByName()]).toEqual([
    "CREATE_COMPLETE",
    "CREATE_COMPLETE",
    "DELETE_IN_PROGRESS",
  ]);
});

test("so many calls in a row are throttled, of one operation or of all", async () => {
  const faults = makeFaults();
  const { cloudFormation } = await serveDoubles({ faults });
  throttleNext(faults, { times: 2, operation: "DescribeEvents" });
  const list = () => failureOf(cloudFormation.send(new DescribeStacksCommand({})));
  const read = async () => (await failureOf(cloudFormation.send(new DescribeEventsCommand({})))).name;
  expect([(await list()).name, await read(), await read(), await read()]).toEqual(["none", "Throttling", "Throttling", "ValidationError"]);
  throttleNext(faults, { times: 1 });
  expect(await list()).toMatchObject({ name: "Throttling", message: "Rate exceeded" });
  expect((await list()).name).toBe("none");
});
