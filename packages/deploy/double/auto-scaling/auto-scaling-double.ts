import type { ServiceDouble } from "@keelson/double";
import { type AccountOptions, presentWorld } from "../account/account-options.ts";
import { type Call as WireCall, type KnownCaller, queryService } from "../query/query-service.ts";
import type { QueryInput } from "../query/query-input.ts";
import type { XmlValue } from "../query/xml-element.ts";
import { describeActivities } from "./describe-activities.ts";
import { describeGroupInstances, describeGroups } from "./describe-groups.ts";
import type { GroupCall } from "./group-call.ts";

/** Amazon EC2 Auto Scaling: the groups of stacks, their instances and activities (auto-scaling.md). */
export function autoScalingDouble(options: AccountOptions): ServiceDouble {
  const modelled =
    (run: (call: GroupCall) => XmlValue): WireCall =>
    (input: QueryInput, { region }: KnownCaller) => {
      const { launcher, now } = presentWorld(options);
      return run({ input, region, state: launcher.state, now });
    };
  return queryService({
    service: "autoscaling",
    wire: "query",
    namespace: "http://autoscaling.amazonaws.com/doc/2011-01-01/",
    account: options.stacks.state.account,
    deny: options.deny ?? [],
    calls: {
      DescribeAutoScalingGroups: modelled(describeGroups),
      DescribeAutoScalingInstances: modelled(describeGroupInstances),
      DescribeScalingActivities: modelled(describeActivities),
    },
  });
}
