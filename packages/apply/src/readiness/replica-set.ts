import { replicationControllerReadiness } from "./replication-controller.ts";
import type { ReadinessRule } from "./readiness.ts";

/** A bare ReplicaSet counts its pods as a ReplicationController does. */
export const replicaSetReadiness: ReadinessRule = (object, context) => replicationControllerReadiness(object, context);
