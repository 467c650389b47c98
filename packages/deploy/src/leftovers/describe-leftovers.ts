import type { Plan } from "@keelson/core";
import { otherClusters, ownershipKey, standingOf, type Tags } from "./cluster-tags.ts";
import { subjectOf } from "./leftover-type.ts";
import type { OtherResource } from "./leftovers-port.ts";
import type { ObservedLeftovers } from "./observe-leftovers.ts";
import type { LeftoverRow } from "./plan-leftovers.ts";

/** Something that is still there after a cluster is gone, and that somebody pays for or stumbles over. */
export interface Leftover {
  /** A CloudFormation type; for a thing of EC2 without one here, EC2's own word. */
  readonly type: string;
  readonly id: string;
  /** One sentence without a full stop. */
  readonly because: string;
  /** The command that removes it; of what somebody else uses too, the one that takes this cluster's tag away. */
  readonly remove: string;
}

/** What is left of a cluster, from a last look and the plan that was made of it. Pure. */
export function describeLeftovers(options: {
  readonly observed: ObservedLeftovers;
  readonly others: readonly OtherResource[];
  /** The plan of the last look: what it keeps has its reason there. */
  readonly plan: Plan<LeftoverRow>;
  readonly region: string;
}): Leftover[] {
  const { observed, others, plan, region } = options;
  const { cluster } = observed;
  const planned = new Map(plan.changes.map((change) => [change.subject, change]));
  const known = observed.resources.map((resource): Leftover => {
    const change = planned.get(subjectOf(resource));
    const reason = change?.verb === "keep" ? change.before.reason : null;
    const because = reason ?? (change === undefined ? reasonOf(resource.tags, cluster) : "it was not deleted in this run");
    return { type: resource.type, id: resource.id, because, remove: commandFor(resource.type, { ...resource, cluster, region }) };
  });
  const rest = others.flatMap(({ kind, id, tags }): Leftover[] => {
    const standing = standingOf(tags, cluster);
    if (standing === "foreign") return [];
    return [{ type: kind, id, because: reasonOf(tags, cluster), remove: commandFor(kind, { id, tags, cluster, region }) }];
  });
  return [...known, ...rest];
}

function reasonOf(tags: Readonly<Record<string, string>>, cluster: string): string {
  switch (standingOf(tags, cluster)) {
    case "stack":
      return `stack ${tags["aws:cloudformation:stack-name"]} has or had it, and did not delete it`;
    case "shared": {
      const others = otherClusters(tags, cluster);
      return others.length > 0 ? `${others.join(", ")} uses it too` : "its cluster tag does not say owned";
    }
    case "owned":
    case "ours":
    case "foreign":
      return "it carries the cluster's tag, and no part of destroy deletes its kind";
  }
}

/** By CloudFormation's type or EC2's word; a kind that is not here is only shown. */
const commands: Readonly<Record<string, string>> = {
  "AWS::ElasticLoadBalancing::LoadBalancer": "elb delete-load-balancer --load-balancer-name",
  "AWS::ElasticLoadBalancingV2::LoadBalancer": "elbv2 delete-load-balancer --load-balancer-arn",
  "AWS::ElasticLoadBalancingV2::TargetGroup": "elbv2 delete-target-group --target-group-arn",
  "AWS::EC2::NetworkInterface": "ec2 delete-network-interface --network-interface-id",
  "AWS::EC2::SecurityGroup": "ec2 delete-security-group --group-id",
  "AWS::EC2::Volume": "ec2 delete-volume --volume-id",
  "AWS::EC2::Snapshot": "ec2 delete-snapshot --snapshot-id",
  vpc: "ec2 delete-vpc --vpc-id",
  subnet: "ec2 delete-subnet --subnet-id",
  "internet-gateway": "ec2 delete-internet-gateway --internet-gateway-id",
  "route-table": "ec2 delete-route-table --route-table-id",
  "elastic-ip": "ec2 release-address --allocation-id",
  "launch-template": "ec2 delete-launch-template --launch-template-id",
  natgateway: "ec2 delete-nat-gateway --nat-gateway-id",
  instance: "ec2 terminate-instances --instance-ids",
};

interface Remaining {
  readonly id: string;
  readonly tags: Tags;
  readonly cluster: string;
  readonly region: string;
}

function commandFor(kind: string, { id, tags, cluster, region }: Remaining): string {
  const isShared = standingOf(tags, cluster) === "shared";
  return `aws ${isShared ? untag(kind, id, ownershipKey(cluster)) : remove(kind, id)} --region ${region}`;
}

function remove(kind: string, id: string): string {
  const command = commands[kind];
  return command === undefined ? `ec2 describe-tags --filters Name=resource-id,Values=${id}` : `${command} ${id}`;
}

function untag(kind: string, id: string, key: string): string {
  switch (kind) {
    case "AWS::ElasticLoadBalancing::LoadBalancer":
      return `elb remove-tags --load-balancer-names ${id} --tags Key=${key}`;
    case "AWS::ElasticLoadBalancingV2::LoadBalancer":
    case "AWS::ElasticLoadBalancingV2::TargetGroup":
      return `elbv2 remove-tags --resource-arns ${id} --tag-keys ${key}`;
    default:
      return `ec2 delete-tags --resources ${id} --tags Key=${key}`;
  }
}
