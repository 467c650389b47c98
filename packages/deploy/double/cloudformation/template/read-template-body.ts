import type { QueryInput } from "../../query/query-input.ts";
import { notModelled, validationError } from "../../query/service-error.ts";
import type { KnownCaller } from "../../query/query-service.ts";
import type { BucketRecord } from "../../s3/s3-state.ts";
import type { World } from "../world.ts";
import { partitionOf } from "./pseudo-parameters.ts";

/** TemplateBody and TemplateURL of the API reference, in bytes; the second as the service's own message names it. */
const maxBodyBytes = 51_200;
const maxObjectBytes = 1_000_000;

/** The text of a request's template: TemplateBody, or the object behind TemplateURL; undefined when it has neither. */
export function readTemplateBody({
  input,
  caller,
  world,
}: {
  readonly input: QueryInput;
  readonly caller: KnownCaller;
  readonly world: World;
}): string | undefined {
  const body = input.text("TemplateBody");
  const url = input.text("TemplateURL");
  if (body !== undefined && url !== undefined) throw validationError("Only one of TemplateBody or TemplateUrl must be specified.");
  if (body !== undefined && Buffer.byteLength(body) > maxBodyBytes) {
    throw validationError(
      `1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to ${maxBodyBytes}`,
    );
  }
  return url === undefined ? body : readTemplateObject(url, caller, world);
}

/** Reads the object in the caller's name. */
export function readTemplateObject(url: string, caller: Pick<KnownCaller, "arn" | "region">, world: World): string {
  const address = readUrl(url);
  const bucket = world.s3?.buckets[address.bucket];
  if (bucket === undefined) throw validationError("S3 error: The specified bucket does not exist");
  ensureAllowed(address, caller, world);
  ensureRegion(address, bucket);
  const object = bucket.objects[address.key];
  if (object === undefined) throw validationError("S3 error: The specified key does not exist.");
  if (Buffer.byteLength(object.body) > maxObjectBytes) throw validationError(`Template may not exceed ${maxObjectBytes} bytes in size.`);
  return object.body;
}

interface TemplateAddress {
  readonly bucket: string;
  readonly key: string;
  /** Null for the address without a region. */
  readonly region: string | null;
}

/** `https://s3.REGION.amazonaws.com/BUCKET/KEY`, `https://BUCKET.s3.REGION.amazonaws.com/KEY`, and both without a region. */
function readUrl(text: string): TemplateAddress {
  const url = URL.canParse(text) ? new URL(text) : null;
  const host = /^(?:(.+)\.)?s3(?:[.-]([a-z0-9-]+))?\.amazonaws\.com(?:\.cn)?$/.exec(url?.hostname ?? "");
  if (url === null || url.protocol !== "https:" || host === null) throw validationError("TemplateURL must be a supported URL.");
  if (url.searchParams.has("versionId")) throw notModelled("TemplateURL with a versionId");
  const path = decodeURIComponent(url.pathname.slice(1));
  const [first = "", ...rest] = path.split("/");
  const region = host[2] ?? null;
  return host[1] === undefined ? { bucket: first, key: rest.join("/"), region } : { bucket: host[1], key: path, region };
}

function ensureAllowed({ bucket, key }: TemplateAddress, caller: Pick<KnownCaller, "arn" | "region">, world: World): void {
  const resource = `arn:${partitionOf(caller.region).partition}:s3:::${bucket}/${key}`;
  const denied = world.deny.includes("s3:GetObject") || world.deny.includes("s3:*");
  const refusal = world.access?.refusal(caller.arn, [{ action: "s3:GetObject", resource, context: {} }]) ?? null;
  if (denied || refusal !== null) {
    throw validationError(
      "S3 error: Access Denied\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
    );
  }
}

function ensureRegion({ region }: TemplateAddress, bucket: BucketRecord): void {
  if (region !== null && region !== bucket.region) {
    throw validationError(
      "S3 error: The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.",
    );
  }
}
