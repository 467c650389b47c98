import type { ClusterModel } from "../model/cluster-model.ts";
import { logicalIds } from "./logical-ids.ts";
import { nodeRole } from "./node-role.ts";
import type { Resources } from "./template.ts";

/** Workers read their own secrets and signal; the kubelet needs nothing of AWS with an external cloud provider. */
export function workerRole(model: ClusterModel): Resources {
  return nodeRole({
    model,
    role: "worker",
    roleId: logicalIds.workerRole,
    instanceProfileId: logicalIds.workerInstanceProfile,
    statements: [],
  });
}
