import { error, type Finding } from "../../config/finding.ts";
import type { NodeRole } from "../../stack/tags.ts";
import { scanJson } from "../json/scan-json.ts";
import { userDataIn, userDataPointer } from "../template-user-data.ts";
import { checkNodeConfig } from "./check-node-config.ts";

/** The Ignition config in a template that carries a role's node config; all findings stand at the text that holds it. */
export function checkUserData(template: unknown, role: NodeRole): readonly Finding[] {
  const userData = userDataIn(template, role);
  // Told as user-data-not-found or node-config-not-embedded.
  if (userData === null) return [];
  const path = userDataPointer(role);
  // What CloudFormation puts in are names and ids, which need no encoding.
  const { value } = scanJson(userData.replace(/\$\{[^!}][^}]*\}/g, "x"));
  if (value === undefined) return [error({ code: "node-config-not-valid", path, message: `The user data of the ${role} is no JSON.` })];
  return checkNodeConfig(value).map(({ path: inner, message, ...finding }) => ({ ...finding, path, message: `${message} (at ${inner})` }));
}
