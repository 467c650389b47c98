import { readObject, type ObjectAddress } from "../client/api-calls.ts";
import type { KubernetesClient } from "../client/kubernetes-client.ts";
import { resourceKey, versionOf } from "../discovery/api-resource.ts";
import type { ServedResources } from "../discovery/discover-resources.ts";
import { groupOf, subjectOf } from "../object/kubernetes-object.ts";
import { fieldAt, type JsonRecord, listAt, textAt } from "../object/read-field.ts";
import type { FoundObject } from "./cloud-objects.ts";

/** More owners above each other than any controller makes: a ring of owners ends here. */
const highest = 8;

/**
 * What keeps making a pod: its controller, that one's controller, and so on to the top, custom resources included, since an operator would
 * make a deleted StatefulSet again. The pod itself when nothing does.
 */
export async function findWorkload(
  pod: FoundObject & { readonly object: JsonRecord },
  { client, served, signal }: { readonly client: KubernetesClient; readonly served: ServedResources; readonly signal: AbortSignal },
): Promise<FoundObject> {
  let top: FoundObject & { readonly object: JsonRecord } = pod;
  for (let height = 0; height < highest; height += 1) {
    const address = controllerOf(top, served);
    const object = address === null ? null : await readObject(client, address, signal);
    if (address === null || object === null) break;
    top = { address, uid: textAt(object, "metadata", "uid") ?? "", object };
  }
  return { address: top.address, uid: top.uid };
}

function controllerOf(
  { address, object }: { readonly address: ObjectAddress; readonly object: JsonRecord },
  served: ServedResources,
): ObjectAddress | null {
  const owner = listAt(object, "metadata", "ownerReferences").find((reference) => fieldAt(reference, "controller") === true);
  const [apiVersion, kind, name] = [textAt(owner, "apiVersion"), textAt(owner, "kind"), textAt(owner, "name")];
  // A static pod is owned by its Node, which makes no copy of it.
  if (apiVersion === null || kind === null || name === null || kind === "Node") return null;
  const resource = served.get(resourceKey(groupOf(apiVersion), versionOf(apiVersion), kind));
  if (resource === undefined) return null;
  const namespace = resource.scope === "namespaced" ? address.namespace : null;
  return { resource, namespace, name, subject: subjectOf({ group: resource.group, kind, namespace, name }) };
}
