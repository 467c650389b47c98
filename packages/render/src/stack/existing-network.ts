import type { ClusterNetwork, ClusterModel } from "../model/cluster-model.ts";
import type { Network } from "./network.ts";
import { subnets } from "./subnets.ts";

type ExistingVPC = NonNullable<ClusterNetwork["existingVPC"]>;

/**
 * Subnets inside a VPC that the user made. Nothing there is changed: no gateway, no route, and no S3 endpoint, which would write routes
 * into the user's table. Without routeTableId the subnets follow the VPC's main table.
 */
export function existingNetwork(model: ClusterModel, { vpcId, routeTableId }: ExistingVPC): Network {
  const own = subnets({ model, vpcId, routeTableId });
  return { vpcId, waysOut: own.associations, gateway: [], resources: own.resources };
}
