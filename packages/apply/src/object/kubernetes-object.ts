/** A Kubernetes object as raw JSON: nothing is dropped or renamed on its way between file and server. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMetadata;
  readonly [field: string]: unknown;
}

interface ObjectMetadata {
  readonly name: string;
  readonly namespace?: string;
  readonly [field: string]: unknown;
}

/** What tells one object from every other. `group` is empty for the core group, `namespace` null outside of namespaces. */
export interface ObjectIdentity {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
}

/** The group of an apiVersion: `apps` of `apps/v1`, empty for `v1`. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? "" : apiVersion.slice(0, slash);
}

/** How an object is named to people: `Service default/minecraft`, `Namespace games`, `Gateway.networking.istio.io default/edge`. */
export function subjectOf(identity: ObjectIdentity): string {
  const kind = isBuiltInGroup(identity.group) ? identity.kind : `${identity.kind}.${identity.group}`;
  return `${kind} ${identity.namespace === null ? "" : `${identity.namespace}/`}${identity.name}`;
}

/** Groups of Kubernetes itself have no dot or end in k8s.io (API conventions: custom groups are domain names). */
function isBuiltInGroup(group: string): boolean {
  return !group.includes(".") || group.endsWith(".k8s.io");
}
