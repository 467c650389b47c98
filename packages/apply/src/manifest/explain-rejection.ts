import { type Diagnostic, type JsonPointer, pointerTo } from "@keelson/core";
import type { StatusFailure } from "../client/status-failure.ts";
import { finding, type WantedObject } from "../wanted-object.ts";

/** A server's refusal of an object as findings at the fields that it names; one at the object where it names none. */
export function explainRejection(item: WantedObject, failure: StatusFailure): Diagnostic[] {
  const { manifest, subject, object } = item;
  const isSecret = object.kind === "Secret";
  const hint = failure.causes.some((cause) => /immutable/.test(cause.message))
    ? "This field cannot be changed: delete the object first."
    : null;
  const found = failure.causes
    .filter((cause) => cause.field !== "")
    .map((cause) => ({
      path: fieldPointer(cause.field),
      message: isSecret ? `The value of ${cause.field} is refused.` : `${cause.field}: ${cause.message}`,
    }));
  const named =
    found.length > 0
      ? found
      : namedFields(failure.message).map((field) => ({ path: fieldPointer(field), message: `${field} is not a field of ${object.kind}.` }));
  const places = named.length > 0 ? named : [{ path: "", message: failure.message }];
  return places.map(({ path, message }) =>
    finding(manifest, { severity: "error", code: "object-rejected", message: `${subject}: ${message}`, hint, path }),
  );
}

/** Fields that only the message names: strict decoding (`unknown field "spec.replica"`) and typed patches (`.spec.replica: field not declared`). */
function namedFields(message: string): string[] {
  const unknown = [...message.matchAll(/unknown field "([^"]+)"/g)];
  const undeclared = [...message.matchAll(/(\.[\w.[\]="\\,-]+): field not declared in schema/g)];
  return [...new Set([...unknown, ...undeclared].flatMap(([, field]) => field ?? []))];
}

/** The pointer of a path as the server writes it: `spec.ports[0].port`, `.data`, `metadata.annotations[a/b]`. */
function fieldPointer(field: string): JsonPointer {
  const keys = [...field.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map(([, bracketed, plain]) => bracketed ?? plain ?? "");
  const end = keys.findIndex((key) => key.includes("="));
  return (end < 0 ? keys : keys.slice(0, end)).reduce((pointer, key) => pointerTo(pointer, key.replaceAll('"', "")), "");
}
