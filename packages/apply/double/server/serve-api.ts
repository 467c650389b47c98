import { type IncomingMessage, type ServerResponse } from "node:http";
import { constants, createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import { type AddressInfo, type Socket } from "node:net";
import { type PeerCertificate, type TLSSocket } from "node:tls";
import { type Json } from "../objects/json.ts";
import { type Answer } from "../requests/answer.ts";
import { type Watch } from "../requests/watch-objects.ts";
import { type ClientCertificate } from "./authenticate.ts";

/** A request as it came in, before anybody is authenticated. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly certificate: ClientCertificate | undefined;
}

/** What to do with a request: answer it, serve a watch, or drop the connection (a fault). */
export type Reply = Answer | { readonly watch: Watch; readonly cutAfter: number | undefined } | "reset";

export interface ApiServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Larger bodies are refused, at the size at which the real server refuses them. */
const maxBodyBytes = 3 * 1024 * 1024;

/** TLS on 127.0.0.1, HTTP/2 or HTTP/1.1 as the client negotiates, client certificates asked for and judged by the caller. */
export async function serveApi(options: {
  readonly certificate: { readonly cert: string; readonly key: string };
  readonly clientCA: string;
  readonly port: number;
  readonly reply: (request: RawRequest) => Reply;
  /** Called when a watch begins (1) and ends (-1). */
  readonly onWatch: (change: 1 | -1) => void;
}): Promise<ApiServer> {
  const server = createSecureServer({
    ...options.certificate,
    ca: options.clientCA,
    allowHTTP1: true,
    requestCert: true,
    rejectUnauthorized: false,
  });
  const sockets = new Set<Socket>();
  server.on("secureConnection", (socket: TLSSocket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    // A client that goes away is no failure of the server.
    socket.on("error", () => socket.destroy());
  });
  server.on("request", (request: Http2ServerRequest, response: Http2ServerResponse) => {
    const exchange: Exchange = { request, response };
    handle(exchange, options).catch((error: unknown) => send(exchange.response, { status: 500, body: `double failed: ${String(error)}` }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `https://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** node:http2's compatibility layer gives both protocols the same two objects. */
interface Exchange {
  readonly request: Http2ServerRequest | IncomingMessage;
  readonly response: Http2ServerResponse | ServerResponse;
}

async function handle(exchange: Exchange, options: Parameters<typeof serveApi>[0]): Promise<void> {
  const { request, response } = exchange;
  const body = await readBody(request);
  if (body === undefined) {
    send(response, { status: 413, body: "request entity too large\n" });
    return;
  }
  const url = new URL(request.url ?? "/", "https://double");
  const reply = options.reply({
    method: request.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    headers: readHeaders(request),
    body,
    certificate: readCertificate(socketOf(request)),
  });
  if (reply === "reset") socketOf(request)?.destroy();
  else if ("watch" in reply) stream(exchange, reply, options.onWatch);
  else send(response, reply);
}

function socketOf(request: Exchange["request"]): Socket | undefined {
  return "stream" in request ? request.stream.session?.socket : request.socket;
}

async function readBody(request: Exchange["request"]): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function readHeaders(request: Exchange["request"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), String(value)]])),
  );
}

/** undefined when the client showed none. */
function readCertificate(socket: Socket | undefined): ClientCertificate | undefined {
  // HTTP/2 hands out its socket behind a proxy that is not an instance of TLSSocket.
  const secure = socket as TLSSocket | undefined;
  const peer: Partial<PeerCertificate> = secure?.getPeerCertificate() ?? {};
  if (secure === undefined || peer.subject === undefined) return undefined;
  const organizations: unknown = peer.subject.O;
  return {
    isTrusted: secure.authorized,
    commonName: String(peer.subject.CN),
    organizations: [organizations].flat().filter((name) => typeof name === "string"),
  };
}

function send(response: Exchange["response"], answer: Answer): void {
  const isText = typeof answer.body === "string";
  const body = typeof answer.body === "string" ? answer.body : `${JSON.stringify(answer.body)}\n`;
  writeHead(response, answer.status, { "content-type": isText ? "text/plain; charset=utf-8" : "application/json", ...answer.headers });
  response.end(body);
}

function writeHead(response: Exchange["response"], status: number, headers: Readonly<Record<string, string>>): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries({ "cache-control": "no-cache, private", ...headers })) response.setHeader(name, value);
}

function stream(
  exchange: Exchange,
  reply: { readonly watch: Watch; readonly cutAfter: number | undefined },
  onWatch: (change: 1 | -1) => void,
): void {
  const { request, response } = exchange;
  let sent = 0;
  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    reply.watch.stop();
    onWatch(-1);
  };
  const cut = () => {
    close();
    // Over HTTP/2 the other streams of the connection live on, as when a real watch breaks.
    if ("stream" in response) response.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    else socketOf(request)?.destroy();
  };
  onWatch(1);
  response.on("close", close);
  writeHead(response, 200, { "content-type": "application/json" });
  // The head goes out at once: a watch that has nothing to tell yet is open all the same.
  if ("flushHeaders" in response) response.flushHeaders();
  else response.writeHead(200);
  reply.watch.start({
    line(value: Json) {
      if (!isOpen || (reply.cutAfter !== undefined && sent >= reply.cutAfter)) return;
      sent += 1;
      const isLast = reply.cutAfter !== undefined && sent >= reply.cutAfter;
      writeLine(response, `${JSON.stringify(value)}\n`, isLast ? cut : undefined);
    },
    end() {
      close();
      response.end();
    },
  });
  if (reply.cutAfter === 0) cut();
}

function writeLine(response: Exchange["response"], line: string, after: (() => void) | undefined): void {
  const done = () => after?.();
  if ("stream" in response) response.write(line, "utf8", done);
  else response.write(line, "utf8", done);
}
