import type { ClusterModel } from "../model/cluster-model.ts";
import { cloudControllerStatements } from "./cloud-controller-policy.ts";
import { regionalArn } from "./intrinsic.ts";
import { logicalIds } from "./logical-ids.ts";
import { nodeRole } from "./node-role.ts";
import type { Statement } from "./policy-document.ts";
import type { Resources, Value } from "./template.ts";

/** The controller reads its secrets, signals, attaches the etcd volume to itself, and runs the cloud controller. */
export function controllerRole(model: ClusterModel, vpcId: Value): Resources {
  return nodeRole({
    model,
    role: "controller",
    roleId: logicalIds.controllerRole,
    instanceProfileId: logicalIds.controllerInstanceProfile,
    statements: [...volumeStatements(model), ...cloudControllerStatements(model, vpcId)],
  });
}

/** Exactly this volume, and only to controllers of this cluster. Nobody may detach it: EC2 does when the old instance ends. */
function volumeStatements(model: ClusterModel): Statement[] {
  return [
    {
      Sid: "AttachEtcdVolume",
      Action: ["ec2:AttachVolume"],
      Resource: regionalArn("ec2", `volume/\${${logicalIds.etcdVolume}}`),
    },
    {
      Sid: "AttachToController",
      Action: ["ec2:AttachVolume"],
      Resource: regionalArn("ec2", "instance/*"),
      Condition: {
        StringEquals: {
          "aws:ResourceTag/keelson:cluster": model.config.clusterName,
          "aws:ResourceTag/keelson:role": "controller",
        },
      },
    },
  ];
}
