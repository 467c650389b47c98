import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Orderable, orderObjects } from "./order-objects.ts";

const object = (kind: string, name: string, namespace: string | null = null, group = ""): Orderable => ({
  identity: { group, kind, namespace, name },
  object: {},
});
const widgets: Orderable = {
  identity: { group: "apiextensions.k8s.io", kind: "CustomResourceDefinition", namespace: null, name: "widgets.example.com" },
  object: { spec: { group: "example.com", names: { kind: "Widget" } } },
};

const kinds = [
  "Namespace",
  "Pod",
  "Deployment",
  "Service",
  "Secret",
  "ConfigMap",
  "Role",
  "RoleBinding",
  "ClusterRole",
  "StorageClass",
  "PersistentVolumeClaim",
  "Ingress",
  "APIService",
  "ValidatingWebhookConfiguration",
  "Widget",
];
const anyObject = fc
  .tuple(fc.constantFrom(...kinds), fc.constantFrom("a", "b"), fc.constantFrom(null, "games", "other"))
  .map(([kind, name, namespace]) => object(kind, name, namespace, kind === "Widget" ? "example.com" : ""));
const anySet = fc
  .uniqueArray(anyObject, { selector: ({ identity }) => JSON.stringify(identity), maxLength: 20 })
  .map((items) => [...items, widgets]);

describe("orderObjects", () => {
  it("lets each object wait for what it needs", () => {
    const ordered = orderObjects([
      object("Widget", "w", "games", "example.com"),
      object("ValidatingWebhookConfiguration", "v"),
      object("Deployment", "d", "games"),
      object("Service", "s", "games"),
      object("Secret", "s", "games"),
      object("Secret", "s", "other"),
      widgets,
      object("Namespace", "games"),
    ]);
    expect(Object.fromEntries(ordered.map(({ subject, dependencies }) => [subject, dependencies]))).toEqual({
      "CustomResourceDefinition widgets.example.com": [],
      "Namespace games": [],
      "Secret games/s": ["Namespace games"],
      "Secret other/s": [],
      "Service games/s": ["Namespace games"],
      "Deployment games/d": ["Namespace games", "Secret games/s"],
      "Widget.example.com games/w": ["CustomResourceDefinition widgets.example.com", "Namespace games"],
      "ValidatingWebhookConfiguration v": [
        "CustomResourceDefinition widgets.example.com",
        "Deployment games/d",
        "Namespace games",
        "Secret games/s",
        "Secret other/s",
        "Service games/s",
        "Widget.example.com games/w",
      ],
    });
  });

  it("does not depend on the order of the input", () => {
    fc.assert(
      fc.property(
        anySet.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))),
        ([items, shuffled]) => {
          const bare = (list: Orderable[]) => orderObjects(list).map(({ subject, dependencies }) => ({ subject, dependencies }));
          expect(bare(shuffled)).toEqual(bare(items));
        },
      ),
    );
  });

  it("puts every dependency before what needs it, and loses nothing", () => {
    fc.assert(
      fc.property(anySet, (items) => {
        const seen = new Set<string>();
        for (const { subject, dependencies } of orderObjects(items)) {
          for (const dependency of dependencies) expect(seen).toContain(dependency);
          seen.add(subject);
        }
        expect(seen.size).toBe(items.length);
      }),
    );
  });
});
