import { type Diagnostic, Failure, hasErrors, InvalidInput, type Note, RemoteFailure, toFailure } from "@keelson/core";
import { applyObject, readObject } from "./client/api-calls.ts";
import type { KubernetesClient } from "./client/kubernetes-client.ts";
import { StatusFailure } from "./client/status-failure.ts";
import { definedResources, discoverResources } from "./discovery/discover-resources.ts";
import { explainRejection } from "./manifest/explain-rejection.ts";
import type { Manifest } from "./manifest/manifest.ts";
import type { JsonRecord } from "./object/read-field.ts";
import { runBounded } from "./run-bounded.ts";
import { finding, locateManifests, type WantedObject } from "./wanted-object.ts";

/** One object as the manifests want it and as the cluster has it. */
export interface ObservedObject extends WantedObject {
  readonly live: JsonRecord | null;
  /** What the server says would come of applying; null where it cannot say yet, since namespace or kind come with this run. */
  readonly rehearsed: JsonRecord | null;
}

export interface ObservedObjects {
  /** The API server's address. */
  readonly server: string;
  readonly objects: readonly ObservedObject[];
  /** Warnings about the manifests that only the cluster could tell. */
  readonly diagnostics: readonly Diagnostic[];
  readonly notes: readonly Note[];
}

/** Requests in flight at once (measured: below 16 the network's latency rules, above 32 little is won). */
const concurrency = 24;

/**
 * Reads every object and rehearses its apply on the server, so that mistakes are known before anything changes. Ends
 * with InvalidInput holding every refused manifest, or with the first other failure.
 */
export async function observeObjects(
  manifests: readonly Manifest[],
  client: KubernetesClient,
  options: { readonly signal: AbortSignal },
): Promise<ObservedObjects> {
  const { signal } = options;
  const objects = manifests.map((manifest) => manifest.object);
  const served = await discoverResources(client, { apiVersions: [...objects.map((object) => object.apiVersion), "v1"], signal });
  const { wanted, diagnostics } = locateManifests(manifests, served, definedResources(objects));
  const namespaces = await readNamespaces(wanted, client, signal);
  const located = [...diagnostics, ...missingNamespaces(wanted, namespaces)];
  if (hasErrors(located)) throw new InvalidInput(located);

  const looks = await runBounded(wanted, concurrency, (item) => look(item, client, { signal, namespaces }));
  const refused = looks.flatMap((seen) => (seen.failure === null ? [] : [{ item: seen.item, failure: seen.failure }]));
  if (refused.length > 0) throw summarise(refused, located);
  return {
    server: client.server,
    objects: looks.map((seen) => ({ ...seen.item, live: seen.live, rehearsed: seen.rehearsed })),
    diagnostics: located,
    notes: looks.flatMap((seen) =>
      seen.warnings.map((message) => ({ severity: "warning", code: "server-warning", message, subject: seen.item.subject }) as const),
    ),
  };
}

interface Look {
  readonly item: WantedObject;
  readonly live: JsonRecord | null;
  readonly rehearsed: JsonRecord | null;
  readonly warnings: readonly string[];
  readonly failure: RemoteFailure | null;
}

type NamespaceState = "there" | "missing" | "unknown";

async function look(
  item: WantedObject,
  client: KubernetesClient,
  options: { signal: AbortSignal; namespaces: ReadonlyMap<string, NamespaceState> },
): Promise<Look> {
  const { address, object } = item;
  const unseen: Look = { item, live: null, rehearsed: null, warnings: [], failure: null };
  const isPlaceMissing = address.namespace !== null && options.namespaces.get(address.namespace) === "missing";
  if (isPlaceMissing || item.kindFrom === "manifests") return unseen;
  const live = await readObject(client, address, options.signal);
  try {
    const applied = await applyObject(client, { address, object, mode: "rehearse", signal: options.signal });
    return { ...unseen, live, rehearsed: applied.object, warnings: applied.warnings };
  } catch (thrown) {
    const failure = toFailure(thrown);
    if (failure instanceof RemoteFailure && (failure.code === "object-rejected" || failure.code === "field-conflict"))
      return { ...unseen, live, failure };
    throw failure;
  }
}

/** Which of the namespaces that the objects need are there; one that may not be read is taken as there. */
async function readNamespaces(
  wanted: readonly WantedObject[],
  client: KubernetesClient,
  signal: AbortSignal,
): Promise<Map<string, NamespaceState>> {
  const names = [...new Set(wanted.flatMap((item) => item.address.namespace ?? []))].toSorted();
  const resource = { group: "", version: "v1", kind: "Namespace", plural: "namespaces", scope: "cluster" } as const;
  const states = await runBounded(names, concurrency, async (name): Promise<[string, NamespaceState]> => {
    try {
      const live = await readObject(client, { resource, namespace: null, name, subject: `Namespace ${name}` }, signal);
      return [name, live === null ? "missing" : "there"];
    } catch (failure) {
      if (failure instanceof Failure && failure.code === "forbidden") return [name, "unknown"];
      throw failure;
    }
  });
  return new Map(states);
}

function missingNamespaces(wanted: readonly WantedObject[], namespaces: ReadonlyMap<string, NamespaceState>): Diagnostic[] {
  const brought = new Set(
    wanted.flatMap(({ identity }) => (identity.kind === "Namespace" && identity.group === "" ? [identity.name] : [])),
  );
  return wanted
    .filter(
      ({ address }) => address.namespace !== null && namespaces.get(address.namespace) === "missing" && !brought.has(address.namespace),
    )
    .map(({ manifest, address }) =>
      finding(manifest, {
        severity: "error",
        code: "namespace-missing",
        message: `There is no namespace "${address.namespace ?? ""}", neither in the cluster nor among the manifests.`,
        hint: null,
        path: "/metadata/namespace",
      }),
    );
}

/** Mistakes in manifests go before conflicts, since they are the user's to mend; each kind is told in full. */
function summarise(refused: readonly { item: WantedObject; failure: RemoteFailure }[], located: readonly Diagnostic[]): Failure {
  const rejected = refused.filter(({ failure }) => failure.code === "object-rejected");
  if (rejected.length > 0) {
    const explained = rejected.flatMap(({ item, failure }) => (failure instanceof StatusFailure ? explainRejection(item, failure) : []));
    return new InvalidInput([...located, ...explained], { cause: rejected[0]?.failure });
  }
  const conflicts = refused.map(({ failure }) => failure);
  const first = conflicts[0];
  const call = first?.call ?? { service: "Kubernetes", operation: "apply", status: null, requestId: null };
  const message = conflicts.map((failure) => failure.message).join("\n");
  return new RemoteFailure("field-conflict", message, { call, cause: first, ...(first === undefined ? {} : { hint: first.hint }) });
}
