import type { Diagnostic } from "@keelson/core";
import type { ObjectAddress } from "./client/api-calls.ts";
import { type ApiResource, resourceKey, versionOf } from "./discovery/api-resource.ts";
import type { ServedResources } from "./discovery/discover-resources.ts";
import type { Manifest } from "./manifest/manifest.ts";
import { duplicateOf } from "./manifest/read-manifests.ts";
import { groupOf, type KubernetesObject, type ObjectIdentity, subjectOf } from "./object/kubernetes-object.ts";

/** A manifest whose place in the cluster is known. */
export interface WantedObject {
  readonly identity: ObjectIdentity;
  /** Names it to people and is its key: `Service default/minecraft`. */
  readonly subject: string;
  readonly address: ObjectAddress;
  /** What is sent: the manifest with its namespace settled and without what only a server writes. */
  readonly object: KubernetesObject;
  readonly manifest: Manifest;
  /** Where its kind comes from: known to the cluster already, or defined by another manifest of the set. */
  readonly kindFrom: "cluster" | "manifests";
}

export interface LocatedManifests {
  readonly wanted: readonly WantedObject[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the resource of every manifest, settles namespaces by scope, and reports kinds that nobody serves. */
export function locateManifests(
  manifests: readonly Manifest[],
  served: ServedResources,
  defined: readonly ApiResource[],
): LocatedManifests {
  const definitions = new Map(defined.map((resource) => [resourceKey(resource.group, resource.version, resource.kind), resource]));
  const wanted = new Map<string, WantedObject>();
  const diagnostics: Diagnostic[] = [];
  for (const manifest of manifests) {
    const { apiVersion, kind, metadata } = manifest.object;
    const key = resourceKey(groupOf(apiVersion), versionOf(apiVersion), kind);
    const resource = served.get(key) ?? definitions.get(key);
    if (resource === undefined) {
      diagnostics.push(notServed(manifest, served));
      continue;
    }
    const namespace = resource.scope === "namespaced" ? manifest.namespace : null;
    if (namespace === null && metadata.namespace !== undefined) diagnostics.push(namespaceIgnored(manifest));
    const identity: ObjectIdentity = { group: resource.group, kind, namespace, name: metadata.name };
    const subject = subjectOf(identity);
    const earlier = wanted.get(subject);
    if (earlier !== undefined) {
      diagnostics.push(duplicateOf(manifest, earlier.manifest));
      continue;
    }
    const address = { resource, namespace, name: metadata.name, subject };
    const kindFrom = served.has(key) ? "cluster" : "manifests";
    wanted.set(subject, { identity, subject, address, object: toSend(manifest.object, namespace), manifest, kindFrom });
  }
  return { wanted: [...wanted.values()], diagnostics };
}

const writtenByServer = [
  "managedFields",
  "resourceVersion",
  "uid",
  "creationTimestamp",
  "generation",
  "selfLink",
  "deletionTimestamp",
  "deletionGracePeriodSeconds",
];

function toSend(object: KubernetesObject, namespace: string | null): KubernetesObject {
  const { status: _status, metadata, ...rest } = object;
  const { namespace: _namespace, ...kept } = metadata;
  const own = Object.fromEntries(Object.entries(kept).filter(([key]) => !writtenByServer.includes(key)));
  const placed = { ...own, name: metadata.name, ...(namespace === null ? {} : { namespace }) };
  return { ...rest, apiVersion: object.apiVersion, kind: object.kind, metadata: placed };
}

function notServed(manifest: Manifest, served: ServedResources): Diagnostic {
  const { apiVersion, kind } = manifest.object;
  const versions = [...served.values()]
    .filter((resource) => resource.kind === kind)
    .map((resource) => (resource.group === "" ? resource.version : `${resource.group}/${resource.version}`));
  const hint = versions.length === 0 ? null : `The cluster serves ${kind} as ${[...new Set(versions)].toSorted().join(", ")}.`;
  return finding(manifest, {
    severity: "error",
    code: "kind-not-served",
    message: `The cluster does not serve ${kind} of ${apiVersion}.`,
    hint,
    path: "/apiVersion",
  });
}

function namespaceIgnored(manifest: Manifest): Diagnostic {
  const message = `${manifest.object.kind} lives outside of namespaces; metadata.namespace has no effect.`;
  return finding(manifest, { severity: "warning", code: "namespace-ignored", message, hint: "Remove it.", path: "/metadata/namespace" });
}

/** A finding about a manifest, placed in its file. */
export function finding(manifest: Manifest, parts: Omit<Diagnostic, "file" | "range">): Diagnostic {
  return { ...parts, file: manifest.file, path: `${manifest.path}${parts.path}`, range: manifest.rangeOf(parts.path) };
}
