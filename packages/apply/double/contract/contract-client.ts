import { type ClientHttp2Session, connect } from "node:http2";
import { type Json, type JsonObject } from "../objects/json.ts";

export interface ContractAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed when it is JSON, else the text. */
  readonly body: Json;
}

/** As much of an HTTP client as the contract needs: no engine code, so that both can be wrong only on their own. */
export interface ContractClient {
  send(request: {
    readonly method: string;
    readonly path: string;
    readonly body?: Json;
    readonly headers?: Readonly<Record<string, string>>;
  }): Promise<ContractAnswer>;
  /** The first `count` events of a watch, or fewer when it ends or breaks before; then the stream is closed. `whenOpen` runs once the server has answered. */
  watch(path: string, count: number, whenOpen?: () => Promise<void>): Promise<JsonObject[]>;
  close(): void;
}

/** Over one HTTP/2 connection, with a client certificate or a token. */
export function contractClient(options: {
  readonly url: string;
  readonly ca: string;
  readonly certificate?: { readonly cert: string; readonly key: string };
  readonly token?: string;
}): ContractClient {
  const session = connect(options.url, { ca: options.ca, ...options.certificate });
  const authorization = options.token === undefined ? {} : { authorization: `Bearer ${options.token}` };
  return {
    send: ({ method, path, body, headers }) =>
      exchange(session, {
        headers: {
          ":method": method,
          ":path": path,
          ...authorization,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        body: body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body),
      }),
    watch: (path, count, whenOpen) => collect(session, { headers: { ":path": path, ...authorization }, count, whenOpen }),
    close: () => session.destroy(),
  };
}

function exchange(
  session: ClientHttp2Session,
  request: { readonly headers: Record<string, string>; readonly body: string },
): Promise<ContractAnswer> {
  return new Promise((resolve, reject) => {
    const stream = session.request(request.headers, { endStream: request.body === "" });
    let status = 0;
    let headers: Record<string, string> = {};
    let text = "";
    session.once("error", reject);
    stream.on("response", (received) => {
      status = received[":status"] ?? 0;
      headers = Object.fromEntries(Object.entries(received).map(([name, value]) => [name, String(value)]));
    });
    stream.setEncoding("utf8");
    stream.on("data", (chunk: string) => {
      text += chunk;
    });
    stream.on("error", reject);
    stream.on("close", () => {
      session.off("error", reject);
      if (status === 0) reject(new DOMException("the connection ended without an answer", "NetworkError"));
      else
        resolve({
          status,
          headers,
          body: headers["content-type"]?.startsWith("application/json") === true ? (JSON.parse(text) as Json) : text,
        });
    });
    if (request.body !== "") stream.end(request.body);
  });
}

function collect(
  session: ClientHttp2Session,
  request: { readonly headers: Record<string, string>; readonly count: number; readonly whenOpen: (() => Promise<void>) | undefined },
): Promise<JsonObject[]> {
  return new Promise((resolve, reject) => {
    const stream = session.request(request.headers);
    const events: JsonObject[] = [];
    let rest = "";
    stream.on("response", () => {
      request.whenOpen?.().catch(reject);
    });
    stream.setEncoding("utf8");
    stream.on("data", (chunk: string) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      events.push(...lines.filter((line) => line !== "").map((line) => JSON.parse(line) as JsonObject));
      if (events.length >= request.count) stream.close();
    });
    // A stream that breaks has told what it told: the events before are the result.
    stream.on("error", () => stream.close());
    stream.on("close", () => resolve(events.slice(0, request.count)));
  });
}
