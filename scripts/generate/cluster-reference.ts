import { table } from "@keelson/core";
import { clusterRules, clusterSections, type Key, listKubeAwsKeys, yamlLines } from "@keelson/render";
import { typeWords } from "./type-words.ts";

interface ReferenceOptions {
  /** What a change of a key does to a living cluster, in a sentence, by key. */
  readonly effects?: ReadonlyMap<string, string>;
}

/** docs/cluster-yaml.md: every key, section by section. The heading of a key is its anchor, in lower case. */
export function clusterReference({ effects = new Map() }: ReferenceOptions = {}): string {
  const sections = clusterSections.flatMap(({ title, about, keys }) => [
    `## ${title}`,
    about,
    table(
      ["Key", "Default", "Meaning"],
      Object.entries(keys).map(([name, key]) => [linkTo(name), cell(defaultWords(key)), cell(key.meaning)]),
    ),
    ...Object.entries(keys).flatMap(([name, key]) => describeKey(name, key, effects.get(name) ?? null)),
  ]);
  return `${[...introduction, ...sections, ...retirement()].join("\n\n")}\n`;
}

const introduction = [
  "# cluster.yaml",
  "One flat mapping; most keys have a default. `keelson init` writes a file that documents itself, `keelson validate FILE` reports every mistake at once, " +
    "and `schema/cluster.schema.json` helps editors (the first line of what `keelson init` writes points there).",
  "A key that is not on this page is an error. A key whose default is none or empty may be left empty. Whole numbers may stand in quotes. " +
    "Under *Rules*, the words in parentheses are the [codes](errors.md) of what is reported.",
];

function describeKey(name: string, key: Key, effect: string | null): readonly string[] {
  const rules = clusterRules.filter((rule) => rule.keys.some((ruled) => ruled === name));
  const facts = [
    `- Type: ${typeWords(key.type)}`,
    ...meaningsOf(key),
    key.required ? "- Required" : `- Default: ${defaultWords(key)}`,
    ...(effect === null ? [] : [`- Changing it: ${effect}`]),
    `- Since: ${key.since}`,
    ...(rules.length === 0 ? [] : ["- Rules:"]),
    ...rules.map(({ demand, codes }) => `  - ${demand} (${codes.map((code) => `\`${code}\``).join(", ")})`),
  ];
  return [`### ${name}`, key.meaning, facts.join("\n"), ["```yaml", ...yamlLines(name, key.example), "```"].join("\n")];
}

function meaningsOf({ type }: Key): readonly string[] {
  if (type.kind !== "enum" || type.meanings === undefined) return [];
  return Object.entries(type.meanings).map(([value, meaning]) => `  - \`${value}\`: ${meaning}`);
}

function defaultWords({ required, default: fallback }: Key): string {
  if (required) return "required";
  if (fallback === null) return "none";
  return `\`${typeof fallback === "string" ? fallback : JSON.stringify(fallback)}\``;
}

/** Keys that files of kube-aws have, and what to do about each. */
function retirement(): readonly string[] {
  const rows = listKubeAwsKeys().map(({ path, code, advice }) => [`\`${path}\``, `\`${code}\``, cell(advice)]);
  return [
    "## Keys of kube-aws",
    "A file of kube-aws may have these. Where such a key has a value that asks for something, it is an error with the code below; where it asks for nothing, a warning. `[]` stands for each entry of a list.",
    "A file of kube-aws v0.7 works as it is, with its keys in their places, unless it has one of three values that no longer exist:",
    [
      "- `controllerInstanceType: m3.medium`, the default of that time: it has one vCPU, and a controller needs two (`instance-too-small`). Remove the line, or write t3.medium or larger.",
      "- `kubernetesVersion: v1.2.3_coreos.0` and its like: CoreOS images are no longer published (`retired-value`). Write a version of the [table](versions.md).",
      "- `useCalico: true`: flannel is the network (`retired-key`). Remove it.",
    ].join("\n"),
    table(["Key", "Code", "What to do"], rows),
  ];
}

function linkTo(name: string): string {
  return `[\`${name}\`](#${name.toLowerCase()})`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
