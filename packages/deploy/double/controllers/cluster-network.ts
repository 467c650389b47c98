import type { AccountState } from "../account/account-options.ts";
import { fakeMachines } from "../machines/fake-machines.ts";
import { type Ec2View, runningInstances, viewEc2 } from "../ec2/ec2-view.ts";
import { type Subnet, subnetsOf } from "../ec2/things/networks.ts";

/** Where a cluster's controllers find themselves, by its tag. */
export interface ClusterNetwork {
  readonly view: Ec2View;
  readonly vpcId: string;
  readonly subnets: readonly Subnet[];
  /** Security groups of its worker nodes. */
  readonly nodeGroups: readonly string[];
  readonly workers: readonly { readonly id: string; readonly zone: string }[];
}

export function clusterNetwork(
  account: AccountState,
  cluster: { readonly name: string; readonly region: string; readonly at: number },
): ClusterNetwork {
  const { region, at, name } = cluster;
  const { cloudFormation: stacks, ec2: state } = account;
  const view = viewEc2({ state, stacks, machines: fakeMachines(stacks.machines), region, at });
  const subnets = subnetsOf(view).filter(({ tags }) => `kubernetes.io/cluster/${name}` in tags);
  const [first] = subnets;
  if (first === undefined) throw new RangeError(`no subnet in ${region} carries the tag of the cluster ${name}`);
  const nodes = runningInstances(view).filter(({ instance }) => instance.tags.instance[`kubernetes.io/cluster/${name}`] !== undefined);
  const workers = nodes.filter(({ instance }) => instance.ownsInterface);
  return {
    view,
    vpcId: first.vpcId,
    subnets: subnets.filter(({ vpcId }) => vpcId === first.vpcId),
    nodeGroups: [...new Set(workers.flatMap(({ instance }) => instance.securityGroups))],
    workers: workers.map(({ instance }) => ({ id: instance.id, zone: instance.place.zone })),
  };
}
