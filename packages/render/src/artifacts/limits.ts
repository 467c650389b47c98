import { pointerTo } from "@keelson/core";
import type { ClusterConfig, ConfigKey } from "../config/cluster-config.ts";
import { error, type Finding, warning } from "../config/finding.ts";
import type { NodeRole } from "../stack/tags.ts";
import { isMapping } from "../is-mapping.ts";

interface Rendered {
  readonly config: ClusterConfig;
  /** The text of stack-template.json. */
  readonly template: string;
  /** The texts for Fn::Sub. */
  readonly userData: Readonly<Record<NodeRole, string>>;
}

/** AWS's own bounds (EC2 user guide, instance user data; CloudFormation user guide, quotas). Sizes in bytes. */
const limits = {
  userData: 16_384,
  templateBody: 51_200,
  template: 1_048_576,
  resources: 500,
  outputs: 200,
  parameters: 200,
  parameterValue: 4096,
};

/** What Fn::Sub will put in, at its longest. */
const substituted: Readonly<Record<string, number>> = { "AWS::StackName": 128, "AWS::Region": 32, "AWS::URLSuffix": 32 };

/** Longest id of a resource that user data names: `vol-` and 17 digits. */
const idLength = 21;

/** Bounds of AWS that what was rendered would break, each at the key that takes most of the room. */
export function checkLimits({ config, template, userData }: Rendered): readonly Finding[] {
  return [...judgeUserData(config, userData), ...judgeTemplateSize(config, template), ...judgeCounts(config, template)];
}

function judgeUserData(config: ClusterConfig, userData: Rendered["userData"]): readonly Finding[] {
  const roles = ["controller", "worker"] as const;
  return roles.flatMap((role) => {
    const size = byteLength(substitute(userData[role]));
    if (size <= limits.userData) return [];
    const message = `The user data of the ${role} has ${size} bytes; EC2 takes ${limits.userData}.`;
    const path = largest(config, ["sshAuthorizedKeys", "sysextMirror", "externalDNSName"]);
    return [error({ code: "user-data-too-large", path, message, hint: "Shorten this value: it takes most of the room." })];
  });
}

function judgeTemplateSize(config: ClusterConfig, template: string): readonly Finding[] {
  // Deploy sends the template without white space.
  const size = byteLength(JSON.stringify(parseJson(template)));
  if (size <= limits.templateBody) return [];
  const path = largest(config, ["apiAccessAllowedSourceCIDRs", "sshAccessAllowedSourceCIDRs", "sshAuthorizedKeys", "subnets", "stackTags"]);
  const message = `The template has ${size} bytes`;
  if (size > limits.template) {
    const hint = "Shorten this value: it takes most of the room.";
    return [error({ code: "template-too-large", path, message: `${message}; CloudFormation takes ${limits.template}.`, hint })];
  }
  const hint = "Shorten this value, or deploy the template from an S3 bucket.";
  return [
    warning({ code: "template-needs-bucket", path, message: `${message}; above ${limits.templateBody} it has to go through S3.`, hint }),
  ];
}

function judgeCounts(config: ClusterConfig, text: string): readonly Finding[] {
  const template = parseJson(text);
  const path = largest(config, ["apiAccessAllowedSourceCIDRs", "sshAccessAllowedSourceCIDRs", "subnets"]);
  const counts = [
    { section: "Resources", maximum: limits.resources },
    { section: "Outputs", maximum: limits.outputs },
    { section: "Parameters", maximum: limits.parameters },
  ];
  const tooMany = counts.flatMap(({ section, maximum }) => {
    const count = Object.keys(mappingAt(template, section)).length;
    if (count <= maximum) return [];
    const message = `The template has ${count} ${section}; CloudFormation takes ${maximum}.`;
    return [error({ code: "template-too-many-entries", path, message, hint: "Write fewer entries here." })];
  });
  const tooLong = Object.entries(mappingAt(template, "Parameters")).flatMap(([name, parameter]) => {
    const value = isMapping(parameter) ? parameter["Default"] : null;
    if (typeof value !== "string" || byteLength(value) <= limits.parameterValue) return [];
    const message = `The parameter ${name} has ${byteLength(value)} bytes; CloudFormation takes ${limits.parameterValue}.`;
    return [error({ code: "template-parameter-too-large", path: "", message })];
  });
  return [...tooMany, ...tooLong];
}

/** Every `${Name}` as long as it can become; `${!x}` is a literal. */
function substitute(userData: string): string {
  return userData.replace(/\$\{([^!}][^}]*)\}/g, (_whole, name: string) => "x".repeat(substituted[name] ?? idLength));
}

/** The pointer of the key whose value is the longest. */
function largest(config: ClusterConfig, keys: readonly [ConfigKey, ...ConfigKey[]]): string {
  const sizes = keys.map((key) => ({ key, size: JSON.stringify(config[key]).length }));
  return pointerTo("", sizes.reduce((most, each) => (each.size > most.size ? each : most)).key);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function mappingAt(value: unknown, key: string): Record<string, unknown> {
  const part = isMapping(value) ? value[key] : null;
  return isMapping(part) ? part : {};
}

function parseJson(text: string): unknown {
  return JSON.parse(text);
}
