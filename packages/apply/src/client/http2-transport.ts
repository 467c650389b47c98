import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from "node:http2";
import type { Socket } from "node:net";
import { connectionFailure } from "./connection-failure.ts";
import type { Transport, TransportRequest, TransportResponse } from "./transport.ts";

/** Many requests at once over one connected socket: one TLS handshake for a whole run. */
export function http2Transport(socket: Socket, server: URL): Transport {
  // Kubernetes sends its lists in large frames; the default window of 64 KiB would stop each one several times.
  const session = connect(server.origin, {
    createConnection: () => socket,
    settings: { enablePush: false, initialWindowSize: 4 * 1_048_576 },
  });
  session.on("error", () => session.destroy());
  session.on("goaway", () => session.close());
  session.on("connect", () => {
    if (!session.destroyed) session.setLocalWindowSize(16 * 1_048_576);
  });
  return {
    get usable() {
      return !session.closed && !session.destroyed;
    },
    exchange: (request) => exchange(session, request, server),
    close: () => session.destroy(),
  };
}

function exchange(session: ClientHttp2Session, request: TransportRequest, server: URL): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void => reject(connectionFailure(cause, server.origin));
    let stream: ClientHttp2Stream;
    try {
      stream = session.request(
        { ...request.headers, ":method": request.method, ":path": request.path },
        { endStream: request.body === null },
      );
    } catch (cause) {
      // A session that closed between the look at `usable` and now throws instead of emitting.
      fail(cause);
      return;
    }
    const cancel = (): void => stream.close(constants.NGHTTP2_CANCEL);
    if (request.signal.aborted) cancel();
    request.signal.addEventListener("abort", cancel, { once: true });
    stream.setTimeout(request.idleLimit, () => stream.destroy(Object.assign(new Error("no answer in time"), { code: "ETIMEDOUT" })));
    stream.once("error", fail);
    stream.once("close", () => {
      request.signal.removeEventListener("abort", cancel);
      fail(Object.assign(new Error("stream closed"), { code: "ERR_HTTP2_STREAM_CANCEL" }));
    });
    stream.once("response", (headers) => {
      const texts = Object.entries(headers).flatMap(([name, value]) =>
        name.startsWith(":") || value === undefined ? [] : [[name, String(value)] as const],
      );
      resolve({ status: headers[":status"] ?? 0, headers: Object.fromEntries(texts), body: bodyOf(stream, server) });
    });
    if (request.body !== null) stream.end(request.body, "utf8");
  });
}

async function* bodyOf(stream: ClientHttp2Stream, server: URL): AsyncGenerator<Uint8Array> {
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw connectionFailure(cause, server.origin);
  }
  // A reset without an error code ends the stream as if it were whole.
  if (stream.rstCode !== constants.NGHTTP2_NO_ERROR) {
    throw connectionFailure(Object.assign(new Error("stream reset"), { code: "ERR_HTTP2_STREAM_ERROR" }), server.origin);
  }
}
