import type { KubernetesClient } from "../client/kubernetes-client.ts";
import { StatusFailure } from "../client/status-failure.ts";
import { groupOf, type KubernetesObject } from "../object/kubernetes-object.ts";
import { isRecord, listAt, textAt } from "../object/read-field.ts";
import { type ApiResource, resourceKey, versionOf } from "./api-resource.ts";

/** Served since Kubernetes 1.27, stable since 1.30; a server without it answers in the form after the last comma. */
const aggregated = ["v2", "v2beta1"].map((version) => `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`);
const accept = [...aggregated, "application/json"].join(",");

/** The resources that a cluster serves, by `group/version/kind`. */
export type ServedResources = ReadonlyMap<string, ApiResource>;

/**
 * Asks which kinds the cluster serves: two requests where discovery is aggregated (KEP-3352), else one for each of the
 * `apiVersions`. A kind that only comes with a CustomResourceDefinition of the same run is not among them.
 */
export async function discoverResources(
  client: KubernetesClient,
  options: { readonly apiVersions: readonly string[]; readonly signal: AbortSignal },
): Promise<ServedResources> {
  const roots = await Promise.all(
    ["/api", "/apis"].map((path) => client.call({ method: "GET", path, accept, operation: `discover ${path}`, signal: options.signal })),
  );
  const bodies = roots.map((response) => response.body);
  const resources = bodies.every((body) => textAt(body, "kind") === "APIGroupDiscoveryList")
    ? bodies.flatMap(aggregatedResources)
    : await legacyResources(client, options);
  return new Map(resources.map((resource) => [resourceKey(resource.group, resource.version, resource.kind), resource]));
}

function aggregatedResources(body: unknown): ApiResource[] {
  return listAt(body, "items").flatMap((item) => {
    const group = textAt(item, "metadata", "name") ?? "";
    return listAt(item, "versions").flatMap((version) =>
      listAt(version, "resources").flatMap((resource) => {
        const plural = textAt(resource, "resource");
        const kind = textAt(resource, "responseKind", "kind");
        if (plural === null || kind === null) return [];
        const scope = textAt(resource, "scope") === "Namespaced" ? "namespaced" : "cluster";
        return [{ group, version: textAt(version, "version") ?? "", kind, plural, scope } as const];
      }),
    );
  });
}

async function legacyResources(
  client: KubernetesClient,
  options: { apiVersions: readonly string[]; signal: AbortSignal },
): Promise<ApiResource[]> {
  const wanted = [...new Set(options.apiVersions)].toSorted();
  const lists = await Promise.all(wanted.map((apiVersion) => legacyList(client, apiVersion, options.signal)));
  return lists.flat();
}

async function legacyList(client: KubernetesClient, apiVersion: string, signal: AbortSignal): Promise<ApiResource[]> {
  const group = groupOf(apiVersion);
  const path = group === "" ? `/api/${apiVersion}` : `/apis/${apiVersion}`;
  try {
    const { body } = await client.call({ method: "GET", path, operation: `discover ${apiVersion}`, signal });
    return listAt(body, "resources").flatMap((resource) => {
      const plural = textAt(resource, "name");
      const kind = textAt(resource, "kind");
      // Subresources such as pods/log stand in the same list.
      if (plural === null || kind === null || plural.includes("/")) return [];
      const isNamespaced = isRecord(resource) && resource["namespaced"] === true;
      return [{ group, version: versionOf(apiVersion), kind, plural, scope: isNamespaced ? "namespaced" : "cluster" } as const];
    });
  } catch (failure) {
    if (failure instanceof StatusFailure && failure.code === "object-not-found") return [];
    throw failure;
  }
}

/** The resources that CustomResourceDefinitions among the objects bring: their own text says all that discovery would. */
export function definedResources(objects: readonly KubernetesObject[]): ApiResource[] {
  return objects
    .filter((object) => object.kind === "CustomResourceDefinition" && groupOf(object.apiVersion) === "apiextensions.k8s.io")
    .flatMap((object) => {
      const group = textAt(object, "spec", "group");
      const kind = textAt(object, "spec", "names", "kind");
      const plural = textAt(object, "spec", "names", "plural");
      if (group === null || kind === null || plural === null) return [];
      const scope = textAt(object, "spec", "scope") === "Namespaced" ? "namespaced" : "cluster";
      return listAt(object, "spec", "versions").flatMap((version) => {
        const name = textAt(version, "name");
        return name === null ? [] : [{ group, version: name, kind, plural, scope } as const];
      });
    });
}
