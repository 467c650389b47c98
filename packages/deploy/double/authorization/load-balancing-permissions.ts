import type { Permission } from "@keelson/double";
import { anywhere, type CallPermissions, type GuardedCall, resourceTags } from "./guarded-call.ts";

/** A classic load balancer is named, a newer one and its target groups have their ARN. */
function deleting(action: string, parameters: readonly string[]) {
  return (call: GuardedCall): readonly Permission[] => {
    const given = parameters.map((name) => call.input.text(name)).find((value) => value !== undefined) ?? "";
    const { partition, region, account } = call;
    const arn = given.startsWith("arn:") ? given : `arn:${partition}:elasticloadbalancing:${region}:${account}:loadbalancer/${given}`;
    return [{ action: `elasticloadbalancing:${action}`, resource: arn, context: resourceTags("elasticloadbalancing", call.tagsOf(arn)) }];
  };
}

/** Service Authorization Reference of Elastic Load Balancing and its V2: both generations share actions. */
export const loadBalancingPermissions: CallPermissions = {
  DescribeLoadBalancers: anywhere("elasticloadbalancing:DescribeLoadBalancers"),
  DescribeTags: anywhere("elasticloadbalancing:DescribeTags"),
  DescribeTargetGroups: anywhere("elasticloadbalancing:DescribeTargetGroups"),
  DeleteLoadBalancer: deleting("DeleteLoadBalancer", ["LoadBalancerArn", "LoadBalancerName"]),
  DeleteTargetGroup: deleting("DeleteTargetGroup", ["TargetGroupArn"]),
};

/** Service Authorization Reference, "Actions, resources, and condition keys for Amazon EC2 Auto Scaling". */
export const autoScalingPermissions: CallPermissions = {
  DescribeAutoScalingGroups: anywhere("autoscaling:DescribeAutoScalingGroups"),
  DescribeScalingActivities: anywhere("autoscaling:DescribeScalingActivities"),
};

/** STS API reference: GetCallerIdentity needs no permission. */
export const stsPermissions: CallPermissions = { GetCallerIdentity: () => [] };
