import { type Json, type JsonObject } from "../objects/json.ts";
import { qualifiedKind, type Resource, resourceKey } from "../resources/resource.ts";

/** What one request is answered with. A string body is plain text, anything else JSON. */
export interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Cause {
  readonly reason: string;
  readonly message: string;
  readonly field: string;
}

export function answerObject(body: JsonObject, status = 200, warnings: readonly string[] = []): Answer {
  const headers = warnings.length === 0 ? {} : { warning: warnings.map((warning) => `299 - ${JSON.stringify(warning)}`).join(", ") };
  return { status, body, headers };
}

/** A Status of failure, its fields as kube-apiserver v1.36.2 writes them. */
export function failed(options: {
  readonly code: number;
  readonly message: string;
  readonly reason?: string;
  readonly details?: JsonObject;
  readonly headers?: Readonly<Record<string, string>>;
}): Answer {
  return {
    status: options.code,
    body: statusObject(options),
    ...(options.headers === undefined ? {} : { headers: options.headers }),
  };
}

export function statusObject(options: {
  readonly code: number;
  readonly message: string;
  readonly reason?: string;
  readonly details?: JsonObject;
}): JsonObject {
  return {
    kind: "Status",
    apiVersion: "v1",
    metadata: {},
    status: "Failure",
    message: options.message,
    ...(options.reason === undefined ? {} : { reason: options.reason }),
    ...(options.details === undefined ? {} : { details: options.details }),
    code: options.code,
  };
}

/** What the double does not know how the server would answer. */
export function unmodelled(operation: string): Answer {
  return failed({ code: 501, reason: "NotImplemented", message: `the Kubernetes double does not model ${operation}` });
}

export function noSuchResource(): Answer {
  return failed({ code: 404, reason: "NotFound", message: "the server could not find the requested resource", details: {} });
}

export function noSuchMethod(): Answer {
  return failed({
    code: 405,
    reason: "MethodNotAllowed",
    message: "the server does not allow this method on the requested resource",
    details: {},
  });
}

export function unauthorized(): Answer {
  return failed({ code: 401, reason: "Unauthorized", message: "Unauthorized" });
}

export function badRequest(message: string): Answer {
  return failed({ code: 400, reason: "BadRequest", message });
}

/** `name`, `group` and `kind` as errors about one object carry them. */
export function detailsOf(resource: Pick<Resource, "group" | "plural">, name: string): JsonObject {
  return { ...(name === "" ? {} : { name }), ...(resource.group === "" ? {} : { group: resource.group }), kind: resource.plural };
}

export function notFound(resource: Pick<Resource, "group" | "plural">, name: string): Answer {
  return failed({
    code: 404,
    reason: "NotFound",
    message: `${resourceKey(resource)} ${JSON.stringify(name)} not found`,
    details: detailsOf(resource, name),
  });
}

export function alreadyExists(resource: Resource, name: string): Answer {
  return failed({
    code: 409,
    reason: "AlreadyExists",
    message: `${resourceKey(resource)} ${JSON.stringify(name)} already exists`,
    details: detailsOf(resource, name),
  });
}

export function modifiedMeanwhile(resource: Resource, name: string): Answer {
  const reason = "the object has been modified; please apply your changes to the latest version and try again";
  return failed({
    code: 409,
    reason: "Conflict",
    message: `Operation cannot be fulfilled on ${resourceKey(resource)} ${JSON.stringify(name)}: ${reason}`,
    details: detailsOf(resource, name),
  });
}

export function forbidden(
  resource: Pick<Resource, "group" | "plural">,
  name: string,
  because: string,
  causes: readonly Cause[] = [],
): Answer {
  const subject = name === "" ? resourceKey(resource) : `${resourceKey(resource)} ${JSON.stringify(name)}`;
  const details = { ...detailsOf(resource, name), ...(causes.length === 0 ? {} : { causes: causes.map((cause) => ({ ...cause })) }) };
  return failed({ code: 403, reason: "Forbidden", message: `${subject} is forbidden: ${because}`, details });
}

/** 422 for an object that breaks the rules of its kind. */
export function invalid(resource: Pick<Resource, "group" | "kind">, name: string, causes: readonly Cause[]): Answer {
  const messages = causes.map((cause) => `${cause.field}: ${cause.message}`);
  return failed({
    code: 422,
    reason: "Invalid",
    message: `${qualifiedKind(resource)} ${JSON.stringify(name)} is invalid: ${messages.length === 1 ? messages.join("") : `[${messages.join(", ")}]`}`,
    details: {
      ...(name === "" ? {} : { name }),
      ...(resource.group === "" ? {} : { group: resource.group }),
      kind: resource.kind,
      causes: causes.map((cause) => ({ ...cause })),
    },
  });
}

export function required(field: string, more = ""): Cause {
  return { reason: "FieldValueRequired", message: `Required value${more}`, field };
}

export function invalidValue(field: string, value: Json | undefined, because: string): Cause {
  return { reason: "FieldValueInvalid", message: `Invalid value: ${JSON.stringify(value ?? null)}: ${because}`, field };
}

export function unsupported(field: string, value: Json, supported: readonly string[]): Cause {
  const values = supported.map((item) => JSON.stringify(item)).join(", ");
  return { reason: "FieldValueNotSupported", message: `Unsupported value: ${JSON.stringify(value)}: supported values: ${values}`, field };
}
