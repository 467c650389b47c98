import { type JsonObject, objectAt } from "../objects/json.ts";
import { type Answer, failed, unmodelled } from "../requests/answer.ts";
import { type Api } from "../requests/api.ts";
import { type Resource } from "../resources/resource.ts";
import { columnsOf, rowOf } from "./columns.ts";

/** How the caller wants objects: as they are, as rows of a table (kubectl get), or their metadata only. */
export type Representation = "object" | "table" | "metadata";

const json = /^(application\/(json|\*)|\*\/\*)$/;

/** Reads the Accept header: the first type that the double can write. */
export function readRepresentation(accept: string): Representation | { readonly answer: Answer } {
  if (accept.trim() === "") return "object";
  const types = accept.split(",").map((type) => type.split(";").map((part) => part.trim()));
  for (const [type = "", ...parameters] of types) {
    if (!json.test(type)) continue;
    const as = parameters.find((parameter) => parameter.startsWith("as="))?.slice(3);
    const isCurrent = parameters.every((parameter) => !parameter.startsWith("v=") || parameter === "v=v1");
    if (as === undefined) return "object";
    if (as === "Table" && isCurrent) return "table";
    if ((as === "PartialObjectMetadata" || as === "PartialObjectMetadataList") && isCurrent) return "metadata";
  }
  if (
    types.some(([type]) => type === "application/yaml" || type === "application/vnd.kubernetes.protobuf" || type === "application/cbor")
  ) {
    return { answer: unmodelled(`the response type ${accept}`) };
  }
  const available = "application/json, application/yaml, application/vnd.kubernetes.protobuf";
  const message = `406: Not Acceptable\n\nAvailable representations: ${available}`;
  return { answer: failed({ code: 406, reason: "NotAcceptable", message, details: {} }) };
}

export function representObject(api: Pick<Api, "clock">, resource: Resource, object: JsonObject, as: Representation): JsonObject {
  switch (as) {
    case "object":
      return object;
    case "metadata":
      return partial(object);
    case "table":
      return table(api, resource, { resourceVersion: objectAt(object, "metadata")["resourceVersion"] ?? "" }, [object]);
  }
}

export function representList(
  api: Pick<Api, "clock">,
  resource: Resource,
  list: JsonObject,
  items: readonly JsonObject[],
  as: Representation,
): JsonObject {
  const metadata = objectAt(list, "metadata");
  switch (as) {
    case "object":
      return list;
    case "metadata":
      return { kind: "PartialObjectMetadataList", apiVersion: "meta.k8s.io/v1", metadata, items: items.map(partial) };
    case "table":
      return table(api, resource, metadata, items);
  }
}

function partial(object: JsonObject): JsonObject {
  return { kind: "PartialObjectMetadata", apiVersion: "meta.k8s.io/v1", metadata: objectAt(object, "metadata") };
}

function table(api: Pick<Api, "clock">, resource: Resource, metadata: JsonObject, objects: readonly JsonObject[]): JsonObject {
  return {
    kind: "Table",
    apiVersion: "meta.k8s.io/v1",
    metadata,
    columnDefinitions: columnsOf(resource).map(({ name, type, priority }) => ({
      name,
      type,
      format: name === "Name" ? "name" : "",
      description: "",
      priority,
    })),
    rows: objects.map((object) => ({ cells: rowOf(resource, object, api.clock.now()), object: partial(object) })),
  };
}
