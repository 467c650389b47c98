import type { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { awsCallBounds, type RemoteFailure } from "@keelson/core";
import { endlessGuard } from "../stack/endless-guard.ts";
import { type AwsCaller, awsCaller } from "./aws-caller.ts";
import { isNamed } from "./refusal.ts";

interface Loaded {
  readonly sdk: typeof import("./cloudformation-sdk.ts");
  readonly client: CloudFormationClient;
}

export type CloudFormationCaller = AwsCaller<Loaded>;

/** Reads of stacks are limited to a few a second for a whole account, and matrix jobs share them (aws/aws-sam-cli issue 2671). */
const maxAttempts = 7;

/** CloudFormation of one region. */
export function cloudFormationCaller({ region }: { readonly region: string }): CloudFormationCaller {
  return awsCaller("CloudFormation", async () => {
    const sdk = await import("./cloudformation-sdk.ts");
    return { sdk, client: new sdk.CloudFormationClient({ ...awsCallBounds, region, retryMode: "standard", maxAttempts }) };
  });
}

/** Every page of a list, in order. */
export async function allPages<Page extends { readonly NextToken?: string | undefined }>(
  read: (token: { readonly NextToken?: string }) => Promise<Page>,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  const guard = endlessGuard();
  let token: string | undefined;
  do {
    const page = await read(token === undefined ? {} : { NextToken: token });
    pages.push(page);
    token = page.NextToken === undefined ? undefined : guard(page.NextToken);
  } while (token !== undefined);
  return pages;
}

/** A missing stack has no error name of its own: it is a ValidationError whose words differ between calls (boto/boto3 issue 2807). */
export function isMissing(failure: RemoteFailure): boolean {
  if (isNamed("ChangeSetNotFoundException", "ChangeSetNotFound")(failure)) return true;
  return isNamed("ValidationError")(failure) && /\bdoes not exist\b/.test(failure.message);
}

/** The service has no name either for a call that the stack's status does not allow. */
export function isOutOfTurn(failure: RemoteFailure): boolean {
  return isNamed("ValidationError")(failure) && /cannot be called|current (stack )?stat/i.test(failure.message);
}
