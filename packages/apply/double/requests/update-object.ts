import { updateFields } from "../fields/server-side-apply.ts";
import { isObject, type Json, type JsonObject, objectAt, textAt } from "../objects/json.ts";
import { applyDefaults } from "../resources/defaults/apply-defaults.ts";
import { kindOf, type Resource } from "../resources/resource.ts";
import { admitWrite } from "./admit-write.ts";
import { type Answer, badRequest, failed, modifiedMeanwhile, notFound, unmodelled } from "./answer.ts";
import { type Api, timeOf } from "./api.ts";
import { type ApiRequest, type ResourceTarget } from "./api-request.ts";
import { decodeObject } from "./decode-object.ts";
import { applyJsonPatch } from "./json-patch.ts";
import { checkIdentity, mediaType, parseJson, readObjectBody } from "./read-body.ts";
import { readWriteOptions, type WriteOptions } from "./write-options.ts";

/** PUT: the whole object, at a version when the body names one. */
export function updateObject(api: Api, request: ApiRequest, target: ResourceTarget, resource: Resource): Answer {
  const read = readWriteOptions(request, "update", false);
  if ("answer" in read) return read.answer;
  const body = readObjectBody(request, resource, read.options);
  if ("answer" in body) return body.answer;
  const mismatch = checkIdentity(body.value, target.name, target.namespace);
  if (mismatch !== undefined) return mismatch;
  const live = api.store.get(resource, target.namespace, target.name);
  if (live === undefined) return notFound(resource, target.name);
  return replaceObject(api, { resource, target, live, object: body.value, options: read.options, warnings: body.warnings });
}

/** PATCH by JSON merge patch (RFC 7386) or JSON patch (RFC 6902). */
export function patchObject(api: Api, request: ApiRequest, target: ResourceTarget, resource: Resource): Answer {
  const read = readWriteOptions(request, "patch", false);
  if ("answer" in read) return read.answer;
  const live = api.store.get(resource, target.namespace, target.name);
  if (live === undefined) return notFound(resource, target.name);
  const patched = applyPatch(request, { ...live, ...kindOf(resource) });
  if ("answer" in patched) return patched.answer;
  const decoded = decodeObject(resource, patched.object);
  const strict = decoded.unknown.map((field) => `unknown field ${JSON.stringify(field)}`);
  if (decoded.problem !== undefined) return invalidPatch(patched.object, decoded.problem);
  if (strict.length > 0 && read.options.fieldValidation === "Strict")
    return invalidPatch(patched.object, `strict decoding error: ${strict.join(", ")}`);
  const warnings = read.options.fieldValidation === "Warn" ? strict : [];
  return replaceObject(api, { resource, target, live, object: decoded.object, options: read.options, warnings });
}

function applyPatch(request: ApiRequest, live: JsonObject): { readonly object: JsonObject } | { readonly answer: Answer } {
  const type = mediaType(request);
  const patch = parseJson(request.body);
  if (patch === undefined) return { answer: badRequest("error decoding patch: not JSON") };
  switch (type) {
    case "application/merge-patch+json": {
      const merged = mergePatch(live, patch);
      return isObject(merged) ? { object: merged } : { answer: badRequest("error decoding patch: not an object") };
    }
    case "application/json-patch+json": {
      const patched = applyJsonPatch(live, Array.isArray(patch) ? patch : []);
      if (isObject(patched)) return { object: patched };
      return {
        answer: failed({
          code: 422,
          reason: "Invalid",
          message: "the server rejected our request due to an error in our request",
          details: {},
        }),
      };
    }
    case "application/strategic-merge-patch+json":
      return { answer: unmodelled("a strategic merge patch") };
    default:
      return { answer: failed({ code: 415, reason: "UnsupportedMediaType", message: "415: Unsupported Media Type", details: {} }) };
  }
}

function mergePatch(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result: JsonObject = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key] ?? null, value);
  }
  return result;
}

function invalidPatch(object: JsonObject, because: string): Answer {
  const message = `Invalid value: ${JSON.stringify(JSON.stringify(object))}: ${because}`;
  return failed({
    code: 422,
    reason: "Invalid",
    message: ` "" is invalid: patch: ${message}`,
    details: { causes: [{ reason: "FieldValueInvalid", message, field: "patch" }] },
  });
}

/** Stores `object` in place of `live`, whoever changed a field holding it from now on. */
function replaceObject(
  api: Api,
  change: {
    readonly resource: Resource;
    readonly target: ResourceTarget;
    readonly live: JsonObject;
    readonly object: JsonObject;
    readonly options: WriteOptions;
    readonly warnings: readonly string[];
  },
): Answer {
  const { resource, live, options } = change;
  const version = textAt(change.object, "metadata", "resourceVersion");
  if (version !== "" && version !== textAt(live, "metadata", "resourceVersion")) return modifiedMeanwhile(resource, change.target.name);
  const subresource = change.target.subresource === "status" ? "status" : "";
  const server = Object.fromEntries(
    ["uid", "creationTimestamp", "generation", "resourceVersion"].map((key) => [key, objectAt(live, "metadata")[key] ?? null]),
  );
  const metadata = Object.fromEntries(
    Object.entries({ ...objectAt(change.object, "metadata"), name: change.target.name, ...server }).filter(([, value]) => value !== null),
  );
  const desired = updateFields(
    {
      schema: resource.schema,
      kind: kindOf(resource),
      live,
      isNew: false,
      manager: { manager: options.fieldManager, operation: "Update", apiVersion: kindOf(resource).apiVersion, subresource },
      time: timeOf(api),
      ignored: subresource === "status" ? ["spec"] : resource.hasStatus ? ["status"] : [],
    },
    applyDefaults(resource, {
      ...change.object,
      metadata: change.target.namespace === "" ? metadata : { ...metadata, namespace: change.target.namespace },
    }),
  );
  return admitWrite(api, { resource, live, desired, subresource, dryRun: options.dryRun, warnings: change.warnings });
}
