import assert from "node:assert/strict";
import { type JsonObject, textAt } from "../objects/json.ts";
import { type CaseBody, type ContractWorld } from "./contract-world.ts";

const mergePatch = { "content-type": "application/merge-patch+json" };

function shape(event: JsonObject): string {
  return `${textAt(event, "type")} ${textAt(event, "object", "metadata", "name")}`;
}

async function write(world: ContractWorld): Promise<void> {
  const path = world.path("configmaps");
  await world.client.send({ method: "POST", path, body: { metadata: { name: "seen", labels: { watched: "yes" } } } });
  await world.client.send({ method: "POST", path, body: { metadata: { name: "unseen" } } });
  await world.client.send({ method: "PATCH", path: `${path}/seen`, body: { data: { a: "1" } }, headers: mergePatch });
}

async function listVersion(world: ContractWorld): Promise<string> {
  const list = await world.client.send({ method: "GET", path: `${world.path("configmaps")}?labelSelector=watched%3Dyes` });
  return textAt(list.body, "metadata", "resourceVersion");
}

export const watchCases: Readonly<Record<string, CaseBody>> = {
  "a watch from a list's version tells every change in order": async (world) => {
    const path = `${world.path("configmaps")}?watch=1&labelSelector=watched%3Dyes&timeoutSeconds=2&resourceVersion=${await listVersion(world)}`;
    const events = await world.client.watch(path, 3, async () => {
      await write(world);
      await world.client.send({ method: "DELETE", path: `${world.path("configmaps")}/seen` });
    });
    assert.deepEqual(events.map(shape), ["ADDED seen", "MODIFIED seen", "DELETED seen"]);
    const versions = events.map((event) => Number(textAt(event, "object", "metadata", "resourceVersion")));
    assert.deepEqual(
      versions,
      versions.toSorted((left, right) => left - right),
    );
  },

  "an object that ceases to match the selector is deleted for the watcher": async (world) => {
    const path = `${world.path("configmaps")}?watch=1&labelSelector=watched%3Dyes&timeoutSeconds=2&resourceVersion=${await listVersion(world)}`;
    const events = await world.client.watch(path, 3, async () => {
      await write(world);
      const body = { metadata: { labels: { watched: null } } };
      await world.client.send({ method: "PATCH", path: `${world.path("configmaps")}/seen`, body, headers: mergePatch });
    });
    assert.deepEqual(events.map(shape), ["ADDED seen", "MODIFIED seen", "DELETED seen"]);
    assert.equal(textAt(events[2], "object", "metadata", "labels", "watched"), "yes");
  },

  "a watch without a version begins with what exists and a bookmark that says so": async (world) => {
    await write(world);
    const path = `${world.path("configmaps")}?watch=1&labelSelector=watched%3Dyes&timeoutSeconds=2&allowWatchBookmarks=true`;
    const events = await world.client.watch(path, 2);
    assert.deepEqual(events.map(shape), ["ADDED seen", "BOOKMARK "]);
    assert.equal(textAt(events[1], "object", "metadata", "annotations", "k8s.io/initial-events-end"), "true");
  },

  "a watch ends by itself after timeoutSeconds": async (world) => {
    const path = `${world.path("configmaps")}?watch=1&labelSelector=watched%3Dyes&timeoutSeconds=1&resourceVersion=${await listVersion(world)}`;
    assert.deepEqual(await world.client.watch(path, 1), []);
  },
};
