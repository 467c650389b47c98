import { isObject, type Json, type JsonObject, textAt } from "../objects/json.ts";
import { apiVersionOf, type Resource } from "../resources/resource.ts";
import { type Answer, badRequest, failed, unmodelled } from "./answer.ts";
import { type ApiRequest } from "./api-request.ts";
import { decodeObject } from "./decode-object.ts";
import { type WriteOptions } from "./write-options.ts";

export type Read<T> = { readonly value: T; readonly warnings: readonly string[] } | { readonly answer: Answer };

export function mediaType(request: ApiRequest): string {
  return (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** JSON, or undefined for text that is something else. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The object in the body of a create or an update. */
export function readObjectBody(request: ApiRequest, resource: Resource, options: WriteOptions): Read<JsonObject> {
  const answer = checkMediaType(request);
  if (answer !== undefined) return { answer };
  const body = parseJson(request.body);
  if (!isObject(body)) {
    const problem = `couldn't get version/kind; json parse error: invalid JSON (${request.body.slice(0, 64)})`;
    return { answer: badRequest(`the object provided is unrecognized (must be of type ${resource.kind}): ${problem}`) };
  }
  const apiVersion = apiVersionOf(resource);
  const kind = textAt(body, "kind") || resource.kind;
  const bodyVersion = textAt(body, "apiVersion") || apiVersion;
  if (kind !== resource.kind || bodyVersion !== apiVersion) {
    const internal = resource.group === "" ? "core" : (resource.group.split(".")[0] ?? "");
    const because = `converting (${bodyVersion}.${kind}) to (${internal}.${resource.kind}): unknown conversion`;
    return { answer: cannotHandle(resource, kind, because) };
  }
  const decoded = decodeObject(resource, body);
  if (decoded.problem !== undefined) return { answer: cannotHandle(resource, resource.kind, decoded.problem) };
  const strict = decoded.unknown.map((field) => `unknown field ${JSON.stringify(field)}`);
  if (strict.length > 0 && options.fieldValidation === "Strict") {
    return { answer: cannotHandle(resource, resource.kind, `strict decoding error: ${strict.join(", ")}`) };
  }
  return { value: { ...decoded.object, kind, apiVersion }, warnings: options.fieldValidation === "Warn" ? strict : [] };
}

function checkMediaType(request: ApiRequest): Answer | undefined {
  const type = mediaType(request);
  if (type === "application/yaml" || type === "application/vnd.kubernetes.protobuf") return unmodelled(`a body of type ${type}`);
  if (type === "" || type === "application/json") return undefined;
  const accepted = "application/json, application/yaml, application/vnd.kubernetes.protobuf";
  const message = `the body of the request was in an unknown format - accepted media types include: ${accepted}`;
  return failed({ code: 415, reason: "UnsupportedMediaType", message });
}

function cannotHandle(resource: Resource, kind: string, because: string): Answer {
  return badRequest(`${kind} in version ${JSON.stringify(resource.version)} cannot be handled as a ${resource.kind}: ${because}`);
}

/** The object in the body of an apply. Bodies that are YAML but not JSON are not modelled. */
export function readAppliedBody(request: ApiRequest, resource: Resource, name: string, namespace: string): Read<JsonObject> {
  const body = parseJson(request.body);
  if (body === undefined) return { answer: unmodelled("an apply patch that is YAML but not JSON") };
  if (!isObject(body)) {
    const problem = "json: cannot unmarshal array into Go value of type map[string]interface {}";
    return { answer: badRequest(`error decoding YAML: error unmarshaling JSON: while decoding JSON: ${problem}`) };
  }
  const apiVersion = textAt(body, "apiVersion");
  const kind = textAt(body, "kind");
  if (kind !== resource.kind || apiVersion !== apiVersionOf(resource)) {
    const printed = apiVersion.includes("/") ? apiVersion : `/${apiVersion}`;
    return { answer: badRequest(`invalid object type: ${printed}, Kind=${kind}`) };
  }
  const metadata = body["metadata"];
  if (isObject(metadata) && metadata["managedFields"] !== undefined) return { answer: badRequest("metadata.managedFields must be nil") };
  const mismatch = checkIdentity(body, name, namespace);
  return mismatch === undefined ? { value: body, warnings: [] } : { answer: mismatch };
}

/** 400 when the body's name or namespace is not that of the URL; absent ones are taken from it. */
export function checkIdentity(object: JsonObject, name: string, namespace: string): Answer | undefined {
  const bodyName = textAt(object, "metadata", "name");
  const bodyNamespace = textAt(object, "metadata", "namespace");
  if (name !== "" && bodyName !== "" && bodyName !== name) {
    return badRequest(`the name of the object (${bodyName}) does not match the name on the URL (${name})`);
  }
  if (bodyNamespace !== "" && bodyNamespace !== namespace) {
    return badRequest("the namespace of the provided object does not match the namespace sent on the request");
  }
  return undefined;
}
