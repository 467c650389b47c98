/**
 * What a policy has in place of an account's own values. In the roles' template each is a parameter or a pseudo parameter; in the
 * JSON files it stands as it is, to be replaced.
 */
export const placeholders = {
  PARTITION: "AWS::Partition",
  REGION: "AWS::Region",
  ACCOUNT: "AWS::AccountId",
  CLUSTER: "ClusterName",
  HOSTED_ZONE_ID: "HostedZoneId",
  KMS_KEY_ARN: "KmsKeyArn",
  TEMPLATE_BUCKET: "TemplateBucket",
  STACK_ROLE_ARN: "StackRoleArn",
} as const;

export type Placeholder = keyof typeof placeholders;

const pattern = new RegExp(`\\b(${Object.keys(placeholders).join("|")})\\b`, "g");

/** The placeholders that a text has. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  return [...new Set(text.match(pattern) ?? [])] as Placeholder[];
}

/** The text with values in place of placeholders. */
export function fillPlaceholders(text: string, value: (placeholder: Placeholder) => string): string {
  return text.replaceAll(pattern, (found) => value(found as Placeholder));
}
