import type { Clock } from "@keelson/core";
import type { ServiceDouble } from "@keelson/double";
import { defaultAccount } from "../query/caller.ts";
import { queryService } from "../query/query-service.ts";
import { describeImages } from "./describe-images.ts";
import type { Ec2State } from "./ec2-state.ts";

export interface Ec2DoubleOptions {
  readonly state: Ec2State;
  readonly clock: Clock;
  readonly account?: string;
  /** Refused actions, such as `ec2:DescribeImages`; read at every request. */
  readonly deny?: readonly string[];
}

/** Amazon EC2: DescribeImages over the image catalogue in `state` (ec2.md). */
export function ec2Double({ state, clock, account = defaultAccount, deny = [] }: Ec2DoubleOptions): ServiceDouble {
  return queryService({
    service: "ec2",
    wire: "ec2",
    namespace: "http://ec2.amazonaws.com/doc/2016-11-15/",
    account,
    deny,
    calls: {
      DescribeImages: (input) => describeImages(input, { images: state.images, account, now: clock.now() }),
    },
  });
}
