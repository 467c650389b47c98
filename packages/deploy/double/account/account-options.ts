import { type CloudFormationState, emptyCloudFormationState } from "../cloudformation/state.ts";
import type { CloudFormationDoubleOptions } from "../cloudformation/double-options.ts";
import { advanceStacks } from "../cloudformation/operation/advance-stack.ts";
import { worldOf } from "../cloudformation/world-of.ts";
import type { World } from "../cloudformation/world.ts";
import { defaultEc2State, type Ec2State } from "../ec2/ec2-state.ts";
import { emptyLoadBalancing, type LoadBalancingState } from "../load-balancing/load-balancing-state.ts";
import { type S3State, s3State } from "../s3/s3-state.ts";

/** Everything that an account holds, as far as this package's doubles keep it; JSON all the way. */
export interface AccountState {
  readonly format: 1;
  /** Stacks, and the groups and machines that they made. */
  readonly cloudFormation: CloudFormationState;
  /** Images, and what was made beside stacks. */
  readonly ec2: Ec2State;
  readonly s3: S3State;
  readonly loadBalancing: LoadBalancingState;
}

/** An account with Flatcar's images and nothing else; `buckets` are the regions of its buckets by their names. */
export function emptyAccount(
  options: { readonly account?: string; readonly buckets?: Readonly<Record<string, string>> } = {},
): AccountState {
  const cloudFormation = emptyCloudFormationState(options.account);
  const s3 = s3State(options.buckets, cloudFormation.account);
  return { format: 1, cloudFormation, ec2: defaultEc2State(), s3, loadBalancing: emptyLoadBalancing() };
}

/** What every service of an account works on. */
export interface AccountOptions {
  /** The stacks, their script and the clock; read at every request. */
  readonly stacks: CloudFormationDoubleOptions;
  /** Refused actions, such as `ec2:DescribeInstances` or `autoscaling:*`. */
  readonly deny?: readonly string[];
}

/** Moves everything to the present; stacks, groups and machines are then as they are now. */
export function presentWorld({ stacks }: { readonly stacks: CloudFormationDoubleOptions }): World {
  const world = worldOf(stacks, stacks.clock.now());
  advanceStacks(world);
  return world;
}
