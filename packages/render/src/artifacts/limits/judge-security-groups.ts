import type { ClusterConfig, ConfigKey } from "../../config/cluster-config.ts";
import { type Finding, warning } from "../../config/finding.ts";
import { isMapping } from "../../is-mapping.ts";
import { accessLists } from "../../stack/security-rules.ts";
import { causeOf } from "./template-costs.ts";

/** Inbound rules of a security group that an account has by default; AWS raises it when asked (VPC user guide, quotas). */
const inboundRules = 60;

interface Ingress {
  readonly group: string;
  readonly key: ConfigKey | null;
}

/** A warning for each security group with more rules than an account has by default, at the list that makes most of them. */
export function judgeSecurityGroups(config: ClusterConfig, resources: Readonly<Record<string, unknown>>): readonly Finding[] {
  const rules = Object.values(resources).flatMap((resource) => readIngress(config, resource) ?? []);
  return [...new Set(rules.map(({ group }) => group))].flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    if (own.length <= inboundRules) return [];
    const counts = accessLists.map(({ key, ports }) => ({
      key,
      rulesPerRange: ports.length,
      count: own.filter((rule) => rule.key === key).length,
    }));
    const { key, count, rulesPerRange } = counts.reduce((most, each) => (each.count > most.count ? each : most));
    const left = Math.max(0, Math.floor((inboundRules - own.length + count) / rulesPerRange));
    const message = `${group} has ${own.length} inbound rules, ${count} of them for ${key}; an account has ${inboundRules} unless AWS raised its quota.`;
    const hint = `Write at most ${left} ranges here (of ${config[key].length}), join them, or ask AWS for more rules per security group.`;
    return [warning({ code: "security-group-full", path: `/${key}`, message, hint })];
  });
}

function readIngress(config: ClusterConfig, resource: unknown): Ingress | null {
  if (!isMapping(resource) || resource["Type"] !== "AWS::EC2::SecurityGroupIngress" || !isMapping(resource["Properties"])) return null;
  const id = resource["Properties"]["GroupId"];
  const attribute = isMapping(id) ? id["Fn::GetAtt"] : null;
  const group = Array.isArray(attribute) ? String(attribute[0]) : JSON.stringify(id ?? null);
  return { group, key: causeOf(config, resource) };
}
