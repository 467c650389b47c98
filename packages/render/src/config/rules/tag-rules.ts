import { pointerTo } from "@keelson/core";
import { error } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** Compared without regard to case: IAM takes `name` and `Name` for one key, and AWS keeps `aws:` in every spelling. */
const reserved = /^(aws:|keelson:|kubernetes\.io\/(cluster|role)\/|kubernetescluster$|name$)/i;

/** Keys of stackTags. */
export const tagRules: readonly Rule[] = [
  {
    name: "tags-not-reserved",
    demand:
      "No tag has a key that AWS, Kubernetes or Keelson sets: aws:, keelson:, kubernetes.io/cluster/, kubernetes.io/role/, KubernetesCluster, Name.",
    keys: ["stackTags"],
    codes: ["reserved-tag"],
    check: ({ config }) =>
      Object.keys(config.stackTags)
        .filter((key) => reserved.test(key))
        .map((key) =>
          error({
            code: "reserved-tag",
            path: pointerTo("/stackTags", key),
            message: `The tag ${key} is set by AWS, Kubernetes or Keelson itself.`,
            hint: "Choose another key.",
            aspect: "key",
          }),
        ),
  },
  {
    name: "tags-differ-beyond-case",
    demand: "No two tags differ by case alone: IAM roles take them for one.",
    keys: ["stackTags"],
    codes: ["tags-differ-by-case"],
    check: ({ config }) => {
      const seen = new Map<string, string>();
      return Object.keys(config.stackTags).flatMap((key) => {
        const other = seen.get(key.toLowerCase());
        seen.set(key.toLowerCase(), key);
        if (other === undefined) return [];
        const message = `The tags ${other} and ${key} differ by case alone, and an IAM role takes only one of them.`;
        const path = pointerTo("/stackTags", key);
        return [error({ code: "tags-differ-by-case", path, message, hint: "Keep one of the two.", aspect: "key" })];
      });
    },
  },
];
