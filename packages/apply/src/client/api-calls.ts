import { listAt, isRecord, type JsonRecord, textAt } from "../object/read-field.ts";
import type { ApiResource } from "../discovery/api-resource.ts";
import type { KubernetesObject } from "../object/kubernetes-object.ts";
import type { KubernetesClient, KubernetesResponse } from "./kubernetes-client.ts";
import { StatusFailure } from "./status-failure.ts";

/** The name under which this project owns fields. Never change it: the fields of old runs belong to it. */
export const fieldManager = "keelson";

/** Where the objects of a resource live; `namespace` null is for resources outside of namespaces, or all namespaces. */
export function collectionPath(resource: ApiResource, namespace: string | null): string {
  const root = resource.group === "" ? `/api/${resource.version}` : `/apis/${resource.group}/${resource.version}`;
  return `${root}${namespace === null ? "" : `/namespaces/${encodeURIComponent(namespace)}`}/${resource.plural}`;
}

export interface ObjectAddress {
  readonly resource: ApiResource;
  readonly namespace: string | null;
  readonly name: string;
  /** As messages name it: `Service default/minecraft`. */
  readonly subject: string;
}

function objectPath(address: ObjectAddress): string {
  return `${collectionPath(address.resource, address.namespace)}/${encodeURIComponent(address.name)}`;
}

/** The live object, or null when there is none. */
export async function readObject(client: KubernetesClient, address: ObjectAddress, signal: AbortSignal): Promise<JsonRecord | null> {
  try {
    const response = await client.call({ method: "GET", path: objectPath(address), operation: `read ${address.subject}`, signal });
    return isRecord(response.body) ? response.body : null;
  } catch (failure) {
    if (failure instanceof StatusFailure && failure.code === "object-not-found") return null;
    throw failure;
  }
}

export interface ListOptions {
  readonly fieldSelector?: string;
  readonly labelSelector?: string;
  readonly signal: AbortSignal;
}

export interface ListedObjects {
  readonly items: readonly JsonRecord[];
  /** Where a watch goes on from. */
  readonly resourceVersion: string;
}

/** All objects of a collection, read in pages of 500. */
export async function listObjects(client: KubernetesClient, path: string, options: ListOptions): Promise<ListedObjects> {
  const items: JsonRecord[] = [];
  let token: string | null = null;
  for (;;) {
    const response: KubernetesResponse = await client.call({
      method: "GET",
      path,
      query: { ...selectors(options), limit: "500", ...(token === null ? {} : { continue: token }) },
      operation: `list ${path}`,
      signal: options.signal,
    });
    items.push(...listAt(response.body, "items").filter(isRecord));
    const next = textAt(response.body, "metadata", "continue");
    if (next === null || next === "") return { items, resourceVersion: textAt(response.body, "metadata", "resourceVersion") ?? "" };
    token = next;
  }
}

export function selectors(options: Pick<ListOptions, "fieldSelector" | "labelSelector">): Record<string, string> {
  return {
    ...(options.fieldSelector === undefined ? {} : { fieldSelector: options.fieldSelector }),
    ...(options.labelSelector === undefined ? {} : { labelSelector: options.labelSelector }),
  };
}

export interface ApplyRequest {
  readonly address: ObjectAddress;
  readonly object: KubernetesObject;
  /** `rehearse` asks the server what would come of it and stores nothing. */
  readonly mode: "store" | "rehearse";
  readonly signal: AbortSignal;
}

export interface AppliedObject {
  readonly object: JsonRecord;
  readonly warnings: readonly string[];
}

/** One server-side apply (Kubernetes documentation: Server-Side Apply). Never forces: a conflict is the failure `field-conflict`. */
export async function applyObject(client: KubernetesClient, request: ApplyRequest): Promise<AppliedObject> {
  const { address, object, mode, signal } = request;
  const response = await client.call({
    method: "PATCH",
    path: objectPath(address),
    query: { fieldManager, fieldValidation: "Strict", force: "false", ...(mode === "rehearse" ? { dryRun: "All" } : {}) },
    contentType: "application/apply-patch+yaml",
    body: asYamlSafeJson(object),
    operation: `apply ${address.subject}`,
    detail: object.kind === "Secret" ? "withheld" : "shown",
    signal,
  });
  return { object: isRecord(response.body) ? response.body : {}, warnings: response.warnings };
}

/** The server reads the body as YAML, where JSON's raw control characters above 0x7e are not allowed (YAML 1.2 section 5.1). */
function asYamlSafeJson(object: KubernetesObject): string {
  // oxlint-disable-next-line no-control-regex -- these control characters are what is escaped
  return JSON.stringify(object).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * Deletes exactly this object, and its dependents in the background. `gone` when it was not there any more, or when another one has taken
 * its name; `accepted` also while something holds it.
 */
export async function deleteObject(
  client: KubernetesClient,
  { address, uid, signal }: { readonly address: ObjectAddress; readonly uid: string; readonly signal: AbortSignal },
): Promise<"accepted" | "gone"> {
  try {
    await client.call({
      method: "DELETE",
      path: objectPath(address),
      contentType: "application/json",
      body: JSON.stringify({ apiVersion: "v1", kind: "DeleteOptions", propagationPolicy: "Background", preconditions: { uid } }),
      operation: `delete ${address.subject}`,
      signal,
    });
    return "accepted";
  } catch (failure) {
    // A violated precondition is the reason Conflict: an object of that name with another uid.
    if (failure instanceof StatusFailure && (failure.code === "object-not-found" || failure.reason === "Conflict")) return "gone";
    throw failure;
  }
}
