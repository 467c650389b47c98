import type { QueryInput } from "../query/query-input.ts";
import { notModelled, ServiceError } from "../query/service-error.ts";
import type { XmlValue } from "../query/xml-element.ts";
import { findThing } from "./describe-things.ts";
import type { Ec2View } from "./ec2-view.ts";
import { type Rule, securityGroupListing, securityGroupsOf } from "./things/security-groups.ts";

/** Takes back the rules of one group that name another one, port by port as they were given. */
export function revokeRules(direction: Rule["direction"]): (input: QueryInput, view: Ec2View) => XmlValue {
  return (input, view) => {
    const group = findThing(securityGroupsOf(view), input.text("GroupId") ?? "", securityGroupListing(view));
    for (const permission of input.structures("IpPermissions")) {
      if (permission.structures("IpRanges").length > 0) throw notModelled("the revocation of a rule with a range of addresses");
      for (const pair of permission.structures("Groups"))
        revoke(view, ruleIn(group.rules, direction, permission, pair.text("GroupId") ?? ""));
    }
    return { return: true };
  };
}

function ruleIn(rules: readonly Rule[], direction: Rule["direction"], permission: QueryInput, peer: string): Rule {
  const from = permission.text("FromPort");
  const ports = from === undefined ? null : { from: Number(from), to: Number(permission.text("ToPort") ?? from) };
  const found = rules.find(
    (rule) =>
      rule.direction === direction &&
      "group" in rule.peer &&
      rule.peer.group === peer &&
      rule.protocol === (permission.text("IpProtocol") ?? "-1") &&
      rule.ports?.from === ports?.from &&
      rule.ports?.to === ports?.to,
  );
  if (found === undefined) {
    throw new ServiceError("InvalidPermission.NotFound", "The specified rule does not exist in this security group.");
  }
  return found;
}

function revoke({ state, at }: Ec2View, { id }: Rule): void {
  const beside = state.rules.find((rule) => rule.id === id && rule.until === null);
  if (beside === undefined) state.gone[id] = at;
  else beside.until = at;
}
