import type { DestroyWorld } from "./destroy-world.ts";
import { name, region } from "./destroy-inputs.ts";

type Tags = Readonly<Record<string, string>>;

/** Every way in which something can be somebody else's, or not this cluster's alone. */
const foreignTags: readonly Tags[] = [
  {},
  { Name: name },
  { KubernetesCluster: name },
  { [`kubernetes.io/cluster/${name}`]: "shared" },
  { [`kubernetes.io/cluster/${name}`]: "" },
  { [`kubernetes.io/cluster/${name}2`]: "owned", "keelson:cluster": `${name}2` },
  { "kubernetes.io/cluster/other": "owned" },
  { [`kubernetes.io/cluster/${name}`]: "owned", "kubernetes.io/cluster/other": "owned" },
  { [`kubernetes.io/cluster/${name}`]: "owned", "kubernetes.io/cluster/other": "shared" },
  { [`kubernetes.io/cluster/${name}`]: "owned", "keelson:cluster": "other" },
  { [`kubernetes.io/cluster/${name}`]: "owned", "aws:cloudformation:stack-name": "somebody" },
  { "keelson:cluster": "other" },
];

const mark = "foreign";

/** One thing of each kind for each set of tags, in a network of its own. */
export function plantForeignThings({ account, records, parameters }: Pick<DestroyWorld, "account" | "records" | "parameters">): void {
  const { ec2, loadBalancing } = account;
  foreignTags.forEach((tags, index) => {
    const id = (prefix: string): string => `${prefix}-${String(index).padStart(17, "f")}`;
    const thing = { region, tags, from: 0, until: null };
    const place = { vpcId: "vpc-foreign", subnetId: "subnet-foreign", zone: `${region}a` };
    ec2.volumes.push({ ...thing, id: id("vol"), zone: place.zone, size: 1, type: "gp3", encrypted: false, attachedTo: null });
    ec2.snapshots.push({ ...thing, id: id("snap"), volumeId: id("vol"), size: 1, description: mark, encrypted: false, completeAt: 0 });
    ec2.securityGroups.push({ ...thing, id: id("sg"), vpcId: place.vpcId, name: `${mark}-${index}`, description: mark });
    ec2.rules.push({
      id: id("sgr"),
      groupId: id("sg"),
      direction: "ingress",
      protocol: "-1",
      ports: null,
      peer: { group: id("sg") },
      description: mark,
      from: 0,
      until: null,
    });
    ec2.interfaces.push({
      ...thing,
      ...place,
      id: id("eni"),
      description: mark,
      requester: null,
      groups: [id("sg")],
      privateAddress: `10.9.0.${index}`,
      publicAddress: null,
    });
    const balancer = {
      ...thing,
      vpcId: place.vpcId,
      subnets: [place.subnetId],
      zones: [place.zone],
      securityGroups: [id("sg")],
      interfaces: [],
      hostedZoneId: "Z32O12XQLTSW2",
    };
    loadBalancing.classic.push({
      ...balancer,
      name: `${mark}-${index}`,
      dnsName: `${mark}-${index}.${region}.elb.amazonaws.com`,
      instances: [],
      ports: [],
    });
    const arn = `arn:aws:elasticloadbalancing:${region}:123456789012:`;
    const newer = { arn: `${arn}loadbalancer/net/${mark}-${index}/f`, type: "network", deletionProtection: false } as const;
    loadBalancing.newer.push({
      ...balancer,
      ...newer,
      name: `${mark}-n${index}`,
      dnsName: `${mark}-n${index}.elb.${region}.amazonaws.com`,
    });
    const group = { arn: `${arn}targetgroup/${mark}-${index}/f`, name: `${mark}-${index}`, port: 80, balancer: newer.arn };
    loadBalancing.targetGroups.push({ ...thing, ...group, vpcId: place.vpcId });
    records.zones[0]?.recordSets.push({
      name: `${mark}-${index}.particule.io.`,
      type: "CNAME",
      ttl: 300,
      values: [`${mark}-${index}.${region}.elb.amazonaws.com`],
      alias: null,
      setIdentifier: null,
      weight: null,
    });
  });
  const [kept] = Object.values(parameters);
  if (kept !== undefined) parameters[`/keelson/${name}2/controller/ca.key`] = kept;
}

/** Each of these as a text, byte for byte; in an order of their own, as the services have none. */
export function foreignThings({ account, records, parameters }: Pick<DestroyWorld, "account" | "records" | "parameters">): string[] {
  const { volumes, snapshots, securityGroups, rules, interfaces, addedTags, gone } = account.ec2;
  const { classic, newer, targetGroups } = account.loadBalancing;
  const things: readonly unknown[] = [
    ...[volumes, snapshots, securityGroups, rules, interfaces, classic, newer, targetGroups].flat(),
    ...Object.entries(addedTags),
    ...Object.entries(gone),
    ...records.zones.flatMap(({ recordSets }) => recordSets),
    ...Object.entries(parameters),
  ];
  const texts = things.map((thing) => JSON.stringify(thing));
  return texts.filter((text) => /fffff|foreign/.test(text) || text.startsWith(`["/keelson/${name}2/`)).toSorted();
}

/** What an account ends with, without times: the same for every way that leads there. */
export function endStateOf({ account, records, parameters }: Pick<DestroyWorld, "account" | "records" | "parameters">): unknown {
  const { ec2, loadBalancing, cloudFormation } = account;
  const there = (list: readonly { readonly until: number | null }[]): number => list.filter(({ until }) => until === null).length;
  return {
    stacks: cloudFormation.stacks.map(({ status }) => status),
    balancers: there(loadBalancing.classic) + there(loadBalancing.newer) + there(loadBalancing.targetGroups),
    volumes: ec2.volumes.filter(({ until }) => until === null).map(({ id, tags }) => ({ id, tags })),
    snapshots: there(ec2.snapshots),
    groups: there(ec2.securityGroups),
    rules: there(ec2.rules),
    tags: ec2.addedTags,
    records: records.zones.flatMap(({ recordSets }) => recordSets.map(({ name: record, type }) => `${type} ${record}`)),
    parameters: Object.keys(parameters),
  };
}
