import { queryErrorAnswer } from "@keelson/deploy/double";
import { recordEvents } from "@keelson/core";
import { expect, it } from "vitest";
import { desiredStack, openWorld, stackName } from "../../test/deploy-world.ts";
import { openEventLog, readOperationEvents } from "./event-log.ts";

const group = { Type: "AWS::EC2::SecurityGroup", Properties: { GroupDescription: "more", VpcId: { Ref: "VPC" } } };

it("reads one operation, and each event once, whatever the size of pages", async () => {
  for (const pageSize of [1, 3, 100]) {
    const world = await openWorld();
    const { stackId } = await world.deploy();
    await world.rerun().deploy(desiredStack({ Other: group }));
    world.script.pageSizes = { events: pageSize };
    const events = await readOperationEvents({ stackId, cloudFormation: world.port });
    expect(events[0]).toMatchObject({ logicalId: stackName, status: "UPDATE_IN_PROGRESS" });
    expect(events.at(-1)).toMatchObject({ logicalId: stackName, status: "UPDATE_COMPLETE" });
    expect(events.map(({ logicalId }) => logicalId)).toContain("Other");
    const log = openEventLog({ stackId, cloudFormation: world.port, reporter: recordEvents(), since: null, past: [], token: null });
    expect(await log.readNew()).toEqual(events);
    expect(await log.readNew()).toEqual([]);
    expect(log.telling).toEqual(events.filter(({ physicalId }) => physicalId === stackId));
  }
});

it("reads later what a lost page held back, and complains once", async () => {
  const world = await openWorld();
  const { stackId } = await world.deploy();
  world.script.pageSizes = { events: 4 };
  const reporter = recordEvents();
  const log = openEventLog({ stackId, cloudFormation: world.port, reporter, since: null, past: [], token: null });
  const denied = queryErrorAnswer("query", { code: "AccessDenied", message: "no", status: 403 });
  for (const call of [2, 3]) world.faults.add({ operation: "DescribeStackEvents", call, fault: { kind: "answer", ...denied } });
  expect(await log.readNew()).toEqual([]);
  expect(await log.readNew()).toEqual([]);
  expect((await log.readNew()).map(({ status }) => status)).toContain("CREATE_COMPLETE");
  expect(reporter.events).toHaveLength(1);
});
