import { createServer, type IncomingMessage, type Server } from "node:http";
import { buffer } from "node:stream/consumers";
import { atFileEnd } from "./at-file-end.ts";
import type { Deviation, EmulatorAnswer } from "./deviation.ts";
import { readObject } from "./emulator-calls.ts";

/** What belongs to one connection and not to what is said over it. */
const ownHeaders: ReadonlySet<string> = new Set([
  "host",
  "connection",
  "content-length",
  "content-encoding",
  "transfer-encoding",
  "expect",
  "keep-alive",
]);

/** Stands before an emulator and mends the deviations that say how; everything else passes as it is. Ends with the test file. */
export async function serveMended(emulator: string, deviations: readonly Deviation[]): Promise<string> {
  const server = createServer((request, response) => {
    answer(request).then(
      ({ status, body, headers = { "content-type": "text/xml" } }) => response.writeHead(status, headers).end(body),
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  });

  async function answer(request: IncomingMessage): Promise<EmulatorAnswer> {
    const body = await buffer(request);
    const pass = async (content: Buffer | string): Promise<EmulatorAnswer> => {
      const { method = "POST" } = request;
      const headers = Object.entries(request.headers).filter(([name]) => !ownHeaders.has(name));
      const sent = { method, headers: headers.map(([name, value]) => [name, String(value)] as [string, string]) };
      const hasBody = method !== "GET" && method !== "HEAD";
      const answered = await fetch(`${emulator}${request.url ?? "/"}`, hasBody ? { ...sent, body: content } : sent);
      const given = Object.fromEntries([...answered.headers].filter(([name]) => !ownHeaders.has(name)));
      return { status: answered.status, body: await answered.text(), headers: given };
    };
    const parameters = new URLSearchParams(body.toString("utf8"));
    const withAction = (action: string, others: URLSearchParams): URLSearchParams => {
      const all = new URLSearchParams(others);
      all.set("Action", action);
      all.set("Version", parameters.get("Version") ?? "");
      return all;
    };
    const asked = parameters.get("Action") ?? (request.method === "PUT" ? "PutObject" : null);
    const deviation = deviations.find(({ operation, mend }) => mend !== null && operation === asked);
    if (deviation === undefined || deviation.mend === null) return pass(body);
    return deviation.mend({
      parameters,
      forward: () => pass(body),
      send: (action, others) => pass(withAction(action, others).toString()),
      read: (path) => readObject(emulator, path),
    });
  }

  atFileEnd(() => close(server));
  return await listen(server);
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${address === null || typeof address === "string" ? 0 : address.port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
