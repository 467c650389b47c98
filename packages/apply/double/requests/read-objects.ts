import { type JsonObject, objectAt, textAt } from "../objects/json.ts";
import { apiVersionOf, type Resource, withKind } from "../resources/resource.ts";
import { kubernetesSchema } from "../schema/kubernetes-schema.ts";
import { type Representation, representList, representObject } from "../table/represent.ts";
import { type Answer, answerObject, badRequest, failed, notFound } from "./answer.ts";
import { type Api } from "./api.ts";
import { type ApiRequest, type ResourceTarget } from "./api-request.ts";
import { readSelectors } from "./selectors.ts";

export function getObject(api: Api, target: ResourceTarget, resource: Resource, as: Representation): Answer {
  const object = api.store.get(resource, target.namespace, target.name);
  if (object === undefined) return notFound(resource, target.name);
  return answerObject(representObject(api, resource, withKind(resource, object), as));
}

interface Page {
  readonly resourceVersion: number;
  /** namespace/name of the last object of the page before. */
  readonly after: string | undefined;
}

/** GET of a collection: selectors, limit and continue. Pages of one list show the state at the version of the first. */
export function listObjects(api: Api, request: ApiRequest, target: ResourceTarget, resource: Resource, as: Representation): Answer {
  const selectors = readSelectors(request.query);
  if ("answer" in selectors) return selectors.answer;
  const page = readPage(api, request);
  if ("answer" in page) return page.answer;
  const all = api.store.listAt(resource, page.resourceVersion);
  if (all === undefined) return expired();
  const matching = all
    .filter((object) => !resource.namespaced || target.namespace === "" || textAt(object, "metadata", "namespace") === target.namespace)
    .filter(selectors.filter)
    .filter((object) => page.after === undefined || rowKey(object) > page.after);
  const limit = Number(request.query.get("limit") ?? 0);
  const items = limit > 0 ? matching.slice(0, limit) : matching;
  const left = matching.length - items.length;
  const last = items.at(-1);
  const hasSelector = (request.query.get("labelSelector") ?? "") + (request.query.get("fieldSelector") ?? "") !== "";
  const metadata: JsonObject = {
    resourceVersion: String(page.resourceVersion),
    ...(left > 0 && last !== undefined ? { continue: writeToken(page.resourceVersion, last) } : {}),
    ...(left > 0 && !hasSelector ? { remainingItemCount: left } : {}),
  };
  const isBuiltIn = resource.schema === kubernetesSchema;
  const list: JsonObject = {
    kind: `${resource.kind}List`,
    apiVersion: apiVersionOf(resource),
    metadata,
    items: items.map((object) => (isBuiltIn ? withoutKind(object) : withKind(resource, object))),
  };
  return answerObject(representList(api, resource, list, items, as));
}

function readPage(api: Api, request: ApiRequest): Page | { readonly answer: Answer } {
  const token = request.query.get("continue") ?? "";
  const current = api.store.resourceVersion();
  if (token !== "") {
    const page = readToken(token);
    return page ?? { answer: badRequest("invalid continue token: continue key is not valid") };
  }
  const asked = request.query.get("resourceVersion") ?? "";
  const version = Number(asked);
  if (!/^\d*$/.test(asked)) return { answer: badRequest(`resourceVersion: Invalid value: ${JSON.stringify(asked)}`) };
  if (version > current) return { answer: tooLargeVersion(version, current) };
  const isExact = request.query.get("resourceVersionMatch") === "Exact";
  return { resourceVersion: isExact && version > 0 ? version : current, after: undefined };
}

function tooLargeVersion(asked: number, current: number): Answer {
  return failed({
    code: 504,
    reason: "Timeout",
    message: `Timeout: Too large resource version: ${asked}, current: ${current}`,
    details: { causes: [{ reason: "ResourceVersionTooLarge", message: "Too large resource version" }], retryAfterSeconds: 1 },
    headers: { "retry-after": "1" },
  });
}

function expired(): Answer {
  return failed({
    code: 410,
    reason: "Expired",
    message: "The provided continue parameter is too old to display a consistent list result.",
  });
}

function rowKey(object: JsonObject): string {
  return `${textAt(object, "metadata", "namespace")}/${textAt(object, "metadata", "name")}`;
}

function writeToken(resourceVersion: number, last: JsonObject): string {
  return Buffer.from(JSON.stringify({ v: "meta.k8s.io/v1", rv: resourceVersion, start: `${rowKey(last)}\0` })).toString("base64url");
}

function readToken(token: string): Page | undefined {
  try {
    const parsed = JSON.parse(Buffer.from(token, "base64url").toString("utf8")) as { rv?: unknown; start?: unknown };
    if (typeof parsed.rv !== "number" || typeof parsed.start !== "string") return undefined;
    return { resourceVersion: parsed.rv, after: parsed.start.replace(/\0$/, "") };
  } catch {
    return undefined;
  }
}

/** Items of a built-in list do not repeat kind and apiVersion. */
export function withoutKind(object: JsonObject): JsonObject {
  const { kind: _, apiVersion: __, ...rest } = object;
  return { ...rest, metadata: objectAt(object, "metadata") };
}
