import { awsCallBounds, RemoteFailure, toAwsFailure } from "@keelson/core";

/** Who the credentials belong to. */
export interface CallerIdentity {
  readonly account: string;
  readonly arn: string;
}

/** Asks STS whose the credentials are: the first call of a run, so that missing and expired ones are named before anything else. */
export async function callerIdentity(options: { readonly region: string }): Promise<CallerIdentity> {
  try {
    const { GetCallerIdentityCommand, STSClient } = await import("./sts-sdk.ts");
    const client = new STSClient({ ...awsCallBounds, region: options.region, retryMode: "standard" });
    const { Account, Arn } = await client.send(new GetCallerIdentityCommand({}));
    // A log-in page of a network answers 200 to everything, and would be taken for an account without stacks.
    if (Account === undefined) throw strangeAnswer();
    return { account: Account, arn: Arn ?? "" };
  } catch (error) {
    throw toAwsFailure(error, { service: "STS", operation: "GetCallerIdentity" });
  }
}

function strangeAnswer(): RemoteFailure {
  return new RemoteFailure("remote-error", "STS GetCallerIdentity: the answer names no account, so it did not come from AWS.", {
    call: { service: "STS", operation: "GetCallerIdentity", status: 200, requestId: null },
  });
}
