import type { DoubleRequest, DoubleResponse } from "@keelson/double";
import { ServiceError } from "../query/service-error.ts";
import { checkBody, entityTag } from "./check-body.ts";
import type { BucketRecord, ObjectRecord } from "./s3-state.ts";

export interface ObjectCall {
  readonly request: DoubleRequest;
  readonly bucket: BucketRecord;
  readonly key: string;
  readonly now: number;
  /** Whether the caller may know that a key is missing. */
  readonly mayList: boolean;
}

export function putObject({ request, bucket, key, now }: ObjectCall): DoubleResponse {
  const { headers, body } = request;
  if (headers["if-none-match"] === "*" && bucket.objects[key] !== undefined) {
    throw new ServiceError("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412);
  }
  checkBody(request);
  const kept = Object.entries(headers).filter(([name]) => /^x-amz-(checksum-(crc32|sha256)|meta-.+)$/.test(name));
  const record: ObjectRecord = {
    body,
    etag: entityTag(body),
    contentType: headers["content-type"] ?? "binary/octet-stream",
    modifiedAt: now,
    encryption: headers["x-amz-server-side-encryption"] ?? "AES256",
    headers: Object.fromEntries(kept),
  };
  bucket.objects[key] = record;
  const checksums = kept.filter(([name]) => name.startsWith("x-amz-checksum-"));
  return {
    status: 200,
    headers: { etag: record.etag, "x-amz-server-side-encryption": record.encryption, ...Object.fromEntries(checksums) },
    body: "",
  };
}

export function getObject(call: ObjectCall): DoubleResponse {
  const record = found(call);
  const shown = call.request.headers["x-amz-checksum-mode"] === "ENABLED" ? /^x-amz-/ : /^x-amz-meta-/;
  const headers = {
    etag: record.etag,
    "content-type": record.contentType,
    "last-modified": new Date(record.modifiedAt).toUTCString(),
    "x-amz-server-side-encryption": record.encryption,
    ...Object.fromEntries(Object.entries(record.headers).filter(([name]) => shown.test(name))),
  };
  return { status: 200, headers, body: call.request.method === "HEAD" ? "" : record.body };
}

export function deleteObject({ bucket, key }: ObjectCall): DoubleResponse {
  delete bucket.objects[key];
  return { status: 204, headers: {}, body: "" };
}

function found({ bucket, key, mayList }: ObjectCall): ObjectRecord {
  const record = bucket.objects[key];
  if (record !== undefined) return record;
  throw mayList
    ? new ServiceError("NoSuchKey", "The specified key does not exist.", 404)
    : new ServiceError("AccessDenied", "Access Denied", 403);
}
