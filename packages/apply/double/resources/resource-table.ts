import { kubernetesSchema } from "../schema/kubernetes-schema.ts";
import { type Resource } from "./resource.ts";

type Row = Pick<Resource, "plural" | "kind"> & Partial<Resource>;

const core = { group: "", version: "v1" };
const apps = { group: "apps", version: "v1", categories: ["all"], hasStatus: true, hasGeneration: true };
const rbac = { group: "rbac.authorization.k8s.io", version: "v1", names: "path" as const };

const rows: readonly Row[] = [
  { ...core, plural: "configmaps", kind: "ConfigMap", shortNames: ["cm"] },
  { ...core, plural: "events", kind: "Event", shortNames: ["ev"] },
  { ...core, plural: "namespaces", kind: "Namespace", namespaced: false, shortNames: ["ns"], hasStatus: true, names: "label" },
  { ...core, plural: "nodes", kind: "Node", namespaced: false, shortNames: ["no"], hasStatus: true },
  {
    ...core,
    plural: "persistentvolumes",
    kind: "PersistentVolume",
    namespaced: false,
    shortNames: ["pv"],
    hasStatus: true,
    answersDeleted: true,
  },
  { ...core, plural: "persistentvolumeclaims", kind: "PersistentVolumeClaim", shortNames: ["pvc"], hasStatus: true, answersDeleted: true },
  {
    ...core,
    plural: "pods",
    kind: "Pod",
    shortNames: ["po"],
    categories: ["all"],
    hasStatus: true,
    hasGeneration: true,
    answersDeleted: true,
  },
  {
    ...core,
    plural: "replicationcontrollers",
    kind: "ReplicationController",
    shortNames: ["rc"],
    categories: ["all"],
    hasStatus: true,
    hasGeneration: true,
  },
  { ...core, plural: "secrets", kind: "Secret" },
  { ...core, plural: "serviceaccounts", kind: "ServiceAccount", shortNames: ["sa"], answersDeleted: true },
  {
    ...core,
    plural: "services",
    kind: "Service",
    shortNames: ["svc"],
    categories: ["all"],
    hasStatus: true,
    names: "label",
    answersDeleted: true,
  },
  { ...apps, plural: "daemonsets", kind: "DaemonSet", shortNames: ["ds"] },
  { ...apps, plural: "deployments", kind: "Deployment", shortNames: ["deploy"] },
  { ...apps, plural: "replicasets", kind: "ReplicaSet", shortNames: ["rs"] },
  { ...apps, plural: "statefulsets", kind: "StatefulSet", shortNames: ["sts"] },
  { ...apps, group: "batch", plural: "jobs", kind: "Job" },
  { ...apps, group: "networking.k8s.io", plural: "ingresses", kind: "Ingress", shortNames: ["ing"], categories: [] },
  { ...core, group: "storage.k8s.io", plural: "storageclasses", kind: "StorageClass", namespaced: false, shortNames: ["sc"] },
  { ...rbac, plural: "clusterroles", kind: "ClusterRole", namespaced: false },
  { ...rbac, plural: "clusterrolebindings", kind: "ClusterRoleBinding", namespaced: false },
  { ...rbac, plural: "roles", kind: "Role" },
  { ...rbac, plural: "rolebindings", kind: "RoleBinding" },
  {
    ...apps,
    group: "apiextensions.k8s.io",
    plural: "customresourcedefinitions",
    kind: "CustomResourceDefinition",
    namespaced: false,
    shortNames: ["crd", "crds"],
    categories: ["api-extensions"],
  },
];

/** The resources that are always served. Custom ones are added by their definitions. */
export const builtInResources: readonly Resource[] = rows.map((row) => ({
  ...core,
  singular: row.kind.toLowerCase(),
  namespaced: true,
  shortNames: [],
  categories: [],
  hasStatus: false,
  hasGeneration: false,
  names: "subdomain",
  answersDeleted: false,
  schema: kubernetesSchema,
  ...row,
}));
