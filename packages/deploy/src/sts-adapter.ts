import { awsCallBounds, toAwsFailure } from "@keelson/core";

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
    return { account: Account ?? "", arn: Arn ?? "" };
  } catch (error) {
    throw toAwsFailure(error, { service: "STS", operation: "GetCallerIdentity" });
  }
}
