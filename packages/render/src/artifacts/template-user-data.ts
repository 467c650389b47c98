import type { JsonPointer } from "@keelson/core";
import { embedNodeConfig, extractNodeConfig } from "../node/embed-node-config.ts";
import { logicalIds } from "../stack/logical-ids.ts";
import type { NodeRole } from "../stack/tags.ts";
import { isMapping } from "../is-mapping.ts";
import { pointerBelow } from "./json/read-json.ts";
import { scanJson } from "./json/scan-json.ts";

const launchTemplates: Readonly<Record<NodeRole, string>> = {
  controller: logicalIds.controllerLaunchTemplate,
  worker: logicalIds.workerLaunchTemplate,
};

/** Where a role's user data stands in a template: the text inside Fn::Base64 and Fn::Sub. */
function pathOf(role: NodeRole): readonly string[] {
  return ["Resources", launchTemplates[role], "Properties", "LaunchTemplateData", "UserData", "Fn::Base64", "Fn::Sub"];
}

/** The pointer of a role's user data. */
export function userDataPointer(role: NodeRole): JsonPointer {
  return pointerBelow("", ...pathOf(role));
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

/**
 * The user data with another node config in it; null when it has no place for one. What embeds the node config already stays byte for byte,
 * as does what somebody wrote around it: each changed byte replaces the nodes.
 */
export function embedIn(userData: string | null, wanted: { readonly nodeConfig: string; readonly role: NodeRole }): string | null {
  if (userData === null || extractNodeConfig(userData) === wanted.nodeConfig) return userData;
  const old = payloadOf(userData);
  const payload = payloadOf(embedNodeConfig(wanted));
  return old === null || payload === null ? null : userData.replace(old, () => payload);
}

const payloadPrefix = "data:;base64,";

/** The data URL that an outer config merges first. */
function payloadOf(userData: string): string | null {
  const { value } = scanJson(userData);
  const config = isMapping(value) && isMapping(value["ignition"]) ? value["ignition"]["config"] : null;
  const merge: unknown = isMapping(config) ? config["merge"] : null;
  const first: unknown = Array.isArray(merge) ? merge[0] : null;
  const source = isMapping(first) ? first["source"] : null;
  return typeof source === "string" && source.startsWith(payloadPrefix) ? source : null;
}

function replaceAt(value: unknown, path: readonly string[], replacement: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  return isMapping(value) ? { ...value, [key]: replaceAt(value[key], rest, replacement) } : value;
}
