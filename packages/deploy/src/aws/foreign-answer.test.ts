import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { cloudFormation } from "./cloudformation-adapter.ts";
import { inventory } from "./inventory-adapter.ts";
import { nodePort } from "./node-adapter.ts";
import { templateStore } from "./s3-adapter.ts";

/** A log-in page that is well-formed XML: the SDK by itself reads it as an answer in which everything is missing. */
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end("<html><body>Log in</body></html>");
});
let endpoint = "";

beforeEach(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv("AWS_ENDPOINT_URL", endpoint);
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "example");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const region = "eu-west-1";

it.each<[string, () => Promise<unknown>]>([
  ["a stack that is not there", () => cloudFormation({ region }).describeStack("x")],
  ["a template", () => cloudFormation({ region }).readTemplate("x")],
  ["no events", () => cloudFormation({ region }).readEvents("x", null)],
  ["a deletion that was accepted", () => cloudFormation({ region }).deleteStack({ stackId: "x", token: "t", roleArn: null })],
  ["a group that is not there", () => nodePort({ region }).describeGroup("x")],
  ["a console without output", () => nodePort({ region }).readConsole("i-1")],
  ["no machines", () => inventory({ region }).machines("x")],
  ["a template that was stored", () => templateStore({ region, bucket: "b", endpoint }).put({ key: "k", body: "{}", checksum: "00" })],
])("a page of HTML is not %s", async (_name, ask) => {
  await expect(ask()).rejects.toMatchObject({ code: "remote-error", call: { status: 200 } });
});
