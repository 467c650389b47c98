import { isObject, type JsonObject, objectAt, textAt, valueAt } from "../../objects/json.ts";
import { filled, withEach, withObject } from "./fill.ts";
import { podSpecDefaults } from "./pod-defaults.ts";

function withTemplate(spec: JsonObject): JsonObject {
  return withObject(spec, "template", (template) =>
    filled(withObject(filled(template, { spec: {} }), "spec", podSpecDefaults), { metadata: {} }),
  );
}

/** A ReplicationController takes its selector and its labels from the template when it has none. */
export function replicationControllerDefaults(object: JsonObject): JsonObject {
  const spec = withTemplate(filled(objectAt(object, "spec"), { replicas: 1 }));
  const labels = valueAt(spec, "template", "metadata", "labels");
  if (!isObject(labels) || Object.keys(labels).length === 0) return { ...object, spec };
  const metadata = objectAt(object, "metadata");
  const hasLabels = Object.keys(objectAt(metadata, "labels")).length > 0;
  return { ...object, metadata: hasLabels ? metadata : { ...metadata, labels }, spec: filled(spec, { selector: labels }) };
}

export function deploymentDefaults(object: JsonObject): JsonObject {
  const spec = filled(withTemplate(objectAt(object, "spec")), { replicas: 1, revisionHistoryLimit: 10, progressDeadlineSeconds: 600 });
  const strategy = filled(objectAt(spec, "strategy"), { type: "RollingUpdate" });
  return {
    ...object,
    spec: {
      ...spec,
      strategy:
        strategy["type"] === "RollingUpdate"
          ? { ...strategy, rollingUpdate: filled(objectAt(strategy, "rollingUpdate"), { maxUnavailable: "25%", maxSurge: "25%" }) }
          : strategy,
    },
  };
}

export function replicaSetDefaults(object: JsonObject): JsonObject {
  return { ...object, spec: filled(withTemplate(objectAt(object, "spec")), { replicas: 1 }) };
}

export function statefulSetDefaults(object: JsonObject): JsonObject {
  const spec = withTemplate(objectAt(object, "spec"));
  const strategy = filled(objectAt(spec, "updateStrategy"), { type: "RollingUpdate" });
  return {
    ...object,
    spec: filled(
      {
        ...withEach(spec, "volumeClaimTemplates", claimTemplateDefaults),
        updateStrategy:
          strategy["type"] === "RollingUpdate"
            ? { ...strategy, rollingUpdate: filled(objectAt(strategy, "rollingUpdate"), { partition: 0 }) }
            : strategy,
      },
      {
        replicas: 1,
        podManagementPolicy: "OrderedReady",
        revisionHistoryLimit: 10,
        persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
      },
    ),
  };
}

function claimTemplateDefaults(template: JsonObject): JsonObject {
  return filled(claimDefaults(template), { apiVersion: "v1", kind: "PersistentVolumeClaim", status: { phase: "Pending" } });
}

export function claimDefaults(object: JsonObject): JsonObject {
  return { ...object, spec: filled(objectAt(object, "spec"), { volumeMode: "Filesystem" }) };
}

export function daemonSetDefaults(object: JsonObject): JsonObject {
  const spec = withTemplate(objectAt(object, "spec"));
  const strategy = filled(objectAt(spec, "updateStrategy"), { type: "RollingUpdate" });
  return {
    ...object,
    spec: filled(
      {
        ...spec,
        updateStrategy:
          strategy["type"] === "RollingUpdate"
            ? { ...strategy, rollingUpdate: filled(objectAt(strategy, "rollingUpdate"), { maxUnavailable: 1, maxSurge: 0 }) }
            : strategy,
      },
      { revisionHistoryLimit: 10 },
    ),
  };
}

/** A Job's selector and the labels that tie its pods to it come from its uid. */
export function jobDefaults(object: JsonObject): JsonObject {
  const spec = filled(withTemplate(objectAt(object, "spec")), {
    completions: 1,
    parallelism: 1,
    backoffLimit: 6,
    completionMode: "NonIndexed",
    suspend: false,
    podReplacementPolicy: "TerminatingOrFailed",
    manualSelector: false,
  });
  return { ...object, spec };
}

export function serviceDefaults(object: JsonObject): JsonObject {
  const spec = objectAt(object, "spec");
  const type = textAt(spec, "type") || "ClusterIP";
  const isPublished = type === "LoadBalancer" || type === "NodePort";
  const withPorts = withEach(spec, "ports", (port) => filled(port, { protocol: "TCP", targetPort: port["port"] ?? 0 }));
  return {
    ...object,
    spec: filled(withPorts, {
      type,
      sessionAffinity: "None",
      ...(type === "ExternalName" ? {} : { internalTrafficPolicy: "Cluster" }),
      ...(isPublished ? { externalTrafficPolicy: "Cluster" } : {}),
      ...(type === "LoadBalancer" ? { allocateLoadBalancerNodePorts: true } : {}),
    }),
  };
}
