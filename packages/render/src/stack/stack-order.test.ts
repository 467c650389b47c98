import { describe, expect, it } from "vitest";
import { stackForms, stackOf } from "./stack-forms.fixture.ts";
import { dependenciesOf, namesIn, namesOfResource, reachableFrom, reversed } from "./template-graph.fixture.ts";
import type { Template } from "./template.ts";

const pseudoParameters = ["AWS::AccountId", "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix"];

describe.each(Object.entries(stackForms))("the graph of a stack: %s", (_name, config) => {
  const template = stackOf(config);
  const creation = dependenciesOf(template);
  const deletion = reversed(creation);
  const idsOf = (type: string): string[] => Object.keys(template.Resources).filter((id) => template.Resources[id]?.Type === type);

  it("resolves every name", () => {
    const known = new Set([...Object.keys(template.Resources), ...Object.keys(template.Parameters), ...pseudoParameters]);
    const mentioned = [
      ...Object.values(template.Resources).flatMap(namesOfResource),
      ...Object.values(template.Outputs).flatMap((output) => namesIn(output.Value)),
    ];
    expect(mentioned.filter((name) => !known.has(name))).toEqual([]);
    expect(mentioned).toContain("NodeImageId");
  });

  it("has no cycle", () => {
    expect([...creation.keys()].filter((id) => reachableFrom(id, creation).has(id))).toEqual([]);
  });

  /** Each is created after the second and deleted before it, whatever else CloudFormation does at the same time. */
  const rules = (): [string, string][] => {
    const reachable = [
      ...idsOf("AWS::EC2::Route"),
      ...idsOf("AWS::EC2::SubnetRouteTableAssociation"),
      ...idsOf("AWS::EC2::VPCEndpoint"),
      ...idsOf("AWS::EC2::SecurityGroupIngress"),
      ...idsOf("AWS::EC2::VPCGatewayAttachment"),
      ...idsOf("AWS::EC2::Subnet"),
    ];
    return [
      ...idsOf("AWS::EC2::VPCGatewayAttachment").flatMap((gateway): [string, string][] => [
        ["EIPController", gateway],
        ["EIPAssociationController", gateway],
        ["RouteToInternet", gateway],
      ]),
      ...reachable.flatMap((id): [string, string][] => [
        ["AutoScaleController", id],
        ["AutoScaleWorker", id],
      ]),
      ["AutoScaleController", "EIPAssociationController"],
      ["AutoScaleController", "ENIController"],
      ["AutoScaleController", "VolumeEtcd"],
      ["AutoScaleController", "IAMRoleController"],
      ["AutoScaleWorker", "IAMRoleWorker"],
      ["AutoScaleWorker", "AutoScaleController"],
      ...idsOf("AWS::Route53::RecordSet").map((record): [string, string] => ["AutoScaleController", record]),
    ];
  };

  it("creates in the order that a boot needs", () => {
    expect(rules().filter(([later, earlier]) => !reachableFrom(later, creation).has(earlier))).toEqual([]);
  });

  it("deletes in the reverse order", () => {
    expect(rules().filter(([later, earlier]) => !reachableFrom(earlier, deletion).has(later))).toEqual([]);
  });

  it("waits for all rules and associations that exist", () => {
    const counts = {
      associations: idsOf("AWS::EC2::SubnetRouteTableAssociation").length,
      rules: idsOf("AWS::EC2::SecurityGroupIngress").length,
    };
    const mainTable = "vpcId" in config && !("routeTableId" in config);
    expect(counts.associations).toBe(mainTable ? 0 : idsOf("AWS::EC2::Subnet").length);
    expect(counts.rules).toBeGreaterThanOrEqual(12);
  });

  it("keeps the role's policies inside the role", () => {
    expect(idsOf("AWS::IAM::Policy")).toEqual([]);
    expect(inlinePolicies(template)).toEqual(["controller", "worker"]);
  });
});

function inlinePolicies(template: Template): unknown[] {
  return ["IAMRoleController", "IAMRoleWorker"].flatMap((id) => {
    const policies = template.Resources[id]?.Properties?.["Policies"];
    return Array.isArray(policies) ? policies.map((policy: { PolicyName?: unknown }) => policy.PolicyName) : [];
  });
}
