import type { Clock } from "@keelson/core";
import type { ServiceDouble } from "@keelson/double";
import { presentWorld } from "../account/account-options.ts";
import type { CloudFormationDoubleOptions } from "../cloudformation/double-options.ts";
import { emptyCloudFormationState } from "../cloudformation/state.ts";
import { type Call, queryService } from "../query/query-service.ts";
import type { QueryInput } from "../query/query-input.ts";
import type { XmlValue } from "../query/xml-element.ts";
import { getConsoleOutput } from "./console-output.ts";
import { describeImages } from "./describe-images.ts";
import type { Ec2State } from "./ec2-state.ts";
import { type Ec2View, viewEc2 } from "./ec2-view.ts";
import { describeInstances } from "./things/instances.ts";

export interface Ec2DoubleOptions {
  readonly state: Ec2State;
  readonly clock: Clock;
  /** The account's stacks; without them there is only what is beside stacks. */
  readonly stacks?: CloudFormationDoubleOptions;
  readonly account?: string;
  /** Refused actions, such as `ec2:DescribeImages`; read at every request. */
  readonly deny?: readonly string[];
}

/** Amazon EC2: images, the instances of groups, and what stacks and controllers made (ec2.md). */
export function ec2Double({ state, clock, stacks, account, deny = [] }: Ec2DoubleOptions): ServiceDouble {
  const options = stacks ?? { state: emptyCloudFormationState(account), clock, ec2: state };
  const modelled =
    (run: (input: QueryInput, view: Ec2View) => XmlValue): Call =>
    (input, { region }) => {
      const { launcher, now } = presentWorld({ stacks: options });
      return run(input, viewEc2({ state, stacks: options.state, machines: launcher.machines, region, at: now }));
    };
  return queryService({
    service: "ec2",
    wire: "ec2",
    namespace: "http://ec2.amazonaws.com/doc/2016-11-15/",
    account: options.state.account,
    deny,
    calls: {
      DescribeImages: (input) => describeImages(input, { images: state.images, account: options.state.account, now: clock.now() }),
      DescribeInstances: modelled(describeInstances),
      GetConsoleOutput: modelled(getConsoleOutput),
    },
  });
}
