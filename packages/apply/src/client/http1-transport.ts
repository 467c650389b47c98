import { Agent, type ClientRequestArgs, type IncomingMessage, request as requestHttp } from "node:http";
import type { Socket } from "node:net";
import { connectionFailure } from "./connection-failure.ts";
import type { Transport, TransportRequest, TransportResponse } from "./transport.ts";

/** As many connections as there are requests at once, up to this; each is kept for the next request. */
const maxConnections = 32;

/** Opens its connections by dialing, so that tunnels and TLS are the same as for HTTP/2. */
class DialingAgent extends Agent {
  readonly #open: () => Promise<Socket>;

  constructor(open: () => Promise<Socket>) {
    super({ keepAlive: true, maxSockets: maxConnections });
    this.#open = open;
  }

  override createConnection(_options: ClientRequestArgs, callback?: (error: Error | null, socket: Socket) => void): undefined {
    this.#open().then(
      (socket) => callback?.(null, socket),
      // Node.js ignores the second argument when there is an error.
      (cause: unknown) => callback?.(cause as Error, undefined as unknown as Socket),
    );
  }
}

/** For servers and proxies that do not speak HTTP/2. `first` is the connection that found this out. */
export function http1Transport(options: { readonly server: URL; readonly first: Socket; readonly open: () => Promise<Socket> }): Transport {
  const { server } = options;
  let spare: Socket | null = options.first;
  const agent = new DialingAgent(() => {
    const socket = spare;
    spare = null;
    return socket === null || socket.destroyed ? options.open() : Promise.resolve(socket);
  });
  let usable = true;
  return {
    get usable() {
      return usable;
    },
    exchange: (request) => exchange(agent, request, server),
    close() {
      usable = false;
      spare?.destroy();
      agent.destroy();
    },
  };
}

function exchange(agent: Agent, request: TransportRequest, server: URL): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    const outgoing = requestHttp({
      agent,
      method: request.method,
      host: server.hostname,
      path: request.path,
      headers: {
        ...request.headers,
        host: server.host,
        ...(request.body === null ? {} : { "content-length": String(Buffer.byteLength(request.body)) }),
      },
      signal: request.signal,
    });
    outgoing.setTimeout(request.idleLimit, () => outgoing.destroy(Object.assign(new Error("no answer in time"), { code: "ETIMEDOUT" })));
    outgoing.on("error", (cause) => reject(connectionFailure(cause, server.origin)));
    outgoing.once("response", (incoming) => {
      resolve({ status: incoming.statusCode ?? 0, headers: headersOf(incoming), body: bodyOf(incoming, server) });
    });
    outgoing.end(request.body ?? undefined);
  });
}

function headersOf(incoming: IncomingMessage): Record<string, string> {
  const texts = Object.entries(incoming.headersDistinct).map(([name, values]) => [name, (values ?? []).join(", ")] as const);
  return Object.fromEntries(texts);
}

async function* bodyOf(incoming: IncomingMessage, server: URL): AsyncGenerator<Uint8Array> {
  try {
    yield* incoming as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw connectionFailure(cause, server.origin);
  }
  if (!incoming.complete) throw connectionFailure(Object.assign(new Error("answer cut"), { code: "ECONNRESET" }), server.origin);
}
