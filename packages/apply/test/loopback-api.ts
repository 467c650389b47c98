import { createServer as createHttp, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse, type ServerHttp2Session } from "node:http2";
import { createServer as createHttps } from "node:https";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import type { Writable } from "node:stream";
import type { Clock } from "@keelson/core";
import { virtualClock } from "@keelson/double";
import { openKubernetes } from "../src/client/open-kubernetes.ts";
import type { ClusterConnection, CredentialPorts } from "../src/kubeconfig/cluster-connection.ts";
import { loopbackIdentity } from "./loopback-identity.ts";

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly httpVersion: string;
}

/** What a scripted server does with one request. */
export type Reply =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** Sends these texts and then holds the answer open (`open`), drops the connection (`cut`) or ends it (`end`). */
  | { readonly chunks: readonly string[]; readonly finish: "open" | "cut" | "end" }
  | "reset"
  | "silence";

export interface LoopbackApi {
  readonly url: string;
  readonly seen: SeenRequest[];
  readonly close: () => Promise<void>;
}

type Protocol = "h2" | "http/1.1";
type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;

/** A TLS server on loopback that answers by script: one reply for each request in turn, the last one again and again. */
export async function serveApi(replies: (request: SeenRequest, index: number) => Reply, protocol: Protocol = "h2"): Promise<LoopbackApi> {
  const seen: SeenRequest[] = [];
  const answer = async (request: Request, response: Response): Promise<void> => {
    let body = "";
    for await (const chunk of request as AsyncIterable<Buffer>) body += chunk.toString();
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const one = { method: request.method ?? "", path: request.url ?? "", headers, body, httpVersion: request.httpVersion };
    seen.push(one);
    carryOut(replies(one, seen.length - 1), request, response);
  };
  const options = { cert: loopbackIdentity.certificate, key: loopbackIdentity.key };
  const server =
    protocol === "h2"
      ? createSecureServer(options, (request, response) => void answer(request, response))
      : createHttps(options, ((request, response) => void answer(request, response)) satisfies RequestListener);
  const sessions = new Set<ServerHttp2Session>();
  server.on("session", (session: ServerHttp2Session) => sessions.add(session));
  return { ...(await listen(server, () => sessions.forEach((session) => session.destroy()))), seen };
}

function carryOut(reply: Reply, request: Request, response: Response): void {
  const drop = (): void => void ("stream" in request ? request.stream.session?.destroy() : request.socket.destroy());
  if (reply === "silence") return;
  if (reply === "reset") drop();
  else if ("chunks" in reply) {
    const stream = begin(response, 200, {});
    stream.write(reply.chunks.join(""), () => {
      if (reply.finish === "cut") drop();
      if (reply.finish === "end") stream.end();
    });
  } else {
    begin(response, reply.status, reply.headers ?? {}).end(typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body ?? {}));
  }
}

/** Sends the head and answers what the body is written to. */
function begin(response: Response, status: number, headers: Readonly<Record<string, string>>): Writable {
  const head = { "content-type": "application/json", ...headers };
  if (!("stream" in response)) return response.writeHead(status, head);
  response.stream.respond({ ":status": status, ...head });
  return response.stream;
}

/** A CONNECT proxy that leads every tunnel to one port of loopback, whatever it was asked for. */
export async function serveProxy(
  target: string,
  login: string | null = null,
): Promise<{ url: string; asked: string[]; close: () => Promise<void> }> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createHttp();
  server.on("connect", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    asked.push(request.url ?? "");
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    if (login !== null && request.headers["proxy-authorization"] !== `Basic ${Buffer.from(login).toString("base64")}`) {
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
      return;
    }
    const upstream = connect(Number(new URL(target).port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on("error", () => socket.destroy());
    sockets.add(upstream);
  });
  const { url, close } = await listen(server, () => sockets.forEach((socket) => socket.destroy()));
  return { url: url.replace("https:", "http:"), asked, close };
}

async function listen(server: Server, drop: () => void): Promise<{ url: string; close: () => Promise<void> }> {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      drop();
      if ("closeAllConnections" in server) (server as ReturnType<typeof createHttp>).closeAllConnections();
    });
  return { url: `https://127.0.0.1:${port}`, close };
}

/** A connection to a loopback server; `more` replaces parts of it. */
export function loopbackConnection(server: string, more: Partial<ClusterConnection> = {}): ClusterConnection {
  return {
    context: "main",
    cluster: "particule",
    server,
    tlsServerName: "k8s.particule.io",
    certificateAuthority: loopbackIdentity.certificate,
    verification: "full",
    proxyUrl: null,
    namespace: "default",
    credential: { kind: "none" },
    ...more,
  };
}

export const noPorts: CredentialPorts = {
  readFile: () => Promise.resolve(null),
  runExec: () => Promise.resolve({ exitCode: null, stdout: "", stderr: "" }),
  mask: () => undefined,
};

/** A client with a virtual clock, so that waits between retries take no time. */
export function openLoopback(
  connection: ClusterConnection,
  more: { ports?: Partial<CredentialPorts>; httpsProxy?: string; patience?: number; clock?: Clock } = {},
) {
  const proxy = { httpsProxy: more.httpsProxy ?? null, noProxy: null };
  const patience = more.patience === undefined ? {} : { patience: more.patience };
  return openKubernetes(connection, {
    proxy,
    clock: more.clock ?? virtualClock(),
    random: () => 0.5,
    ports: { ...noPorts, ...more.ports },
    ...patience,
  });
}
