import { isObject, type JsonObject, listAt, objectAt, textAt } from "../objects/json.ts";
import { kindOf, type Resource, withKind } from "../resources/resource.ts";
import { type Answer, answerObject, badRequest, detailsOf, failed, forbidden, notFound, unsupported } from "./answer.ts";
import { type Api, timeOf } from "./api.ts";
import { type ApiRequest, type ResourceTarget } from "./api-request.ts";
import { parseJson } from "./read-body.ts";
import { readSelectors } from "./selectors.ts";
import { invalidOptions } from "./write-options.ts";

interface DeleteOptions {
  readonly propagation: "Foreground" | "Background" | "Orphan" | undefined;
  readonly dryRun: boolean;
  readonly uid: string;
  readonly resourceVersion: string;
}

const lasting = ["default", "kube-system", "kube-public"];

/** DELETE of one object: at once, or marked for deletion where something has to happen first. */
export function deleteObject(api: Api, request: ApiRequest, target: ResourceTarget, resource: Resource): Answer {
  const read = readDeleteOptions(request);
  if ("answer" in read) return read.answer;
  const live = api.store.get(resource, target.namespace, target.name);
  if (live === undefined) return notFound(resource, target.name);
  const violated = checkPreconditions(resource, live, read.options);
  if (violated !== undefined) return violated;
  if (resource.kind === "Namespace" && lasting.includes(target.name))
    return forbidden(resource, target.name, "this namespace may not be deleted");
  if (read.options.dryRun) return deleted(resource, live, live);
  const marked = markedForDeletion(api, resource, live, read.options);
  if (marked !== undefined) return answerObject(withKind(resource, api.store.put(resource, marked)));
  return deleted(resource, live, api.store.remove(resource, live));
}

/** DELETE of a collection: every object that the selectors match; answered with the list as it was. */
export function deleteCollection(api: Api, request: ApiRequest, target: ResourceTarget, resource: Resource): Answer {
  const selectors = readSelectors(request.query);
  if ("answer" in selectors) return selectors.answer;
  const objects = api.store.list(resource, resource.namespaced ? target.namespace : undefined).filter(selectors.filter);
  for (const object of objects) deleteObject(api, request, { ...target, name: textAt(object, "metadata", "name") }, resource);
  const { apiVersion, kind } = kindOf(resource);
  return answerObject({
    kind: `${kind}List`,
    apiVersion,
    metadata: { resourceVersion: String(api.store.resourceVersion()) },
    items: objects,
  });
}

function readDeleteOptions(request: ApiRequest): { readonly options: DeleteOptions } | { readonly answer: Answer } {
  const body = request.body === "" ? {} : parseJson(request.body);
  if (!isObject(body)) return { answer: badRequest("the delete options are not JSON") };
  const propagation = request.query.get("propagationPolicy") || textAt(body, "propagationPolicy");
  const values = ["Foreground", "Background", "Orphan"] as const;
  const policy = values.find((value) => value === propagation);
  if (propagation !== "" && policy === undefined) {
    return { answer: invalidOptions("DeleteOptions", [unsupported("propagationPolicy", propagation, [...values, "nil"])]) };
  }
  return {
    options: {
      propagation: policy,
      dryRun: request.query.getAll("dryRun").includes("All") || listAt(body, "dryRun").includes("All"),
      uid: textAt(body, "preconditions", "uid"),
      resourceVersion: textAt(body, "preconditions", "resourceVersion"),
    },
  };
}

function checkPreconditions(resource: Resource, live: JsonObject, options: DeleteOptions): Answer | undefined {
  const name = textAt(live, "metadata", "name");
  const compare = (wanted: string, key: string, word: string) => {
    const found = textAt(live, "metadata", key);
    if (wanted === "" || wanted === found) return undefined;
    const because = `the ${word} in the precondition (${wanted}) does not match the ${word} in record (${found})`;
    return failed({
      code: 409,
      reason: "Conflict",
      message: `Operation cannot be fulfilled on ${resource.kind} ${JSON.stringify(name)}: ${because}. The object might have been ${word === "UID" ? "deleted and then recreated" : "modified"}`,
      details: { ...detailsOf(resource, name), kind: resource.kind },
    });
  };
  return compare(options.uid, "uid", "UID") ?? compare(options.resourceVersion, "resourceVersion", "ResourceVersion");
}

/** The object with its deletion begun, or undefined when nothing holds it. */
function markedForDeletion(api: Api, resource: Resource, live: JsonObject, options: DeleteOptions): JsonObject | undefined {
  const metadata = objectAt(live, "metadata");
  const finalizers = listAt(metadata, "finalizers").filter((finalizer) => typeof finalizer === "string");
  const propagation = { Foreground: "foregroundDeletion", Orphan: "orphan", Background: "" }[options.propagation ?? "Background"];
  const held = propagation === "" ? finalizers : [...new Set([...finalizers, propagation])];
  const isRunningPod = resource.kind === "Pod" && textAt(live, "spec", "nodeName") !== "";
  const isNamespace = resource.kind === "Namespace";
  if (held.length === 0 && !isRunningPod && !isNamespace) return undefined;
  if (textAt(metadata, "deletionTimestamp") !== "") return live;
  const grace = isNamespace ? {} : { deletionGracePeriodSeconds: isRunningPod ? 30 : 0 };
  const generation = typeof metadata["generation"] === "number" ? { generation: metadata["generation"] + 1 } : {};
  return {
    ...live,
    metadata: { ...metadata, ...generation, deletionTimestamp: timeOf(api), ...grace, ...(held.length === 0 ? {} : { finalizers: held }) },
    ...(isNamespace ? { status: { ...objectAt(live, "status"), phase: "Terminating" } } : {}),
  };
}

function deleted(resource: Resource, live: JsonObject, last: JsonObject): Answer {
  if (resource.answersDeleted) return answerObject(withKind(resource, last));
  const name = textAt(live, "metadata", "name");
  const details = { ...detailsOf(resource, name), uid: textAt(live, "metadata", "uid") };
  return answerObject({ kind: "Status", apiVersion: "v1", metadata: {}, status: "Success", details });
}
