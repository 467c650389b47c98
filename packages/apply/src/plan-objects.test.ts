import { describe, expect, it } from "vitest";
import { isUnchanged } from "@keelson/core";
import type { KubernetesObject } from "./object/kubernetes-object.ts";
import type { JsonRecord } from "./object/read-field.ts";
import type { ObservedObject } from "./observe-objects.ts";
import { planObjects } from "./plan-objects.ts";

const own = { manager: "keelson", operation: "Apply", fieldsType: "FieldsV1", fieldsV1: { "f:data": { "f:a": {} } } };
const secret = { apiVersion: "v1", kind: "Secret", metadata: { name: "s", namespace: "default" }, stringData: { pin: "CANARY" } };
const stored = (pin: string, more: JsonRecord = {}) => ({
  apiVersion: "v1",
  kind: "Secret",
  metadata: {
    name: "s",
    namespace: "default",
    uid: "u",
    resourceVersion: "5",
    managedFields: [{ ...own, time: "2026-11-22T12:00:00Z" }],
    annotations: { "kubectl.kubernetes.io/last-applied-configuration": "CANARY" },
    ...more,
  },
  data: { pin },
});

const observe = (object: KubernetesObject, live: JsonRecord | null, rehearsed: JsonRecord | null): ObservedObject => {
  const resource = { group: "", version: "v1", kind: object.kind, plural: `${object.kind.toLowerCase()}s`, scope: "namespaced" } as const;
  const identity = { group: "", kind: object.kind, namespace: "default", name: object.metadata.name };
  const subject = `${object.kind} default/${object.metadata.name}`;
  const manifest = { object, namespace: "default", file: "a.yaml", path: "", rangeOf: () => null };
  return {
    identity,
    subject,
    address: { resource, namespace: "default", name: object.metadata.name, subject },
    object,
    manifest,
    kindFrom: "cluster",
    live,
    rehearsed,
  };
};
const plan = (...objects: ObservedObject[]) => planObjects({ server: "https://k8s.particule.io", objects, diagnostics: [], notes: [] });
const verbs = (...objects: ObservedObject[]) => plan(...objects).changes.map(({ verb }) => verb);

describe("planObjects", () => {
  it("creates what is not there, updates what would change, keeps the rest", () => {
    expect(verbs(observe(secret, null, stored("x")))).toEqual(["create"]);
    expect(verbs(observe(secret, stored("x"), stored("y")))).toEqual(["update"]);
    const later = { resourceVersion: "6", uid: "u", generation: 9, managedFields: [{ ...own, time: "2026-11-23T12:00:00Z" }] };
    expect(isUnchanged(plan(observe(secret, stored("x"), stored("x", later))))).toBe(true);
  });

  it("takes fields over that others wrote with the same values", () => {
    expect(verbs(observe(secret, stored("x", { managedFields: [{ ...own, manager: "kubectl" }] }), stored("x")))).toEqual(["update"]);
  });

  it("holds no value of a Secret, and still tells values apart", () => {
    const [one, other] = ["CANARY-1", "CANARY-2"].map((pin) => plan(observe(secret, stored("CANARY"), stored(pin))));
    expect(JSON.stringify([one, other, plan(observe(secret, null, null))])).not.toContain("CANARY");
    expect(one?.fingerprint).not.toBe(other?.fingerprint);
  });

  it("survives JSON and does not depend on the order of the manifests", () => {
    const other = observe({ ...secret, metadata: { name: "a" } }, null, null);
    const [forth, back] = [plan(observe(secret, null, null), other), plan(other, observe(secret, null, null))];
    expect(back).toEqual(forth);
    expect(JSON.parse(JSON.stringify(forth))).toEqual(forth);
  });

  it("notes that running pods keep their old template", () => {
    const controller = (image: string) => ({
      apiVersion: "v1",
      kind: "ReplicationController",
      metadata: { name: "m" },
      spec: { template: { spec: { containers: [{ image }] } } },
    });
    expect(plan(observe(controller("b"), controller("a"), controller("b"))).notes.map(({ code }) => code)).toEqual(["template-not-rolled"]);
    expect(plan(observe(controller("a"), controller("a"), controller("a"))).notes).toEqual([]);
  });
});
