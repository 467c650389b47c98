import { type ClusterKeys, modelOf } from "./model.fixture.ts";
import { renderStack } from "./render-stack.ts";
import type { Template } from "./template.ts";

/** User data with the names that real ones hold. */
export const userData = {
  controller: '{"ignition":{"version":"3.3.0"},"env":"${VolumeEtcd} ${AWS::StackName} ${AWS::Region} ${AWS::URLSuffix}"}',
  worker: '{"ignition":{"version":"3.3.0"},"env":"${AWS::StackName} ${AWS::Region} ${AWS::URLSuffix}"}',
};

export const kmsKeyArn = "arn:aws:kms:eu-west-1:111122223333:key/6d9f59dc-e5c1-441d-8743-4d55c7cd1701";

/** One cluster.yaml for each shape that the template can take. */
export const stackForms: Readonly<Record<string, ClusterKeys>> = {
  "one zone": {},
  "three zones": {
    availabilityZone: undefined,
    subnets: ["a", "b", "c"].map((zone, index) => ({ availabilityZone: `eu-west-1${zone}`, instanceCIDR: `10.0.${index}.0/24` })),
    controllerIP: "10.0.1.50",
    stackTags: { team: "platform" },
  },
  "existing VPC": { vpcId: "vpc-0123456789abcdef0" },
  "existing VPC and route table": { vpcId: "vpc-0123456789abcdef0", routeTableId: "rtb-0123456789abcdef0", mapPublicIPs: false },
  "record in a named zone": { createRecordSet: true, hostedZone: "example.org" },
  "record in a zone by id": { createRecordSet: true, hostedZoneId: "Z2FDTNDATAQYW2" },
  "spot workers and a restored volume": {
    workerSpotPrice: "0.05",
    workerRootVolumeType: "io2",
    workerRootVolumeIOPS: 1000,
    etcdSnapshotId: "snap-0123456789abcdef0",
  },
  "own key and ssh": { kmsKeyArn, keyName: "operators", sshAccessAllowedSourceCIDRs: ["203.0.113.0/24", "198.51.100.7/32"] },
};

export function stackOf(keys: ClusterKeys = {}): Template {
  return renderStack({ model: modelOf(keys), userData });
}
