import type { ScalarTag, Tags } from "yaml";

/** `0300` is 192 to YAML 1.1 and 300 to YAML 1.2: nobody can tell which the writer meant, so it stays as it is written. */
const leadingZero: ScalarTag = {
  tag: "tag:yaml.org,2002:str",
  default: true,
  test: /^[-+]?0[0-9]+$/,
  resolve: (text) => text,
};

/** The scalar forms of YAML 1.2, less the numbers that older readers take for octal. */
export function coreTags(tags: Tags): Tags {
  return [leadingZero, ...tags];
}
