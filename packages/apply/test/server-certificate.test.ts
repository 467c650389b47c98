import { X509Certificate } from "node:crypto";
import { afterEach, expect, it } from "vitest";
import { readServerCertificate } from "../src/client/read-server-certificate.ts";
import { serveApi, serveProxy } from "./loopback-api.ts";
import { loopbackIdentity } from "./loopback-identity.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

const direct = { proxy: { httpsProxy: null, noProxy: null }, limit: 5000 };
const shown = new X509Certificate(loopbackIdentity.certificate);

it("the certificate of an API server is read without asking it anything", async () => {
  const api = await serveApi(() => ({ status: 200 }));
  closing.push(api.close);
  const read = await readServerCertificate({ server: api.url, tlsServerName: "k8s.particule.io", proxyUrl: null }, direct);
  expect(read.notAfter).toBe(Date.parse(shown.validTo));
  expect(read.names).toContain("DNS:k8s.particule.io");
  expect(api.seen).toEqual([]);
});

it("also one that nobody trusts, and through a proxy", async () => {
  const api = await serveApi(() => ({ status: 200 }));
  const proxy = await serveProxy(api.url);
  closing.push(api.close, proxy.close);
  const connection = { server: api.url, tlsServerName: "another.example", proxyUrl: proxy.url };
  expect((await readServerCertificate(connection, direct)).notBefore).toBe(Date.parse(shown.validFrom));
});

it("a server that is not there is named", async () => {
  const connection = { server: "https://127.0.0.1:9", tlsServerName: null, proxyUrl: null };
  await expect(readServerCertificate(connection, direct)).rejects.toMatchObject({ code: "cluster-unreachable" });
});
