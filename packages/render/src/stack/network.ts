import type { ClusterModel } from "../model/cluster-model.ts";
import { getAtt } from "./intrinsic.ts";
import type { Resources, Value } from "./template.ts";

/** The network that the rest of the stack is put into, whoever made it. */
export interface Network {
  readonly resources: Resources;
  readonly vpcId: Value;
  /** What must stand before an instance can reach the internet, and must go only after its end. */
  readonly waysOut: readonly string[];
  /** What must stand before an elastic address can be used: empty when the gateway is not ours. */
  readonly gateway: readonly string[];
}

/** The zone of the controller: its interface, its volume and its group live there. */
export function controllerZone(model: ClusterModel): Value {
  return getAtt(controllerSubnetId(model), "AvailabilityZone");
}

export function controllerSubnetId(model: ClusterModel): string {
  return model.subnets[model.controllerSubnet]?.logicalId ?? "";
}
