import { describe, expect, it } from "vitest";
import { echoesProperty, isStateful, requirementOf } from "./requirement-of.ts";

const gradeOf = (type: string, path: string, values: { before?: string; after?: string } = {}): string => {
  const { requires, isKnown } = requirementOf({ type, keys: path.split("|"), before: values.before ?? "a", after: values.after ?? "b" });
  return isKnown ? requires : `${requires}?`;
};

describe("what a property change requires", () => {
  it.each([
    ["AWS::EC2::VPC", "CidrBlock", "replace"],
    ["AWS::EC2::VPC", "EnableDnsSupport", "in-place"],
    ["AWS::EC2::VPC", "Tags|Name|Value", "in-place"],
    ["AWS::EC2::VPC", "Colour", "may-replace?"],
    ["AWS::EC2::Instance", "InstanceType", "may-replace"],
    // Inner paths of the table: at, inside, above and beside them.
    ["AWS::EC2::Instance", "BlockDeviceMappings|0|Ebs|KmsKeyId", "replace"],
    ["AWS::EC2::Instance", "BlockDeviceMappings|/dev/sda1|Ebs|KmsKeyId", "replace"],
    ["AWS::EC2::Instance", "BlockDeviceMappings|/dev/sda1", "replace"],
    ["AWS::EC2::Instance", "BlockDeviceMappings|0|Ebs|VolumeSize", "may-replace"],
    ["AWS::EC2::FlowLog", "DestinationOptions|FileFormat", "replace"],
    ["AWS::Custom::Unknown", "Any", "may-replace?"],
    ["toString", "Any", "may-replace?"],
    ["AWS::CloudFormation::Stack", "TemplateURL", "may-replace?"],
    ["AWS::CloudFormation::Stack", "Parameters|Size", "may-replace?"],
    ["AWS::CloudFormation::Stack", "Tags|0", "in-place"],
    ["AWS::DocDB::DBCluster", "DBClusterIdentifier", "may-replace?"],
    ["AWS::EC2::Volume", "AvailabilityZone", "not-updatable"],
    ["AWS::EC2::Volume", "VolumeType", "in-place"],
    ["AWS::CloudFormation::WaitCondition", "Timeout", "not-updatable"],
  ])("%s %s: %s", (type, path, expected) => {
    expect(gradeOf(type, path)).toBe(expected);
  });

  it("volumes grow, and never shrink", () => {
    expect(gradeOf("AWS::EC2::Volume", "Size", { before: "9", after: "10" })).toBe("in-place");
    expect(gradeOf("AWS::EC2::Volume", "Size", { before: "10", after: "9" })).toBe("not-updatable");
  });

  it("knows what holds data, and which attributes give back a property", () => {
    expect(
      ["AWS::EC2::Volume", "AWS::KMS::Key", "AWS::S3::Bucket", "AWS::DocDB::DBCluster", "AWS::ECR::Repository"].every(isStateful),
    ).toBe(true);
    expect(isStateful("AWS::EC2::VPC")).toBe(false);
    expect(echoesProperty("AWS::EC2::Subnet", "AvailabilityZone")).toBe(true);
    expect(echoesProperty("AWS::EC2::Subnet", "SubnetId")).toBe(false);
  });
});
