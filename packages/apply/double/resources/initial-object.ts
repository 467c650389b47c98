import { type JsonObject, listAt, objectAt, textAt } from "../objects/json.ts";
import { admittedPod } from "./defaults/pod-defaults.ts";
import { filled } from "./defaults/fill.ts";
import { type Resource } from "./resource.ts";

const nodeInfo = [
  "machineID",
  "systemUUID",
  "bootID",
  "kernelVersion",
  "osImage",
  "containerRuntimeVersion",
  "kubeletVersion",
  "kubeProxyVersion",
  "operatingSystem",
  "architecture",
];

const statuses: Readonly<Record<string, JsonObject>> = {
  Namespace: { phase: "Active" },
  Pod: { phase: "Pending", qosClass: "BestEffort" },
  ReplicationController: { replicas: 0 },
  ReplicaSet: { replicas: 0 },
  StatefulSet: { replicas: 0, availableReplicas: 0 },
  DaemonSet: { currentNumberScheduled: 0, numberMisscheduled: 0, desiredNumberScheduled: 0, numberReady: 0 },
  Service: { loadBalancer: {} },
  PersistentVolumeClaim: { phase: "Pending" },
  PersistentVolume: { phase: "Pending" },
  Ingress: { loadBalancer: {} },
  Node: { daemonEndpoints: { kubeletEndpoint: { Port: 0 } }, nodeInfo: Object.fromEntries(nodeInfo.map((name) => [name, ""])) },
};

/** What the server and its admission plugins add to an object when it is created; nobody holds these fields. */
export function initialObject(resource: Resource, object: JsonObject): JsonObject {
  const started = withStatus(resource, object);
  const spec = objectAt(started, "spec");
  switch (resource.kind) {
    case "Namespace":
      return { ...started, spec: filled(spec, { finalizers: ["kubernetes"] }) };
    case "Pod":
      return { ...started, spec: admittedPod(spec) };
    case "Node":
      return { ...started, spec: { ...spec, taints: [...listAt(spec, "taints"), { key: notReadyTaint, effect: "NoSchedule" }] } };
    case "PersistentVolumeClaim":
      return withMetadata(started, { finalizers: ["kubernetes.io/pvc-protection"] });
    case "PersistentVolume":
      return withMetadata(started, { finalizers: [...listAt(started, "metadata", "finalizers"), "kubernetes.io/pv-protection"] });
    case "DaemonSet":
      return withMetadata(started, {
        annotations: { ...objectAt(started, "metadata", "annotations"), "deprecated.daemonset.template.generation": "1" },
      });
    case "Job":
      return jobObject(started);
    default:
      return started;
  }
}

/** Kept on a new Node until it is ready. */
export const notReadyTaint = "node.kubernetes.io/not-ready";

function withStatus(resource: Resource, object: JsonObject): JsonObject {
  if (!resource.hasStatus) return object;
  const { status, ...rest } = object;
  const initial = statuses[resource.kind] ?? {};
  // A Node may bring its status along: kubelets register that way.
  return { ...rest, status: resource.kind === "Node" ? filled(objectAt(status), initial) : initial };
}

function withMetadata(object: JsonObject, more: JsonObject): JsonObject {
  return { ...object, metadata: { ...objectAt(object, "metadata"), ...more } };
}

/** A Job and its pods are tied together by labels made of its uid and name. */
function jobObject(job: JsonObject): JsonObject {
  const uid = textAt(job, "metadata", "uid");
  const name = textAt(job, "metadata", "name");
  const labels = {
    "batch.kubernetes.io/controller-uid": uid,
    "batch.kubernetes.io/job-name": name,
    "controller-uid": uid,
    "job-name": name,
  };
  const spec = objectAt(job, "spec");
  const template = objectAt(spec, "template");
  const metadata = objectAt(template, "metadata");
  const ownLabels = objectAt(metadata, "labels");
  const templateLabels = { ...ownLabels, ...labels };
  const jobLabels = objectAt(job, "metadata", "labels");
  return withMetadata(
    {
      ...job,
      spec: {
        ...spec,
        selector: { matchLabels: { "batch.kubernetes.io/controller-uid": uid } },
        template: { ...template, metadata: { ...metadata, labels: templateLabels } },
      },
    },
    // The job takes over its template's labels when it has none itself.
    { labels: Object.keys(jobLabels).length === 0 ? templateLabels : jobLabels },
  );
}
