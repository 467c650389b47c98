import { isEqual, type JsonObject, listAt, objectAt, textAt } from "../objects/json.ts";
import { notReadyTaint } from "../resources/initial-object.ts";
import { serverVersion } from "../requests/server-version.ts";
import { type Cluster } from "./cluster.ts";
import { conditionStatus, setCondition } from "./conditions.ts";
import { type SimulatedNode } from "./simulated-cluster.ts";

/** One Node object per machine; a machine that is gone takes its Node along. */
export function reconcileNodes(cluster: Cluster): void {
  for (const node of cluster.list("nodes")) removeTaint(cluster, node);
  const machines = cluster.settings.nodes?.();
  if (machines === undefined) return;
  for (const node of cluster.list("nodes")) {
    if (!machines.some((machine) => machine.name === textAt(node, "metadata", "name"))) cluster.remove("nodes", node);
  }
  for (const machine of machines) {
    const node = cluster.get("nodes", "", machine.name);
    if (node === undefined) cluster.create("nodes", nodeObject(machine), "kubelet");
    else reportStatus(cluster, machine, node);
  }
}

/** The taint of a node that is not ready goes when it is. Setting it again is not modelled. */
function removeTaint(cluster: Cluster, node: JsonObject): void {
  const taints = listAt(node, "spec", "taints");
  const left = taints.filter((taint) => textAt(taint, "key") !== notReadyTaint);
  if (left.length === taints.length || conditionStatus(node, "Ready") !== "True") return;
  const { taints: _, ...spec } = objectAt(node, "spec");
  cluster.update("nodes", node, { ...node, spec: left.length === 0 ? spec : { ...spec, taints: left } });
}

function nodeObject(machine: SimulatedNode): JsonObject {
  const isControlPlane = machine.role === "control-plane";
  const role = "node-role.kubernetes.io/control-plane";
  return {
    metadata: {
      name: machine.name,
      labels: {
        "kubernetes.io/arch": "amd64",
        "kubernetes.io/hostname": machine.name,
        "kubernetes.io/os": "linux",
        ...(isControlPlane ? { [role]: "" } : {}),
        ...machine.labels,
      },
    },
    spec: {
      ...(machine.providerID === undefined ? {} : { providerID: machine.providerID }),
      ...(isControlPlane ? { taints: [{ key: role, effect: "NoSchedule" }] } : {}),
    },
  };
}

function reportStatus(cluster: Cluster, machine: SimulatedNode, node: JsonObject): void {
  const isReady = cluster.isDue(`${textAt(node, "metadata", "uid")}/ready`, machine.readyAfter ?? 0);
  const status = objectAt(node, "status");
  const desired = {
    ...status,
    addresses: [
      { type: "InternalIP", address: machine.internalIP },
      { type: "Hostname", address: machine.name },
    ],
    conditions: setCondition(status, cluster.time(), {
      type: "Ready",
      status: isReady ? "True" : "False",
      reason: isReady ? "KubeletReady" : "KubeletNotReady",
      message: isReady ? "kubelet is posting ready status" : "container runtime network not ready",
    }),
    nodeInfo: {
      architecture: "amd64",
      bootID: "",
      containerRuntimeVersion: "",
      kernelVersion: "",
      kubeProxyVersion: "",
      kubeletVersion: serverVersion,
      machineID: "",
      operatingSystem: "linux",
      osImage: "",
      systemUUID: "",
    },
  };
  if (!isEqual(status, desired)) cluster.setStatus("nodes", node, desired, "kubelet");
}
