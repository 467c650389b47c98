import type { KubernetesDoubleOptions } from "@keelson/apply/double";
import type { BalancedService } from "@keelson/deploy/double";
import type { DeployedCluster } from "./deployed-cluster.ts";

type Service = Parameters<NonNullable<KubernetesDoubleOptions["loadBalancerHostname"]>>[0];

/** A Service as the cloud controller sees it: what a load balancer is made for. */
export function balancedService({ name, region }: DeployedCluster, service: Service): BalancedService {
  const { metadata = {}, spec = {} } = service as {
    readonly metadata?: { readonly namespace?: string; readonly name?: string; readonly uid?: string };
    readonly spec?: { readonly ports?: readonly { readonly port: number; readonly nodePort?: number }[] };
  };
  const ports = (spec.ports ?? []).map(({ port, nodePort = 0 }) => ({ port, nodePort }));
  return { cluster: name, region, service: `${metadata.namespace ?? ""}/${metadata.name ?? ""}`, uid: metadata.uid ?? "", ports };
}
