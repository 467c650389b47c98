import type { Clock } from "@keelson/core";
import type { DoubleRequest, DoubleResponse, ServiceDouble } from "@keelson/double";
import { type Caller, readCaller } from "../query/caller.ts";
import { ServiceError } from "../query/service-error.ts";
import { xmlContent } from "../query/xml-element.ts";
import { deleteObject, getObject, type ObjectCall, putObject } from "./object-calls.ts";
import { readAddress } from "./s3-address.ts";
import type { BucketRecord, S3State } from "./s3-state.ts";

const operations: Readonly<Record<string, { readonly action: string; readonly run: (call: ObjectCall) => DoubleResponse }>> = {
  PutObject: { action: "s3:PutObject", run: putObject },
  GetObject: { action: "s3:GetObject", run: getObject },
  HeadObject: { action: "s3:GetObject", run: getObject },
  DeleteObject: { action: "s3:DeleteObject", run: deleteObject },
  HeadBucket: {
    action: "s3:ListBucket",
    run: ({ bucket }) => ({ status: 200, headers: { "x-amz-bucket-region": bucket.region }, body: "" }),
  },
};

/** Query parameters that make no other operation of a request. */
const plainParameters = new Set(["x-id"]);

/** Amazon S3: objects that are put, looked at, read and deleted; `s3.md` says which facts it keeps. */
export function s3Double(options: { readonly state: S3State; readonly clock: Clock; readonly deny?: readonly string[] }): ServiceDouble {
  return {
    service: "s3",
    operationOf: nameOperation,
    answer(request) {
      try {
        return answer(request, options);
      } catch (error) {
        if (error instanceof ServiceError) return errorAnswer(request, error);
        throw error;
      }
    },
  };
}

function nameOperation(request: DoubleRequest): string {
  const kind = (readAddress(request)?.key ?? "") === "" ? "Bucket" : "Object";
  const method = request.method.slice(0, 1) + request.method.slice(1).toLowerCase();
  const other = [...request.query.keys()].filter((name) => !plainParameters.has(name));
  return `${method}${kind}${other.map((name) => `?${name}`).join("")}`;
}

function answer(request: DoubleRequest, { state, clock, deny = [] }: Parameters<typeof s3Double>[0]): DoubleResponse {
  const name = nameOperation(request);
  const operation = operations[name];
  const address = readAddress(request);
  if (operation === undefined || address === null) {
    throw new ServiceError("NotImplemented", `${name} is not modelled by this double`, 501);
  }
  const bucket = state.buckets[address.bucket];
  const caller = admit(request, bucket?.owner ?? "");
  if (bucket === undefined) throw new ServiceError("NoSuchBucket", "The specified bucket does not exist", 404);
  const denied = (action: string): boolean => deny.includes(action) || deny.includes("s3:*");
  if (denied(operation.action)) {
    const resource = `arn:aws:s3:::${address.bucket}${address.key === "" ? "" : `/${address.key}`}`;
    const because = `because no identity-based policy allows the ${operation.action} action`;
    const sentence = `User: ${caller.arn} is not authorized to perform: ${operation.action} on resource: "${resource}" ${because}`;
    throw new ServiceError("AccessDenied", sentence, 403);
  }
  ensureOwn(request, bucket, caller.region);
  return operation.run({ request, bucket, key: address.key, now: clock.now(), mayList: !denied("s3:ListBucket") });
}

function admit(request: DoubleRequest, account: string): Extract<Caller, { kind: "known" }> {
  const caller = readCaller(request, account);
  switch (caller.kind) {
    case "known":
      return caller;
    case "expired":
      throw new ServiceError("ExpiredToken", "The provided token has expired.");
    case "invalid":
      throw new ServiceError("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.", 403);
    case "anonymous":
      throw new ServiceError("AccessDenied", "Access Denied", 403);
  }
}

/** The bucket is where the request goes to, and whose the caller thinks it is. */
function ensureOwn({ headers }: DoubleRequest, bucket: BucketRecord, region: string): void {
  if (bucket.region !== region) throw new RedirectError(bucket.region);
  const owner = headers["x-amz-expected-bucket-owner"];
  if (owner !== undefined && owner !== bucket.owner) throw new ServiceError("AccessDenied", "Access Denied", 403);
}

class RedirectError extends ServiceError {
  readonly region: string;

  constructor(region: string) {
    super(
      "PermanentRedirect",
      "The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.",
      301,
    );
    this.region = region;
  }
}

function errorAnswer({ method }: DoubleRequest, error: ServiceError): DoubleResponse {
  const headers: Record<string, string> = { "content-type": "application/xml" };
  if (error instanceof RedirectError) headers["x-amz-bucket-region"] = error.region;
  const content = xmlContent({ Code: error.code, Message: error.message, RequestId: "0000000000000000" }, "item");
  return {
    status: error.status,
    headers,
    body: method === "HEAD" ? "" : `<?xml version="1.0" encoding="UTF-8"?><Error>${content}</Error>`,
  };
}
