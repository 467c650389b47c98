import { describe, expect, it } from "vitest";
import { stackForms, stackOf } from "./stack-forms.fixture.ts";
import { namesIn, namesOfResource } from "./template-graph.fixture.ts";

const pseudoParameters = ["AWS::AccountId", "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix"];

describe.each(Object.entries(stackForms))("the names of a stack: %s", (_name, config) => {
  const template = stackOf(config);
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

  it("waits for all rules and associations that exist", () => {
    const counts = {
      associations: idsOf("AWS::EC2::SubnetRouteTableAssociation").length,
      rules: idsOf("AWS::EC2::SecurityGroupIngress").length,
    };
    const mainTable = "vpcId" in config && !("routeTableId" in config);
    expect(counts.associations).toBe(mainTable ? 0 : idsOf("AWS::EC2::Subnet").length);
    expect(counts.rules).toBeGreaterThanOrEqual(12);
  });
});
