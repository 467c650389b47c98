import type { KeyTable } from "../schema/key.ts";

/** How the secrets in SSM are encrypted. */
export const secretsKeys = {
  kmsKeyArn: {
    type: { kind: "arn", service: "kms", resource: "key" },
    default: null,
    since: "0.1",
    meaning: "KMS key for the secrets in SSM Parameter Store; the account's SSM key when absent.",
    example: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  },
} as const satisfies KeyTable;
