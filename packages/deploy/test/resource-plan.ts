import { canonicalJson, type Change, makePlan, type Plan } from "@keelson/core";
import { liveStackOf } from "../src/plan/plan-stack.ts";
import { type StackResource, subjectOf } from "../src/plan/stack-resource.ts";
import type { DesiredStack } from "../src/stack/desired-stack.ts";
import type { ObservedStack, PresentStack } from "../src/stack/observe-stack.ts";
import { parseTemplate, readTemplate, type Template } from "../src/template/template.ts";

/** Properties of the tests' resources that CloudFormation replaces them for (resource reference). */
const replacing: Readonly<Record<string, readonly string[]>> = {
  "AWS::EC2::VPC": ["CidrBlock"],
  "AWS::EC2::Subnet": ["VpcId", "CidrBlock", "AvailabilityZone"],
  "AWS::EC2::SecurityGroup": ["GroupDescription", "VpcId"],
  "AWS::EC2::NetworkInterface": ["SubnetId", "PrivateIpAddress"],
};

/**
 * A plan of resources as operations hands one over, as far as these tests need it: by definition, with the parameters that it names.
 * It follows no reference to another resource, as preview does.
 */
export function planResources(desired: DesiredStack, observed: ObservedStack): Plan<StackResource> {
  const live = liveStackOf(observed);
  const after = readTemplate(desired.template);
  const before = live?.template == null ? null : parseTemplate(live.template);
  const changes: Change<StackResource>[] = [];
  for (const [logicalId, { type, definition }] of after.resources) {
    const row = { logicalId, type };
    const subject = subjectOf(row);
    const old = before?.resources.get(logicalId);
    if (old === undefined) changes.push({ verb: "create", subject, after: row });
    else if (contentOf(old.definition, parametersOf(live)) === contentOf(definition, desiredParameters(desired, after, live))) {
      changes.push({ verb: "keep", subject, before: row });
    } else {
      const replaces = replacing[type]?.some((name) => differs(name, old.definition, definition)) ?? false;
      changes.push({ verb: "update", subject, before: row, after: row, replaces });
    }
  }
  for (const [logicalId, { type }] of before?.resources ?? []) {
    const row = { logicalId, type };
    if (!after.resources.has(logicalId)) changes.push({ verb: "delete", subject: subjectOf(row), before: row });
  }
  return makePlan({ engine: "deploy", target: desired.stackName, changes, notes: [] });
}

type Definition = Readonly<Record<string, unknown>>;

function differs(property: string, before: Definition, after: Definition): boolean {
  const of = (definition: Definition): unknown => (definition["Properties"] as Definition | undefined)?.[property];
  return canonicalJson([of(before)]) !== canonicalJson([of(after)]);
}

function contentOf(definition: Definition, parameters: Readonly<Record<string, string>>): string {
  const { DependsOn: _, ...own } = definition;
  const text = canonicalJson(own);
  const used = Object.entries(parameters).filter(([name]) => text.includes(`{"Ref":"${name}"}`) || text.includes(`\${${name}}`));
  return canonicalJson([text, used]);
}

function parametersOf(live: PresentStack | null): Readonly<Record<string, string>> {
  return live?.parameters ?? {};
}

function desiredParameters(desired: DesiredStack, { parameters }: Template, live: PresentStack | null): Readonly<Record<string, string>> {
  const values = [...parameters].map(([name, byDefault]) => {
    const given = desired.parameters[name] ?? byDefault ?? "";
    return [name, typeof given === "object" ? (live?.parameters[name] ?? "") : given] as const;
  });
  return Object.fromEntries(values);
}
