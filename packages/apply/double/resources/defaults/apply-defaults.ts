import { isObject, type JsonObject, objectAt, textAt } from "../../objects/json.ts";
import { type Resource } from "../resource.ts";
import { filled, withEach, withObject } from "./fill.ts";
import { podSpecDefaults } from "./pod-defaults.ts";
import {
  claimDefaults,
  daemonSetDefaults,
  deploymentDefaults,
  jobDefaults,
  replicaSetDefaults,
  replicationControllerDefaults,
  serviceDefaults,
  statefulSetDefaults,
} from "./workload-defaults.ts";

const byKind: Readonly<Record<string, (object: JsonObject) => JsonObject>> = {
  Pod: (pod) => ({ ...pod, spec: filled(podSpecDefaults(objectAt(pod, "spec")), { enableServiceLinks: true }) }),
  ReplicationController: replicationControllerDefaults,
  Deployment: deploymentDefaults,
  ReplicaSet: replicaSetDefaults,
  StatefulSet: statefulSetDefaults,
  DaemonSet: daemonSetDefaults,
  Job: jobDefaults,
  Service: serviceDefaults,
  PersistentVolumeClaim: claimDefaults,
  PersistentVolume: (volume) => ({
    ...volume,
    spec: filled(objectAt(volume, "spec"), { persistentVolumeReclaimPolicy: "Retain", volumeMode: "Filesystem" }),
  }),
  Namespace: (namespace) => ({
    ...namespace,
    metadata: withNameLabel(objectAt(namespace, "metadata")),
  }),
  Secret: (secret) => filled(withStringData(secret), { type: "Opaque" }),
  RoleBinding: bindingDefaults,
  ClusterRoleBinding: bindingDefaults,
  CustomResourceDefinition: (definition) => ({
    ...definition,
    spec: filled(
      withObject(objectAt(definition, "spec"), "names", (names) => {
        const kind = textAt(names, "kind");
        return filled(names, { singular: kind.toLowerCase(), listKind: `${kind}List` });
      }),
      { conversion: { strategy: "None" } },
    ),
  }),
};

/** What the server fills in when it reads an object of this kind. Custom resources get no defaults. */
export function applyDefaults(resource: Resource, object: JsonObject): JsonObject {
  return byKind[resource.kind]?.(object) ?? object;
}

function withNameLabel(metadata: JsonObject): JsonObject {
  const name = textAt(metadata, "name");
  return name === "" ? metadata : { ...metadata, labels: { ...objectAt(metadata, "labels"), "kubernetes.io/metadata.name": name } };
}

/** stringData is written only: it ends as base64 in data. */
function withStringData(secret: JsonObject): JsonObject {
  const { stringData, ...rest } = secret;
  if (!isObject(stringData)) return rest;
  const encoded = Object.entries(stringData).map(([key, value]) => [
    key,
    Buffer.from(typeof value === "string" ? value : "").toString("base64"),
  ]);
  return { ...rest, data: { ...objectAt(rest, "data"), ...Object.fromEntries(encoded) } };
}

function bindingDefaults(binding: JsonObject): JsonObject {
  const group = "rbac.authorization.k8s.io";
  const withRole = withObject(binding, "roleRef", (role) => filled(role, { apiGroup: group }));
  return withEach(withRole, "subjects", (subject) =>
    subject["kind"] === "ServiceAccount" ? subject : filled(subject, { apiGroup: group }),
  );
}
