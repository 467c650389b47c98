import type { DoubleRequest } from "@keelson/double";

export interface S3Address {
  readonly bucket: string;
  /** Empty for the bucket itself. */
  readonly key: string;
}

/** What a request is about: the bucket is in the host (user guide, "Virtual hosting of buckets"), or leads the path. */
export function readAddress({ path, headers }: Pick<DoubleRequest, "path" | "headers">): S3Address | null {
  const hosted =
    /^([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\.(?:s3[.-][a-z0-9-]+\.amazonaws\.com(?:\.cn)?|s3\.amazonaws\.com|localhost)(?::\d+)?$/;
  const host = hosted.exec(headers["host"] ?? "")?.[1];
  const decoded = decode(path.slice(1));
  if (decoded === null) return null;
  if (host !== undefined) return { bucket: host, key: decoded };
  const slash = decoded.indexOf("/");
  const bucket = slash < 0 ? decoded : decoded.slice(0, slash);
  return bucket === "" ? null : { bucket, key: slash < 0 ? "" : decoded.slice(slash + 1) };
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
