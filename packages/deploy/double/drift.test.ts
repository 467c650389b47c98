import {
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DetectStackDriftCommand,
  DetectStackResourceDriftCommand,
  paginateDescribeStackResourceDrifts,
  type StackResourceDrift,
} from "@aws-sdk/client-cloudformation";
import { expect, test } from "vitest";
import type { ScriptedDrift } from "./cloudformation/drift/drift-record.ts";
import { exampleTemplate, imageParameter } from "./example-template.fixture.ts";
import { create, deploy, describe, failureOf, serveDoubles, type ServedDoubles } from "./serve-doubles.fixture.ts";

const StackName = "minecraft";

async function detect(doubles: ServedDoubles): Promise<readonly StackResourceDrift[]> {
  const { StackDriftDetectionId } = await doubles.cloudFormation.send(new DetectStackDriftCommand({ StackName }));
  const status = new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId });
  expect(await doubles.cloudFormation.send(status)).toMatchObject({ DetectionStatus: "DETECTION_IN_PROGRESS" });
  doubles.clock.advance(30_000);
  expect(await doubles.cloudFormation.send(status)).toMatchObject({ DetectionStatus: "DETECTION_COMPLETE" });
  const drifts: StackResourceDrift[] = [];
  for await (const page of paginateDescribeStackResourceDrifts({ client: doubles.cloudFormation }, { StackName })) {
    drifts.push(...(page.StackResourceDrifts ?? []));
  }
  return drifts;
}

test("a drift is found by detection: changed properties, a deleted resource, all pages", async () => {
  const drift: Record<string, ScriptedDrift> = {
    Volume: [
      { path: "/Size", actual: 40 },
      { path: "/Tags", actual: [{ Key: "by", Value: "hand" }] },
    ],
    Address: "deleted",
  };
  const doubles = await serveDoubles({ drift, pageSizes: { drifts: 2 } });
  expect((await create(doubles, exampleTemplate(), imageParameter)).DriftInformation?.StackDriftStatus).toBe("NOT_CHECKED");
  const drifts = await detect(doubles);
  expect(drifts).toHaveLength(6);
  const volume = drifts.find(({ LogicalResourceId }) => LogicalResourceId === "Volume");
  expect(volume).toMatchObject({
    StackResourceDriftStatus: "MODIFIED",
    PropertyDifferences: [
      { PropertyPath: "/Size", ExpectedValue: "20", ActualValue: "40", DifferenceType: "NOT_EQUAL" },
      { PropertyPath: "/Tags", DifferenceType: "ADD" },
    ],
  });
  expect(JSON.parse(volume?.ActualProperties ?? "")).toMatchObject({ Size: 40, Tags: [{ Key: "by" }] });
  const address = drifts.find(({ LogicalResourceId }) => LogicalResourceId === "Address");
  expect(address).toMatchObject({ StackResourceDriftStatus: "DELETED" });
  expect(address?.ExpectedProperties).toBeUndefined();
  expect((await describe(doubles)).DriftInformation).toMatchObject({ StackDriftStatus: "DRIFTED" });
  const filtered = new DescribeStackResourceDriftsCommand({ StackName, StackResourceDriftStatusFilters: ["DELETED"] });
  expect((await doubles.cloudFormation.send(filtered)).StackResourceDrifts).toHaveLength(1);
  for (const logicalId of Object.keys(drift)) delete drift[logicalId];
  await detect(doubles);
  expect((await describe(doubles)).DriftInformation?.StackDriftStatus).toBe("IN_SYNC");
});

test("one resource is checked at once", async () => {
  const doubles = await serveDoubles({
    drift: {
      Group: [
        { path: "/VPCZoneIdentifier/0", actual: "subnet-other" },
        { path: "/MinSize", actual: null },
      ],
    },
  });
  await create(doubles, exampleTemplate(), imageParameter);
  const answer = await doubles.cloudFormation.send(new DetectStackResourceDriftCommand({ StackName, LogicalResourceId: "Group" }));
  expect(answer.StackResourceDrift).toMatchObject({
    StackResourceDriftStatus: "MODIFIED",
    PropertyDifferences: [{ ActualValue: "subnet-other" }, { DifferenceType: "REMOVE" }],
  });
  expect(JSON.parse(answer.StackResourceDrift?.ActualProperties ?? "")).toMatchObject({ VPCZoneIdentifier: ["subnet-other"] });
  const all = await doubles.cloudFormation.send(new DescribeStackResourceDriftsCommand({ StackName }));
  expect(all.StackResourceDrifts?.map(({ LogicalResourceId }) => LogicalResourceId)).toEqual(["Group"]);
});

test("a detection needs a stack at rest, and no other detection", async () => {
  const doubles = await serveDoubles();
  const start = () => failureOf(doubles.cloudFormation.send(new DetectStackDriftCommand({ StackName })));
  await deploy(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
  expect((await start()).message).toMatch(
    /^Drift detection cannot be performed on stack \[arn:.*\] while it is in \[CREATE_IN_PROGRESS\] state$/,
  );
  doubles.clock.advance(3_600_000);
  expect((await start()).name).toBe("none");
  expect((await start()).message).toMatch(/^Drift detection is already in progress for stack \[arn:/);
});
