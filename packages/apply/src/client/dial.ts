import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { connect as connectTcp, isIP, type Socket } from "node:net";
import { connect as connectTls, type ConnectionOptions } from "node:tls";
import { RemoteFailure } from "@keelson/core";
import { connectionFailure } from "./connection-failure.ts";
import { bareHost } from "./proxy-settings.ts";

export interface DialOptions {
  readonly server: URL;
  readonly tlsServerName: string | null;
  readonly certificateAuthority: string | null;
  readonly verification: "full" | "off";
  readonly certificate: string | null;
  readonly key: string | null;
  readonly proxyUrl: string | null;
  /** Milliseconds for the whole way: name, TCP, tunnel and TLS together each have this bound. */
  readonly limit: number;
  readonly protocols: readonly string[];
}

export interface Dialed {
  readonly socket: Socket;
  /** What ALPN settled on; `http/1.1` where the server does not speak of it. */
  readonly protocol: "h2" | "http/1.1";
}

/** Opens a connection to the server, through a CONNECT tunnel where there is a proxy, with TLS for https. */
export async function dial(options: DialOptions): Promise<Dialed> {
  const { server, proxyUrl } = options;
  try {
    const raw =
      proxyUrl === null
        ? await settled(connectTcp(targetOf(server)), "connect", options.limit)
        : await openTunnel(new URL(proxyUrl), options);
    raw.setNoDelay(true);
    raw.setKeepAlive(true, 15_000);
    if (server.protocol === "http:") return { socket: raw, protocol: "http/1.1" };
    const secured = await settled(connectTls(tlsOptions(raw, options)), "secureConnect", options.limit);
    return { socket: secured, protocol: secured.alpnProtocol === "h2" ? "h2" : "http/1.1" };
  } catch (cause) {
    throw connectionFailure(cause, server.origin);
  }
}

function targetOf(url: URL): { host: string; port: number } {
  return { host: bareHost(url.hostname), port: url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port) };
}

function tlsOptions(socket: Socket, options: DialOptions): ConnectionOptions {
  const host = options.tlsServerName ?? bareHost(options.server.hostname);
  return {
    socket,
    host,
    // Server Name Indication takes names only (RFC 6066 section 3); the identity check falls back to `host`.
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ...(options.certificateAuthority === null ? {} : { ca: options.certificateAuthority }),
    ...(options.certificate === null || options.key === null ? {} : { cert: options.certificate, key: options.key }),
    rejectUnauthorized: options.verification === "full",
    ALPNProtocols: [...options.protocols],
    minVersion: "TLSv1.2",
  };
}

/** Resolves with the socket at its event, rejects at its error or when it takes too long. */
function settled<S extends Socket>(socket: S, event: "connect" | "secureConnect", limit: number): Promise<S> {
  return new Promise((resolve, reject) => {
    socket.setTimeout(limit, () => socket.destroy(Object.assign(new Error("no connection in time"), { code: "ETIMEDOUT" })));
    socket.once("error", reject);
    socket.once("close", () => reject(Object.assign(new Error("closed while connecting"), { code: "ECONNRESET" })));
    socket.once(event, () => {
      socket.setTimeout(0);
      socket.off("error", reject);
      // An idle socket that breaks later is found by its next user; without a listener it would end the process.
      socket.on("error", () => socket.destroy());
      resolve(socket);
    });
  });
}

/** A CONNECT tunnel (RFC 9110 section 9.3.6). The proxy's own credentials stay out of every message. */
function openTunnel(proxy: URL, options: DialOptions): Promise<Socket> {
  const { host, port } = targetOf(options.server);
  const authority = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const login = proxy.username === "" ? null : `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const request = (proxy.protocol === "https:" ? requestHttps : requestHttp)({
    ...targetOf(proxy),
    method: "CONNECT",
    path: authority,
    agent: false,
    timeout: options.limit,
    headers: { host: authority, ...(login === null ? {} : { "proxy-authorization": `Basic ${Buffer.from(login).toString("base64")}` }) },
  });
  return new Promise((resolve, reject) => {
    const refuse = (why: string, cause?: unknown): void => {
      const call = { service: "Kubernetes", operation: "connect", status: null, requestId: null };
      reject(new RemoteFailure("cluster-unreachable", `The proxy ${proxy.host} does not lead to ${authority} (${why}).`, { call, cause }));
    };
    request.once("connect", (response, socket, head) => {
      if (response.statusCode !== 200) {
        socket.destroy();
        refuse(`it answered ${response.statusCode ?? "nothing"}`);
        return;
      }
      if (head.length > 0) socket.unshift(head);
      socket.setTimeout(0);
      resolve(socket);
    });
    request.once("response", (response) => {
      response.destroy();
      refuse(`it answered ${response.statusCode ?? "nothing"}`);
    });
    request.once("timeout", () => request.destroy(Object.assign(new Error("no tunnel in time"), { code: "ETIMEDOUT" })));
    request.once("error", (cause) => refuse((cause as NodeJS.ErrnoException).code ?? cause.name, cause));
    request.end();
  });
}
