import { isEqual, isObject, type JsonObject, listAt, objectAt, textAt } from "../objects/json.ts";
import { type Cluster } from "./cluster.ts";
import { conditionStatus, setCondition } from "./conditions.ts";

/** How long the kubelet's first failed pull is shown before it backs off. */
const backOffDelay = 10_000;

/** Scheduler and kubelet in one: pods get a node, start after a while, or fail to pull their image. */
export function reconcilePods(cluster: Cluster): void {
  for (const pod of cluster.list("pods")) {
    if (textAt(pod, "metadata", "deletionTimestamp") !== "") stopPod(cluster, pod);
    else if (textAt(pod, "spec", "nodeName") === "") schedulePod(cluster, pod);
    else runPod(cluster, pod);
  }
}

function stopPod(cluster: Cluster, pod: JsonObject): void {
  const isStopped = textAt(pod, "spec", "nodeName") === "" || cluster.isDue(`${uidOf(pod)}/stop`, cluster.settings.podStopDelay);
  if (isStopped && listAt(pod, "metadata", "finalizers").length === 0) cluster.remove("pods", pod);
}

function schedulePod(cluster: Cluster, pod: JsonObject): void {
  const nodes = cluster.list("nodes");
  const open = nodes.filter((node) => conditionStatus(node, "Ready") === "True" && tolerates(pod, node));
  const node = open[cluster.list("pods").filter((other) => textAt(other, "spec", "nodeName") !== "").length % Math.max(open.length, 1)];
  if (node === undefined) {
    const message =
      nodes.length === 0
        ? "no nodes available to schedule pods"
        : `0/${nodes.length} nodes are available: ${nodes.length} node(s) are not ready or had untolerated taint(s).`;
    if (conditionStatus(pod, "PodScheduled") === "False") return;
    const conditions = setCondition(objectAt(pod, "status"), cluster.time(), {
      type: "PodScheduled",
      status: "False",
      reason: "Unschedulable",
      message,
    });
    cluster.setStatus("pods", pod, { ...objectAt(pod, "status"), conditions }, "kube-scheduler");
    cluster.event(pod, { type: "Warning", reason: "FailedScheduling", message, component: "default-scheduler" });
    return;
  }
  const name = textAt(node, "metadata", "name");
  const where = `${textAt(pod, "metadata", "namespace")}/${textAt(pod, "metadata", "name")}`;
  bind(cluster, pod, name);
  cluster.event(pod, {
    type: "Normal",
    reason: "Scheduled",
    message: `Successfully assigned ${where} to ${name}`,
    component: "default-scheduler",
  });
}

function tolerates(pod: JsonObject, node: JsonObject): boolean {
  const tolerations = listAt(pod, "spec", "tolerations").filter(isObject);
  return listAt(node, "spec", "taints").every(
    (taint) =>
      !["NoSchedule", "NoExecute"].includes(textAt(taint, "effect")) ||
      tolerations.some(
        (toleration) =>
          ["", textAt(taint, "key")].includes(textAt(toleration, "key")) &&
          ["", textAt(taint, "effect")].includes(textAt(toleration, "effect")),
      ),
  );
}

function bind(cluster: Cluster, pod: JsonObject, node: string): void {
  const status = objectAt(pod, "status");
  const scheduled = { type: "PodScheduled", status: "True", reason: "", message: "" } as const;
  cluster.bindPod(pod, node);
  const bound = cluster.get("pods", textAt(pod, "metadata", "namespace"), textAt(pod, "metadata", "name"));
  if (bound !== undefined)
    cluster.setStatus("pods", bound, { ...status, conditions: setCondition(status, cluster.time(), scheduled) }, "kube-scheduler");
}

function runPod(cluster: Cluster, pod: JsonObject): void {
  const status = objectAt(pod, "status");
  // Containers that run go on running: crashes are not modelled.
  if (textAt(status, "phase") === "Running") return;
  const containers = listAt(pod, "spec", "containers").filter(isObject);
  const isStarted = cluster.isDue(`${uidOf(pod)}/start`, cluster.settings.podStartDelay);
  const broken = containers.find((container) => cluster.script.imagePullFails?.includes(textAt(container, "image")) === true);
  const desired = isStarted
    ? broken === undefined
      ? runningStatus(cluster, pod, containers)
      : pullFailure(cluster, pod, containers)
    : waitingStatus(cluster, pod, containers, () => ({ reason: "ContainerCreating" }));
  if (isEqual(status, desired)) return;
  cluster.setStatus("pods", pod, desired, "kubelet");
  tell(cluster, pod, desired);
}

function waitingStatus(
  cluster: Cluster,
  pod: JsonObject,
  containers: readonly JsonObject[],
  waiting: (container: JsonObject) => JsonObject,
): JsonObject {
  const status = objectAt(pod, "status");
  const notReady = {
    status: "False",
    reason: "ContainersNotReady",
    message: `containers with unready status: [${containers.map((one) => textAt(one, "name")).join(" ")}]`,
  } as const;
  const ready = setCondition(status, cluster.time(), { type: "Ready", ...notReady });
  return {
    ...status,
    phase: "Pending",
    conditions: setCondition({ conditions: ready }, cluster.time(), { type: "ContainersReady", ...notReady }),
    startTime: textAt(status, "startTime") || cluster.time(),
    containerStatuses: containers.map((container) => ({
      name: textAt(container, "name"),
      image: textAt(container, "image"),
      imageID: "",
      ready: false,
      started: false,
      restartCount: 0,
      state: { waiting: waiting(container) },
    })),
  };
}

function pullFailure(cluster: Cluster, pod: JsonObject, containers: readonly JsonObject[]): JsonObject {
  const isBackingOff = cluster.isDue(`${uidOf(pod)}/back-off`, backOffDelay);
  return waitingStatus(cluster, pod, containers, (container) => {
    const image = textAt(container, "image");
    if (cluster.script.imagePullFails?.includes(image) !== true) return { reason: "ContainerCreating" };
    const cause = `failed to pull and unpack image ${JSON.stringify(image)}: not found`;
    return isBackingOff
      ? { reason: "ImagePullBackOff", message: `Back-off pulling image ${JSON.stringify(image)}: ErrImagePull: ${cause}` }
      : { reason: "ErrImagePull", message: cause };
  });
}

function runningStatus(cluster: Cluster, pod: JsonObject, containers: readonly JsonObject[]): JsonObject {
  const status = objectAt(pod, "status");
  const ready = { status: "True", reason: "", message: "" } as const;
  const conditions = ["Initialized", "Ready", "ContainersReady"].reduce(
    (current, type) => setCondition({ conditions: current }, cluster.time(), { type, ...ready }),
    listAt(status, "conditions"),
  );
  const podIP = textAt(status, "podIP") || `10.2.${cluster.number(250)}.${2 + cluster.number(250)}`;
  return {
    ...status,
    phase: "Running",
    conditions,
    podIP,
    podIPs: [{ ip: podIP }],
    startTime: textAt(status, "startTime") || cluster.time(),
    containerStatuses: containers.map((container) => ({
      name: textAt(container, "name"),
      image: textAt(container, "image"),
      imageID: "",
      ready: true,
      started: true,
      restartCount: 0,
      state: { running: { startedAt: cluster.time() } },
    })),
  };
}

function tell(cluster: Cluster, pod: JsonObject, status: JsonObject): void {
  const say = (type: "Normal" | "Warning", reason: string, message: string) =>
    cluster.event(pod, { type, reason, message, component: "kubelet" });
  for (const container of listAt(status, "containerStatuses")) {
    const image = JSON.stringify(textAt(container, "image"));
    const reason = textAt(container, "state", "waiting", "reason");
    const message = textAt(container, "state", "waiting", "message");
    if (textAt(status, "phase") === "Running") say("Normal", "Started", `Started container ${textAt(container, "name")}`);
    else if (reason === "ErrImagePull") say("Warning", "Failed", `Failed to pull image ${image}: ${message}`);
    else if (reason === "ImagePullBackOff") say("Normal", "BackOff", `Back-off pulling image ${image}`);
  }
}

function uidOf(object: JsonObject): string {
  return textAt(object, "metadata", "uid");
}
