import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Faults } from "./faults.ts";

export interface DoubleRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface DoubleResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One AWS service on loopback. `operationOf` names a request; what has no name is answered by `answer` with 501. */
export interface ServiceDouble {
  readonly service: string;
  operationOf(request: DoubleRequest): string;
  answer(request: DoubleRequest): DoubleResponse | Promise<DoubleResponse>;
}

export interface LoopbackServer {
  readonly url: string;
  close(): Promise<void>;
}

/** A request larger than this is refused, as every real service does at some size. */
const maxBodyBytes = 4 * 1024 * 1024;

/** Serves doubles on 127.0.0.1. `choose` picks the service of a request; undefined is answered 501. */
export async function serveLoopback(options: {
  readonly choose: (request: DoubleRequest) => ServiceDouble | undefined;
  readonly faults?: Faults;
  /** 0, the default, takes any free port. */
  readonly port?: number;
}): Promise<LoopbackServer> {
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing, options).catch((error: unknown) => {
      outgoing.writeHead(500, { "content-type": "text/plain" }).end(`double failed: ${String(error)}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(incoming: IncomingMessage, outgoing: ServerResponse, options: Parameters<typeof serveLoopback>[0]): Promise<void> {
  const request = await readRequest(incoming);
  const double = options.choose(request);
  if (double === undefined) {
    outgoing.writeHead(501, { "content-type": "text/plain" }).end(`no double for ${request.method} ${request.path}`);
    return;
  }
  const fault = options.faults?.take(double.operationOf(request));
  if (fault?.kind === "reset") {
    incoming.socket.destroy();
    return;
  }
  const response = fault?.kind === "answer" ? fault : await double.answer(request);
  if (fault?.kind === "lose-answer") {
    incoming.socket.destroy();
    return;
  }
  outgoing
    .writeHead(response.status, { ...response.headers, "content-length": String(Buffer.byteLength(response.body)) })
    .end(response.body);
}

async function readRequest(incoming: IncomingMessage): Promise<DoubleRequest> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new RangeError("request body too large");
    chunks.push(chunk);
  }
  const url = new URL(incoming.url ?? "/", "http://double");
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  return {
    method: incoming.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    headers,
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

/** The region that a request is signed for: the third part of its SigV4 credential scope. */
export function signedRegion(request: DoubleRequest): string | undefined {
  return /Credential=[^/]+\/\d{8}\/([^/]+)\//.exec(request.headers["authorization"] ?? "")?.[1];
}

/** The AWS service that a request is signed for: the fourth part of its SigV4 credential scope. */
export function signedService(request: DoubleRequest): string | undefined {
  return /Credential=[^/]+\/\d{8}\/[^/]+\/([^/]+)\/aws4_request/.exec(request.headers["authorization"] ?? "")?.[1];
}
