import type { S3Client } from "@aws-sdk/client-s3";
import { awsCallBounds, RemoteFailure, toAwsFailure } from "@keelson/core";
import type { TemplateStore } from "../template/template-store.ts";

type Loaded = { readonly sdk: typeof import("./s3-sdk.ts"); readonly client: S3Client };

/** A bucket of S3 by the AWS SDK. */
export function templateStore({ region, bucket }: { readonly region: string; readonly bucket: string }): TemplateStore {
  let loaded: Promise<Loaded> | undefined;
  const load = async (): Promise<Loaded> => {
    const sdk = await import("./s3-sdk.ts");
    // By path, so that a bucket whose name has dots has a host name that certificates cover.
    return { sdk, client: new sdk.S3Client({ ...awsCallBounds, region, retryMode: "standard", forcePathStyle: true }) };
  };
  const call = async <T>(operation: string, send: (loaded: Loaded) => Promise<T>): Promise<T> => {
    try {
      return await send(await (loaded ??= load()));
    } catch (error) {
      throw toAwsFailure(error, { service: "S3", operation });
    }
  };
  return {
    bucket,
    async readChecksum(key) {
      try {
        const { ChecksumSHA256 } = await call("HeadObject", ({ sdk, client }) =>
          client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: "ENABLED" })),
        );
        return ChecksumSHA256 === undefined ? null : Buffer.from(ChecksumSHA256, "base64").toString("hex");
      } catch (error) {
        // Without s3:ListBucket S3 answers 403 where there is nothing (API reference, HeadObject); whether it may be written shows when it is.
        if (error instanceof RemoteFailure && (error.call.status === 404 || error.call.status === 403)) return null;
        throw error;
      }
    },
    async put({ key, body, checksum }) {
      await call("PutObject", ({ sdk, client }) =>
        client.send(
          new sdk.PutObjectCommand({
            Bucket: bucket,
            Key: key,
            Body: body,
            ContentType: "application/json",
            ChecksumSHA256: Buffer.from(checksum, "hex").toString("base64"),
          }),
        ),
      );
    },
    urlOf: (key) => `https://s3.${region}.${urlSuffixOf(region)}/${bucket}/${key}`,
  };
}

/** The domain of a region's partition ("AWS service endpoints" in the general reference). */
function urlSuffixOf(region: string): string {
  return region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
}
