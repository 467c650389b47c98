import type { LeftoversPort } from "../leftovers/leftovers-port.ts";
import { ec2Leftovers } from "./ec2-leftovers-adapter.ts";
import { classicLoadBalancers } from "./elastic-load-balancing-adapter.ts";
import { loadBalancersV2 } from "./elastic-load-balancing-v2-adapter.ts";

/** What is left of a cluster in one region, by EC2 and both APIs of Elastic Load Balancing. Each SDK is loaded with the first call. */
export function leftovers(options: { readonly region: string }): LeftoversPort {
  const ec2 = ec2Leftovers(options);
  const classic = classicLoadBalancers(options);
  const newer = loadBalancersV2(options);
  return {
    ...ec2,
    async list(query) {
      const [first, second, rest] = await Promise.all([classic.list(), newer.list(), ec2.list(query)]);
      return [...first, ...second, ...rest];
    },
    async delete(resource) {
      switch (resource.type) {
        case "AWS::ElasticLoadBalancing::LoadBalancer":
          return await classic.delete(resource.id);
        case "AWS::ElasticLoadBalancingV2::LoadBalancer":
          return await newer.deleteLoadBalancer(resource.id);
        case "AWS::ElasticLoadBalancingV2::TargetGroup":
          return await newer.deleteTargetGroup(resource.id);
        default:
          return await ec2.delete(resource);
      }
    },
  };
}
