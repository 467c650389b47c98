import { compareText, canonicalJson, type Change, makePlan, type Note, type Plan } from "@keelson/core";
import { fieldManager } from "./client/api-calls.ts";
import type { KubernetesObject } from "./object/kubernetes-object.ts";
import { maskSecrets } from "./object/mask-secrets.ts";
import { fieldAt, isRecord, type JsonRecord, listAt, recordAt } from "./object/read-field.ts";
import type { ObservedObject, ObservedObjects } from "./observe-objects.ts";
import { orderObjects } from "./order/order-objects.ts";

/** One side of a change: an object less what the server writes by itself, with the values of Secrets as digests. */
export interface ManifestObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
  readonly content: JsonRecord;
}

/** What applying would do, in the order in which objects start. Pure: the server's rehearsal is part of what was observed. */
export function planObjects(observed: ObservedObjects): Plan<ManifestObject> {
  const ordered = orderObjects(observed.objects);
  const changes = ordered.map(({ item }) => changeOf(item));
  const rolled = ordered.flatMap(({ item }) => templateNotes(item));
  const notes = [...observed.notes, ...rolled].toSorted((a, b) => compareText(`${a.subject} ${a.message}`, `${b.subject} ${b.message}`));
  return makePlan({ engine: "apply", target: observed.server, changes, notes });
}

function changeOf(item: ObservedObject): Change<ManifestObject> {
  const { subject, live, rehearsed, object } = item;
  if (live === null) return { verb: "create", subject, after: sideOf(item, object) };
  const before = sideOf(item, live);
  // Without a rehearsal of a living object nothing is known to be equal.
  const after = sideOf(item, rehearsed ?? object);
  if (
    rehearsed !== null &&
    canonicalJson(before.content) === canonicalJson(after.content) &&
    ownedFields(live) === ownedFields(rehearsed)
  ) {
    return { verb: "keep", subject, before };
  }
  return { verb: "update", subject, before, after, replaces: false };
}

const writtenByServer = new Set(["managedFields", "resourceVersion", "uid", "creationTimestamp", "generation", "selfLink"]);

function sideOf(item: ObservedObject, object: JsonRecord | KubernetesObject): ManifestObject {
  const { status: _status, metadata, ...rest } = object as JsonRecord;
  const kept = Object.entries(isRecord(metadata) ? metadata : {}).filter(([key]) => !writtenByServer.has(key));
  const { apiVersion, kind } = item.object;
  const { namespace, name } = item.identity;
  return { apiVersion, kind, namespace, name, content: maskSecrets({ ...rest, apiVersion, kind, metadata: Object.fromEntries(kept) }) };
}

/** Which fields belong to us: an apply that changes only this is still a change, as what we own is what we can take away later. */
function ownedFields(object: JsonRecord): string {
  const own = listAt(object, "metadata", "managedFields").filter(
    (entry) =>
      fieldAt(entry, "manager") === fieldManager && fieldAt(entry, "operation") === "Apply" && fieldAt(entry, "subresource") === undefined,
  );
  return canonicalJson(own.map((entry) => ({ ...recordAt(entry), time: null })));
}

function templateNotes({ object, subject, live, rehearsed }: ObservedObject): Note[] {
  if (live === null || rehearsed === null || !["ReplicationController", "ReplicaSet"].includes(object.kind)) return [];
  if (canonicalJson(recordAt(live, "spec", "template")) === canonicalJson(recordAt(rehearsed, "spec", "template"))) return [];
  const message = `${subject}: the pod template changes, but pods that run already keep the old one.`;
  return [{ severity: "warning", code: "template-not-rolled", message, subject }];
}
