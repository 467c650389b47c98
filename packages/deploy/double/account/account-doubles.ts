import type { Clock } from "@keelson/core";
import type { DoubleRequest, ServiceDouble } from "@keelson/double";
import { signedService } from "@keelson/double";
import { autoScalingDouble } from "../auto-scaling/auto-scaling-double.ts";
import { cloudFormationDouble } from "../cloudformation/cloud-formation-double.ts";
import type { CloudFormationDoubleOptions } from "../cloudformation/double-options.ts";
import { ec2Double } from "../ec2/ec2-double.ts";
import { loadBalancingDouble } from "../load-balancing/load-balancing-double.ts";
import { s3Double } from "../s3/s3-double.ts";
import { stsDouble } from "../sts/sts-double.ts";
import type { Tags } from "../ec2/beside-stacks.ts";
import { type AccountState, presentWorld } from "./account-options.ts";
import { tagsOf } from "./tags-of.ts";

/** What goes wrong in an account, and at what pace; all of it can be changed while the doubles run. */
export type AccountScript = { -readonly [Key in keyof CloudFormationDoubleOptions]?: CloudFormationDoubleOptions[Key] };

export interface AccountDoubles {
  /** The script that every service reads at every request, together with the state and the clock. */
  readonly script: { -readonly [Key in keyof CloudFormationDoubleOptions]: CloudFormationDoubleOptions[Key] };
  /** All services of this package. */
  readonly services: readonly ServiceDouble[];
  /** The one that a request is signed for. */
  choose(request: DoubleRequest): ServiceDouble | undefined;
  /** The tags of something by its ARN, for whoever guards the services. */
  tagsOf(arn: string): Tags;
}

/** Every service of an account over one state and one clock. `script` becomes theirs: changes to it are seen. */
export function accountDoubles(options: {
  readonly state: AccountState;
  readonly clock: Clock;
  readonly script?: AccountScript;
}): AccountDoubles {
  const { state, clock } = options;
  const script = Object.assign(options.script ?? {}, { state: state.cloudFormation, ec2: state.ec2, s3: state.s3, clock });
  const deny = script.deny ?? [];
  const services = [
    cloudFormationDouble(script),
    autoScalingDouble({ stacks: script, deny }),
    ec2Double({ state: state.ec2, clock, stacks: script, deny }),
    loadBalancingDouble({ account: state, stacks: script, deny }),
    s3Double({ state: state.s3, clock, deny }),
    stsDouble({ account: state.cloudFormation.account }),
  ];
  const byName = new Map(services.map((service) => [service.service, service]));
  return {
    script,
    services,
    choose: (request) => byName.get(signedService(request) ?? ""),
    tagsOf: (arn) => tagsOf(state, presentWorld({ stacks: script }), arn),
  };
}
