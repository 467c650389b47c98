import { groupBy } from "@keelson/core";
import { type JsonObject } from "../objects/json.ts";
import { type Answer, answerObject } from "../requests/answer.ts";
import { type Api } from "../requests/api.ts";
import { type ApiRequest } from "../requests/api-request.ts";
import { apiVersionOf, type Resource } from "../resources/resource.ts";

const verbs = ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"];
const statusVerbs = ["get", "patch", "update"];
const aggregated = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";

/** /api, /apis and below: which resources there are. Undefined for a group or version that is not served. */
export function answerDiscovery(api: Api, request: ApiRequest): Answer | undefined {
  const path = request.path.replace(/\/$/, "");
  const resources = api.resources();
  if (path === "/api" || path === "/apis") {
    const served = resources.filter((resource) => (resource.group === "") === (path === "/api"));
    if (wantsAggregated(request)) return answerAggregated(served);
    return answerObject(path === "/api" ? coreVersions() : groupList(served));
  }
  const [, root, ...rest] = path.split("/");
  const [group, version] = root === "api" ? ["", rest[0]] : rest;
  if ((root !== "api" && root !== "apis") || rest.length > 2) return undefined;
  const members = resources.filter((resource) => resource.group === group && (version === undefined || resource.version === version));
  if (group === undefined || members.length === 0) return undefined;
  return answerObject(
    version === undefined ? { kind: "APIGroup", apiVersion: "v1", ...groupOf(group, members) } : resourceList(group, version, members),
  );
}

function wantsAggregated(request: ApiRequest): boolean {
  const types = (request.headers["accept"] ?? "").split(",").map((type) => type.replaceAll(" ", ""));
  const wanted = types.findIndex((type) => type === aggregated);
  const plain = types.findIndex((type) => type === "application/json" || type === "*/*");
  return wanted >= 0 && (plain < 0 || wanted < plain);
}

function coreVersions(): JsonObject {
  return {
    kind: "APIVersions",
    versions: ["v1"],
    serverAddressByClientCIDRs: [{ clientCIDR: "0.0.0.0/0", serverAddress: "127.0.0.1:443" }],
  };
}

function groupList(resources: readonly Resource[]): JsonObject {
  const groups = groupBy(resources, (resource) => resource.group);
  return { kind: "APIGroupList", apiVersion: "v1", groups: [...groups].map(([group, members]) => groupOf(group, members)) };
}

function groupOf(name: string, members: readonly Resource[]): JsonObject {
  const versions = [...new Set(members.map((resource) => resource.version))].map((version) => ({
    groupVersion: apiVersionOf({ group: name, version }),
    version,
  }));
  return { name, versions, preferredVersion: versions[0] ?? {} };
}

function resourceList(group: string, version: string, resources: readonly Resource[]): JsonObject {
  return {
    kind: "APIResourceList",
    ...(group === "" ? {} : { apiVersion: "v1" }),
    groupVersion: apiVersionOf({ group, version }),
    resources: resources.flatMap((resource) => {
      const { plural, kind, namespaced } = resource;
      const status = { name: `${plural}/status`, singularName: "", namespaced, kind, verbs: statusVerbs };
      return [
        { name: plural, singularName: resource.singular, namespaced, kind, verbs: verbsOf(resource), ...extras(resource) },
        ...(resource.hasStatus ? [status] : []),
      ];
    }),
  };
}

/** Namespaces cannot be deleted as a collection. */
function verbsOf(resource: Resource): string[] {
  return resource.kind === "Namespace" ? verbs.filter((verb) => verb !== "deletecollection") : verbs;
}

function extras(resource: Resource): JsonObject {
  return {
    ...(resource.shortNames.length === 0 ? {} : { shortNames: [...resource.shortNames] }),
    ...(resource.categories.length === 0 ? {} : { categories: [...resource.categories] }),
  };
}

function answerAggregated(resources: readonly Resource[]): Answer {
  const groups = groupBy(resources, (resource) => resource.group);
  const items = [...groups].map(([group, members]) => ({
    metadata: group === "" ? {} : { name: group },
    versions: [...groupBy(members, (resource) => resource.version)].map(([version, versioned]) => ({
      version,
      resources: versioned.map(discoveredResource),
      freshness: "Current",
    })),
  }));
  const body = { kind: "APIGroupDiscoveryList", apiVersion: "apidiscovery.k8s.io/v2", metadata: {}, items };
  return { status: 200, body, headers: { "content-type": aggregated, vary: "Accept" } };
}

function discoveredResource(resource: Resource): JsonObject {
  // The server leaves group and version empty here: they are those of the surrounding entry.
  const responseKind = { group: "", version: "", kind: resource.kind };
  return {
    resource: resource.plural,
    responseKind,
    scope: resource.namespaced ? "Namespaced" : "Cluster",
    singularResource: resource.singular,
    verbs: verbsOf(resource),
    ...extras(resource),
    ...(resource.hasStatus ? { subresources: [{ subresource: "status", responseKind, verbs: statusVerbs }] } : {}),
  };
}
