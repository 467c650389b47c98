import { type JsonPointer, pointerTo } from "@keelson/core";
import type { ClusterConfig, ConfigKey } from "../../config/cluster-config.ts";
import { error, type Finding, warning } from "../../config/finding.ts";
import { isMapping } from "../../is-mapping.ts";
import type { NodeRole } from "../../stack/tags.ts";
import { judgeSecurityGroups } from "./judge-security-groups.ts";
import { type Cost, templateCosts } from "./template-costs.ts";

interface Rendered {
  readonly config: ClusterConfig;
  /** The text of stack-template.json. */
  readonly template: string;
  /** The texts for Fn::Sub. */
  readonly userData: Readonly<Record<NodeRole, string>>;
}

/** AWS's own bounds (EC2 user guide, instance user data and tags; CloudFormation user guide, quotas). Sizes in bytes. */
const limits = {
  userData: 16_384,
  templateBody: 51_200,
  // The quota of 1 MB is a million bytes in CloudFormation's own refusal, "Template may not exceed 1000000 bytes in size."
  template: 1_000_000,
  resources: 500,
  outputs: 200,
  parameters: 200,
  parameterValue: 4096,
  tags: 50,
};

/** What Fn::Sub will put in, at its longest. */
const substituted: Readonly<Record<string, number>> = { "AWS::StackName": 128, "AWS::Region": 32, "AWS::URLSuffix": 32 };

/** Longest id of a resource that user data names: `vol-` and 17 digits. */
const idLength = 21;

/** Bounds of AWS that what was rendered would break, each at the key that takes most of the room. */
export function checkLimits({ config, template, userData }: Rendered): readonly Finding[] {
  const parsed = parseJson(template);
  const resources = mappingAt(parsed, "Resources");
  const costs = templateCosts(config, resources);
  return [
    ...judgeUserData(config, userData),
    ...judgeTemplateSize(JSON.stringify(parsed), costs),
    ...judgeCounts(parsed, costs),
    ...judgeParameters(config, mappingAt(parsed, "Parameters")),
    ...judgeTags(resources),
    ...judgeSecurityGroups(config, resources),
  ];
}

function judgeUserData(config: ClusterConfig, userData: Rendered["userData"]): readonly Finding[] {
  const roles = ["controller", "worker"] as const;
  const keys = config.sshAuthorizedKeys.map((key) => key.length);
  const lengths = [
    { key: "sshAuthorizedKeys", length: keys.reduce((sum, length) => sum + length, 0) },
    { key: "sysextMirror", length: config.sysextMirror?.length ?? 0 },
    { key: "externalDNSName", length: config.externalDNSName.length },
  ] as const;
  const { key, length } = lengths.reduce((most, each) => (each.length > most.length ? each : most));
  return roles.flatMap((role) => {
    const size = byteLength(substitute(userData[role]));
    if (size <= limits.userData) return [];
    const excess = size - limits.userData;
    const message = `The user data of the ${role} has ${size} bytes; EC2 takes ${limits.userData}. ${key} has ${length} of them.`;
    const first = key === "sshAuthorizedKeys" ? tippingEntry({ key, entries: keys.length, total: length, excess }) : null;
    const hint =
      first === null
        ? `Shorten it by about ${excess} bytes: it takes most of the room.`
        : `Remove the keys from ${first} on, about ${excess} bytes.`;
    return [error({ code: "user-data-too-large", path: pointerTo("", key), message, hint })];
  });
}

/** Deploy sends the template without white space. */
function judgeTemplateSize(compact: string, costs: readonly Cost[]): readonly Finding[] {
  const size = byteLength(compact);
  if (size <= limits.templateBody) return [];
  const { key, bytes, entries } = most(costs, "bytes");
  const path = pointerTo("", key);
  const message = `The template has ${size} bytes, about ${bytes} of them for ${key}`;
  const maximum = size > limits.template ? limits.template : limits.templateBody;
  const first = tippingEntry({ key, entries, total: bytes, excess: size - maximum });
  const shorten = first === null ? "Shorten this value" : `Remove the entries from ${first} on`;
  if (size > limits.template) {
    return [error({ code: "template-too-large", path, message: `${message}; CloudFormation takes ${maximum}.`, hint: `${shorten}.` })];
  }
  const hint = `${shorten}, or deploy the template from an S3 bucket.`;
  return [warning({ code: "template-needs-bucket", path, message: `${message}; above ${maximum} it has to go through S3.`, hint })];
}

function judgeCounts(template: unknown, costs: readonly Cost[]): readonly Finding[] {
  const counts = [
    { section: "Resources", maximum: limits.resources },
    { section: "Outputs", maximum: limits.outputs },
    { section: "Parameters", maximum: limits.parameters },
  ];
  return counts.flatMap(({ section, maximum }) => {
    const count = Object.keys(mappingAt(template, section)).length;
    if (count <= maximum) return [];
    const { key, resources, entries } = most(costs, "resources");
    const first = tippingEntry({ key, entries, total: resources, excess: count - maximum });
    const message = `The template has ${count} ${section}; CloudFormation takes ${maximum}. ${key} makes ${resources} resources.`;
    const hint = first === null ? "Write fewer entries here." : `Remove the entries from ${first} on.`;
    return [error({ code: "template-too-many-entries", path: pointerTo("", key), message, hint })];
  });
}

function judgeParameters(config: ClusterConfig, parameters: Readonly<Record<string, unknown>>): readonly Finding[] {
  return Object.entries(parameters).flatMap(([name, parameter]) => {
    const value = isMapping(parameter) ? parameter["Default"] : null;
    if (typeof value !== "string" || byteLength(value) <= limits.parameterValue) return [];
    const message = `The parameter ${name} has ${byteLength(value)} bytes; CloudFormation takes ${limits.parameterValue}.`;
    return [error({ code: "template-parameter-too-large", path: sourceOf(value, config), message, hint: "Shorten this value." })];
  });
}

function judgeTags(resources: Readonly<Record<string, unknown>>): readonly Finding[] {
  const [id, count] = Object.entries(resources).reduce<readonly [string, number]>(
    (worst, [name, resource]) => {
      const tags = longestTags(resource);
      return tags > worst[1] ? [name, tags] : worst;
    },
    ["", 0],
  );
  if (count <= limits.tags) return [];
  const message = `${id} has ${count} tags; AWS takes ${limits.tags}, and some of them are Keelson's own.`;
  return [error({ code: "too-many-tags", path: "/stackTags", message, hint: `Remove ${count - limits.tags} of these tags.` })];
}

/** The length of the longest list of tags anywhere inside. */
function longestTags(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce((longest, [name, part]: [string, unknown]) => {
    const own = name === "Tags" && Array.isArray(part) ? part.length : longestTags(part);
    return Math.max(longest, own);
  }, 0);
}

/** The key whose text became the value; the document where none did. */
function sourceOf(value: string, config: ClusterConfig): JsonPointer {
  const [source] = Object.entries(config).filter(([, text]) => typeof text === "string" && text.length > 64 && value.includes(text));
  return source === undefined ? "" : pointerTo("", source[0]);
}

function most(costs: readonly Cost[], unit: "bytes" | "resources"): Cost {
  return costs.reduce((worst, each) => (each[unit] > worst[unit] ? each : worst));
}

/** The first entry of a list that is too much, when all its entries are about equally large; null when even the first is. */
function tippingEntry(list: {
  readonly key: ConfigKey;
  readonly entries: number;
  readonly total: number;
  readonly excess: number;
}): string | null {
  if (list.entries === 0 || list.total === 0 || list.key === "stackTags") return null;
  const index = list.entries - Math.ceil((list.excess * list.entries) / list.total);
  return index > 0 ? `${list.key}[${index}]` : null;
}

/** Every `${Name}` as long as it can become; `${!x}` is a literal. */
function substitute(userData: string): string {
  return userData.replace(/\$\{([^!}][^}]*)\}/g, (_whole, name: string) => "x".repeat(substituted[name] ?? idLength));
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
