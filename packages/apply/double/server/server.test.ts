import { request } from "node:https";
import { expect, test } from "vitest";
import { contractClient } from "../contract/contract-client.ts";
import { listAt, textAt, valueAt } from "../objects/json.ts";
import { inDefault, loadBalancer, replicationController, startWorld, type World } from "../world.fixture.ts";

/** One GET over HTTP/1.1. */
function getHttp1(world: World, path: string, headers: Record<string, string>): Promise<{ status: number; version: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${world.server.url}${path}`, { ca: world.certificates.authority, headers, agent: false }, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode ?? 0, version: response.httpVersion }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

function clientOf(world: World, credentials: Omit<Parameters<typeof contractClient>[0], "url" | "ca"> = {}) {
  return contractClient({ url: world.server.url, ca: world.certificates.authority, ...credentials });
}

const tokens = { admin: { name: "ci", groups: ["system:masters"] }, poor: { name: "poor", groups: ["team"] } };

test("HTTP/1.1 clients are served as well", async () => {
  const world = await startWorld({ tokens });
  expect(await getHttp1(world, "/api/v1/nodes", { authorization: "Bearer admin" })).toEqual({ status: 200, version: "1.1" });
});

test("who is not known may only ask for version and health, who is known for discovery too", async () => {
  const world = await startWorld({ tokens });
  const anonymous = clientOf(world);
  const poor = clientOf(world, { token: "poor" });
  const wrong = clientOf(world, { token: "wrong" });
  const status = async (client: ReturnType<typeof clientOf>, path: string) => (await client.send({ method: "GET", path })).status;
  const paths = ["/readyz", "/version", "/apis", "/api/v1/nodes"];
  expect(await Promise.all(paths.map((path) => status(anonymous, path)))).toEqual([200, 200, 403, 403]);
  expect(await Promise.all(paths.map((path) => status(poor, path)))).toEqual([200, 200, 200, 403]);
  expect(await Promise.all(paths.map((path) => status(wrong, path)))).toEqual([401, 401, 401, 401]);
  for (const client of [anonymous, poor, wrong]) client.close();
});

test("a client certificate of another authority is not believed", async () => {
  const world = await startWorld();
  const stranger = await startWorld({ certificate: world.certificates.server });
  const { makeCertificates } = await import("../certificates.ts");
  const foreign = await (await makeCertificates({ now: Date.now() })).client({ name: "admin", groups: ["system:masters"] });
  const client = clientOf(stranger, { certificate: foreign });
  expect((await client.send({ method: "GET", path: "/api/v1/nodes" })).status).toBe(401);
  client.close();
});

test("a forbidden right is refused in the server's words, to administrators too", async () => {
  const world = await startWorld({ script: { forbid: [{ verb: "patch", resource: "services" }] } });
  const answer = await world.apply(`${inDefault}/services/minecraft`, loadBalancer);
  expect([answer.status, textAt(answer.body, "message")]).toEqual([
    403,
    'services "minecraft" is forbidden: User "admin" cannot patch resource "services" in API group "" in the namespace "default"',
  ]);
  expect((await world.apply(`${inDefault}/replicationcontrollers/minecraft`, replicationController)).status).toBe(201);
});

test.each([
  ["GET", "/openapi/v3", {}, ""],
  ["GET", `${inDefault}/pods/x/log`, {}, ""],
  ["GET", "/apis/apps/v1/namespaces/default/deployments/x/scale", {}, ""],
  ["PATCH", `${inDefault}/configmaps/kube-root-ca.crt`, { "content-type": "application/strategic-merge-patch+json" }, "{}"],
  ["POST", `${inDefault}/configmaps`, { "content-type": "application/yaml" }, "metadata: {name: a}"],
  ["GET", `${inDefault}/configmaps`, { accept: "application/vnd.kubernetes.protobuf" }, ""],
])("%s %s is not modelled and says so", async (method, path, headers, body) => {
  const world = await startWorld();
  const answer = await world.client.send({ method, path, headers, ...(body === "" ? {} : { body }) });
  expect([answer.status, textAt(answer.body, "reason")]).toEqual([501, "NotImplemented"]);
});

test("kubectl's table has the columns it prints", async () => {
  const world = await startWorld();
  await world.apply(`${inDefault}/services/minecraft`, loadBalancer);
  const accept = "application/json;as=Table;v=v1;g=meta.k8s.io,application/json;as=Table;v=v1beta1;g=meta.k8s.io,application/json";
  const table = await world.client.send({
    method: "GET",
    path: `${inDefault}/services?fieldSelector=metadata.name%3Dminecraft`,
    headers: { accept },
  });
  expect(listAt(table.body, "columnDefinitions").map((column) => textAt(column, "name"))).toEqual([
    "Name",
    "Type",
    "Cluster-IP",
    "External-IP",
    "Port(s)",
    "Age",
  ]);
  const [name, type, , address] = listAt(listAt(table.body, "rows")[0], "cells");
  expect([name, type, address]).toEqual(["minecraft", "LoadBalancer", "<pending>"]);
});

test("a fault answers in place of the server, once, and the call is on record", async () => {
  const world = await startWorld();
  const body = "Too many requests, please try again later.";
  world.double.faults.add({
    operation: "patch services",
    call: 1,
    fault: { kind: "answer", status: 429, headers: { "retry-after": "1" }, body },
  });
  const throttled = await world.apply(`${inDefault}/services/minecraft`, loadBalancer);
  expect([throttled.status, throttled.headers["retry-after"]]).toEqual([429, "1"]);
  expect((await world.apply(`${inDefault}/services/minecraft`, loadBalancer)).status).toBe(201);
  expect(world.double.faults.calls).toEqual(["patch services", "patch services"]);
});

test.each(["reset", "lose-answer"] as const)("%s drops the connection; only a lost answer has happened", async (kind) => {
  const world = await startWorld();
  world.double.faults.add({ operation: "patch services", fault: { kind } });
  await expect(world.apply(`${inDefault}/services/minecraft`, loadBalancer)).rejects.toThrow();
  const services = world.double.state().objects["services"] ?? [];
  expect(services.some((service) => textAt(service, "metadata", "name") === "minecraft")).toBe(kind === "lose-answer");
});

test("a watch can be cut after n events and gone on with from the last version", async () => {
  const world = await startWorld();
  const watch = (version: string) => `${inDefault}/services?watch=1&resourceVersion=${version}`;
  const { body } = await world.get(`${inDefault}/services`);
  world.double.faults.add({ operation: "watch services", call: 1, fault: { kind: "cut-stream", afterEvents: 1 } });
  await world.apply(`${inDefault}/services/minecraft`, loadBalancer);
  await world.get(`${inDefault}/services`);
  const cut = await world.client.watch(watch(textAt(body, "metadata", "resourceVersion")), 5);
  expect(cut.map((event) => textAt(event, "type"))).toEqual(["ADDED"]);
  const [event] = await world.client.watch(watch(textAt(cut[0], "object", "metadata", "resourceVersion")), 1);
  expect([textAt(event, "type"), textAt(event, "object", "metadata", "name")]).toEqual(["MODIFIED", "minecraft"]);
});

test("a version that was compacted away is expired for watches and pages", async () => {
  const world = await startWorld();
  await world.apply(`${inDefault}/services/minecraft`, loadBalancer);
  const page = await world.get(`${inDefault}/services?limit=1`);
  world.double.setScript({});
  await world.apply(`${inDefault}/services/second`, { ...loadBalancer, metadata: { name: "second" } });
  world.double.compact();
  const [event] = await world.client.watch(`${inDefault}/services?watch=1&resourceVersion=2`, 1);
  expect([textAt(event, "type"), valueAt(event, "object", "code"), textAt(event, "object", "reason")]).toEqual(["ERROR", 410, "Expired"]);
  const token = encodeURIComponent(textAt(page.body, "metadata", "continue"));
  expect((await world.get(`${inDefault}/services?limit=1&continue=${token}`)).status).toBe(410);
});

test("an open watch hears of what time brings, without another request", async () => {
  const world = await startWorld();
  await world.apply(`${inDefault}/services/minecraft`, loadBalancer);
  await world.get(`${inDefault}/services`);
  const { body } = await world.get(`${inDefault}/services`);
  const path = `${inDefault}/services?watch=1&resourceVersion=${textAt(body, "metadata", "resourceVersion")}`;
  const [event] = await world.client.watch(path, 1, async () => world.clock.advance(5000));
  expect(textAt(listAt(event, "object", "status", "loadBalancer", "ingress")[0], "hostname")).not.toBe("");
});

test("the state goes through JSON and on in another double, where the same apply changes nothing", async () => {
  const world = await startWorld();
  await world.apply(`${inDefault}/replicationcontrollers/minecraft`, replicationController);
  await world.apply(`${inDefault}/services/minecraft`, loadBalancer);
  await world.get("/api/v1/nodes");
  world.clock.advance(60_000);
  const before = await world.get(`${inDefault}/services/minecraft`);
  await world.get("/api/v1/nodes");
  const state = JSON.parse(JSON.stringify(world.double.state())) as ReturnType<typeof world.double.state>;
  const next = await startWorld({ state });
  next.clock.advance(120_000);
  const again = await next.apply(`${inDefault}/services/minecraft`, loadBalancer);
  expect(again.body).toEqual(before.body);
  expect(next.double.state()).toEqual(state);
});
