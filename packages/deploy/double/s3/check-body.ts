import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { DoubleRequest } from "@keelson/double";
import { notModelled, ServiceError } from "../query/service-error.ts";

const hash = (algorithm: "md5" | "sha256", body: string, encoding: "base64" | "hex"): string =>
  createHash(algorithm).update(body).digest(encoding);

/** CRC32 as S3 writes it: base64 of the four bytes, the highest first. */
function crc32Text(body: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return bytes.toString("base64");
}

/** Refuses a body that is not what its headers promise. */
export function checkBody({ headers, body }: DoubleRequest): void {
  const encoding = headers["content-encoding"] ?? "";
  if (encoding.includes("aws-chunked")) throw notModelled("an aws-chunked body");
  const signed = headers["x-amz-content-sha256"] ?? "UNSIGNED-PAYLOAD";
  if (signed !== "UNSIGNED-PAYLOAD" && signed !== hash("sha256", body, "hex")) {
    throw new ServiceError("XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match what was computed.");
  }
  const promised = [
    ["content-md5", () => hash("md5", body, "base64"), "Content-MD5"],
    ["x-amz-checksum-crc32", () => crc32Text(body), "CRC32"],
    ["x-amz-checksum-sha256", () => hash("sha256", body, "base64"), "SHA256"],
  ] as const;
  for (const [header, compute, name] of promised) {
    const sent = headers[header];
    if (sent !== undefined && sent !== compute()) {
      throw new ServiceError("BadDigest", `The ${name} you specified did not match the calculated checksum.`);
    }
  }
}

export function entityTag(body: string): string {
  return `"${hash("md5", body, "hex")}"`;
}
