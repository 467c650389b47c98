import type { Lifetime, Tags } from "../ec2/beside-stacks.ts";

/** Load balancers of both generations; JSON all the way. */
export interface LoadBalancingState {
  readonly format: 1;
  readonly classic: ClassicRecord[];
  readonly newer: NewerRecord[];
  readonly targetGroups: TargetGroupRecord[];
}

interface Balancer extends Lifetime {
  readonly name: string;
  readonly region: string;
  readonly dnsName: string;
  readonly hostedZoneId: string;
  readonly vpcId: string;
  readonly subnets: readonly string[];
  readonly zones: readonly string[];
  readonly securityGroups: readonly string[];
  /** Its network interfaces, which outlive it by a while. */
  readonly interfaces: readonly string[];
  tags: Tags;
}

export interface ClassicRecord extends Balancer {
  readonly instances: readonly string[];
  readonly ports: readonly { readonly port: number; readonly nodePort: number }[];
}

/** A network or application load balancer, of API version 2015-12-01. */
export interface NewerRecord extends Balancer {
  readonly arn: string;
  readonly type: "network" | "application";
  deletionProtection: boolean;
}

export interface TargetGroupRecord extends Lifetime {
  readonly arn: string;
  readonly name: string;
  readonly region: string;
  readonly vpcId: string;
  readonly port: number;
  /** The load balancer whose listener forwards to it. */
  readonly balancer: string;
  tags: Tags;
}

export function emptyLoadBalancing(): LoadBalancingState {
  return { format: 1, classic: [], newer: [], targetGroups: [] };
}
