import { type JsonObject, textAt } from "../../objects/json.ts";
import { filled, withEach, withObject } from "./fill.ts";

/** Defaults of a pod template's spec, as API conventions of core/v1 have them. */
export function podSpecDefaults(spec: JsonObject): JsonObject {
  const withLists = ["containers", "initContainers"].reduce((current, key) => withEach(current, key, containerDefaults), spec);
  return filled(withEach(withLists, "volumes", volumeDefaults), {
    restartPolicy: "Always",
    terminationGracePeriodSeconds: 30,
    dnsPolicy: "ClusterFirst",
    securityContext: {},
    schedulerName: "default-scheduler",
    ...(typeof spec["serviceAccountName"] === "string" ? { serviceAccount: spec["serviceAccountName"] } : {}),
  });
}

function containerDefaults(container: JsonObject): JsonObject {
  const probed = ["livenessProbe", "readinessProbe", "startupProbe"].reduce(
    (current, key) => withObject(current, key, probeDefaults),
    container,
  );
  const withPorts = withEach(probed, "ports", (port) => filled(port, { protocol: "TCP" }));
  const withEnv = withEach(withPorts, "env", (variable) =>
    withObject(variable, "valueFrom", (source) => withObject(source, "fieldRef", (field) => filled(field, { apiVersion: "v1" }))),
  );
  return filled(withEnv, {
    resources: {},
    terminationMessagePath: "/dev/termination-log",
    terminationMessagePolicy: "File",
    imagePullPolicy: pullPolicy(textAt(container, "image")),
  });
}

/** No tag and no digest means :latest, which is always pulled. */
function pullPolicy(image: string): string {
  if (image.includes("@")) return "IfNotPresent";
  const tag = /:([^:/]+)$/.exec(image)?.[1] ?? "latest";
  return tag === "latest" ? "Always" : "IfNotPresent";
}

function probeDefaults(probe: JsonObject): JsonObject {
  const withHttp = withObject(probe, "httpGet", (action) => filled(action, { path: "/", scheme: "HTTP" }));
  const withGrpc = withObject(withHttp, "grpc", (action) => filled(action, { service: "" }));
  return filled(withGrpc, { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 });
}

function volumeDefaults(volume: JsonObject): JsonObject {
  const moded = ["secret", "configMap", "downwardAPI", "projected"].reduce(
    (current, key) => withObject(current, key, (source) => filled(source, { defaultMode: 420 })),
    volume,
  );
  const withPath = withObject(moded, "hostPath", (source) => filled(source, { type: "" }));
  return Object.keys(withPath).length > 1 ? withPath : { ...withPath, emptyDir: {} };
}

/** What admission adds to a pod itself: its ServiceAccount, priority and the tolerations of every pod. */
export function admittedPod(spec: JsonObject): JsonObject {
  const account = textAt(spec, "serviceAccountName") || "default";
  return filled(spec, {
    serviceAccountName: account,
    serviceAccount: account,
    tolerations: ["not-ready", "unreachable"].map((key) => ({
      key: `node.kubernetes.io/${key}`,
      operator: "Exists",
      effect: "NoExecute",
      tolerationSeconds: 300,
    })),
    priority: 0,
    enableServiceLinks: true,
    preemptionPolicy: "PreemptLowerPriority",
  });
}
