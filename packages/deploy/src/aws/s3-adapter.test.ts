import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { templateStore } from "./s3-adapter.ts";

let answer: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string };
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
});

beforeEach(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "example");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const store = () =>
  templateStore({ region: "eu-west-1", bucket: "b", endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });

it("a bucket in another region is named as that, and nothing is sent there", async () => {
  answer = { status: 301, headers: { "x-amz-bucket-region": "us-east-1", location: "http://192.0.2.1/" }, body: "" };
  const failure: unknown = await store()
    .readChecksum("k")
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "remote-error", call: { service: "S3", operation: "HeadObject", status: 301 } });
  expect(String(failure)).toContain("us-east-1");
});

it.each([
  ["of markup that does not end", "<Error><Code>Access"],
  ["of another kind", '{"Code":"AccessDenied"}'],
  ["of a key of every object", "<Error><Code>__proto__</Code><Message>constructor</Message></Error>"],
  ["of megabytes", `<Error><Code>Broken</Code><Message>${"x".repeat(3_000_000)}</Message></Error>`],
])("an error %s is a short failure", async (_name, body) => {
  answer = { status: 400, headers: {}, body };
  const failure: unknown = await store()
    .put({ key: "k", body: "{}", checksum: "00" })
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "remote-error", call: { status: 400 } });
  expect(String(failure).length).toBeLessThan(1200);
});
