import type { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { awsCallBounds, RemoteFailure, toAwsFailure } from "@keelson/core";
import { endlessGuard } from "../stack/endless-guard.ts";

interface Loaded {
  readonly sdk: typeof import("./cloudformation-sdk.ts");
  readonly client: CloudFormationClient;
}

/** One call, sent with the client that all calls share. `operation` is the API's name. */
export type CloudFormationCaller = <T>(operation: string, send: (loaded: Loaded) => Promise<T>) => Promise<T>;

/** Reads of stacks are limited to a few a second for a whole account, and matrix jobs share them (aws/aws-sam-cli issue 2671). */
const maxAttempts = 7;

/** Loads the SDK at the first call; what it throws becomes a RemoteFailure. */
export function cloudFormationCaller({ region }: { readonly region: string }): CloudFormationCaller {
  let loaded: Promise<Loaded> | undefined;
  const load = async (): Promise<Loaded> => {
    const sdk = await import("./cloudformation-sdk.ts");
    return { sdk, client: new sdk.CloudFormationClient({ ...awsCallBounds, region, retryMode: "standard", maxAttempts }) };
  };
  return async (operation, send) => {
    try {
      return await send(await (loaded ??= load()));
    } catch (error) {
      throw toAwsFailure(error, { service: "CloudFormation", operation });
    }
  };
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

/** An answer, or null where the refusal is one that says something. */
export async function orNull<T>(means: (error: RemoteFailure) => boolean, send: () => Promise<T>): Promise<T | null> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof RemoteFailure && means(error)) return null;
    throw error;
  }
}

export function isNamed(...names: readonly string[]): (failure: RemoteFailure) => boolean {
  return ({ cause }) => cause instanceof Error && names.includes(cause.name);
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
