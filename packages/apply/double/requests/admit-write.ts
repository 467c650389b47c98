import { copy, isEqual, isObject, type JsonObject, listAt, objectAt, textAt } from "../objects/json.ts";
import { applyDefaults } from "../resources/defaults/apply-defaults.ts";
import { dropEmpty } from "../resources/drop-empty.ts";
import { initialObject } from "../resources/initial-object.ts";
import { type Resource, withKind } from "../resources/resource.ts";
import { validateName } from "../resources/validation/validate-names.ts";
import { validateObject, validateStatus } from "../resources/validation/validate-object.ts";
import { allocateService } from "./allocate-service.ts";
import { type Answer, answerObject, forbidden, invalid, notFound, unmodelled } from "./answer.ts";
import { type Api, timeOf } from "./api.ts";

export interface Admission {
  readonly resource: Resource;
  /** The stored object; undefined for a new one. */
  readonly live: JsonObject | undefined;
  /** What the caller wants, its metadata.managedFields settled. */
  readonly desired: JsonObject;
  readonly subresource: "" | "status";
  readonly dryRun: boolean;
  readonly warnings: readonly string[];
}

/** The common end of every write: what the server owns, defaults, rules, allocation, storage. */
export function admitWrite(api: Api, admission: Admission): Answer {
  const { resource, live } = admission;
  const misplaced = live === undefined ? checkNamespace(api, resource, admission.desired) : undefined;
  if (misplaced !== undefined) return misplaced;
  const written = live === undefined ? newObject(api, resource, admission.desired) : changedObject(resource, live, admission);
  const object = dropEmpty(resource, written);
  const refused = checkObject(api, admission, object);
  if (refused !== undefined) return refused;
  const finished = resource.kind === "Service" && admission.subresource === "" ? allocateService(api.store, object, live) : object;
  return store(api, admission, finished);
}

function checkObject(api: Api, { resource, live, subresource }: Admission, object: JsonObject): Answer | undefined {
  const noAccount = live === undefined && resource.kind === "Pod" ? checkServiceAccount(api, resource, object) : undefined;
  if (noAccount !== undefined) return noAccount;
  const causes = [
    ...(live === undefined ? validateName(resource, object) : []),
    ...(subresource === "status" ? validateStatus(resource, object) : validateObject(resource, object, live)),
  ];
  if (causes.length > 0) return invalid(resource, textAt(object, "metadata", "name"), causes);
  const isPodChange = live !== undefined && resource.kind === "Pod" && subresource === "" && changesPod(live, object);
  return isPodChange ? unmodelled("a change of a pod's spec") : undefined;
}

function store(api: Api, { resource, live, dryRun, warnings }: Admission, object: JsonObject): Answer {
  const status = live === undefined ? 201 : 200;
  if (dryRun) return answerObject(withKind(resource, withVersion(object, live)), status, warnings);
  if (isReleased(object)) {
    api.store.remove(resource, object);
    return answerObject(withKind(resource, withVersion(object, live)), 200, warnings);
  }
  return answerObject(withKind(resource, api.store.put(resource, object)), status, warnings);
}

/** An object that is being deleted goes when its last finalizer does. */
function isReleased(object: JsonObject): boolean {
  return (
    textAt(object, "metadata", "deletionTimestamp") !== "" &&
    listAt(object, "metadata", "finalizers").length === 0 &&
    textAt(object, "kind") !== "Pod"
  );
}

function withVersion(object: JsonObject, live: JsonObject | undefined): JsonObject {
  const { resourceVersion: _, ...metadata } = objectAt(object, "metadata");
  const version = textAt(live, "metadata", "resourceVersion");
  return { ...object, metadata: version === "" ? metadata : { ...metadata, resourceVersion: version } };
}

function checkNamespace(api: Api, resource: Resource, desired: JsonObject): Answer | undefined {
  if (!resource.namespaced) return undefined;
  const name = textAt(desired, "metadata", "namespace");
  const namespaces = api.resources().find((candidate) => candidate.group === "" && candidate.plural === "namespaces");
  const namespace = namespaces === undefined ? undefined : api.store.get(namespaces, "", name);
  if (namespace === undefined) return notFound({ group: "", plural: "namespaces" }, name);
  if (textAt(namespace, "metadata", "deletionTimestamp") === "") return undefined;
  return forbidden(
    resource,
    textAt(desired, "metadata", "name"),
    `unable to create new content in namespace ${name} because it is being terminated`,
    [{ reason: "NamespaceTerminating", message: `namespace ${name} is being terminated`, field: "metadata.namespace" }],
  );
}

function newObject(api: Api, resource: Resource, desired: JsonObject): JsonObject {
  const metadata = objectAt(desired, "metadata");
  const name =
    textAt(metadata, "name") ||
    (textAt(metadata, "generateName") === "" ? "" : textAt(metadata, "generateName") + api.store.sequence.suffix());
  const defaulted = applyDefaults(resource, { ...copy(desired), metadata: { ...metadata, ...(name === "" ? {} : { name }) } });
  const { resourceVersion: _, deletionTimestamp: __, ...kept } = objectAt(defaulted, "metadata");
  const generation = resource.hasGeneration ? { generation: 1 } : {};
  const complete = { ...kept, uid: api.store.sequence.uid(), creationTimestamp: timeOf(api), ...generation };
  return initialObject(resource, { ...defaulted, metadata: complete });
}

/** Keeps what the caller may not change at this endpoint and counts a change of what it may. */
function changedObject(resource: Resource, live: JsonObject, admission: Admission): JsonObject {
  const before = objectAt(live, "metadata");
  const server = Object.fromEntries(
    [
      "name",
      "namespace",
      "uid",
      "creationTimestamp",
      "generation",
      "deletionTimestamp",
      "deletionGracePeriodSeconds",
      "resourceVersion",
    ].map((key) => [key, before[key] ?? null]),
  );
  const metadata = withoutNulls({ ...objectAt(admission.desired, "metadata"), ...server });
  if (admission.subresource === "status") return { ...live, metadata, status: objectAt(admission.desired, "status") };
  const { status: _, ...desired } = applyDefaults(resource, { ...admission.desired, metadata });
  const object: JsonObject = { ...desired, ...(resource.hasStatus && live["status"] !== undefined ? { status: live["status"] } : {}) };
  const generation =
    typeof before["generation"] === "number" && !isEqual(object["spec"], live["spec"]) ? before["generation"] + 1 : before["generation"];
  return typeof generation === "number" ? { ...object, metadata: { ...objectAt(object, "metadata"), generation } } : object;
}

function withoutNulls(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

/** Admission refuses a pod whose ServiceAccount does not exist (yet). */
function checkServiceAccount(api: Api, resource: Resource, pod: JsonObject): Answer | undefined {
  const accounts = api.resources().find((candidate) => candidate.kind === "ServiceAccount");
  const namespace = textAt(pod, "metadata", "namespace");
  const name = textAt(pod, "spec", "serviceAccountName");
  if (accounts === undefined || api.store.get(accounts, namespace, name) !== undefined) return undefined;
  const because = `error looking up service account ${namespace}/${name}: serviceaccount ${JSON.stringify(name)} not found`;
  return forbidden(resource, textAt(pod, "metadata", "name"), because);
}

/** Only images may change in a pod; anything else has rules that are not modelled. */
function changesPod(live: JsonObject, object: JsonObject): boolean {
  return !isEqual(withoutImages(live), withoutImages(object));
}

function withoutImages(pod: JsonObject): JsonObject {
  const spec = objectAt(pod, "spec");
  return {
    ...spec,
    containers: listAt(spec, "containers").map((container) => (isObject(container) ? { ...container, image: "" } : container)),
  };
}
