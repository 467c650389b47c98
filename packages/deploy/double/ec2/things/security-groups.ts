import type { XmlValue } from "../../query/xml-element.ts";
import type { ResourceRecord } from "../../cloudformation/stack-content.ts";
import { isList, type Json, type JsonObject, objectOf } from "../../cloudformation/template/json.ts";
import { isThere, type RuleRecord, type Tags } from "../beside-stacks.ts";
import { type Listing, tagSet } from "../describe-things.ts";
import { type Ec2View, madeOf, present, textOf } from "../ec2-view.ts";

/** A security group, whoever made it. */
export interface SecurityGroup {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly vpcId: string;
  readonly rules: readonly Rule[];
  readonly tags: Tags;
}

export type Rule = Omit<RuleRecord, "from" | "until">;

/** Those of stacks with their rules, the default group of each VPC, and those beside stacks. */
export function securityGroupsOf(view: Ec2View): readonly SecurityGroup[] {
  const rules = rulesByGroup(view);
  const rulesOf = (id: string): readonly Rule[] => rules.get(id) ?? [];
  const made = madeOf(view, "AWS::EC2::SecurityGroup").map(({ id, resource, tags }): SecurityGroup => ({
    id,
    name:
      textOf(resource.properties["GroupName"]) ||
      `${tags["aws:cloudformation:stack-name"] ?? ""}-${resource.logicalId}-${id.slice(-12).toUpperCase()}`,
    description: textOf(resource.properties["GroupDescription"]),
    vpcId: textOf(resource.properties["VpcId"]),
    rules: rulesOf(id),
    tags,
  }));
  const defaults = madeOf(view, "AWS::EC2::VPC").map(({ id: vpcId, resource: { attributes } }): SecurityGroup => {
    const id = textOf(attributes["DefaultSecurityGroup"]);
    return {
      id,
      name: "default",
      description: "default VPC security group",
      vpcId,
      rules: rulesOf(id),
      tags: view.state.addedTags[id] ?? {},
    };
  });
  const beside = present(view, view.state.securityGroups).map((group): SecurityGroup => ({ ...group, rules: rulesOf(group.id) }));
  return [...made, ...defaults, ...beside];
}

function rulesByGroup(view: Ec2View): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  const add = (rule: Rule): void => {
    const known = rules.get(rule.groupId);
    if (known === undefined) rules.set(rule.groupId, [rule]);
    else known.push(rule);
  };
  for (const direction of ["Ingress", "Egress"] as const) {
    for (const { id, resource } of madeOf(view, `AWS::EC2::SecurityGroup${direction}`)) {
      add(ruleOf(resource.properties, { id, groupId: textOf(resource.properties["GroupId"]), direction }));
    }
  }
  for (const { id, resource } of madeOf(view, "AWS::EC2::SecurityGroup")) for (const rule of inlineRules(id, resource)) add(rule);
  for (const rule of view.state.rules) if (isThere(rule, view.at)) add(rule);
  return rules;
}

function inlineRules(groupId: string, { properties }: ResourceRecord): readonly Rule[] {
  return (["Ingress", "Egress"] as const).flatMap((direction) => {
    const list = properties[`SecurityGroup${direction}`];
    return (isList(list) ? list : []).map((rule: Json, index) =>
      ruleOf(objectOf(rule), { id: `${groupId}/${direction}/${index}`, groupId, direction }),
    );
  });
}

function ruleOf(properties: JsonObject, rule: { id: string; groupId: string; direction: "Ingress" | "Egress" }): Rule {
  const group = textOf(properties[rule.direction === "Ingress" ? "SourceSecurityGroupId" : "DestinationSecurityGroupId"]);
  const from = properties["FromPort"];
  return {
    id: rule.id,
    groupId: rule.groupId,
    direction: rule.direction === "Ingress" ? "ingress" : "egress",
    protocol: textOf(properties["IpProtocol"]) || "-1",
    ports: from === undefined ? null : { from: Number(from), to: Number(properties["ToPort"] ?? from) },
    peer: group === "" ? { cidr: textOf(properties["CidrIp"]) } : { group },
    description: textOf(properties["Description"]) || null,
  };
}

const peersOf = ({ rules }: SecurityGroup, direction: Rule["direction"]): readonly string[] =>
  rules.flatMap((rule) => (rule.direction === direction && "group" in rule.peer ? [rule.peer.group] : []));

export function securityGroupListing(view: Ec2View): Listing<SecurityGroup> {
  return {
    list: "securityGroupInfo",
    operation: "DescribeSecurityGroups",
    ids: "GroupId",
    prefix: "sg",
    missing: { code: "InvalidGroup.NotFound", message: (id) => `The security group '${id}' does not exist` },
    idOf: ({ id }) => id,
    tagsOf: ({ tags }) => tags,
    filters: {
      "group-id": ({ id }) => [id],
      "group-name": ({ name }) => [name],
      "vpc-id": ({ vpcId }) => [vpcId],
      description: ({ description }) => [description],
      "ip-permission.group-id": (group) => peersOf(group, "ingress"),
      "egress.ip-permission.group-id": (group) => peersOf(group, "egress"),
    },
    toXml: (group) => ({
      ownerId: view.account,
      groupId: group.id,
      groupName: group.name,
      groupDescription: group.description,
      vpcId: group.vpcId,
      ipPermissions: group.rules.filter(({ direction }) => direction === "ingress").map((rule) => ruleXml(rule, view)),
      ipPermissionsEgress: group.rules.filter(({ direction }) => direction === "egress").map((rule) => ruleXml(rule, view)),
      tagSet: tagSet(group.tags),
    }),
  };
}

/** One permission for each rule; the service joins those of the same ports. */
function ruleXml({ protocol, ports, peer, description }: Rule, { account }: Ec2View): XmlValue {
  return {
    ipProtocol: protocol,
    fromPort: ports?.from,
    toPort: ports?.to,
    groups: "group" in peer ? [{ userId: account, groupId: peer.group, description }] : [],
    ipRanges: "cidr" in peer ? [{ cidrIp: peer.cidr, description }] : [],
  };
}
