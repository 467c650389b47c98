import type { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { awsCallBounds, RemoteFailure, toAwsFailure } from "@keelson/core";
import type { TemplateStore } from "../template/template-store.ts";

type Headers = Readonly<Record<string, string>>;

interface S3Call {
  readonly operation: "HeadObject" | "PutObject";
  readonly method: "HEAD" | "PUT";
  readonly key: string;
  readonly headers: Headers;
  readonly body?: string;
}

export interface TemplateStoreOptions {
  readonly region: string;
  readonly bucket: string;
  /** Where S3 is asked, in place of the region's own address; CloudFormation reads from that in any case. */
  readonly endpoint?: string | null;
}

/** S3 asks to try again after these (API reference, "Error responses"); a put of the same bytes can be repeated. */
const passing: ReadonlySet<number> = new Set([500, 502, 503, 504]);
const attempts = 3;

/**
 * A bucket of S3. Two calls do not need a client of their own, which adds a thirtieth of what dist may weigh: the requests are signed, sent
 * and given credentials by what CloudFormation's client is made of. Addressed by path and region, so that a bucket whose name has dots has
 * a host that certificates cover.
 */
export function templateStore({ region, bucket, endpoint = null }: TemplateStoreOptions): TemplateStore {
  let loaded: Promise<CloudFormationClient> | undefined;
  const load = async (): Promise<CloudFormationClient> => {
    const sdk = await import("./cloudformation-sdk.ts");
    return new sdk.CloudFormationClient({ ...awsCallBounds, region });
  };
  const base = new URL(endpoint ?? regionalUrl(region));
  const call = async (request: S3Call): Promise<Headers> => {
    const { operation } = request;
    try {
      const { config } = await (loaded ??= load());
      const signer = await config.signer({ name: "sigv4", signingName: "s3", signingRegion: region, properties: {} });
      for (let attempt = 1; ; attempt += 1) {
        const signed = await signer.sign({
          method: request.method,
          protocol: base.protocol,
          hostname: base.hostname,
          ...(base.port === "" ? {} : { port: Number(base.port) }),
          path: `/${bucket}/${request.key}`,
          query: {},
          headers: { ...request.headers, host: base.host },
          body: request.body,
        });
        const { response } = await config.requestHandler.handle(signed);
        const text = await textOf(response.body);
        if (response.statusCode < 300) return response.headers;
        if (attempt < attempts && passing.has(response.statusCode)) continue;
        throw toAwsFailure(errorIn(text, response), { service: "S3", operation });
      }
    } catch (error) {
      throw toAwsFailure(error, { service: "S3", operation });
    }
  };
  return {
    bucket,
    async readChecksum(key) {
      try {
        const headers = await call({ operation: "HeadObject", method: "HEAD", key, headers: { "x-amz-checksum-mode": "ENABLED" } });
        const checksum = headers["x-amz-checksum-sha256"];
        return checksum === undefined ? null : Buffer.from(checksum, "base64").toString("hex");
      } catch (error) {
        // Without s3:ListBucket S3 answers 403 where there is nothing (API reference, HeadObject); whether it may be written shows when it is.
        if (error instanceof RemoteFailure && (error.call.status === 404 || error.call.status === 403)) return null;
        throw error;
      }
    },
    async put({ key, body, checksum }) {
      const sum = Buffer.from(checksum, "hex").toString("base64");
      const headers = { "content-type": "application/json", "x-amz-checksum-sha256": sum };
      await call({ operation: "PutObject", method: "PUT", key, headers, body });
    },
    urlOf: (key) => `${regionalUrl(region)}/${bucket}/${key}`,
  };
}

/** In the domain of the region's partition ("AWS service endpoints" in the general reference). */
function regionalUrl(region: string): string {
  return `https://s3.${region}.${region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com"}`;
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** S3's error document as the SDK would throw it; an answer to HEAD has none. */
function errorIn(text: string, { statusCode, headers }: { readonly statusCode: number; readonly headers: Headers }): object {
  const part = (name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
  // An answer to HEAD says only in its headers where the bucket is (user guide, "Making requests by using the REST API": redirection).
  const place = statusCode >= 300 && statusCode < 400 ? headers["x-amz-bucket-region"] : undefined;
  const name = part("Code") ?? (statusCode === 403 ? "AccessDenied" : place === undefined ? "Unknown" : "PermanentRedirect");
  return {
    name,
    message: place === undefined ? (part("Message") ?? "no message") : `the bucket is in ${place}, and has to be in the cluster's region`,
    $metadata: { httpStatusCode: statusCode, requestId: headers["x-amz-request-id"] },
  };
}
