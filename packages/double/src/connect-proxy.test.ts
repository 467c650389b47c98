import { createServer, request as httpRequest } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type ConnectProxy, serveConnectProxy } from "./connect-proxy.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(route: Parameters<typeof serveConnectProxy>[0]["route"]): Promise<ConnectProxy> {
  const proxy = await serveConnectProxy({ route });
  closing.push(() => proxy.close());
  return proxy;
}

/** The status of a CONNECT and, when it succeeded, what the target said after hearing "ping". */
async function tunnel(proxy: ConnectProxy, target: string): Promise<{ status: number; answer: string }> {
  const { hostname, port } = new URL(proxy.url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: hostname, port, method: "CONNECT", path: target });
    request.on("connect", (response, socket: Socket) => {
      const status = response.statusCode ?? 0;
      if (status !== 200) {
        socket.destroy();
        resolve({ status, answer: "" });
        return;
      }
      socket.once("data", (data) => {
        socket.destroy();
        resolve({ status, answer: data.toString() });
      });
      socket.write("ping");
    });
    request.on("error", reject);
    request.end();
  });
}

async function echo(): Promise<number> {
  const server = createTcpServer((socket) => {
    socket.on("data", (data) => socket.write(`heard ${data.toString()}`));
    socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  closing.push(() => new Promise((resolve) => server.close(() => resolve())));
  return (server.address() as AddressInfo).port;
}

test("a routed target is reached through the tunnel, under the name it was asked for", async () => {
  const port = await echo();
  const proxy = await serve((host, asked) => (host === "52.18.58.120" && asked === 443 ? { host: "127.0.0.1", port } : undefined));
  expect(await tunnel(proxy, "52.18.58.120:443")).toEqual({ status: 200, answer: "heard ping" });
  expect(proxy.targets).toEqual(["52.18.58.120:443"]);
});

test("a target may be looked up first; a look-up that fails is answered 502", async () => {
  const port = await echo();
  const found = await serve(() => Promise.resolve({ host: "127.0.0.1", port }));
  const failing = await serve(() => Promise.reject(new RangeError("no such cluster")));
  expect((await tunnel(found, "52.18.58.120:443")).status).toBe(200);
  expect((await tunnel(failing, "52.18.58.120:443")).status).toBe(502);
});

test("an IPv6 target is routed by its bare address", async () => {
  const port = await echo();
  const proxy = await serve((host) => (host === "2001:db8::1" ? { host: "127.0.0.1", port } : undefined));
  expect((await tunnel(proxy, "[2001:db8::1]:443")).status).toBe(200);
});

test.each(["192.0.2.1:443", "52.18.58.120:80", "nonsense"])("%s, which has no route, is answered 502", async (target) => {
  const port = await echo();
  const proxy = await serve((host, asked) => (host === "52.18.58.120" && asked === 443 ? { host: "127.0.0.1", port } : undefined));
  expect((await tunnel(proxy, target)).status).toBe(502);
});

test("a target that refuses connections is answered 502", async () => {
  const port = await echo();
  for (const close of closing.splice(0)) await close();
  const proxy = await serve(() => ({ host: "127.0.0.1", port }));
  expect((await tunnel(proxy, "52.18.58.120:443")).status).toBe(502);
});

test("any other method is answered 501: nothing is fetched on behalf of a client", async () => {
  const upstream = createServer((_request, response) => response.end("fetched"));
  await new Promise<void>((resolve) => {
    upstream.listen(0, "127.0.0.1", resolve);
  });
  closing.push(() => new Promise((resolve) => upstream.close(() => resolve())));
  const proxy = await serve(() => ({ host: "127.0.0.1", port: (upstream.address() as AddressInfo).port }));
  expect((await fetch(proxy.url)).status).toBe(501);
});
