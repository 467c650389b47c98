import assert from "node:assert/strict";
import { type JsonObject, listAt, objectAt, textAt, valueAt } from "../objects/json.ts";
import { type CaseBody, type ContractWorld } from "./contract-world.ts";

async function create(world: ContractWorld, name: string): Promise<JsonObject> {
  const answer = await world.client.send({
    method: "POST",
    path: world.path("configmaps"),
    body: { metadata: { name, labels: { made: "yes" } } },
  });
  assert.equal(answer.status, 201);
  return objectAt(answer.body);
}

const aggregated = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json";

export const objectCases: Readonly<Record<string, CaseBody>> = {
  "an absent object is 404 with its name, group and resource": async (world) => {
    const answer = await world.client.send({ method: "GET", path: `${world.path("apps/v1/deployments")}/none` });
    assert.equal(answer.status, 404);
    assert.deepEqual(answer.body, {
      kind: "Status",
      apiVersion: "v1",
      metadata: {},
      status: "Failure",
      message: 'deployments.apps "none" not found',
      reason: "NotFound",
      details: { name: "none", group: "apps", kind: "deployments" },
      code: 404,
    });
  },

  "a delete is answered with a Status that carries the uid, and a second one with 404": async (world) => {
    const object = await create(world, "gone");
    const path = `${world.path("configmaps")}/gone`;
    const answer = await world.client.send({ method: "DELETE", path });
    assert.equal(answer.status, 200);
    assert.deepEqual(valueAt(answer.body, "details"), { name: "gone", kind: "configmaps", uid: textAt(object, "metadata", "uid") });
    assert.equal((await world.client.send({ method: "DELETE", path })).status, 404);
  },

  "a name can be created once": async (world) => {
    await create(world, "twice");
    const answer = await world.client.send({ method: "POST", path: world.path("configmaps"), body: { metadata: { name: "twice" } } });
    assert.equal(answer.status, 409);
    assert.equal(textAt(answer.body, "reason"), "AlreadyExists");
  },

  "an update from an old version is a conflict without field causes": async (world) => {
    await create(world, "old");
    const answer = await world.client.send({
      method: "PUT",
      path: `${world.path("configmaps")}/old`,
      body: { metadata: { name: "old", resourceVersion: "1" } },
    });
    assert.equal(answer.status, 409);
    assert.equal(textAt(answer.body, "reason"), "Conflict");
    assert.equal(valueAt(answer.body, "details", "causes"), undefined);
  },

  "strict field validation names every unknown field": async (world) => {
    const answer = await world.client.send({
      method: "POST",
      path: `${world.path("configmaps")}?fieldValidation=Strict`,
      body: { metadata: { name: "strict" }, foo: 1, bar: 2 },
    });
    assert.equal(answer.status, 400);
    assert.match(textAt(answer.body, "message"), /strict decoding error: unknown field "(foo|bar)", unknown field "(foo|bar)"$/);
  },

  "without strict validation an unknown field is a warning": async (world) => {
    const answer = await world.client.send({
      method: "POST",
      path: world.path("configmaps"),
      body: { metadata: { name: "warned" }, foo: 1 },
    });
    assert.equal(answer.status, 201);
    assert.equal(answer.headers["warning"], String.raw`299 - "unknown field \"foo\""`);
  },

  "an invalid object is 422 with a cause per field": async (world) => {
    const answer = await world.client.send({
      method: "POST",
      path: world.path("services"),
      body: { metadata: { name: "s" }, spec: { ports: [{ port: 70_000 }] } },
    });
    assert.equal(answer.status, 422);
    assert.equal(textAt(answer.body, "reason"), "Invalid");
    assert.deepEqual(
      listAt(answer.body, "details", "causes").map((cause) => [textAt(cause, "reason"), textAt(cause, "field")]),
      [
        ["FieldValueInvalid", "spec.ports[0].port"],
        ["FieldValueInvalid", "spec.ports[0].targetPort"],
      ],
    );
  },

  "a selector cannot change": async (world) => {
    const deployment = (label: string) => ({
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { name: "web" },
      spec: {
        replicas: 0,
        selector: { matchLabels: { app: label } },
        template: { metadata: { labels: { app: label } }, spec: { containers: [{ name: "web", image: "nginx:1" }] } },
      },
    });
    await world.client.send({ method: "POST", path: world.path("apps/v1/deployments"), body: deployment("a") });
    const answer = await world.client.send({ method: "PUT", path: `${world.path("apps/v1/deployments")}/web`, body: deployment("b") });
    assert.equal(answer.status, 422);
    const [cause] = listAt(answer.body, "details", "causes");
    assert.equal(textAt(cause, "field"), "spec.selector");
    assert.match(textAt(cause, "message"), /field is immutable$/);
  },

  "a missing namespace is 404 for what would be created in it": async (world) => {
    const answer = await world.client.send({
      method: "POST",
      path: "/api/v1/namespaces/contract-nowhere/configmaps",
      body: { metadata: { name: "a" } },
    });
    assert.equal(answer.status, 404);
    assert.deepEqual(valueAt(answer.body, "details"), { name: "contract-nowhere", kind: "namespaces" });
  },

  "pages of a list show one state": async (world) => {
    for (const name of ["a", "b", "c"]) await create(world, name);
    const first = await world.client.send({ method: "GET", path: `${world.path("configmaps")}?labelSelector=made%3Dyes&limit=2` });
    const token = textAt(first.body, "metadata", "continue");
    await create(world, "bb");
    await create(world, "d");
    const second = await world.client.send({
      method: "GET",
      path: `${world.path("configmaps")}?labelSelector=made%3Dyes&limit=2&continue=${encodeURIComponent(token)}`,
    });
    const names = [first, second].map((page) => listAt(page.body, "items").map((item) => textAt(item, "metadata", "name")));
    assert.deepEqual(names, [["a", "b"], ["c"]]);
    assert.equal(textAt(second.body, "metadata", "resourceVersion"), textAt(first.body, "metadata", "resourceVersion"));
  },

  "status is written at its own endpoint and only there": async (world) => {
    const spec = { type: "LoadBalancer", ports: [{ port: 80 }], selector: { a: "b" } };
    await world.client.send({
      method: "POST",
      path: world.path("services"),
      body: { metadata: { name: "lb" }, spec, status: { loadBalancer: { ingress: [{ hostname: "x" }] } } },
    });
    const path = `${world.path("services")}/lb`;
    assert.deepEqual(valueAt((await world.client.send({ method: "GET", path })).body, "status"), { loadBalancer: {} });
    const patched = await world.client.send({
      method: "PATCH",
      path: `${path}/status`,
      body: { status: { loadBalancer: { ingress: [{ hostname: "lb.example" }] } } },
      headers: { "content-type": "application/merge-patch+json" },
    });
    assert.deepEqual(valueAt(patched.body, "status", "loadBalancer", "ingress"), [{ hostname: "lb.example" }]);
  },

  "aggregated discovery tells scope, kind and verbs": async (world) => {
    const answer = await world.client.send({ method: "GET", path: "/api", headers: { accept: aggregated } });
    assert.equal(answer.headers["content-type"], "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList");
    const resources = listAt(listAt(listAt(answer.body, "items")[0], "versions")[0], "resources");
    const services = resources.find((resource) => textAt(resource, "resource") === "services");
    assert.equal(textAt(services, "scope"), "Namespaced");
    assert.equal(textAt(services, "responseKind", "kind"), "Service");
    assert.ok(listAt(services, "verbs").includes("patch"));
  },
};
