import { updateFields } from "../fields/server-side-apply.ts";
import { type JsonObject, objectAt, textAt } from "../objects/json.ts";
import { applyDefaults } from "../resources/defaults/apply-defaults.ts";
import { emptyObject } from "../resources/empty-object.ts";
import { kindOf, type Resource } from "../resources/resource.ts";
import { admitWrite } from "./admit-write.ts";
import { alreadyExists, type Answer } from "./answer.ts";
import { type Api, timeOf } from "./api.ts";
import { type ApiRequest, type ResourceTarget } from "./api-request.ts";
import { checkIdentity, readObjectBody } from "./read-body.ts";
import { readWriteOptions } from "./write-options.ts";

/** POST to a collection. */
export function createObject(api: Api, request: ApiRequest, target: ResourceTarget, resource: Resource): Answer {
  const read = readWriteOptions(request, "create", false);
  if ("answer" in read) return read.answer;
  const { options } = read;
  const body = readObjectBody(request, resource, options);
  if ("answer" in body) return body.answer;
  const mismatch = checkIdentity(body.value, "", target.namespace);
  if (mismatch !== undefined) return mismatch;
  const metadata = { ...objectAt(body.value, "metadata"), ...(target.namespace === "" ? {} : { namespace: target.namespace }) };
  const name = textAt(metadata, "name");
  const object: JsonObject = { ...body.value, metadata };
  if (name !== "" && api.store.get(resource, target.namespace, name) !== undefined) return alreadyExists(resource, name);
  const desired = updateFields(
    {
      schema: resource.schema,
      kind: kindOf(resource),
      live: emptyObject(resource),
      isNew: true,
      manager: { manager: options.fieldManager, operation: "Update", apiVersion: kindOf(resource).apiVersion, subresource: "" },
      time: timeOf(api),
      ignored: resource.hasStatus ? ["status"] : [],
    },
    applyDefaults(resource, object),
  );
  return admitWrite(api, { resource, live: undefined, desired, subresource: "", dryRun: options.dryRun, warnings: body.warnings });
}
