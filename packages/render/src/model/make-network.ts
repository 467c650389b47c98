import { Bug } from "@keelson/core";
import type { ClusterConfig } from "../config/cluster-config.ts";
import { type Cidr, formatAddress, formatCidr, parseCidr } from "../config/values/ipv4.ts";
import type { ClusterNetwork } from "./cluster-model.ts";

export function makeNetwork(config: ClusterConfig): ClusterNetwork {
  const services = networkOf(config.serviceCIDR);
  return {
    vpcCIDR: formatCidr(networkOf(config.vpcCIDR)),
    podCIDR: formatCidr(networkOf(config.podCIDR)),
    serviceCIDR: formatCidr(services),
    kubernetesServiceIP: formatAddress(services.network + 1),
    dnsServiceIP: config.dnsServiceIP,
    clusterDomain: "cluster.local",
    existingVPC: config.vpcId === null ? null : { vpcId: config.vpcId, routeTableId: config.routeTableId },
  };
}

function networkOf(text: string): Cidr {
  const range = parseCidr(text);
  if (range === null) throw new Bug("a text that is no range passed validation");
  return range;
}
