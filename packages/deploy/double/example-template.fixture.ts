import { defaultEc2State } from "./ec2/ec2-state.ts";

export const images = defaultEc2State().images;
export const stableImage = images[0]?.imageId ?? "";
export const betaImage = images[3]?.imageId ?? "";

interface Choices {
  readonly vpcCidr?: string;
  readonly instanceType?: string;
  readonly workers?: number;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly metadata?: string;
}

/** A small cluster: network, address, launch template, a group that waits for signals, a volume with a snapshot policy. */
export function exampleTemplate({
  vpcCidr = "10.0.0.0/16",
  instanceType = "t3.small",
  workers = 2,
  outputs,
  metadata = "1",
}: Choices = {}) {
  return {
    Metadata: { Keelson: { revision: metadata } },
    Parameters: { NodeImageId: { Type: "AWS::EC2::Image::Id" }, Zone: { Type: "String", Default: "eu-west-1a" } },
    Resources: {
      VPC: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: vpcCidr } },
      Subnet: {
        Type: "AWS::EC2::Subnet",
        Properties: { VpcId: { Ref: "VPC" }, CidrBlock: "10.0.0.0/24", AvailabilityZone: { Ref: "Zone" } },
      },
      Address: { Type: "AWS::EC2::EIP", Properties: { Domain: "vpc" } },
      Volume: {
        Type: "AWS::EC2::Volume",
        DeletionPolicy: "Snapshot",
        UpdateReplacePolicy: "Snapshot",
        Properties: { Size: 20, AvailabilityZone: { "Fn::GetAtt": ["Subnet", "AvailabilityZone"] } },
      },
      LaunchTemplate: {
        Type: "AWS::EC2::LaunchTemplate",
        Properties: {
          LaunchTemplateData: {
            ImageId: { Ref: "NodeImageId" },
            InstanceType: instanceType,
            UserData: { "Fn::Base64": { "Fn::Sub": "volume=${Volume} stack=${AWS::StackName} ${!kept}" } },
          },
        },
      },
      Group: {
        Type: "AWS::AutoScaling::AutoScalingGroup",
        DependsOn: ["Address"],
        CreationPolicy: { ResourceSignal: { Count: workers, Timeout: "PT20M" } },
        UpdatePolicy: { AutoScalingRollingUpdate: { MaxBatchSize: 1, WaitOnResourceSignals: true, PauseTime: "PT15M" } },
        Properties: {
          MinSize: workers,
          MaxSize: workers + 1,
          VPCZoneIdentifier: [{ Ref: "Subnet" }],
          LaunchTemplate: {
            LaunchTemplateId: { Ref: "LaunchTemplate" },
            Version: { "Fn::GetAtt": ["LaunchTemplate", "LatestVersionNumber"] },
          },
        },
      },
    },
    Outputs: {
      ControllerIP: { Value: { Ref: "Address" } },
      Subnets: { Value: { "Fn::Join": [",", [{ Ref: "Subnet" }]] } },
      ...outputs,
    },
  };
}

export const imageParameter = { Parameters: [{ ParameterKey: "NodeImageId", ParameterValue: stableImage }] };
export const previousImage = { Parameters: [{ ParameterKey: "NodeImageId", UsePreviousValue: true }] };
