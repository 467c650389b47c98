import { Failure, RemoteFailure } from "@keelson/core";
import { virtualClock } from "@keelson/double";
import { afterEach, describe, expect, it } from "vitest";
import { loopbackConnection, openLoopback, type Reply, type SeenRequest, serveApi, serveProxy } from "../../test/loopback-api.ts";
import { loopbackIdentity } from "../../test/loopback-identity.ts";
import type { ClusterConnection } from "../kubeconfig/cluster-connection.ts";
import type { KubernetesClient, KubernetesRequest } from "./kubernetes-client.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function start(
  replies: (request: SeenRequest, index: number) => Reply,
  more: Parameters<typeof openLoopback>[1] & { protocol?: "http/1.1"; connection?: Partial<ClusterConnection> } = {},
) {
  const api = await serveApi(replies, more.protocol);
  const client = openLoopback(loopbackConnection(api.url, more.connection), more);
  closing.push(api.close, () => client.close());
  return { api, client };
}

const never = new AbortController().signal;
const get: KubernetesRequest = {
  method: "GET",
  path: "/api/v1/namespaces/default/services/minecraft",
  operation: "read Service default/minecraft",
  signal: never,
};
const ok: Reply = { status: 200, body: { kind: "Service" } };
const status = (code: number, parts: Record<string, unknown> = {}, headers = {}): Reply => ({
  status: code,
  body: { kind: "Status", code, ...parts },
  headers,
});

async function failureOf(call: Promise<unknown>): Promise<Failure> {
  const failure = await call.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(failure instanceof Failure)) expect.fail(`no Failure but ${String(failure)}`);
  return failure;
}

async function readAll(client: KubernetesClient, signal = never): Promise<unknown[]> {
  const events: unknown[] = [];
  for await (const event of client.follow({ ...get, signal })) events.push(event);
  return events;
}

describe("openKubernetes", () => {
  it.each([undefined, "http/1.1"] as const)("speaks HTTP/2, and HTTP/1.1 where the server knows no better (%s)", async (protocol) => {
    const { api, client } = await start(() => ok, protocol === undefined ? {} : { protocol });
    const answers = await Promise.all(Array.from({ length: 40 }, () => client.call({ ...get, query: { a: "b c" } })));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body)))).toEqual(new Set(['{"kind":"Service"}']));
    expect([api.seen.length, api.seen[0]?.httpVersion, api.seen[0]?.path]).toEqual([
      40,
      protocol === undefined ? "2.0" : "1.1",
      `${get.path}?a=b+c`,
    ]);
  });

  it.each([
    ["a log-in page", { status: 200, body: "<html></html>", headers: { "content-type": "text/html" } }],
    ["a way to elsewhere", { status: 302, headers: { location: "https://login.example.com/" } }],
    ["nothing", { status: 204, body: "" }],
    ["JSON that is no object", { status: 200, body: [] }],
    ["null", { status: 200, body: "null" }],
  ])("takes %s for no answer of a cluster, to writes and to reads", async (_name, reply) => {
    const { client } = await start(() => reply);
    const patch: KubernetesRequest = { ...get, method: "PATCH", body: "{}", contentType: "application/apply-patch+yaml" };
    expect((await failureOf(client.call(patch))).code).toBe("answer-unusable");
    expect((await failureOf(client.call(get))).code).toBe("answer-unusable");
  });

  it("does not wait as long as a server asks for", async () => {
    const clock = virtualClock();
    const begun = clock.now();
    const { client } = await start((_request, index) => (index === 0 ? status(429, {}, { "retry-after": "999999" }) : ok), { clock });
    await client.call(get);
    expect(clock.now() - begun).toBeLessThanOrEqual(120_000);
  });

  it("sends bodies as they are", async () => {
    const { api, client } = await start(() => ok);
    const body = JSON.stringify({ greeting: "héllo 🧱" });
    await client.call({ ...get, method: "PATCH", body, contentType: "application/apply-patch+yaml" });
    expect(api.seen.map((request) => [request.method, request.body, request.headers["content-type"]])).toEqual([
      ["PATCH", body, "application/apply-patch+yaml"],
    ]);
  });

  it.each([
    ["a lost connection", () => "reset" as const],
    ["a server without a leader", () => status(500, { message: "etcdserver: leader changed" })],
    ["too many requests", () => status(429, {}, { "retry-after": "1" })],
    ["a webhook that is starting", () => status(500, { message: 'failed calling webhook "a": no endpoints' })],
    ["an optimistic lock", () => status(409, { reason: "Conflict" })],
    ["a namespace that is ending", () => status(403, { details: { causes: [{ reason: "NamespaceTerminating" }] } })],
  ])("goes on after %s", async (_name, trouble) => {
    const { api, client } = await start((_request, index) => (index < 2 ? trouble() : ok));
    expect((await client.call(get)).status).toBe(200);
    expect(api.seen.length).toBe(3);
  });

  it.each([
    [status(401), "unauthorized"],
    [status(403, { message: 'User "v" cannot get resource "services" in API group "" in the namespace "default"' }), "forbidden"],
    [status(404), "object-not-found"],
    [status(422, { reason: "Invalid" }), "object-rejected"],
    [status(400), "object-rejected"],
    [status(500, { message: "failed to create typed patch object: .spec.x: field not declared in schema" }), "object-rejected"],
    [
      status(409, {
        details: {
          causes: [
            { reason: "FieldManagerConflict", field: ".spec.replicas", message: 'conflict with "kubectl" with subresource "scale"' },
          ],
        },
      }),
      "field-conflict",
    ],
    [status(501), "remote-error"],
    [{ status: 200, body: "{not json" } as const, "answer-unusable"],
  ])("does not repeat %j", async (reply, code) => {
    const { api, client } = await start(() => reply);
    expect((await failureOf(client.call(get))).code).toBe(code);
    expect(api.seen.length).toBe(1);
  });

  it("gives up with the last failure, and at once when it shall not repeat", async () => {
    const { api, client } = await start(() => status(503));
    const failure = await failureOf(client.call(get));
    expect(failure instanceof RemoteFailure && failure.call).toEqual({
      service: "Kubernetes",
      operation: get.operation,
      status: 503,
      requestId: null,
    });
    expect(api.seen.length).toBe(7);
    await failureOf(client.call({ ...get, retries: "none" }));
    expect(api.seen.length).toBe(8);
  });

  it("names managers, fields and what to grant", async () => {
    const conflict = {
      reason: "FieldManagerConflict",
      field: ".spec.replicas",
      message: 'conflict with "hpa" with subresource "scale" using apps/v1',
    };
    const denied = 'User "v" cannot patch resource "services" in API group "" in the namespace "default"';
    const { client } = await start((_request, index) =>
      index === 0 ? status(409, { details: { causes: [conflict] } }) : status(403, { message: denied }),
    );
    expect((await failureOf(client.call(get))).message).toContain('.spec.replicas is owned by "hpa" with subresource "scale"');
    expect((await failureOf(client.call(get))).hint).toContain('verb "patch" on resource "services"');
  });

  it("withholds the server's words about a Secret", async () => {
    const message = "failed to create typed patch object: .data.pin: expected string, got &value.valueUnstructured{Value:CANARY}";
    const { client } = await start(() => status(500, { message }));
    const failure = await failureOf(client.call({ ...get, detail: "withheld" }));
    expect(failure.message).toContain(".data.pin");
    expect(`${failure.message}${failure.hint}${JSON.stringify(failure)}`).not.toContain("CANARY");
  });

  it("reads warnings", async () => {
    const { client } = await start(() => ({ ...ok, headers: { warning: '299 - "a is \\"old\\", use b", 299 kube "second"' } }));
    expect((await client.call(get)).warnings).toEqual(['a is "old", use b', "second"]);
  });

  it("asks a plugin again, once, when its token is no longer accepted", async () => {
    let runs = 0;
    const masked: string[] = [];
    const apiVersion = "client.authentication.k8s.io/v1";
    const command = { command: "aws", args: [], env: {}, apiVersion, installHint: null };
    const runExec = () =>
      Promise.resolve({
        exitCode: 0,
        stderr: "",
        stdout: JSON.stringify({ apiVersion, kind: "ExecCredential", status: { token: `token-${++runs}` } }),
      });
    const options = {
      connection: { credential: { kind: "exec", command } as const },
      ports: { runExec, mask: (secret: string) => void masked.push(secret) },
    };
    const { client } = await start((request) => (request.headers["authorization"] === "Bearer token-2" ? ok : status(401)), options);
    expect((await client.call(get)).status).toBe(200);
    expect(masked).toEqual(["token-1", "token-2"]);
  });

  it.each([
    { exitCode: null, stdout: "" },
    { exitCode: 1, stdout: "CANARY" },
    { exitCode: 0, stdout: "CANARY" },
    { exitCode: 0, stdout: JSON.stringify({ apiVersion: "client.authentication.k8s.io/v1beta1", status: { token: "CANARY" } }) },
  ])("names a plugin that gives nothing (%j)", async (result) => {
    const command = { command: "aws", args: [], env: {}, apiVersion: "client.authentication.k8s.io/v1", installHint: null };
    const { client } = await start(() => ok, {
      connection: { credential: { kind: "exec", command } },
      ports: { runExec: () => Promise.resolve({ ...result, stderr: "CANARY" }) },
    });
    const failure = await failureOf(client.call(get));
    expect(failure.code).toBe("credential-plugin-failed");
    expect(failure.message).not.toContain("CANARY");
  });

  it("does not speak with a server that is another one", async () => {
    const { api, client } = await start(() => ok, { connection: { tlsServerName: "other.example" } });
    expect((await failureOf(client.call(get))).code).toBe("tls-untrusted");
    const stranger = openLoopback(loopbackConnection(api.url, { certificateAuthority: null }));
    expect((await failureOf(stranger.call(get))).code).toBe("tls-untrusted");
    expect(api.seen).toEqual([]);
    const careless = openLoopback(loopbackConnection(api.url, { certificateAuthority: null, verification: "off" }));
    closing.push(() => careless.close());
    expect((await careless.call(get)).status).toBe(200);
  });

  it("names a server that is not there", async () => {
    const { api, client } = await start(() => ok);
    await api.close();
    expect((await failureOf(client.call(get))).code).toBe("cluster-unreachable");
  });

  it("gives up a server that says nothing", async () => {
    const { client } = await start(() => "silence", { patience: 20 });
    expect((await failureOf(client.call({ ...get, retries: "none" }))).code).toBe("cluster-unreachable");
  });

  it("goes through the proxy of the environment or of the kubeconfig, with its login", async () => {
    const { api } = await start(() => ok);
    const proxy = await serveProxy(api.url, "me:pw!");
    closing.push(proxy.close);
    const through = proxy.url.replace("//", "//me:pw%21@");
    const ways = [
      openLoopback(loopbackConnection("https://52.18.58.120:443"), { httpsProxy: through }),
      openLoopback(loopbackConnection("https://52.18.58.120", { proxyUrl: through })),
    ];
    for (const client of ways) {
      closing.push(() => client.close());
      expect((await client.call(get)).status).toBe(200);
    }
    expect(proxy.asked).toEqual(["52.18.58.120:443", "52.18.58.120:443"]);
    const denied = openLoopback(loopbackConnection("https://52.18.58.120"), { httpsProxy: proxy.url.replace("//", "//me:CANARY@") });
    const failure = await failureOf(denied.call({ ...get, retries: "none" }));
    expect([failure.code, failure.message.includes("CANARY")]).toEqual(["cluster-unreachable", false]);
  });

  it("ends with Interrupted when it is cancelled, before, while waiting for an answer and while reading one", async () => {
    const { client } = await start((request) => (request.method === "GET" ? { chunks: ['{"n":1}\n'], finish: "open" } : "silence"));
    expect((await failureOf(client.call({ ...get, signal: AbortSignal.abort() }))).code).toBe("interrupted");
    for (const method of ["PATCH", "GET"] as const) {
      const stop = new AbortController();
      const call = failureOf(client.call({ ...get, method, signal: stop.signal }));
      setImmediate(() => stop.abort());
      expect((await call).code).toBe("interrupted");
    }
  });

  it("reads a stream line by line, and tells a cut one from one that ended", async () => {
    const chunks = ['{"n":1}\n{"n"', ':2}\n{"cut'];
    const { client } = await start((_request, index) => ({ chunks, finish: index === 0 ? "end" : "cut" }));
    expect(await readAll(client)).toEqual([{ n: 1 }, { n: 2 }]);
    expect((await failureOf(readAll(client))).code).toBe("cluster-unreachable");
  });

  it("shows a client certificate", async () => {
    const { certificate, key } = loopbackIdentity;
    const { client } = await start(() => ok, { connection: { credential: { kind: "certificate", certificate, key } } });
    expect((await client.call(get)).status).toBe(200);
  });
});
