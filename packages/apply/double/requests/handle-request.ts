import { answerDiscovery } from "../discovery/discovery.ts";
import { type Resource } from "../resources/resource.ts";
import { authorize, type ForbiddenRight } from "../server/authorize.ts";
import { readRepresentation, type Representation } from "../table/represent.ts";
import { type Answer, answerObject, noSuchMethod, noSuchResource, unmodelled } from "./answer.ts";
import { type Api } from "./api.ts";
import { type ApiRequest, operationOf, readTarget, type ResourceTarget, type Verb } from "./api-request.ts";
import { applyObject } from "./apply-object.ts";
import { createObject } from "./create-object.ts";
import { deleteCollection, deleteObject } from "./delete-object.ts";
import { mediaType } from "./read-body.ts";
import { getObject, listObjects } from "./read-objects.ts";
import { serverVersion } from "./server-version.ts";
import { patchObject, updateObject } from "./update-object.ts";
import { type Watch, watchObjects } from "./watch-objects.ts";

/** Subresources that the server has and the double does not. */
const unmodelledSubresources = [
  "scale",
  "log",
  "exec",
  "attach",
  "portforward",
  "proxy",
  "eviction",
  "binding",
  "ephemeralcontainers",
  "resize",
  "token",
  "finalize",
  "approval",
];

/** Answers one authenticated request, or begins a watch. */
export function handleRequest(api: Api, request: ApiRequest, forbid: readonly ForbiddenRight[]): Answer | Watch {
  const target = readTarget(request);
  const denied = authorize(request, target, forbid);
  if (denied !== undefined) return denied;
  const general = target === undefined ? answerPath(api, request) : undefined;
  if (general !== undefined) return general;
  if (target === undefined) return unknownPath(api, request);
  const resource = api
    .resources()
    .find((candidate) => candidate.group === target.group && candidate.version === target.version && candidate.plural === target.plural);
  if (resource === undefined) return unknownPath(api, request);
  const as = readRepresentation(request.headers["accept"] ?? "");
  if (typeof as === "object") return as.answer;
  return answerTarget(api, request, target, resource, as);
}

/** Below a group that is served the server answers with a Status, elsewhere with plain text. */
function unknownPath(api: Api, request: ApiRequest): Answer {
  const [, root, group] = request.path.split("/");
  const isServed = root === "api" || (root === "apis" && api.resources().some((resource) => resource.group === group));
  return isServed ? noSuchResource() : { status: 404, body: "404 page not found\n" };
}

function answerPath(api: Api, request: ApiRequest): Answer | undefined {
  if (request.method !== "GET") return undefined;
  switch (request.path) {
    case "/healthz":
    case "/livez":
    case "/readyz":
      return { status: 200, body: "ok" };
    case "/version":
    case "/version/":
      return answerObject(versionInfo());
    default:
      if (request.path.startsWith("/openapi") || request.path === "/" || request.path === "/metrics")
        return unmodelled(operationOf(request));
      return answerDiscovery(api, request);
  }
}

function versionInfo() {
  return {
    major: "1",
    minor: "36",
    emulationMajor: "1",
    emulationMinor: "36",
    minCompatibilityMajor: "1",
    minCompatibilityMinor: "35",
    gitVersion: serverVersion,
    gitCommit: "",
    gitTreeState: "clean",
    buildDate: "1970-01-01T00:00:00Z",
    goVersion: "",
    compiler: "gc",
    platform: "linux/amd64",
  };
}

function answerTarget(api: Api, request: ApiRequest, target: ResourceTarget, resource: Resource, as: Representation): Answer | Watch {
  const refused = checkTarget(request, target, resource);
  if (refused !== undefined) return refused;
  switch (target.verb) {
    case "get":
      return getObject(api, target, resource, as);
    case "list":
      return listObjects(api, request, target, resource, as);
    case "watch": {
      const watch = watchObjects(api, request, target, resource, as);
      return "answer" in watch ? watch.answer : watch;
    }
    case "create":
      return createObject(api, request, target, resource);
    case "update":
      return updateObject(api, request, target, resource);
    case "patch":
      return mediaType(request) === "application/apply-patch+yaml"
        ? applyObject(api, request, target, resource)
        : patchObject(api, request, target, resource);
    case "delete":
      return deleteObject(api, request, target, resource);
    case "deletecollection":
      return deleteCollection(api, request, target, resource);
  }
}

/** The answer about a path that the resource does not have, or a method that the path does not take. */
function checkTarget(request: ApiRequest, target: ResourceTarget, resource: Resource): Answer | undefined {
  if (unmodelledSubresources.includes(target.subresource)) return unmodelled(operationOf(request));
  const isKnown = target.subresource === "" || (target.subresource === "status" && resource.hasStatus);
  const needsNamespace = resource.namespaced && target.namespace === "";
  if (!isKnown || (needsNamespace && target.name !== "")) return noSuchResource();
  return takesVerb(target, resource, needsNamespace) ? undefined : noSuchMethod();
}

function takesVerb(target: ResourceTarget, resource: Resource, needsNamespace: boolean): boolean {
  const isCollection = target.name === "";
  const allowed: Record<Verb, boolean> = {
    get: true,
    list: true,
    watch: true,
    create: isCollection && !needsNamespace,
    update: !isCollection,
    patch: !isCollection,
    delete: target.subresource === "",
    deletecollection: resource.kind !== "Namespace" && !needsNamespace,
  };
  return allowed[target.verb];
}
