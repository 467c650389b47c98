import { groupBy } from "@keelson/core";
import { checkTypes } from "../fields/check-types.ts";
import { printPath } from "../fields/field-set.ts";
import { type Manager } from "../fields/managed-fields.ts";
import { applyFields, type Conflict } from "../fields/server-side-apply.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../objects/json.ts";
import { emptyObject } from "../resources/empty-object.ts";
import { kindOf, type Resource } from "../resources/resource.ts";
import { nodeOfKind } from "../schema/schema-node.ts";
import { admitWrite } from "./admit-write.ts";
import { type Answer, failed, modifiedMeanwhile } from "./answer.ts";
import { type Api, timeOf } from "./api.ts";
import { type ApiRequest, type ResourceTarget } from "./api-request.ts";
import { readAppliedBody } from "./read-body.ts";
import { readWriteOptions } from "./write-options.ts";

/** PATCH application/apply-patch+yaml: server-side apply. */
export function applyObject(api: Api, request: ApiRequest, target: ResourceTarget, resource: Resource): Answer {
  const read = readWriteOptions(request, "patch", true);
  if ("answer" in read) return read.answer;
  const { options } = read;
  const body = readAppliedBody(request, resource, target.name, target.namespace);
  if ("answer" in body) return body.answer;
  const problems = checkTypes(resource.schema, nodeOfKind(resource.schema, kindOf(resource)), body.value);
  if (problems.length > 0 && api.defect !== "unknown-fields-accepted") return untyped(body.value, resource, problems);
  if (hasBadData(resource, body.value)) return undecodable(body.value);
  const live = api.store.get(resource, target.namespace, target.name);
  const precondition = textAt(body.value, "metadata", "resourceVersion");
  if (precondition !== "" && precondition !== textAt(live, "metadata", "resourceVersion")) return modifiedMeanwhile(resource, target.name);
  const subresource = target.subresource === "status" ? "status" : "";
  const result = applyFields(
    {
      schema: resource.schema,
      kind: kindOf(resource),
      live: live ?? emptyObject(resource),
      isNew: live === undefined,
      manager: { manager: options.fieldManager, operation: "Apply", apiVersion: kindOf(resource).apiVersion, subresource },
      time: timeOf(api),
      ignored: subresource === "status" ? ["spec"] : resource.hasStatus ? ["status"] : [],
    },
    identified(body.value, target),
    { force: options.force || api.defect === "conflicts-ignored" },
  );
  if ("conflicts" in result) return conflicting(result.conflicts);
  const answer = admitWrite(api, { resource, live, desired: result.object, subresource, dryRun: options.dryRun, warnings: [] });
  return api.defect === "apply-always-writes" ? bumped(api, resource, answer) : answer;
}

/** The applied object under the name and namespace of the URL, without what only the server writes. */
function identified(applied: JsonObject, target: ResourceTarget): JsonObject {
  const { resourceVersion: _, uid: __, creationTimestamp: ___, generation: ____, ...metadata } = objectAt(applied, "metadata");
  return { ...applied, metadata: { ...metadata, name: target.name, ...(target.namespace === "" ? {} : { namespace: target.namespace }) } };
}

/** Mistakes in the caller's object come as 500 without a reason (kubernetes/kubernetes#113482). */
function untyped(applied: JsonObject, resource: Resource, problems: readonly string[]): Answer {
  const { apiVersion, kind } = kindOf(resource);
  const name = `${textAt(applied, "metadata", "namespace")}/${textAt(applied, "metadata", "name")}`;
  const group = apiVersion.includes("/") ? apiVersion : `/${apiVersion}`;
  const list = problems.length === 1 ? problems.join("") : `errors:\n${problems.map((problem) => `  ${problem}`).join("\n")}`;
  return failed({ code: 500, message: `failed to create typed patch object (${name}; ${group}, Kind=${kind}): ${list}` });
}

/** A Secret's data is base64. */
function hasBadData(resource: Resource, applied: JsonObject): boolean {
  if (resource.kind !== "Secret") return false;
  return Object.values(objectAt(applied, "data")).some(
    (value) => typeof value !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(value) || value.length % 4 !== 0,
  );
}

function undecodable(applied: JsonObject): Answer {
  const name = `${textAt(applied, "metadata", "namespace")}/${textAt(applied, "metadata", "name")}`;
  const because =
    "unable to convert unstructured object to /v1, Kind=Secret: error decoding from json: illegal base64 data at input byte 0";
  return failed({ code: 500, message: `failed to convert new object (${name}; /v1, Kind=Secret) to proper version: ${because}` });
}

function conflicting(conflicts: readonly Conflict[]): Answer {
  const sorted = conflicts.toSorted((left, right) => (printManager(left.manager) < printManager(right.manager) ? -1 : 1));
  const causes = sorted.map(({ manager, path }) => ({
    reason: "FieldManagerConflict",
    message: `conflict with ${printManager(manager)}`,
    field: printPath(path),
  }));
  return failed({ code: 409, reason: "Conflict", message: conflictMessage(sorted), details: { causes } });
}

function conflictMessage(conflicts: readonly Conflict[]): string {
  const [first] = conflicts;
  if (conflicts.length === 1 && first !== undefined) {
    return `Apply failed with 1 conflict: conflict with ${printManager(first.manager)}: ${printPath(first.path)}`;
  }
  const groups = [...groupBy(conflicts, ({ manager }) => printManager(manager))].map(([manager, held]) =>
    [`conflicts with ${manager}:`, ...held.map(({ path }) => `- ${printPath(path)}`)].join("\n"),
  );
  return `Apply failed with ${conflicts.length} conflicts: ${groups.join("\n")}`;
}

/** An updater is named with its subresource, its API version and, when the field was not just set, its time. */
function printManager(manager: Manager): string {
  const name =
    JSON.stringify(manager.manager) + (manager.subresource === "" ? "" : ` with subresource ${JSON.stringify(manager.subresource)}`);
  return manager.operation === "Apply" ? name : `${name} using ${manager.apiVersion}`;
}

function bumped(api: Api, resource: Resource, answer: Answer): Answer {
  if (!isObject(answer.body) || answer.status !== 200) return answer;
  const metadata = objectAt(answer.body, "metadata");
  const annotations = { ...objectAt(metadata, "annotations"), "keelson.test/written": String(api.store.resourceVersion()) };
  return { ...answer, body: api.store.put(resource, { ...answer.body, metadata: { ...metadata, annotations } }) };
}
