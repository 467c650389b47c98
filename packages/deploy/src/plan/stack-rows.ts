import { canonicalJson, type Change, sha256 } from "@keelson/core";
import { type DesiredStack, tagsOf } from "../stack/desired-stack.ts";
import type { PresentStack } from "../stack/observe-stack.ts";
import { parseTemplate, readTemplate, type Template } from "../template/template.ts";
import { canonicalPolicy, stackPolicyOf } from "../protection/stack-policy.ts";
import { protectionType, type StackResource, stackPolicyType, stackType, subjectOf } from "./stack-resource.ts";

/** A row of the stack as a whole, with what defines it: two of equal content need no change. */
interface StackRow extends StackResource {
  readonly content: string;
}

/** The changes of the stack as a whole, beside those of its resources. `live` is null where nothing lives. */
export function compareStackRows(desired: DesiredStack, live: PresentStack | null): Change<StackResource>[] {
  const before = live === null ? [] : liveRows(live);
  return desiredRows(desired, live).map((after): Change<StackRow> => {
    const subject = subjectOf(after);
    const old = before.find(({ type }) => type === after.type);
    if (old === undefined) return { verb: "create", subject, after };
    if (old.content === after.content) return { verb: "keep", subject, before: old };
    return { verb: "update", subject, before: old, after, replaces: false };
  });
}

function desiredRows(desired: DesiredStack, live: PresentStack | null): StackRow[] {
  const template = readTemplate(desired.template);
  const parameters: Record<string, string> = {};
  for (const [name, byDefault] of template.parameters) {
    const given = desired.parameters[name] ?? byDefault ?? undefined;
    const value = typeof given === "object" ? live?.parameters[name] : given;
    if (value !== undefined) parameters[name] = value;
  }
  const { stackName } = desired;
  const row = stackRow(stackName, { template, parameters, tags: tagsOf(desired) });
  return [row, protectionRow(stackName), ...policyRows(stackName, stackPolicyOf(template))];
}

function liveRows(live: PresentStack): StackRow[] {
  const { stackName, parameters, tags } = live;
  const template = live.template === null ? null : parseTemplate(live.template);
  const row = stackRow(stackName, { template, parameters, tags });
  return [row, ...(live.terminationProtection ? [protectionRow(stackName)] : []), ...policyRows(stackName, live.stackPolicy)];
}

/** Metadata and Description are left out: CloudFormation sees no change in them either. */
function stackRow(
  stackName: string,
  parts: {
    readonly template: Template | null;
    readonly parameters: Readonly<Record<string, string>>;
    readonly tags: Readonly<Record<string, string>>;
  },
): StackRow {
  const { template, parameters, tags } = parts;
  const { Outputs, Conditions, Mappings } = template?.body ?? {};
  const content = sha256(canonicalJson({ parameters, tags, Outputs, Conditions, Mappings }));
  return { logicalId: stackName, type: stackType, content };
}

function policyRows(stackName: string, policy: string | null): StackRow[] {
  return policy === null ? [] : [{ logicalId: stackName, type: stackPolicyType, content: canonicalPolicy(policy) }];
}

function protectionRow(stackName: string): StackRow {
  return { logicalId: stackName, type: protectionType, content: "on" };
}
