import type { AccountState } from "../account/account-options.ts";
import { partitionOf } from "../cloudformation/template/pseudo-parameters.ts";
import type { InterfaceRecord } from "../ec2/beside-stacks.ts";
import { idAfter } from "../ec2/ec2-view.ts";
import { type ClusterNetwork, clusterNetwork } from "./cluster-network.ts";

/** A Service of type LoadBalancer, as far as the cloud controller looks. */
export interface BalancedService {
  readonly cluster: string;
  readonly region: string;
  /** `default/minecraft`. */
  readonly service: string;
  /** The Service's uid. */
  readonly uid: string;
  readonly ports: readonly { readonly port: number; readonly nodePort: number }[];
  /** By the annotation `service.beta.kubernetes.io/aws-load-balancer-type`. */
  readonly type?: "classic" | "network";
}

/** Hosted zones of load balancers in the regions that tests use (AWS General Reference, "Elastic Load Balancing endpoints"). */
const zones: Readonly<Record<string, { readonly classic: string; readonly network: string }>> = {
  "eu-west-1": { classic: "Z32O12XQLTSW2", network: "Z2IFOLAFXWLO4F" },
};

/**
 * Puts into an account what the AWS cloud controller makes for a Service, and answers the load balancer's host name
 * (cloud-provider-aws, pkg/providers/v1: names in aws.go and cloudprovider.DefaultLoadBalancerName, tags in tags.go).
 */
export function makeLoadBalancer(account: AccountState, wanted: BalancedService, at: number): string {
  const { cluster, region, uid, type = "classic" } = wanted;
  const network = clusterNetwork(account, { name: cluster, region, at });
  const name = balancerName(uid);
  const tags = { ...ownershipTags(cluster), "kubernetes.io/service-name": wanted.service };
  const digits = idAfter("lb", `${name}${at}`).slice(3, 19);
  const zone = zones[region] ?? { classic: "Z0000000CLASSIC", network: "Z0000000NETWORK" };
  const groups = type === "classic" ? [makeSecurityGroup(account, { ...wanted, name, network, at })] : [];
  const description = type === "classic" ? `ELB ${name}` : `ELB net/${name}/${digits}`;
  const interfaces = makeInterfaces(account, { network, region, name, description, groups, at });
  const balancer = {
    name,
    region,
    vpcId: network.vpcId,
    subnets: network.subnets.map(({ id }) => id),
    zones: network.subnets.map(({ zone: each }) => each),
    securityGroups: groups,
    interfaces,
    tags,
    from: at,
    until: null,
  };
  if (type === "classic") {
    const number = Number.parseInt(uid.replaceAll("-", "").slice(0, 7), 16) % 1_000_000_000;
    const dnsName = `${name}-${number}.${region}.elb.amazonaws.com`;
    const instances = network.workers.map(({ id }) => id);
    account.loadBalancing.classic.push({ ...balancer, dnsName, hostedZoneId: zone.classic, instances, ports: wanted.ports });
    return dnsName;
  }
  const prefix = `arn:${partitionOf(region).partition}:elasticloadbalancing:${region}:${account.cloudFormation.account}`;
  const arn = `${prefix}:loadbalancer/net/${name}/${digits}`;
  const dnsName = `${name}-${digits}.elb.${region}.amazonaws.com`;
  account.loadBalancing.newer.push({ ...balancer, arn, type: "network", dnsName, hostedZoneId: zone.network, deletionProtection: false });
  for (const { port, nodePort } of wanted.ports) {
    const target = `k8s-${wanted.service.replace("/", "-").slice(0, 16)}-${idAfter("tg", `${name}${port}`).slice(3, 13)}`;
    const group = { arn: `${prefix}:targetgroup/${target}/${digits}`, name: target, region, vpcId: network.vpcId, port: nodePort };
    account.loadBalancing.targetGroups.push({ ...group, balancer: arn, tags, from: at, until: null });
  }
  return dnsName;
}

/** A name from the Service's uid (kubernetes/cloud-provider, DefaultLoadBalancerName). */
export function balancerName(uid: string): string {
  return `a${uid.replaceAll("-", "")}`.slice(0, 32);
}

/** Instances that carry KubernetesCluster make the controller write it too (cloud-provider-aws, tags.go, usesLegacyTags). */
function ownershipTags(cluster: string): Record<string, string> {
  return { [`kubernetes.io/cluster/${cluster}`]: "owned", KubernetesCluster: cluster };
}

/** The classic load balancer's own group, and the rule that lets it reach the nodes. */
function makeSecurityGroup(
  account: AccountState,
  made: BalancedService & { readonly name: string; readonly network: ClusterNetwork; readonly at: number },
): string {
  const { name, network, at, region } = made;
  const { securityGroups, rules } = account.ec2;
  const id = idAfter("sg", `${name}${at}`);
  const common = { direction: "ingress", from: at, until: null } as const;
  securityGroups.push({
    id,
    region,
    vpcId: network.vpcId,
    name: `k8s-elb-${name}`,
    description: `Security group for Kubernetes ELB ${name} (${made.service})`,
    tags: ownershipTags(made.cluster),
    from: at,
    until: null,
  });
  for (const { port } of made.ports) {
    const peer = { cidr: "0.0.0.0/0" };
    rules.push({
      ...common,
      id: idAfter("sgr", `${id}${port}`),
      groupId: id,
      protocol: "tcp",
      ports: { from: port, to: port },
      peer,
      description: null,
    });
  }
  for (const groupId of network.nodeGroups) {
    rules.push({
      ...common,
      id: idAfter("sgr", `${groupId}${id}`),
      groupId,
      protocol: "-1",
      ports: null,
      peer: { group: id },
      description: null,
    });
  }
  return id;
}

/** One in each subnet, with a public address (ELB user guide, "Elastic network interfaces"). */
function makeInterfaces(
  account: AccountState,
  made: {
    readonly network: ClusterNetwork;
    readonly region: string;
    readonly name: string;
    readonly description: string;
    readonly groups: readonly string[];
    readonly at: number;
  },
): readonly string[] {
  const { network, region, name, description, groups, at } = made;
  return network.subnets.map((subnet, index) => {
    account.ec2.sequence += 1;
    const record: InterfaceRecord = {
      id: idAfter("eni", `${name}${subnet.id}${at}`),
      region,
      vpcId: network.vpcId,
      subnetId: subnet.id,
      zone: subnet.zone,
      description,
      requester: "amazon-elb",
      groups,
      privateAddress: subnet.cidr.replace(/\d+\/\d+$/, String(200 + (index % 50))),
      publicAddress: `198.51.100.${1 + (account.ec2.sequence % 250)}`,
      tags: {},
      from: at,
      until: null,
    };
    account.ec2.interfaces.push(record);
    return record.id;
  });
}
