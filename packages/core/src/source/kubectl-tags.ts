import type { ScalarTag, Tags } from "yaml";

/** `0o644`, which go-yaml reads as octal though YAML 1.1 does not have it. */
const octal: ScalarTag = {
  tag: "tag:yaml.org,2002:int",
  default: true,
  test: /^[-+]?0o[0-7_]+$/,
  resolve: (text) => {
    const digits = Number.parseInt(text.replace(/^[-+]?0o/, "").replaceAll("_", ""), 8);
    return text.startsWith("-") ? -digits : digits;
  },
};

/**
 * The scalar forms of YAML 1.1 less those that kubectl leaves as text: base-60 numbers and timestamps.
 * kubectl decodes with go-yaml v2 into JSON, where `12:30` and `2016-05-13` stay strings.
 */
export function kubectlTags(tags: Tags): Tags {
  const kept = tags.filter((tag) => typeof tag === "string" || !("default" in tag && isLeftAsText(tag)));
  return [octal, ...kept];
}

function isLeftAsText(tag: { readonly tag: string; readonly format?: unknown }): boolean {
  return tag.tag === "tag:yaml.org,2002:timestamp" || tag.format === "TIME";
}
