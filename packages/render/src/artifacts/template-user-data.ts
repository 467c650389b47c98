import { logicalIds } from "../stack/logical-ids.ts";
import type { NodeRole } from "../stack/tags.ts";
import { isMapping } from "../is-mapping.ts";

const launchTemplates: Readonly<Record<NodeRole, string>> = {
  controller: logicalIds.controllerLaunchTemplate,
  worker: logicalIds.workerLaunchTemplate,
};

/** Where a role's user data stands in a template: the text inside Fn::Base64 and Fn::Sub. */
function pathOf(role: NodeRole): readonly string[] {
  return ["Resources", launchTemplates[role], "Properties", "LaunchTemplateData", "UserData", "Fn::Base64", "Fn::Sub"];
}

/** The user data of a role; null when a customised template has it no longer where it was rendered. */
export function userDataIn(template: unknown, role: NodeRole): string | null {
  let value = template;
  for (const key of pathOf(role)) value = isMapping(value) ? value[key] : null;
  return typeof value === "string" ? value : null;
}

/** A copy of the template with other user data for a role. */
export function withUserData(template: unknown, role: NodeRole, userData: string): unknown {
  return replaceAt(template, pathOf(role), userData);
}

function replaceAt(value: unknown, path: readonly string[], replacement: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  return isMapping(value) ? { ...value, [key]: replaceAt(value[key], rest, replacement) } : value;
}
