import { formatDuration } from "@keelson/core";
import { isObject, type Json, type JsonObject, listAt, numberAt, objectAt, textAt } from "../objects/json.ts";
import { type Resource, resourceKey } from "../resources/resource.ts";

interface Column {
  readonly name: string;
  readonly type: "string" | "integer";
  /** 0 is always shown, 1 with -o wide. */
  readonly priority: 0 | 1;
  readonly cell: (object: JsonObject, now: number) => Json;
}

const text = (name: string, cell: Column["cell"], priority: 0 | 1 = 0): Column => ({ name, type: "string", priority, cell });
const count = (name: string, ...path: readonly string[]): Column => ({
  name,
  type: "integer",
  priority: 0,
  cell: (object) => numberAt(object, ...path) ?? 0,
});

const name = text("Name", (object) => textAt(object, "metadata", "name"));
const age = text("Age", (object, now) => ageOf(object, now));

/** The columns that kubectl shows for the kinds of the example; every other kind has its name and age. */
const columns: Readonly<Record<string, readonly Column[]>> = {
  nodes: [
    name,
    text("Status", nodeStatus),
    text("Roles", nodeRoles),
    age,
    text("Version", (node) => textAt(node, "status", "nodeInfo", "kubeletVersion")),
  ],
  namespaces: [name, text("Status", (namespace) => textAt(namespace, "status", "phase")), age],
  pods: [
    name,
    text("Ready", readyContainers),
    text("Status", podStatus),
    text("Restarts", (pod) =>
      String(listAt(pod, "status", "containerStatuses").reduce<number>((sum, status) => sum + (numberAt(status, "restartCount") ?? 0), 0)),
    ),
    age,
    text("IP", (pod) => textAt(pod, "status", "podIP") || "<none>", 1),
    text("Node", (pod) => textAt(pod, "spec", "nodeName") || "<none>", 1),
  ],
  replicationcontrollers: [
    name,
    count("Desired", "spec", "replicas"),
    count("Current", "status", "replicas"),
    count("Ready", "status", "readyReplicas"),
    age,
  ],
  "replicasets.apps": [
    name,
    count("Desired", "spec", "replicas"),
    count("Current", "status", "replicas"),
    count("Ready", "status", "readyReplicas"),
    age,
  ],
  "deployments.apps": [
    name,
    text("Ready", (object) => `${numberAt(object, "status", "readyReplicas") ?? 0}/${numberAt(object, "spec", "replicas") ?? 0}`),
    count("Up-to-date", "status", "updatedReplicas"),
    count("Available", "status", "availableReplicas"),
    age,
  ],
  services: [
    name,
    text("Type", (service) => textAt(service, "spec", "type")),
    text("Cluster-IP", (service) => textAt(service, "spec", "clusterIP") || "<none>"),
    text("External-IP", externalAddress),
    text("Port(s)", servicePorts),
    age,
  ],
  configmaps: [name, { name: "Data", type: "integer", priority: 0, cell: (object) => Object.keys(objectAt(object, "data")).length }, age],
};

const plain = [name, age];

export function columnsOf(resource: Resource): readonly Column[] {
  return columns[resourceKey(resource)] ?? plain;
}

export function rowOf(resource: Resource, object: JsonObject, now: number): Json[] {
  return columnsOf(resource).map((column) => column.cell(object, now));
}

function ageOf(object: JsonObject, now: number): string {
  const created = Date.parse(textAt(object, "metadata", "creationTimestamp"));
  return Number.isNaN(created) ? "<unknown>" : formatDuration(Math.max(0, now - created));
}

function nodeStatus(node: JsonObject): string {
  const ready = listAt(node, "status", "conditions").find((condition) => textAt(condition, "type") === "Ready");
  return textAt(ready, "status") === "True" ? "Ready" : "NotReady";
}

function nodeRoles(node: JsonObject): string {
  const prefix = "node-role.kubernetes.io/";
  const roles = Object.keys(objectAt(node, "metadata", "labels")).filter((label) => label.startsWith(prefix));
  return roles.length === 0 ? "<none>" : roles.map((label) => label.slice(prefix.length)).join(",");
}

function readyContainers(pod: JsonObject): string {
  const ready = listAt(pod, "status", "containerStatuses").filter((status) => isObject(status) && status["ready"] === true);
  return `${ready.length}/${listAt(pod, "spec", "containers").length}`;
}

function podStatus(pod: JsonObject): string {
  if (textAt(pod, "metadata", "deletionTimestamp") !== "") return "Terminating";
  const waiting = listAt(pod, "status", "containerStatuses").map((status) => textAt(status, "state", "waiting", "reason"));
  return waiting.find((reason) => reason !== "") ?? textAt(pod, "status", "phase");
}

function externalAddress(service: JsonObject): string {
  const addresses = listAt(service, "status", "loadBalancer", "ingress").map((entry) => textAt(entry, "hostname") || textAt(entry, "ip"));
  if (addresses.length > 0) return addresses.join(",");
  return textAt(service, "spec", "type") === "LoadBalancer" ? "<pending>" : "<none>";
}

function servicePorts(service: JsonObject): string {
  return listAt(service, "spec", "ports")
    .map((port) => {
      const node = numberAt(port, "nodePort");
      return `${numberAt(port, "port") ?? 0}${node === undefined ? "" : `:${node}`}/${textAt(port, "protocol")}`;
    })
    .join(",");
}
