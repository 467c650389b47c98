import type { EC2Client } from "@aws-sdk/client-ec2";
import { awsCallBounds } from "@keelson/core";
import { type AwsCaller, awsCaller } from "./aws-caller.ts";

export interface LoadedEc2 {
  readonly sdk: typeof import("./ec2-sdk.ts");
  readonly client: EC2Client;
}

/** EC2 of one region. */
export function ec2Caller({ region }: { readonly region: string }): AwsCaller<LoadedEc2> {
  return awsCaller("EC2", async () => {
    const sdk = await import("./ec2-sdk.ts");
    return { sdk, client: new sdk.EC2Client({ ...awsCallBounds, region, retryMode: "standard" }) };
  });
}
