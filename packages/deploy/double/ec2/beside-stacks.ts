/** A span of time, in milliseconds since the epoch: what existed when, so that nothing depends on who looked in between. */
export interface Lifetime {
  readonly from: number;
  /** Null while it is there. */
  until: number | null;
}

export type Tags = Readonly<Record<string, string>>;

/** A thing of a region that no stack made, or the first to be found of its id. */
interface Thing extends Lifetime {
  readonly id: string;
  readonly region: string;
  tags: Tags;
}

/** What a cluster's controllers and people made beside stacks, and what was done to the things of stacks. */
export interface BesideStacks {
  volumes: VolumeRecord[];
  snapshots: SnapshotRecord[];
  interfaces: InterfaceRecord[];
  securityGroups: SecurityGroupRecord[];
  /** Rules in groups of stacks or of others. */
  rules: RuleRecord[];
  vpcs: VpcRecord[];
  subnets: SubnetRecord[];
  routeTables: RouteTableRecord[];
  /** Things of stacks that were deleted by somebody else, and when. */
  gone: Record<string, number>;
  /** Tags that were put on things of stacks. */
  addedTags: Record<string, Tags>;
  /** Feeds the ids of what is made here. */
  sequence: number;
}

export interface VolumeRecord extends Thing {
  readonly zone: string;
  /** GiB. */
  readonly size: number;
  readonly type: string;
  readonly encrypted: boolean;
  attachedTo: string | null;
}

export interface SnapshotRecord extends Thing {
  readonly volumeId: string;
  readonly size: number;
  readonly description: string;
  readonly encrypted: boolean;
  /** When it is complete. */
  readonly completeAt: number;
}

export interface InterfaceRecord extends Thing {
  readonly vpcId: string;
  readonly subnetId: string;
  readonly zone: string;
  readonly description: string;
  /** Who made it in the account's name, such as `amazon-elb`; null for the account itself. */
  readonly requester: string | null;
  readonly groups: readonly string[];
  readonly privateAddress: string;
  readonly publicAddress: string | null;
}

export interface SecurityGroupRecord extends Thing {
  readonly vpcId: string;
  readonly name: string;
  readonly description: string;
}

export interface RuleRecord extends Lifetime {
  readonly id: string;
  readonly groupId: string;
  readonly direction: "ingress" | "egress";
  readonly protocol: string;
  /** Null for all ports. */
  readonly ports: { readonly from: number; readonly to: number } | null;
  /** The other side: a group, or a range of addresses. */
  readonly peer: { readonly group: string } | { readonly cidr: string };
  readonly description: string | null;
}

export interface VpcRecord extends Thing {
  readonly cidr: string;
  readonly dnsSupport: boolean;
  readonly dnsHostnames: boolean;
}

export interface SubnetRecord extends Thing {
  readonly vpcId: string;
  readonly cidr: string;
  readonly zone: string;
  readonly mapsPublicAddress: boolean;
}

export interface RouteTableRecord extends Thing {
  readonly vpcId: string;
  readonly main: boolean;
  readonly subnets: readonly string[];
  readonly routes: readonly RouteRecord[];
}

export interface RouteRecord {
  readonly destination: string;
  /** `local`, or the id of a gateway, an interface, a connection. */
  readonly target: string;
  /** Its target is gone. */
  readonly blackhole: boolean;
}

export function nothingBesideStacks(): BesideStacks {
  const lists = { volumes: [], snapshots: [], interfaces: [], securityGroups: [], rules: [], vpcs: [], subnets: [], routeTables: [] };
  return { ...lists, gone: {}, addedTags: {}, sequence: 0 };
}

export function isThere({ from, until }: Lifetime, at: number): boolean {
  return from <= at && (until === null || until > at);
}

export function isNothingBeside({ interfaces, securityGroups, rules, subnets }: BesideStacks): boolean {
  return interfaces.length + securityGroups.length + rules.length + subnets.length === 0;
}
