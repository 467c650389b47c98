import { logicalIds } from "@keelson/render";
import { describe, expect, it } from "vitest";
import { planStack } from "../plan/plan-stack.ts";
import { stackWith } from "../plan/stack-source.fixture.ts";
import { gradePlan } from "./grade-plan.ts";

type Resources = Readonly<Record<string, unknown>>;

const gradeOf = (base: Resources | null, head: Resources | null): string =>
  gradePlan(planStack({ base: base === null ? null : stackWith(base), head: head === null ? null : stackWith(head) }));

const vpc = (cidr: string): object => ({ Type: "AWS::EC2::VPC", Properties: { CidrBlock: cidr } });
const volume = (properties: object, own: object = {}): object => ({ Type: "AWS::EC2::Volume", ...own, Properties: properties });
const table = (name: string, own: object = {}): object => ({ Type: "AWS::DynamoDB::Table", ...own, Properties: { TableName: name } });
const group = (image: string, update: object, count = 3): object => ({
  Type: "AWS::AutoScaling::AutoScalingGroup",
  UpdatePolicy: update,
  Properties: { MinSize: 0, MaxSize: 9, DesiredCapacity: count, LaunchConfigurationName: image },
});
const oneByOne = { AutoScalingRollingUpdate: { MinInstancesInService: 2 } };
const allAtOnce = { AutoScalingRollingUpdate: { MaxBatchSize: 3 } };
const beside = { AutoScalingReplacingUpdate: { WillReplace: true } };

describe("the grade of a plan", () => {
  it.each([
    ["a new stack", null, { VPC: vpc("10.0.0.0/16"), Volume: volume({}) }, "none"],
    ["nothing", { VPC: vpc("10.0.0.0/16") }, { VPC: vpc("10.0.0.0/16") }, "none"],
    ["a tag", { Volume: volume({}) }, { Volume: volume({ Tags: [{ Key: "a", Value: "b" }] }) }, "none"],
    ["a group that rolls", { G: group("a", oneByOne) }, { G: group("b", oneByOne) }, "rolling"],
    ["a group that ends all its machines first", { G: group("a", allAtOnce) }, { G: group("b", allAtOnce) }, "outage"],
    ["a second group beside the first", { G: group("a", beside) }, { G: group("b", beside) }, "rolling"],
    [
      "the controller's group, whatever its policy",
      { [logicalIds.controllerGroup]: group("a", oneByOne) },
      { [logicalIds.controllerGroup]: group("b", oneByOne) },
      "outage",
    ],
    ["more machines", { G: group("a", oneByOne, 2) }, { G: group("a", oneByOne, 3) }, "none"],
    ["fewer machines", { G: group("a", oneByOne, 3) }, { G: group("a", oneByOne, 2) }, "rolling"],
    ["no machine any more", { G: group("a", oneByOne, 3) }, { G: group("a", oneByOne, 0) }, "outage"],
    ["a group that is gone", { VPC: vpc("10.0.0.0/16"), G: group("a", oneByOne) }, { VPC: vpc("10.0.0.0/16") }, "outage"],
    ["a network that is replaced", { VPC: vpc("10.0.0.0/16") }, { VPC: vpc("10.1.0.0/16") }, "outage"],
    ["a volume that is deleted", { V: volume({}), VPC: vpc("10.0.0.0/16") }, { VPC: vpc("10.0.0.0/16") }, "data-loss"],
    [
      "the same with a snapshot",
      { V: volume({}, { DeletionPolicy: "Snapshot" }), VPC: vpc("10.0.0.0/16") },
      { VPC: vpc("10.0.0.0/16") },
      "data-loss",
    ],
    [
      "the same, but it is kept",
      { V: volume({}, { DeletionPolicy: "Retain" }), VPC: vpc("10.0.0.0/16") },
      { VPC: vpc("10.0.0.0/16") },
      "outage",
    ],
    ["a table that is replaced", { T: table("a") }, { T: table("b") }, "data-loss"],
    ["the same, but the old one is kept", { T: table("a") }, { T: table("b", { UpdateReplacePolicy: "Retain" }) }, "outage"],
    ["what only a new volume could be", { V: volume({ Encrypted: false }) }, { V: volume({ Encrypted: true }) }, "data-loss"],
    ["a database that is seldom beside a cluster", { D: { Type: "AWS::DocDB::DBCluster" }, VPC: vpc("a") }, { VPC: vpc("a") }, "data-loss"],
    ["what nobody knows", { Any: { Type: "Custom::Any" }, VPC: vpc("a") }, { VPC: vpc("a") }, "outage"],
    ["the end of the stack", { V: volume({}) }, null, "data-loss"],
  ])("%s", (_name, base, head, expected) => {
    expect(gradeOf(base, head)).toBe(expected);
  });
});
