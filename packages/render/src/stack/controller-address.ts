import type { ClusterModel } from "../model/cluster-model.ts";
import { getAtt, ref } from "./intrinsic.ts";
import { logicalIds } from "./logical-ids.ts";
import { controllerSubnetId, type Network } from "./network.ts";
import { securityGroupId } from "./security-groups.ts";
import { nodeName, tags } from "./tags.ts";
import type { Resources } from "./template.ts";

/**
 * The interface and public address that outlive every controller instance: each new one is started on this interface, so the private
 * address, the public address and with them etcd's peer URL stay. Both end with the stack.
 */
export function controllerAddress(model: ClusterModel, network: Network): Resources {
  const name = nodeName(model, "controller");
  return {
    [logicalIds.controllerInterface]: {
      Type: "AWS::EC2::NetworkInterface",
      DeletionPolicy: "Delete",
      UpdateReplacePolicy: "Delete",
      Properties: {
        Description: name,
        SubnetId: ref(controllerSubnetId(model)),
        PrivateIpAddress: model.apiServer.controllerIP,
        GroupSet: [securityGroupId("controller")],
        Tags: tags(model, name),
      },
    },
    [logicalIds.controllerAddress]: {
      Type: "AWS::EC2::EIP",
      ...after(network.gateway),
      DeletionPolicy: "Delete",
      UpdateReplacePolicy: "Delete",
      Properties: { Domain: "vpc", Tags: tags(model, name) },
    },
    [logicalIds.controllerAddressAssociation]: {
      Type: "AWS::EC2::EIPAssociation",
      ...after(network.gateway),
      Properties: {
        AllocationId: getAtt(logicalIds.controllerAddress, "AllocationId"),
        NetworkInterfaceId: ref(logicalIds.controllerInterface),
      },
    },
  };
}

/** An existing VPC has its gateway already. */
function after(gateway: readonly string[]): { DependsOn?: readonly string[] } {
  return gateway.length === 0 ? {} : { DependsOn: gateway };
}
