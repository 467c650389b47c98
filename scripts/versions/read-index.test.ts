import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { readIndex, type ReadLimits } from "./read-index.ts";
import { RefreshFailed } from "./refresh-failed.ts";

const limits: ReadLimits = { timeout: 10_000, maxBytes: 1_000, maxRedirects: 3, attempts: 3, pause: () => Promise.resolve() };

/** A server that answers in ways that no honest double does, until the test ends. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/index`;
}

async function codeOf(url: string, changed: Partial<ReadLimits> = {}): Promise<string> {
  try {
    return await readIndex(url, { ...limits, ...changed });
  } catch (error) {
    if (!(error instanceof RefreshFailed)) throw error;
    return error.problems.map(({ code, subject }) => (subject === url ? code : `${code} of ${subject}`)).join();
  }
}

describe("an index is read whole or not at all", () => {
  test.each<[string, RequestListener, string]>([
    ["plain", (_request, response) => response.end("v1.36.4"), "v1.36.4"],
    ["in pieces", (_request, response) => void (response.write("v1."), response.end("36.4")), "v1.36.4"],
    [
      "cut before its length",
      (_request, response) => void (response.writeHead(200, { "content-length": 50 }), response.write("v1.36.4"), response.destroy()),
      "index-unavailable",
    ],
    ["cut in its chunks", (_request, response) => void response.write("v1.36.4", () => response.destroy()), "index-unavailable"],
    ["endless", (_request, response) => void response.write("v1.36.4\n".repeat(200)), "index-too-large"],
    ["binary", (_request, response) => response.end(Buffer.from([0x76, 0xff, 0xfe])), "index-malformed"],
    ["blank", (_request, response) => response.end("  \n"), "index-malformed"],
    ["a page", (_request, response) => response.end("\n<html>"), "index-malformed"],
    [
      "XML of a storage service",
      (_request, response) => response.end("<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>"),
      "index-malformed",
    ],
    ["gone", (_request, response) => response.writeHead(410).end(), "index-missing"],
    ["asking for credentials", (_request, response) => response.writeHead(401).end(), "index-missing"],
    ["not a status at all", (request) => request.socket.end("HELLO\r\n\r\n"), "index-unavailable"],
    [
      "sent to another protocol",
      (_request, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
      "index-redirects",
    ],
    ["sent to no place", (_request, response) => response.writeHead(302, { location: "http://" }).end(), "index-redirects"],
  ])("%s", async (_name, listener, expected) => {
    expect(await codeOf(await serve(listener))).toBe(expected);
  });

  test("a server that never answers, or stops in the middle", async () => {
    expect(await codeOf(await serve(() => undefined), { timeout: 50 })).toBe("index-too-slow");
    expect(await codeOf(await serve((_request, response) => void response.write("v1.")), { timeout: 50 })).toBe("index-too-slow");
  });

  test("a port where nobody listens", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise<void>((resolve) => void server.close(() => resolve()));
    expect(await codeOf(`http://127.0.0.1:${port}/index`)).toBe("index-unavailable");
  });
});

describe("patience", () => {
  test("a busy server is asked as often as allowed, with a pause before each further time", async () => {
    const pauses: number[] = [];
    const pause = (attempt: number): Promise<void> => Promise.resolve(void pauses.push(attempt));
    expect(await codeOf(await serve((_request, response) => response.writeHead(503).end()), { pause })).toBe("index-unavailable");
    expect(pauses).toEqual([1, 2]);
  });

  test("what is missing is not asked for again", async () => {
    const pauses: number[] = [];
    const pause = (attempt: number): Promise<void> => Promise.resolve(void pauses.push(attempt));
    expect(await codeOf(await serve((_request, response) => response.writeHead(404).end()), { pause })).toBe("index-missing");
    expect(pauses).toEqual([]);
  });

  test("redirects are followed, relative ones too, up to the bound", async () => {
    const hops = (count: number): Promise<string> =>
      serve((request, response) => {
        const at = Number(/\d+$/.exec(request.url ?? "")?.[0] ?? 0);
        if (at === count) response.end("there");
        else response.writeHead(302, { location: `hop${at + 1}` }).end();
      });
    expect(await codeOf(await hops(3))).toBe("there");
    expect(await codeOf(await hops(4))).toBe("index-redirects");
  });
});
