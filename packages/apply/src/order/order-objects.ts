import { compareText } from "@keelson/core";
import { type ObjectIdentity, subjectOf } from "../object/kubernetes-object.ts";
import { textAt } from "../object/read-field.ts";

export interface Orderable {
  readonly identity: ObjectIdentity;
  /** The object's own JSON: only a CustomResourceDefinition's is looked into. */
  readonly object: unknown;
}

export interface OrderedObject<T> {
  readonly item: T;
  readonly subject: string;
  /** Subjects that must be done before this one starts; each stands earlier in the list. */
  readonly dependencies: readonly string[];
}

/** What pods read or are ruled by when they start. Services are left out on purpose: a load balancer takes minutes. */
const beforePods = new Set([
  "ConfigMap",
  "Secret",
  "ServiceAccount",
  "PersistentVolumeClaim",
  "NetworkPolicy",
  "ResourceQuota",
  "LimitRange",
  "PodDisruptionBudget",
]);
const classes = new Set(["StorageClass", "PriorityClass", "IngressClass", "RuntimeClass", "GatewayClass", "VolumeSnapshotClass"]);
const workloads = new Set(["Pod", "ReplicationController", "ReplicaSet", "Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob"]);
const bindings = new Set(["RoleBinding", "ClusterRoleBinding"]);
const webhooks = new Set([
  "MutatingWebhookConfiguration",
  "ValidatingWebhookConfiguration",
  "ValidatingAdmissionPolicyBinding",
  "MutatingAdmissionPolicyBinding",
]);

/**
 * The order of a set of objects: a graph by rules, in which each object waits only for what it needs itself.
 *
 * | These wait | for these, where they are in the set |
 * |---|---|
 * | everything inside a namespace | the Namespace |
 * | custom resources | their CustomResourceDefinition |
 * | claims, Ingresses, workloads | all classes and PersistentVolumes |
 * | RoleBindings, ClusterRoleBindings | the roles and ServiceAccounts |
 * | workloads | configuration, claims, policies and bindings of their namespace and of the cluster |
 * | APIServices | Services |
 * | webhook configurations and policy bindings | everything else, since they can block every later write |
 *
 * Independent of the order of the input; linear in the number of objects and their dependencies.
 */
export function orderObjects<T extends Orderable>(items: readonly T[]): OrderedObject<T>[] {
  const nodes = items
    .map((item) => ({ item, subject: subjectOf(item.identity), stage: stageOf(item.identity) }))
    .toSorted((a, b) => a.stage - b.stage || compareText(a.subject, b.subject));
  const providers = new Map<string, string[]>();
  for (const { item, subject } of nodes) {
    for (const token of tokensOf(item)) providers.set(token, [...(providers.get(token) ?? []), subject]);
  }
  return nodes.map(({ item, subject, stage }) => {
    const needed = isLast(item.identity)
      ? nodes.filter((node) => node.stage < stage).map((node) => node.subject)
      : needsOf(item.identity).flatMap((token) => providers.get(token) ?? []);
    return { item, subject, dependencies: [...new Set(needed)].filter((other) => other !== subject).toSorted(compareText) };
  });
}

/** Only ever grows along a dependency, so that sorting by it puts dependencies first and no cycle can be. */
function stageOf({ kind, group }: ObjectIdentity): number {
  if (kind === "Namespace" && group === "") return 0;
  if (kind === "CustomResourceDefinition") return 0;
  if (classes.has(kind) || kind === "PersistentVolume") return 1;
  if (beforePods.has(kind) || kind === "Role" || kind === "ClusterRole") return 2;
  if (bindings.has(kind)) return 3;
  if (kind === "Service" && group === "") return 3;
  if (workloads.has(kind)) return 4;
  if (webhooks.has(kind)) return 6;
  return 5;
}

function isLast({ kind }: ObjectIdentity): boolean {
  return webhooks.has(kind);
}

/** What an object is for others. */
function tokensOf({ identity, object }: Orderable): string[] {
  const { kind, group, namespace, name } = identity;
  if (kind === "Namespace" && group === "") return [`namespace/${name}`];
  if (kind === "CustomResourceDefinition") return [`kind/${textAt(object, "spec", "group")}/${textAt(object, "spec", "names", "kind")}`];
  if (classes.has(kind) || kind === "PersistentVolume") return ["classes"];
  if (kind === "Service" && group === "") return ["services"];
  const isRole = kind === "Role" || kind === "ClusterRole";
  const isForPods = beforePods.has(kind) || bindings.has(kind);
  return [...(isRole || kind === "ServiceAccount" ? ["roles"] : []), ...(isForPods ? [`pods/${namespace ?? "*"}`] : [])];
}

function needsOf({ kind, group, namespace }: ObjectIdentity): string[] {
  const always = [`kind/${group}/${kind}`, ...(namespace === null ? [] : [`namespace/${namespace}`])];
  if (workloads.has(kind)) return [...always, "classes", `pods/${namespace ?? "*"}`, "pods/*"];
  if (bindings.has(kind)) return [...always, "roles"];
  if (kind === "PersistentVolumeClaim" || kind === "Ingress" || kind === "Gateway") return [...always, "classes"];
  if (kind === "APIService") return [...always, "services"];
  return always;
}
