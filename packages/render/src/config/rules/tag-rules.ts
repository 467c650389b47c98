import { pointerTo } from "@keelson/core";
import { error, type Finding, warning } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** Compared without regard to case: IAM refuses `name` beside the `Name` that every role has, and AWS keeps `aws:` in every spelling. */
const reserved = /^(aws:|keelson:|kubernetes\.io\/(cluster|role)\/|kubernetescluster$|name$)/i;

/** Keys of stackTags. */
export const tagRules: readonly Rule[] = [
  {
    name: "tags-not-reserved",
    demand:
      "No tag has a key that AWS, Kubernetes or Keelson sets: aws:, keelson:, kubernetes.io/cluster/, kubernetes.io/role/, KubernetesCluster. Name has no effect.",
    keys: ["stackTags"],
    codes: ["reserved-tag"],
    check: ({ config }) =>
      Object.keys(config.stackTags)
        .filter((key) => reserved.test(key))
        .map((key) => judgeReserved(key)),
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

/** `Name` stood in kube-aws's own example: every resource gets one of its own, which takes its place. */
function judgeReserved(key: string): Finding {
  const place = { code: "reserved-tag", path: pointerTo("/stackTags", key), aspect: "key" } as const;
  if (key === "Name") {
    const message = "The tag Name has no effect: each resource has a Name of its own, which begins with clusterName.";
    return warning({ ...place, message, hint: "Remove it, or choose another key." });
  }
  return error({ ...place, message: `The tag ${key} is set by AWS, Kubernetes or Keelson itself.`, hint: "Choose another key." });
}
