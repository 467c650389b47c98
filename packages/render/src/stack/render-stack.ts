import type { ClusterModel } from "../model/cluster-model.ts";
import { controllerAddress } from "./controller-address.ts";
import { controllerGroup } from "./controller-group.ts";
import { controllerRole } from "./controller-role.ts";
import { etcdVolume } from "./etcd-volume.ts";
import { existingNetwork } from "./existing-network.ts";
import { logicalIds } from "./logical-ids.ts";
import { omitNulls } from "./omit-nulls.ts";
import { outputs } from "./outputs.ts";
import { ownNetwork } from "./own-network.ts";
import { recordSet } from "./record-set.ts";
import { securityGroups } from "./security-groups.ts";
import type { Properties, Template } from "./template.ts";
import { workerGroup } from "./worker-group.ts";
import { workerRole } from "./worker-role.ts";

export interface StackOptions {
  readonly model: ClusterModel;
  /** The outer Ignition configs as JSON; `${VolumeEtcd}` and `${AWS::...}` in them become what the stack knows. */
  readonly userData: { readonly controller: string; readonly worker: string };
}

/** The whole stack of a cluster with one controller. Same model and node configs, same template. */
export function renderStack({ model, userData }: StackOptions): Template {
  const { existingVPC } = model.network;
  const network = existingVPC === null ? ownNetwork(model) : existingNetwork(model, existingVPC);
  const groups = securityGroups(model, network.vpcId);
  const record = recordSet(model);
  // A machine boots only where it can reach the internet and its peers, and loses that only after its end: create and delete alike.
  const reachable = [...network.waysOut, ...groups.rules];
  return {
    AWSTemplateFormatVersion: "2010-09-09",
    Description: `Kubernetes cluster ${model.config.clusterName}, rendered by Keelson`,
    Metadata: { Keelson: metadata(model) },
    Parameters: parameters,
    Resources: {
      ...network.resources,
      ...groups.resources,
      ...controllerRole(model, network.vpcId),
      ...workerRole(model),
      ...controllerAddress(model, network),
      ...record,
      ...etcdVolume(model),
      ...controllerGroup({
        model,
        userData: userData.controller,
        dependsOn: [...reachable, logicalIds.controllerAddressAssociation, ...Object.keys(record)],
      }),
      ...workerGroup({ model, userData: userData.worker, dependsOn: [...reachable, logicalIds.controllerGroup] }),
    },
    Outputs: outputs(model, network.vpcId),
  };
}

/**
 * What is known only at deployment. No resource refers to the CA's hash: it is there for later deployments to compare with, and a user data
 * that held it would roll every node.
 */
const parameters: Template["Parameters"] = {
  // Plain text: of type AWS::EC2::Image::Id, CloudFormation would take no update any more once the image is gone (decision 20).
  [logicalIds.nodeImage]: {
    Type: "String",
    Description: "Flatcar image of all nodes, resolved at deployment",
    AllowedPattern: "ami-([0-9a-f]{8}|[0-9a-f]{17})",
    ConstraintDescription: "must be the id of a machine image",
  },
  [logicalIds.authorityHash]: {
    Type: "String",
    Description: "SHA-256 of the cluster's CA certificate in DER form, as lower-case hex; filled in at deployment",
    AllowedPattern: "[0-9a-f]{64}",
    ConstraintDescription: "must be 64 digits of lower-case hex",
  },
};

/** The template as the file that is reviewed and sent. */
export function templateText(template: Template): string {
  return `${JSON.stringify(template, null, 2)}\n`;
}

/** What a later run reads from the live stack to know what it may change. A key that is absent is null in the model. */
function metadata({ renderer, versions, immutable, growing, image }: ClusterModel): Properties {
  return omitNulls({ renderer, versions, immutable, growing, image });
}
