import { Bug } from "@keelson/core";
import type { ClusterConfig } from "../config/cluster-config.ts";
import { containsAddress, formatCidr, parseAddress, parseCidr } from "../config/values/ipv4.ts";
import type { ClusterModel } from "./cluster-model.ts";

/** The subnets of the stack, and which of them holds the controller. */
export function makeSubnets(config: ClusterConfig): Pick<ClusterModel, "subnets" | "controllerSubnet"> {
  const address = parseAddress(config.controllerIP);
  const ranges = writtenSubnets(config).map(({ availabilityZone, instanceCIDR }) => ({ availabilityZone, range: parseCidr(instanceCIDR) }));
  const controllerSubnet = ranges.findIndex(({ range }) => range !== null && address !== null && containsAddress(range, address));
  const subnets = ranges.map(({ availabilityZone, range }, index) => {
    if (range === null) throw new Bug("a subnet that is no range passed validation");
    return { logicalId: `Subnet${index}`, availabilityZone, instanceCIDR: formatCidr(range) };
  });
  if (controllerSubnet < 0) throw new Bug("a controllerIP outside all subnets passed validation");
  return { subnets, controllerSubnet };
}

function writtenSubnets({ subnets, availabilityZone, instanceCIDR }: ClusterConfig): ClusterConfig["subnets"] {
  if (subnets.length > 0) return subnets;
  if (availabilityZone === null) throw new Bug("a config without zone passed validation");
  return [{ availabilityZone, instanceCIDR }];
}
