/**
 * What a cluster's own controllers make in AWS beside its stack, by CloudFormation's names for the types, in the order in which they
 * can be deleted: a load balancer holds its target groups and security groups, an interface holds its security groups.
 */
export const leftoverTypes = [
  "AWS::ElasticLoadBalancing::LoadBalancer",
  "AWS::ElasticLoadBalancingV2::LoadBalancer",
  "AWS::ElasticLoadBalancingV2::TargetGroup",
  "AWS::EC2::NetworkInterface",
  "AWS::EC2::SecurityGroup",
  "AWS::EC2::Volume",
  "AWS::EC2::Snapshot",
] as const;

export type LeftoverType = (typeof leftoverTypes)[number];

export function isLoadBalancer({ type }: { readonly type: LeftoverType }): boolean {
  return type === "AWS::ElasticLoadBalancing::LoadBalancer" || type === "AWS::ElasticLoadBalancingV2::LoadBalancer";
}

/** How people read it: type and id, as CloudFormation's own events do. */
export function subjectOf(resource: { readonly type: string; readonly id: string }): string {
  return `${resource.type} ${resource.id}`;
}
