import type { ClusterModel, ClusterSubnet } from "../model/cluster-model.ts";
import { ref } from "./intrinsic.ts";
import { tags } from "./tags.ts";
import type { Properties, Resource, Resources, Value } from "./template.ts";

interface Subnets {
  readonly resources: Resources;
  /** Logical ids. */
  readonly associations: readonly string[];
}

/** One subnet a zone, each associated with the route table when there is one to name. */
export function subnets(options: { model: ClusterModel; vpcId: Value; routeTableId: Value | null }): Subnets {
  const { model, vpcId, routeTableId } = options;
  const resources: Record<string, Resource> = {};
  const associations: string[] = [];
  for (const subnet of model.subnets) {
    resources[subnet.logicalId] = {
      Type: "AWS::EC2::Subnet",
      Properties: {
        VpcId: vpcId,
        AvailabilityZone: subnet.availabilityZone,
        CidrBlock: subnet.instanceCIDR,
        MapPublicIpOnLaunch: model.config.mapPublicIPs,
        Tags: [...tags(model, `${model.config.clusterName}-${subnet.availabilityZone}`), loadBalancerTag(model)],
      },
    };
    if (routeTableId === null) continue;
    const association = associationId(subnet);
    associations.push(association);
    resources[association] = {
      Type: "AWS::EC2::SubnetRouteTableAssociation",
      Properties: { SubnetId: ref(subnet.logicalId), RouteTableId: routeTableId },
    };
  }
  return { resources, associations };
}

/** `Subnet0` -> `SubnetRouteTableAssociation0`. */
function associationId(subnet: ClusterSubnet): string {
  return subnet.logicalId.replace("Subnet", "SubnetRouteTableAssociation");
}

/** Where the cloud controller puts load balancers (cloud-provider-aws, findELBSubnets). */
function loadBalancerTag(model: ClusterModel): Properties {
  return { Key: model.config.mapPublicIPs ? "kubernetes.io/role/elb" : "kubernetes.io/role/internal-elb", Value: "1" };
}
