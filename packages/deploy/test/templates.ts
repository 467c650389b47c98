import type { DeployWorld } from "./deploy-world.ts";
import { bucket } from "./deploy-world.ts";

/** A group of one machine that has to signal. */
export const workers = {
  Type: "AWS::AutoScaling::AutoScalingGroup",
  CreationPolicy: { ResourceSignal: { Count: 1, Timeout: "PT5M" } },
  UpdatePolicy: {
    AutoScalingRollingUpdate: { MinInstancesInService: 0, MaxBatchSize: 1, WaitOnResourceSignals: true, PauseTime: "PT5M" },
  },
  Properties: {
    MinSize: "1",
    MaxSize: "1",
    DesiredCapacity: "1",
    VPCZoneIdentifier: [{ Ref: "Subnet0" }],
    LaunchTemplate: { LaunchTemplateId: { Ref: "Template" }, Version: { "Fn::GetAtt": ["Template", "LatestVersionNumber"] } },
  },
};

/** What holds a cluster's data and its address. */
export const precious = {
  Etcd: {
    Type: "AWS::EC2::Volume",
    DeletionPolicy: "Snapshot",
    UpdateReplacePolicy: "Snapshot",
    Properties: { AvailabilityZone: { "Fn::GetAtt": ["Subnet0", "AvailabilityZone"] }, Size: 20, VolumeType: "gp3" },
  },
  Address: { Type: "AWS::EC2::EIP", Properties: { Domain: "vpc" } },
};

/** A stack inside the stack; its template lies in the bucket. */
export function nestedStack(world: DeployWorld, resources: object): object {
  const body = JSON.stringify({ Resources: resources });
  const object = { etag: '""', contentType: "application/json", modifiedAt: 0, encryption: "AES256", headers: {} };
  const objects = world.script.s3?.buckets[bucket]?.objects;
  if (objects === undefined) throw new RangeError("the world has no bucket");
  const key = `nested-${Object.keys(objects).length}.json`;
  objects[key] = { ...object, body };
  return { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: `https://s3.eu-west-1.amazonaws.com/${bucket}/${key}` } };
}
