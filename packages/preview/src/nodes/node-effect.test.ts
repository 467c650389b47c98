import { describe, expect, it } from "vitest";
import { effectOf } from "../plan/planned-resource.ts";
import { planStack } from "../plan/plan-stack.ts";
import { nameOf, outcomes, stackWith } from "../plan/stack-source.fixture.ts";

const launchTemplate = (type: string): object => ({
  Type: "AWS::EC2::LaunchTemplate",
  Properties: { LaunchTemplateData: { InstanceType: type } },
});
const group = (own: object = {}, properties: object = {}): object => ({
  Type: "AWS::AutoScaling::AutoScalingGroup",
  ...own,
  Properties: {
    MinSize: "3",
    MaxSize: "4",
    LaunchTemplate: { LaunchTemplateId: { Ref: "Template" }, Version: { "Fn::GetAtt": ["Template", "LatestVersionNumber"] } },
    ...properties,
  },
});
const rolling = { UpdatePolicy: { AutoScalingRollingUpdate: { MaxBatchSize: 2, MinInstancesInService: 1, PauseTime: "PT5M" } } };

describe("groups of machines", () => {
  const nodesOf = (before: object, after: object, types: readonly [string, string] = ["t3.small", "t3.large"]): unknown => {
    const base = { Template: launchTemplate(types[0]), Group: before };
    const { changes } = planStack({ base: stackWith(base), head: stackWith({ Template: launchTemplate(types[1]), Group: after }) });
    return effectOf(
      changes.find((change) => nameOf(change) === "Group") ?? {
        verb: "keep",
        subject: "",
        before: { logicalId: "", type: "", definition: {}, effect: null },
      },
    )?.nodes;
  };

  it("roll by their policy when their launch template changes", () => {
    const expected = { before: 3, after: 3, update: "rolling", batchSize: 2, minInstancesInService: 1, pauseTime: "PT5M" };
    expect(nodesOf(group(rolling), group(rolling))).toEqual(expected);
  });

  it("stay as they are without a policy", () => {
    expect(nodesOf(group(), group())).toMatchObject({ update: "stale" });
  });

  it("end what is not where they shall be, by their policy or without one", () => {
    const small = ["t3.small", "t3.small"] as const;
    const moved = { AvailabilityZones: ["b"] };
    expect(nodesOf(group({}, { AvailabilityZones: ["a"] }), group({}, moved), small)).toMatchObject({ update: "rolling", batchSize: null });
    expect(nodesOf(group({}, { VPCZoneIdentifier: ["a"] }), group({}, { VPCZoneIdentifier: ["b"] }), small)).toMatchObject({
      update: "rolling",
    });
  });

  it.each([
    ["less room", {}, { MaxSize: "3" }, { before: 4, after: 3 }],
    ["a number where there was none", {}, { DesiredCapacity: 3 }, { before: 4, after: 3 }],
    ["more room", {}, { MaxSize: "9" }, { before: 3, after: 3 }],
    ["less room than was never used", { DesiredCapacity: 3 }, { DesiredCapacity: 3, MaxSize: "3" }, { before: 3, after: 3 }],
  ])("become fewer: %s", (_name, before, after, expected) => {
    expect(nodesOf(group(rolling, before), group(rolling, after), ["t3.small", "t3.small"])).toMatchObject(expected);
  });

  it("are made anew by a replacing policy", () => {
    const replacing = { UpdatePolicy: { AutoScalingReplacingUpdate: { WillReplace: true } } };
    expect(nodesOf(group(replacing), group(replacing))).toMatchObject({ update: "replacing" });
  });

  it("do not roll when only their size changes", () => {
    const small = ["t3.small", "t3.small"] as const;
    expect(nodesOf(group(rolling), group(rolling, { MinSize: 5 }), small)).toMatchObject({ before: 3, after: 5, update: "none" });
  });

  it("roll when a launch template's order of tags changes, which makes a new version of it", () => {
    const tagged = (...keys: string[]): object => ({
      Type: "AWS::EC2::LaunchTemplate",
      Properties: {
        LaunchTemplateData: { TagSpecifications: [{ ResourceType: "instance", Tags: keys.map((Key) => ({ Key, Value: "1" })) }] },
      },
    });
    const base = { Template: tagged("a", "b"), Group: group(rolling) };
    expect(outcomes(base, { ...base, Template: tagged("b", "a") })).toEqual({ Template: "in-place", Group: "in-place" });
  });
});
