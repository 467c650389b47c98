import { groupOf } from "../object/kubernetes-object.ts";
import { fieldAt, type JsonRecord, numberAt, textAt } from "../object/read-field.ts";
import { conditionOf, wordsOf } from "./condition.ts";
import { customResourceDefinitionReadiness } from "./custom-resource-definition.ts";
import { daemonSetReadiness } from "./daemon-set.ts";
import { deploymentReadiness } from "./deployment.ts";
import { ingressReadiness } from "./ingress.ts";
import { jobReadiness } from "./job.ts";
import { namespaceReadiness } from "./namespace.ts";
import { persistentVolumeClaimReadiness } from "./persistent-volume-claim.ts";
import { podReadiness } from "./pod.ts";
import { pending, type Readiness, type ReadinessContext, type ReadinessRule, ready } from "./readiness.ts";
import { replicaSetReadiness } from "./replica-set.ts";
import { replicationControllerReadiness } from "./replication-controller.ts";
import { serviceReadiness } from "./service.ts";
import { statefulSetReadiness } from "./stateful-set.ts";

const rules: Readonly<Record<string, ReadinessRule>> = {
  "/Namespace": namespaceReadiness,
  "/PersistentVolumeClaim": persistentVolumeClaimReadiness,
  "/Pod": podReadiness,
  "/ReplicationController": replicationControllerReadiness,
  "/Service": serviceReadiness,
  "apiextensions.k8s.io/CustomResourceDefinition": customResourceDefinitionReadiness,
  "apps/DaemonSet": daemonSetReadiness,
  "apps/Deployment": deploymentReadiness,
  "apps/ReplicaSet": replicaSetReadiness,
  "apps/StatefulSet": statefulSetReadiness,
  "batch/Job": jobReadiness,
  "networking.k8s.io/Ingress": ingressReadiness,
};

/** Judges any object: what holds for all kinds first, then the kind's rule, else its Ready condition, else that it exists. */
export function judgeReadiness(object: JsonRecord, context: ReadinessContext): Readiness {
  if (fieldAt(object, "metadata", "deletionTimestamp") !== undefined) return pending("it is being deleted");
  const generation = numberAt(object, "metadata", "generation");
  const observed = numberAt(object, "status", "observedGeneration");
  if (generation !== null && observed !== null && observed < generation) return pending("its controller has not seen the change yet");
  const rule = rules[`${groupOf(textAt(object, "apiVersion") ?? "")}/${textAt(object, "kind") ?? ""}`];
  return rule === undefined ? genericReadiness(object) : rule(object, context);
}

function genericReadiness(object: JsonRecord): Readiness {
  const condition = conditionOf(object, "Ready");
  if (condition === null) return ready("it exists");
  return condition.status === "True"
    ? ready("its Ready condition is true")
    : pending(`its Ready condition is ${condition.status} (${wordsOf(condition)})`);
}
