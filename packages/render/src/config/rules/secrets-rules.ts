import { error } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { parseArn } from "../values/arn.ts";
import { partitionOf } from "../values/partition-of.ts";

/** The KMS key of the secrets. */
export const secretsRules: readonly Rule[] = [
  {
    name: "kms-key-in-region",
    demand: "The KMS key is in the region of the cluster.",
    keys: ["kmsKeyArn", "region"],
    codes: ["arn-outside-region"],
    check: ({ config: { kmsKeyArn, region } }) => {
      const arn = kmsKeyArn === null ? null : parseArn(kmsKeyArn);
      if (arn === null || (arn.region === region && arn.partition === partitionOf(region))) return [];
      const message = `The key is in ${arn.region} (${arn.partition}), the cluster in ${region} (${partitionOf(region)}).`;
      return [error({ code: "arn-outside-region", path: "/kmsKeyArn", message, hint: `Name a key in ${region}.` })];
    },
  },
];
