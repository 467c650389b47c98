import { canonicalJson, sha256 } from "@keelson/core";
import { type DesiredStack, tagsOf } from "../stack/desired-stack.ts";
import type { PresentStack } from "../stack/observe-stack.ts";
import { parseTemplate, readTemplate, type Template } from "../stack/template.ts";
import { protectionType, type StackResource, stackType, subjectOf } from "./stack-resource.ts";

/** The rows of a stack by subject. */
export type StackResources = ReadonlyMap<string, StackResource>;

/** What there should be. `live` gives the values of parameters that keep theirs. */
export function desiredResources(desired: DesiredStack, live: PresentStack | null): StackResources {
  const template = readTemplate(desired.template);
  const parameters: Record<string, string> = {};
  for (const [name, byDefault] of template.parameters) {
    const given = desired.parameters[name] ?? byDefault ?? undefined;
    const value = typeof given === "object" ? live?.parameters[name] : given;
    if (value !== undefined) parameters[name] = value;
  }
  return collect({ stackName: desired.stackName, template, parameters, tags: tagsOf(desired), isProtected: true });
}

/** What there is. */
export function liveResources(live: PresentStack): StackResources {
  const template = live.template === null ? null : parseTemplate(live.template);
  if (template === null) return new Map();
  const { stackName, parameters, tags, terminationProtection } = live;
  return collect({ stackName, template, parameters, tags, isProtected: terminationProtection });
}

function collect(parts: {
  readonly stackName: string;
  readonly template: Template;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly isProtected: boolean;
}): StackResources {
  const { stackName, template, parameters, tags } = parts;
  const rows: StackResource[] = [...template.resources]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([logicalId, { type, definition }]) => {
      // The order of work is no part of what a resource is, and CloudFormation sees no change in it.
      const { DependsOn: _, ...own } = definition;
      return { logicalId, type, digest: sha256(canonicalJson({ own, uses: parametersIn(own, parameters) })) };
    });
  // Metadata and Description are left out: CloudFormation sees no change in them either.
  const { Outputs, Conditions, Mappings } = template.body;
  rows.push({ logicalId: stackName, type: stackType, digest: sha256(canonicalJson({ parameters, tags, Outputs, Conditions, Mappings })) });
  if (parts.isProtected) rows.push({ logicalId: stackName, type: protectionType, digest: "on" });
  return new Map(rows.map((row) => [subjectOf(row), row]));
}

/** The values of the parameters that a definition names by Ref or inside Fn::Sub. */
function parametersIn(definition: unknown, parameters: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const text = JSON.stringify(definition);
  const isUsed = (name: string): boolean => text.includes(`{"Ref":"${name}"}`) || text.includes(`\${${name}}`);
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => isUsed(name)));
}
