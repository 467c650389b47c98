import type { ServiceDouble } from "@keelson/double";
import { type AccountOptions, type AccountState, presentWorld } from "../account/account-options.ts";
import { type Call, queryService } from "../query/query-service.ts";
import type { XmlValue } from "../query/xml-element.ts";
import type { BalancerCall } from "./balancer-call.ts";
import { deleteClassic, describeClassic, describeClassicTags } from "./classic-calls.ts";
import { deleteNewer, deleteTargetGroup, describeNewer, describeNewerTags, describeTargetGroups } from "./newer-calls.ts";

/** Elastic Load Balancing, classic and newer: one name to sign for, two APIs that the Version tells apart (load-balancing.md). */
export function loadBalancingDouble(options: AccountOptions & { readonly account: AccountState }): ServiceDouble {
  const modelled =
    (run: (call: BalancerCall) => XmlValue): Call =>
    (input, { region }) => {
      const { now } = presentWorld(options);
      return run({ input, region, account: options.account, now });
    };
  const service = (version: string, calls: Readonly<Record<string, Call>>): ServiceDouble =>
    queryService({
      service: "elasticloadbalancing",
      wire: "query",
      namespace: `http://elasticloadbalancing.amazonaws.com/doc/${version}/`,
      account: options.stacks.state.account,
      deny: options.deny ?? [],
      calls,
    });
  const classic = service("2012-06-01", {
    DeleteLoadBalancer: modelled(deleteClassic),
    DescribeLoadBalancers: modelled(describeClassic),
    DescribeTags: modelled(describeClassicTags),
  });
  const newer = service("2015-12-01", {
    DeleteLoadBalancer: modelled(deleteNewer),
    DeleteTargetGroup: modelled(deleteTargetGroup),
    DescribeLoadBalancers: modelled(describeNewer),
    DescribeTags: modelled(describeNewerTags),
    DescribeTargetGroups: modelled(describeTargetGroups),
  });
  return {
    service: "elasticloadbalancing",
    operationOf: (request) => classic.operationOf(request),
    answer: (request) => (new URLSearchParams(request.body).get("Version") === "2015-12-01" ? newer : classic).answer(request),
  };
}
