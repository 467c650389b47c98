import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import { failureOf, serveDoubles } from "./serve-doubles.fixture.ts";
import { readAddress } from "./s3/s3-address.ts";
import { s3State } from "./s3/s3-state.ts";

const Bucket = "templates";
const Key = "clusters/a b/ü.json";

test("an object is put, looked at, read and deleted", async () => {
  const { s3 } = await serveDoubles();
  const put = await s3.send(
    new PutObjectCommand({ Bucket, Key, Body: '{"ü":1}', ContentType: "application/json", Metadata: { cluster: "minecraft" } }),
  );
  expect(put).toMatchObject({
    ETag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
    ChecksumCRC32: expect.any(String),
    ServerSideEncryption: "AES256",
  });
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: "ENABLED" }));
  expect(head).toMatchObject({
    ETag: put.ETag,
    ContentType: "application/json",
    Metadata: { cluster: "minecraft" },
    ChecksumCRC32: put.ChecksumCRC32,
  });
  const got = await s3.send(new GetObjectCommand({ Bucket, Key }));
  expect(await got.Body?.transformToString()).toBe('{"ü":1}');
  await s3.send(new DeleteObjectCommand({ Bucket, Key }));
  expect(await failureOf(s3.send(new GetObjectCommand({ Bucket, Key })))).toMatchObject({ name: "NoSuchKey", status: 404 });
  expect(await failureOf(s3.send(new HeadObjectCommand({ Bucket, Key })))).toMatchObject({ name: "NotFound", status: 404 });
  expect((await s3.send(new HeadBucketCommand({ Bucket }))).BucketRegion).toBe("eu-west-1");
});

const put = { Bucket, Key, Body: "{}" };

test.each([
  ["a bucket that is not there", { ...put, Bucket: "elsewhere" }, "NoSuchBucket", 404],
  ["a bucket in another region", { ...put, Bucket: "frankfurt" }, "PermanentRedirect", 301],
  ["another owner's bucket", { ...put, ExpectedBucketOwner: "999999999999" }, "AccessDenied", 403],
  ["a wrong checksum", { ...put, ContentMD5: "AAAAAAAAAAAAAAAAAAAAAA==" }, "BadDigest", 400],
])("a put into %s is refused", async (_what, input, name, status) => {
  const { s3 } = await serveDoubles({ s3: s3State({ templates: "eu-west-1", frankfurt: "eu-central-1" }) });
  expect(await failureOf(s3.send(new PutObjectCommand(input)))).toMatchObject({ name, status });
});

test("a conditional put keeps what is there", async () => {
  const { s3 } = await serveDoubles();
  await s3.send(new PutObjectCommand({ ...put, IfNoneMatch: "*" }));
  const again = await failureOf(s3.send(new PutObjectCommand({ ...put, IfNoneMatch: "*" })));
  expect(again).toMatchObject({ name: "PreconditionFailed", status: 412 });
});

test("a denied action names itself, and without s3:ListBucket a missing key is not told from a forbidden one", async () => {
  const deny = ["s3:PutObject", "s3:ListBucket"];
  const { s3 } = await serveDoubles({ deny });
  const refused = await failureOf(s3.send(new PutObjectCommand(put)));
  expect(refused).toMatchObject({ name: "AccessDenied", message: expect.stringContaining("s3:PutObject on resource") });
  expect((await failureOf(s3.send(new HeadObjectCommand({ Bucket, Key })))).status).toBe(403);
});

test.each([
  ["AKIAEXPIRED", "ExpiredToken"],
  ["AKIAINVALID", "InvalidAccessKeyId"],
])("credentials of the key %s are refused", async (accessKeyId, name) => {
  const { s3 } = await serveDoubles({ accessKeyId });
  expect((await failureOf(s3.send(new GetObjectCommand({ Bucket, Key })))).name).toContain(name);
});

test("what is not modelled is 501 with its name", async () => {
  const { s3 } = await serveDoubles();
  const listed = await failureOf(s3.send(new ListObjectsV2Command({ Bucket })));
  expect(listed).toMatchObject({ name: "NotImplemented", message: expect.stringContaining("list-type"), status: 501 });
});

test.each([
  ["127.0.0.1:4000", "/templates/a/b.json", { bucket: "templates", key: "a/b.json" }],
  ["s3.eu-west-1.amazonaws.com", "/templates", { bucket: "templates", key: "" }],
  ["templates.s3.eu-west-1.amazonaws.com", "/a%20b", { bucket: "templates", key: "a b" }],
  ["my.templates.s3.cn-north-1.amazonaws.com.cn", "/a", { bucket: "my.templates", key: "a" }],
  ["templates.localhost:4000", "/", { bucket: "templates", key: "" }],
  ["127.0.0.1", "/", null],
])("%s%s is %j", (host, path, expected) => {
  expect(readAddress({ path, headers: { host } })).toEqual(expected);
});
