import type { PolicyDocument } from "@keelson/double";
import { readPolicy } from "@keelson/double";
import type { RecordedPlace } from "../../scripts/generate/iam/generalise.ts";
import { fillPlaceholders, type Placeholder } from "../../scripts/generate/iam/placeholders.ts";
import type { NamedPolicy } from "../../scripts/generate/iam/policy.ts";
import { zone } from "../../scripts/generate/iam/scenarios/account.ts";

/** A policy as somebody installs it: with the values of his account and cluster. */
export function fillPolicy({ document }: Pick<NamedPolicy, "document">, place: RecordedPlace): PolicyDocument {
  const values: Readonly<Record<Placeholder, string>> = {
    PARTITION: "aws",
    REGION: place.region,
    ACCOUNT: place.account,
    CLUSTER: place.cluster,
    HOSTED_ZONE_ID: zone.id,
    KMS_KEY_ARN: place.kmsKeyArn,
    TEMPLATE_BUCKET: place.bucket,
    STACK_ROLE_ARN: `arn:aws:iam::${place.account}:role/keelson-stack`,
  };
  return readPolicy(fillPlaceholders(JSON.stringify(document), (placeholder) => values[placeholder]));
}
