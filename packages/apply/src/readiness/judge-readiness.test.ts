import { describe, expect, it } from "vitest";
import { judgeReadiness } from "./judge-readiness.ts";

const context = { bindsLate: (name: string | null) => name === "late" };
const judge = (apiVersion: string, kind: string, parts: Record<string, unknown>) =>
  judgeReadiness({ apiVersion, kind, metadata: { generation: 2 }, ...parts }, context).state;
const counts = (replicas: number, ready = replicas) => ({
  observedGeneration: 2,
  replicas,
  fullyLabeledReplicas: replicas,
  updatedReplicas: replicas,
  readyReplicas: ready,
  availableReplicas: ready,
});
const condition = (type: string, status: string, reason = "") => ({ type, status, reason, message: "" });

describe("judgeReadiness", () => {
  it.each([
    ["v1", "ReplicationController", { spec: { replicas: 1 } }, "pending"],
    ["v1", "ReplicationController", { spec: { replicas: 2 }, status: counts(2) }, "ready"],
    ["v1", "ReplicationController", { spec: { replicas: 2 }, status: counts(2, 1) }, "pending"],
    ["v1", "ReplicationController", { spec: { replicas: 1 }, status: counts(2) }, "pending"],
    ["v1", "ReplicationController", { spec: { replicas: 1 }, status: { ...counts(1), fullyLabeledReplicas: 0 } }, "pending"],
    ["v1", "ReplicationController", { spec: { replicas: 1 }, status: { ...counts(1), observedGeneration: 1 } }, "pending"],
    ["v1", "ReplicationController", { spec: { replicas: 0 }, status: { observedGeneration: 2, replicas: 0 } }, "ready"],
    ["apps/v1", "ReplicaSet", { spec: { replicas: 1 }, status: counts(1) }, "ready"],
    ["apps/v1", "Deployment", { spec: { replicas: 1 }, status: counts(1) }, "ready"],
    ["apps/v1", "Deployment", { spec: { replicas: 1 }, status: { ...counts(1), replicas: 2 } }, "pending"],
    ["apps/v1", "Deployment", { spec: { replicas: 1 }, status: { ...counts(1), updatedReplicas: 0 } }, "pending"],
    [
      "apps/v1",
      "Deployment",
      { spec: { replicas: 1 }, status: { ...counts(1, 0), conditions: [condition("Progressing", "False", "ProgressDeadlineExceeded")] } },
      "failed",
    ],
    ["apps/v1", "Deployment", { spec: { replicas: 9, paused: true }, status: counts(1) }, "ready"],
    ["apps/v1", "StatefulSet", { spec: { replicas: 1 }, status: { ...counts(1), currentRevision: "a", updateRevision: "a" } }, "ready"],
    [
      "apps/v1",
      "StatefulSet",
      { spec: { replicas: 2 }, status: { ...counts(2), updatedReplicas: 1, currentRevision: "a", updateRevision: "b" } },
      "pending",
    ],
    [
      "apps/v1",
      "StatefulSet",
      { spec: { replicas: 2, updateStrategy: { rollingUpdate: { partition: 1 } } }, status: { ...counts(2), updatedReplicas: 1 } },
      "ready",
    ],
    [
      "apps/v1",
      "StatefulSet",
      { spec: { replicas: 1, updateStrategy: { type: "OnDelete" } }, status: { ...counts(1), updatedReplicas: 0 } },
      "ready",
    ],
    [
      "apps/v1",
      "DaemonSet",
      { status: { observedGeneration: 2, desiredNumberScheduled: 2, updatedNumberScheduled: 2, numberReady: 2, numberAvailable: 2 } },
      "ready",
    ],
    [
      "apps/v1",
      "DaemonSet",
      { status: { observedGeneration: 2, desiredNumberScheduled: 2, updatedNumberScheduled: 2, numberReady: 1 } },
      "pending",
    ],
    ["v1", "Pod", { status: { phase: "Running", conditions: [condition("Ready", "True")] } }, "ready"],
    ["v1", "Pod", { status: { phase: "Running", conditions: [condition("Ready", "False")] } }, "pending"],
    ["v1", "Pod", { status: { phase: "Succeeded" } }, "ready"],
    ["v1", "Pod", { status: { phase: "Failed" } }, "failed"],
    ["v1", "Pod", { status: { phase: "Pending", conditions: [condition("PodScheduled", "False", "Unschedulable")] } }, "pending"],
    ["batch/v1", "Job", { status: { active: 1 } }, "pending"],
    ["batch/v1", "Job", { status: { conditions: [condition("Complete", "True")] } }, "ready"],
    ["batch/v1", "Job", { status: { conditions: [condition("Failed", "True", "BackoffLimitExceeded")] } }, "failed"],
    ["batch/v1", "Job", { spec: { suspend: true } }, "ready"],
    ["v1", "Service", { spec: { type: "ClusterIP" } }, "ready"],
    ["v1", "Service", { spec: { type: "LoadBalancer" } }, "pending"],
    ["v1", "Service", { spec: { type: "LoadBalancer" }, status: { loadBalancer: { ingress: [{}] } } }, "pending"],
    [
      "v1",
      "Service",
      { spec: { type: "LoadBalancer" }, status: { loadBalancer: { ingress: [{ hostname: "a.elb.amazonaws.com" }] } } },
      "ready",
    ],
    ["serving.knative.dev/v1", "Service", { spec: { type: "LoadBalancer" } }, "ready"],
    ["networking.k8s.io/v1", "Ingress", {}, "ready"],
    ["v1", "Namespace", { status: { phase: "Active" } }, "ready"],
    ["v1", "Namespace", { status: { phase: "Terminating" } }, "pending"],
    [
      "apiextensions.k8s.io/v1",
      "CustomResourceDefinition",
      { status: { conditions: [condition("NamesAccepted", "True"), condition("Established", "True")] } },
      "ready",
    ],
    ["apiextensions.k8s.io/v1", "CustomResourceDefinition", { status: { conditions: [condition("NamesAccepted", "True")] } }, "pending"],
    ["apiextensions.k8s.io/v1", "CustomResourceDefinition", { status: { conditions: [condition("NamesAccepted", "False")] } }, "failed"],
    ["v1", "PersistentVolumeClaim", { status: { phase: "Bound" } }, "ready"],
    ["v1", "PersistentVolumeClaim", { status: { phase: "Lost" } }, "failed"],
    ["v1", "PersistentVolumeClaim", { spec: { storageClassName: "early" }, status: { phase: "Pending" } }, "pending"],
    ["v1", "PersistentVolumeClaim", { spec: { storageClassName: "late" }, status: { phase: "Pending" } }, "ready"],
    ["v1", "ConfigMap", {}, "ready"],
    ["example.com/v1", "Widget", { status: { observedGeneration: 1 } }, "pending"],
    ["example.com/v1", "Widget", { status: { conditions: [condition("Ready", "False")] } }, "pending"],
    ["example.com/v1", "Widget", { status: { observedGeneration: 2, conditions: [condition("Ready", "True")] } }, "ready"],
    ["v1", "ConfigMap", { metadata: { deletionTimestamp: "2026-11-22T12:00:00Z" } }, "pending"],
  ] as const)("%s %s %j: %s", (apiVersion, kind, parts, state) => {
    expect(judge(apiVersion, kind, parts)).toBe(state);
  });
});
