import type { ClusterModel } from "../model/cluster-model.ts";
import { getAtt } from "./intrinsic.ts";
import { logicalIds } from "./logical-ids.ts";
import { securityRules, type SecurityRule } from "./security-rules.ts";
import { nodeName, type NodeRole, tags } from "./tags.ts";
import type { Properties, Resource, Resources, Value } from "./template.ts";

interface SecurityGroups {
  readonly resources: Resources;
  /** Logical ids of every rule. */
  readonly rules: readonly string[];
}

/**
 * One group for each role. Rules stand alone: the cloud controller adds its own to the worker group, and rules written inside the group
 * would take those away at an update. Descriptions are constants, because a changed one replaces the group.
 */
export function securityGroups(model: ClusterModel, vpcId: Value): SecurityGroups {
  const rules = securityRules(model);
  return {
    rules: rules.map((rule) => rule.logicalId),
    resources: {
      [logicalIds.controllerSecurityGroup]: securityGroup({ model, vpcId, role: "controller", description: "Kubernetes controller" }),
      [logicalIds.workerSecurityGroup]: securityGroup({ model, vpcId, role: "worker", description: "Kubernetes workers" }),
      ...Object.fromEntries(rules.map((rule) => [rule.logicalId, ingress(rule)])),
    },
  };
}

/** The id of a role's group, for interfaces, launch templates and rules. */
export function securityGroupId(role: NodeRole): Value {
  return getAtt(role === "controller" ? logicalIds.controllerSecurityGroup : logicalIds.workerSecurityGroup, "GroupId");
}

function securityGroup(options: { model: ClusterModel; vpcId: Value; role: NodeRole; description: string }): Resource {
  const { model, vpcId, role, description } = options;
  return {
    Type: "AWS::EC2::SecurityGroup",
    Properties: { GroupDescription: description, VpcId: vpcId, Tags: tags(model, nodeName(model, role)) },
  };
}

function ingress(rule: SecurityRule): Resource {
  return {
    Type: "AWS::EC2::SecurityGroupIngress",
    Properties: {
      GroupId: securityGroupId(rule.on),
      IpProtocol: rule.protocol,
      FromPort: rule.fromPort,
      ToPort: rule.toPort,
      ...source(rule.from),
      Description: rule.purpose,
    },
  };
}

function source(from: SecurityRule["from"]): Properties {
  return "role" in from ? { SourceSecurityGroupId: securityGroupId(from.role) } : { CidrIp: from.cidr };
}
