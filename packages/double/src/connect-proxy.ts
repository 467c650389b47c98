import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

export interface ConnectProxy {
  /** For HTTPS_PROXY and a kubeconfig's proxy-url. */
  readonly url: string;
  /** What was asked for, as host:port, in order. */
  readonly targets: readonly string[];
  close(): Promise<void>;
}

export interface ProxyTarget {
  readonly host: string;
  readonly port: number;
}

/**
 * A CONNECT proxy (RFC 9110, 9.3.6) on 127.0.0.1 that leads given targets to stand-ins and nothing anywhere else: an unknown
 * target is answered 502, as is one that cannot be reached, and any other method 501.
 */
export async function serveConnectProxy(options: {
  /** Where a target really is; it may have to be started first. */
  readonly route: (host: string, port: number) => ProxyTarget | undefined | Promise<ProxyTarget | undefined>;
  /** 0, the default, takes any free port. */
  readonly port?: number;
}): Promise<ConnectProxy> {
  const targets: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    // Either side may go away at any time: that ends the tunnel and nothing else.
    socket.on("error", () => socket.destroy());
  };
  const server = createServer((request, response) => {
    response.writeHead(501, { "content-type": "text/plain" }).end(`the proxy double only knows CONNECT, not ${request.method ?? ""}`);
  });
  server.on("connect", (request: IncomingMessage, client: Socket, head: Buffer) => {
    keep(client);
    const target = request.url ?? "";
    targets.push(target);
    const asked = readTarget(target);
    const routed = asked === undefined ? undefined : options.route(asked.host, asked.port);
    Promise.resolve(routed).then(
      (route) => {
        if (route === undefined) refuse(client, `no route to ${target}`);
        else openTunnel({ client, head, route, keep });
      },
      (error: unknown) => refuse(client, `no route to ${target}: ${String(error)}`),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    targets,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
      }),
  };
}

/** `host:port`, the host in brackets when it is an IPv6 address. */
function readTarget(target: string): ProxyTarget | undefined {
  const parts = /^(?:\[([^\]]+)\]|([^:]+)):(\d+)$/.exec(target);
  const host = parts?.[1] ?? parts?.[2];
  return parts === null || host === undefined ? undefined : { host, port: Number(parts[3]) };
}

function openTunnel(options: {
  readonly client: Socket;
  readonly head: Buffer;
  readonly route: ProxyTarget;
  readonly keep: (socket: Socket) => void;
}): void {
  const { client, head, route } = options;
  const upstream = connect(route.port, route.host);
  const onRefused = () => refuse(client, `cannot reach ${route.host}:${route.port}`);
  upstream.once("error", onRefused);
  options.keep(upstream);
  upstream.once("connect", () => {
    upstream.off("error", onRefused);
    client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    upstream.write(head);
    client.pipe(upstream).pipe(client);
  });
  client.once("close", () => upstream.destroy());
  upstream.once("close", () => client.destroySoon());
}

function refuse(client: Socket, because: string): void {
  client.end(
    `HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(because)}\r\nConnection: close\r\n\r\n${because}`,
  );
}
