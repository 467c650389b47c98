import type { AccountState } from "../account/account-options.ts";
import { endBalancer, interfacesStay } from "../load-balancing/end-balancer.ts";
import { type BalancedService, balancerName } from "./make-load-balancer.ts";

/**
 * Takes back what was made for a Service, as the cloud controller does when the Service goes: the load balancer and the rules on the nodes
 * at once, its own security group when its interfaces are gone (cloud-provider-aws, EnsureLoadBalancerDeleted).
 */
export function releaseLoadBalancer(account: AccountState, { uid, region }: Pick<BalancedService, "uid" | "region">, at: number): void {
  const name = balancerName(uid);
  const { classic, newer, targetGroups } = account.loadBalancing;
  const found = [...classic, ...newer].filter((each) => each.name === name && each.region === region && each.until === null);
  for (const balancer of found) {
    endBalancer(account, balancer, at);
    for (const groupId of balancer.securityGroups) releaseGroup(account, groupId, at);
    for (const group of targetGroups) if ("arn" in balancer && group.balancer === balancer.arn) group.until ??= at;
  }
}

function releaseGroup({ ec2 }: AccountState, groupId: string, at: number): void {
  for (const rule of ec2.rules) if ("group" in rule.peer && rule.peer.group === groupId) rule.until ??= at;
  for (const group of ec2.securityGroups) if (group.id === groupId) group.until ??= at + interfacesStay + 1000;
  for (const rule of ec2.rules) if (rule.groupId === groupId) rule.until ??= at + interfacesStay + 1000;
}
