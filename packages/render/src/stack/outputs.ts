import type { ClusterModel } from "../model/cluster-model.ts";
import { getAtt, join, ref } from "./intrinsic.ts";
import { logicalIds } from "./logical-ids.ts";
import { securityGroupId } from "./security-groups.ts";
import type { Output, Value } from "./template.ts";

/** What other steps and people read from the stack. The names are fixed: workflows use them. */
export function outputs(model: ClusterModel, vpcId: Value): Record<string, Output> {
  const { versions, image } = model;
  const subnetIds = model.subnets.map((subnet) => ref(subnet.logicalId));
  return {
    ControllerIP: { Description: "Public address of the controller", Value: ref(logicalIds.controllerAddress) },
    APIURL: { Description: "URL of the Kubernetes API", Value: model.apiServer.url },
    VPC: { Description: "Id of the VPC", Value: vpcId },
    Subnets: { Description: "Ids of the subnets, separated by commas", Value: join(",", subnetIds) },
    ControllerSecurityGroup: { Description: "Id of the controller's security group", Value: securityGroupId("controller") },
    WorkerSecurityGroup: { Description: "Id of the workers' security group", Value: securityGroupId("worker") },
    ControllerRole: { Description: "ARN of the controller's role", Value: getAtt(logicalIds.controllerRole, "Arn") },
    WorkerRole: { Description: "ARN of the workers' role", Value: getAtt(logicalIds.workerRole, "Arn") },
    NodeImage: { Description: "Id of the image that new nodes boot", Value: ref(logicalIds.nodeImage) },
    ClusterCAHash: { Description: "SHA-256 of the CA certificate that the cluster was built on", Value: ref(logicalIds.authorityHash) },
    EtcdVolume: { Description: "Id of the volume with etcd's data", Value: ref(logicalIds.etcdVolume) },
    KubernetesVersion: { Description: "Version of Kubernetes", Value: versions.kubernetes },
    FlatcarVersion: {
      Description: "Version of Flatcar, or what its image was chosen by when the version is not written down",
      Value: versions.flatcar ?? image.amiId ?? image.namePattern,
    },
  };
}
