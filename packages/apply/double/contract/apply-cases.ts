import assert from "node:assert/strict";
import { isObject, type Json, type JsonObject, listAt, objectAt, textAt, valueAt } from "../objects/json.ts";
import { type CaseBody, type ContractWorld } from "./contract-world.ts";
import { type ContractAnswer } from "./contract-client.ts";

const applyPatch = { "content-type": "application/apply-patch+yaml" };

function configMap(data: JsonObject): JsonObject {
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "settings" }, data };
}

function apply(
  world: ContractWorld,
  object: Json,
  options: { readonly manager: string; readonly query?: string; readonly collection?: string },
): Promise<ContractAnswer> {
  const name = textAt(object, "metadata", "name");
  const path = `${world.path(options.collection ?? "configmaps")}/${name}?fieldManager=${options.manager}&fieldValidation=Strict${options.query ?? ""}`;
  return world.client.send({ method: "PATCH", path, body: object, headers: applyPatch });
}

function versionOf(answer: ContractAnswer): string {
  return textAt(answer.body, "metadata", "resourceVersion");
}

function managers(answer: ContractAnswer): Json[] {
  return listAt(answer.body, "metadata", "managedFields").map((entry) => ({
    manager: textAt(entry, "manager"),
    operation: textAt(entry, "operation"),
    fields: valueAt(entry, "fieldsV1") ?? null,
  }));
}

const minecraft: JsonObject = {
  apiVersion: "v1",
  kind: "ReplicationController",
  metadata: { name: "minecraft" },
  spec: {
    replicas: 0,
    selector: { app: "minecraft" },
    template: {
      metadata: { labels: { app: "minecraft" } },
      spec: { containers: [{ name: "minecraft", image: "vsense/minecraft", ports: [{ containerPort: 25_565 }] }] },
    },
  },
};

export const applyCases: Readonly<Record<string, CaseBody>> = {
  "apply creates an object and records who applied which field": async (world) => {
    const answer = await apply(world, configMap({ a: "1" }), { manager: "one" });
    assert.equal(answer.status, 201);
    assert.deepEqual(managers(answer), [{ manager: "one", operation: "Apply", fields: { "f:data": { "f:a": {} } } }]);
    assert.match(textAt(listAt(answer.body, "metadata", "managedFields")[0], "time"), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  },

  "the same apply again changes nothing, not even the version": async (world) => {
    const first = await apply(world, configMap({ a: "1" }), { manager: "one" });
    const second = await apply(world, configMap({ a: "1" }), { manager: "one" });
    assert.equal(second.status, 200);
    assert.equal(versionOf(second), versionOf(first));
  },

  "another manager's different value is a conflict that names manager and field": async (world) => {
    await apply(world, configMap({ a: "1", b: "1" }), { manager: "one" });
    const answer = await apply(world, configMap({ a: "2", b: "2" }), { manager: "two" });
    assert.equal(answer.status, 409);
    assert.deepEqual(answer.body, {
      kind: "Status",
      apiVersion: "v1",
      metadata: {},
      status: "Failure",
      message: 'Apply failed with 2 conflicts: conflicts with "one":\n- .data.a\n- .data.b',
      reason: "Conflict",
      details: {
        causes: [
          { reason: "FieldManagerConflict", message: 'conflict with "one"', field: ".data.a" },
          { reason: "FieldManagerConflict", message: 'conflict with "one"', field: ".data.b" },
        ],
      },
      code: 409,
    });
  },

  "a conflict with an updater names the API version it used": async (world) => {
    await apply(world, configMap({ a: "1" }), { manager: "one" });
    await world.client.send({
      method: "PATCH",
      path: `${world.path("configmaps")}/settings?fieldManager=three`,
      body: { data: { a: "3" } },
      headers: { "content-type": "application/merge-patch+json" },
    });
    const answer = await apply(world, configMap({ a: "1" }), { manager: "one" });
    assert.equal(answer.status, 409);
    assert.match(textAt(listAt(answer.body, "details", "causes")[0], "message"), /^conflict with "three" using v1( at .*)?$/);
  },

  "force takes the field over": async (world) => {
    await apply(world, configMap({ a: "1", b: "1" }), { manager: "one" });
    const answer = await apply(world, configMap({ a: "2" }), { manager: "two", query: "&force=true" });
    assert.equal(answer.status, 200);
    assert.deepEqual(objectAt(answer.body, "data"), { a: "2", b: "1" });
    assert.deepEqual(managers(answer), [
      { manager: "one", operation: "Apply", fields: { "f:data": { "f:b": {} } } },
      { manager: "two", operation: "Apply", fields: { "f:data": { "f:a": {} } } },
    ]);
  },

  "a field stays while somebody holds it and goes with the last who named it": async (world) => {
    await apply(world, configMap({ a: "1", b: "1" }), { manager: "one" });
    await apply(world, configMap({ a: "1" }), { manager: "two" });
    const shared = await apply(world, configMap({ b: "1" }), { manager: "one" });
    assert.deepEqual(objectAt(shared.body, "data"), { a: "1", b: "1" });
    const dropped = await apply(world, { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "settings" } }, { manager: "two" });
    assert.deepEqual(objectAt(dropped.body, "data"), { b: "1" });
  },

  "items of keyed lists are held by key, with the default of a key filled in": async (world) => {
    const answer = await apply(world, minecraft, { manager: "one", collection: "replicationcontrollers" });
    const template = valueAt(answer.body, "spec", "template", "spec");
    assert.deepEqual(valueAt(listAt(template, "containers")[0], "ports"), [{ containerPort: 25_565, protocol: "TCP" }]);
    const [held] = managers(answer);
    assert.deepEqual(valueAt(held, "fields", "f:spec", "f:template", "f:spec", "f:containers", 'k:{"name":"minecraft"}'), {
      ".": {},
      "f:image": {},
      "f:name": {},
      "f:ports": { 'k:{"containerPort":25565,"protocol":"TCP"}': { ".": {}, "f:containerPort": {} } },
    });
  },

  "a container of another manager is left alone": async (world) => {
    await apply(world, minecraft, { manager: "one", collection: "replicationcontrollers" });
    const sidecar = {
      apiVersion: "v1",
      kind: "ReplicationController",
      metadata: { name: "minecraft" },
      spec: { template: { spec: { containers: [{ name: "sidecar", image: "busybox:1" }] } } },
    };
    await apply(world, sidecar, { manager: "two", collection: "replicationcontrollers" });
    const answer = await apply(world, minecraft, { manager: "one", collection: "replicationcontrollers" });
    const containers = listAt(answer.body, "spec", "template", "spec", "containers").filter(isObject);
    assert.deepEqual(new Set(containers.map((container) => container["name"])), new Set(["minecraft", "sidecar"]));
  },

  "an unknown field is refused with its path, as a server error without a reason": async (world) => {
    const answer = await apply(world, { ...configMap({}), colour: "red" }, { manager: "one" });
    assert.equal(answer.status, 500);
    assert.equal(valueAt(answer.body, "reason"), undefined);
    assert.equal(
      textAt(answer.body, "message"),
      "failed to create typed patch object (/settings; /v1, Kind=ConfigMap): .colour: field not declared in schema",
    );
  },

  "two items with one key are refused": async (world) => {
    const service = { apiVersion: "v1", kind: "Service", metadata: { name: "s" }, spec: { ports: [{ port: 80 }, { port: 80 }] } };
    const answer = await apply(world, service, { manager: "one", collection: "services" });
    assert.equal(answer.status, 500);
    assert.match(textAt(answer.body, "message"), /\.spec\.ports: duplicate entries for key \[port=80,protocol="TCP"\]$/);
  },

  "a dry run answers as if and stores nothing": async (world) => {
    const answer = await apply(world, configMap({ a: "1" }), { manager: "one", query: "&dryRun=All" });
    assert.equal(answer.status, 201);
    assert.deepEqual(objectAt(answer.body, "data"), { a: "1" });
    assert.equal((await world.client.send({ method: "GET", path: `${world.path("configmaps")}/settings` })).status, 404);
  },

  "apply needs a field manager": async (world) => {
    const answer = await world.client.send({
      method: "PATCH",
      path: `${world.path("configmaps")}/settings`,
      body: configMap({}),
      headers: applyPatch,
    });
    assert.equal(answer.status, 422);
    assert.equal(textAt(listAt(answer.body, "details", "causes")[0], "field"), "fieldManager");
  },
};
