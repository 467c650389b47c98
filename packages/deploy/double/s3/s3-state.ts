/** What the S3 double keeps; JSON all the way. */
export interface S3State {
  readonly format: 1;
  readonly buckets: Record<string, BucketRecord>;
}

export interface BucketRecord {
  readonly region: string;
  /** The account that owns it. */
  readonly owner: string;
  readonly objects: Record<string, ObjectRecord>;
}

export interface ObjectRecord {
  readonly body: string;
  /** With its quotes. */
  readonly etag: string;
  readonly contentType: string;
  /** Milliseconds since the epoch. */
  readonly modifiedAt: number;
  readonly encryption: string;
  /** `x-amz-checksum-*` and `x-amz-meta-*` as they were sent, by their names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A state with empty buckets in these regions. */
export function s3State(regions: Readonly<Record<string, string>> = {}, owner = "123456789012"): S3State {
  const buckets = Object.entries(regions).map(([name, region]): [string, BucketRecord] => [name, { region, owner, objects: {} }]);
  return { format: 1, buckets: Object.fromEntries(buckets) };
}
