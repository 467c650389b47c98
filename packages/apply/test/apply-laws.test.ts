import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openWorld, run } from "./apply-line.ts";

const data = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.string({ unit: "grapheme", maxLength: 8 }), { maxKeys: 3 });
const name = fc.constantFrom("one", "two", "three");
const anyObject = fc.oneof(
  fc.record({
    apiVersion: fc.constant("v1"),
    kind: fc.constant("ConfigMap"),
    metadata: fc.record({ name, namespace: fc.constantFrom("default", "games") }),
    data,
  }),
  fc.record({
    apiVersion: fc.constant("v1"),
    kind: fc.constant("Secret"),
    metadata: fc.record({ name, labels: data.map((labels) => Object.fromEntries(Object.keys(labels).map((key) => [key, "x"]))) }),
    stringData: data,
  }),
  fc.record({
    apiVersion: fc.constant("v1"),
    kind: fc.constant("Service"),
    metadata: fc.record({ name }),
    spec: fc.record({ ports: fc.constant([{ port: 80 }]), selector: fc.constant({ app: "x" }) }),
  }),
);
const games = { apiVersion: "v1", kind: "Namespace", metadata: { name: "games" } };
const anySet = fc
  .uniqueArray(anyObject, { selector: (object) => JSON.stringify([object.kind, object.metadata]), maxLength: 6 })
  .map((objects) => [
    ...new Map(
      objects.map((object) => [
        JSON.stringify([object.kind, object.metadata.name, "namespace" in object.metadata ? object.metadata.namespace : ""]),
        object,
      ]),
    ).values(),
  ]);
const write = (objects: readonly unknown[]): string => objects.map((object) => JSON.stringify(object)).join("\n---\n");

describe("laws of applying", () => {
  it("leaves nothing to plan, in any order of the input, and never touches what others made", async () => {
    await fc.assert(
      fc.asyncProperty(anySet, anySet, async (before, after) => {
        const world = await openWorld();
        try {
          const signal = new AbortController().signal;
          const foreign = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "foreign" }, data: { kept: "yes" } };
          const path = "/api/v1/namespaces/default/configmaps/foreign";
          const contentType = "application/apply-patch+yaml";
          await world.client.call({
            method: "PATCH",
            path,
            query: { fieldManager: "other" },
            body: JSON.stringify(foreign),
            contentType,
            operation: "make",
            signal,
          });
          const [theirs] = world.double.state().objects["configmaps"] ?? [];
          for (const objects of [before, after]) {
            expect((await run(world, write([games, ...objects]))).failure).toBeNull();
            const again = await run(world, write([games, ...objects].toReversed()));
            expect(Object.values(again.verbs).filter((verb) => verb !== "keep")).toEqual([]);
          }
          expect(world.double.state().objects["configmaps"]).toContainEqual(theirs);
        } finally {
          await world.close();
        }
      }),
      { numRuns: 15 },
    );
  });
});
