import type { CodeTable } from "./code-table.ts";

/** What a plan of a stack says before anything is changed. */
export const previewCodes = {
  "template-too-complex": {
    meaning: "A template is larger, deeper or grows into more than can be evaluated.",
    remedy: "Check where the template comes from; no stack of a cluster comes near this bound.",
  },
  "condition-undecided": {
    meaning: "Whether a resource exists depends on a value that is not known offline.",
    remedy: "Give the parameter's value, or read the plan as if the resource existed.",
  },
  "transform-not-evaluated": {
    meaning: "The template has macros, which only CloudFormation can expand.",
    remedy: "Nothing: the plan is made of the template as it is written.",
  },
  "type-changed": {
    meaning: "A resource has another type under the same logical id, which CloudFormation refuses.",
    remedy: "Give the new resource another logical id.",
  },
  "update-not-supported": {
    meaning: "A property was changed that CloudFormation cannot change on a resource that exists: the deployment would fail.",
    remedy: "Put the old value back, or give the resource another logical id, which makes a new one.",
  },
  "replacement-unknown": {
    meaning: "Keelson does not know whether changing this property replaces the resource.",
    remedy: "Read the property's page in CloudFormation's template reference; the plan counts it as a possible replacement.",
  },
  "group-does-not-roll": {
    meaning: "An Auto Scaling group gets another launch template, but has no update policy: its running instances stay as they are.",
    remedy: "Give the group an UpdatePolicy, or end its instances one by one.",
  },
  "group-cannot-roll": {
    meaning: "An Auto Scaling group shall keep at least as many instances in service while it rolls as it may have at most.",
    remedy: "Make MinInstancesInService of its update policy smaller than MaxSize.",
  },
  "data-no-longer-kept": {
    meaning: "A resource that holds data loses the policy that keeps the data when the resource is deleted or replaced.",
    remedy: "Put its DeletionPolicy and UpdateReplacePolicy back.",
  },
  "keelson-metadata-missing": {
    meaning: "The template has no Metadata.Keelson, which the deployed one has: what a living cluster cannot take cannot be compared.",
    remedy: "Put the section back as render writes it.",
  },
  "needs-new-cluster": {
    meaning: "A key of cluster.yaml was changed that cannot change while the cluster lives.",
    remedy: "Put the old value back, or make a new cluster under another clusterName.",
  },
  "volume-cannot-shrink": {
    meaning: "The etcd volume was made smaller, which no EBS volume can become.",
    remedy: "Put the old size back, or write a larger one.",
  },
  "kubernetes-downgrade": {
    meaning: "The Kubernetes version goes down; etcd's data cannot go back.",
    remedy: "Keep the newer version, or restore a new cluster from a snapshot (etcdSnapshotId).",
  },
  "kubernetes-minor-skipped": {
    meaning: "The Kubernetes version skips a minor version, which kubeadm refuses.",
    remedy: "Go up by one minor version at a time.",
  },
  "kubernetes-minor-step": {
    meaning: "The Kubernetes version goes up by one minor version, and there is no way back.",
    remedy: "Read the release's upgrade notes, and take a snapshot of the etcd volume first.",
  },
  "flatcar-downgrade": {
    meaning: "The Flatcar version goes down.",
    remedy: "Write the version that the cluster runs, or a newer one, as flatcarVersion.",
  },
} as const satisfies CodeTable;
