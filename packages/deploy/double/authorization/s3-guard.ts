import { readAddress } from "../s3/s3-address.ts";
import type { DoubleRequest, Permission, ServiceGuard } from "@keelson/double";

/**
 * S3's operations and their actions differ (Amazon S3 user guide, "Policy actions for Amazon S3"): reading an object's head needs
 * s3:GetObject, and without s3:ListBucket a missing object is answered 403.
 */
const actions: Readonly<Record<string, { readonly action: string; readonly on: "bucket" | "object" }>> = {
  DeleteObject: { action: "s3:DeleteObject", on: "object" },
  GetObject: { action: "s3:GetObject", on: "object" },
  HeadBucket: { action: "s3:ListBucket", on: "bucket" },
  HeadObject: { action: "s3:GetObject", on: "object" },
  PutObject: { action: "s3:PutObject", on: "object" },
};

export const s3Guard: ServiceGuard = {
  permissionsOf(operation, request) {
    const needed = actions[operation];
    if (needed === undefined) return undefined;
    return [permission(needed, request)];
  },
  refuse: (sentence) => ({
    status: 403,
    headers: { "content-type": "application/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>${escapeXml(sentence)}</Message></Error>`,
  }),
};

function permission({ action, on }: { action: string; on: "bucket" | "object" }, request: DoubleRequest): Permission {
  const { bucket, key } = readAddress(request) ?? { bucket: "*", key: "*" };
  return { action, resource: `arn:aws:s3:::${on === "bucket" ? bucket : `${bucket}/${key}`}`, context: {} };
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
