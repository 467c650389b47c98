import type { ClusterModel } from "../model/cluster-model.ts";
import { regionalArn, sub } from "./intrinsic.ts";
import { logicalIds } from "./logical-ids.ts";
import type { Statement } from "./policy-document.ts";
import type { Properties, Value } from "./template.ts";

/**
 * What cloud-provider-aws calls (its pkg/providers/v1, read at the July 2026 revision) for nodes and for Services of type LoadBalancer,
 * without cloud routes and volumes. Changes are bound to the tag KubernetesCluster, which it writes on all that it makes.
 */
export function cloudControllerStatements(model: ClusterModel, vpcId: Value): Statement[] {
  const owned: Properties = { StringEquals: { "aws:ResourceTag/KubernetesCluster": model.config.clusterName } };
  const requested: Properties = { StringEquals: { "aws:RequestTag/KubernetesCluster": model.config.clusterName } };
  const anySecurityGroup = regionalArn("ec2", "security-group/*");
  return [
    { Sid: "CloudRead", Action: reads, Resource: "*" },
    { Sid: "CreateSecurityGroup", Action: ["ec2:CreateSecurityGroup"], Resource: anySecurityGroup, Condition: requested },
    { Sid: "CreateSecurityGroupInVPC", Action: ["ec2:CreateSecurityGroup"], Resource: vpcArn(vpcId) },
    {
      Sid: "TagSecurityGroupAtCreation",
      Action: ["ec2:CreateTags"],
      Resource: anySecurityGroup,
      Condition: { StringEquals: { "ec2:CreateAction": "CreateSecurityGroup" } },
    },
    { Sid: "ChangeSecurityGroup", Action: securityGroupChanges, Resource: anySecurityGroup, Condition: owned },
    { Sid: "CreateLoadBalancer", Action: loadBalancerCreations, Resource: anyLoadBalancerPart, Condition: requested },
    { Sid: "ChangeLoadBalancer", Action: loadBalancerChanges, Resource: anyLoadBalancerPart, Condition: owned },
    {
      Sid: "FirstLoadBalancerOfAccount",
      Action: ["iam:CreateServiceLinkedRole"],
      Resource: sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/elasticloadbalancing.amazonaws.com/*"),
      Condition: { StringEquals: { "iam:AWSServiceName": "elasticloadbalancing.amazonaws.com" } },
    },
  ];
}

const anyLoadBalancerPart = regionalArn("elasticloadbalancing", "*");

function vpcArn(vpcId: Value): Value {
  return regionalArn("ec2", typeof vpcId === "string" ? `vpc/${vpcId}` : `vpc/\${${logicalIds.vpc}}`);
}

/** None of these can be bound to a resource. */
const reads = [
  // Node life cycle and topology labels.
  "ec2:DescribeAvailabilityZones",
  "ec2:DescribeInstanceTopology",
  "ec2:DescribeInstances",
  // Where load balancers go.
  "ec2:DescribeRouteTables",
  "ec2:DescribeSecurityGroups",
  "ec2:DescribeSubnets",
  "ec2:DescribeVpcs",
  // Elastic Load Balancing asks these on the caller's behalf while it makes the account's first load balancer (kops#15158, eksctl#2570).
  "ec2:DescribeAccountAttributes",
  "ec2:DescribeAddresses",
  "ec2:DescribeInternetGateways",
  "elasticloadbalancing:DescribeListeners",
  "elasticloadbalancing:DescribeLoadBalancerAttributes",
  "elasticloadbalancing:DescribeLoadBalancerPolicies",
  "elasticloadbalancing:DescribeLoadBalancers",
  "elasticloadbalancing:DescribeTargetGroupAttributes",
  "elasticloadbalancing:DescribeTargetGroups",
  "elasticloadbalancing:DescribeTargetHealth",
];

const securityGroupChanges = ["ec2:AuthorizeSecurityGroupIngress", "ec2:DeleteSecurityGroup", "ec2:RevokeSecurityGroupIngress"];

const loadBalancerCreations = [
  "elasticloadbalancing:AddTags",
  "elasticloadbalancing:CreateListener",
  "elasticloadbalancing:CreateLoadBalancer",
  "elasticloadbalancing:CreateTargetGroup",
];

const loadBalancerChanges = [
  "elasticloadbalancing:AddTags",
  // Classic.
  "elasticloadbalancing:ApplySecurityGroupsToLoadBalancer",
  "elasticloadbalancing:AttachLoadBalancerToSubnets",
  "elasticloadbalancing:ConfigureHealthCheck",
  "elasticloadbalancing:CreateLoadBalancerListeners",
  "elasticloadbalancing:CreateLoadBalancerPolicy",
  "elasticloadbalancing:DeleteLoadBalancer",
  "elasticloadbalancing:DeleteLoadBalancerListeners",
  "elasticloadbalancing:DeregisterInstancesFromLoadBalancer",
  "elasticloadbalancing:DetachLoadBalancerFromSubnets",
  "elasticloadbalancing:ModifyLoadBalancerAttributes",
  "elasticloadbalancing:RegisterInstancesWithLoadBalancer",
  "elasticloadbalancing:SetLoadBalancerPoliciesForBackendServer",
  "elasticloadbalancing:SetLoadBalancerPoliciesOfListener",
  // Network.
  "elasticloadbalancing:CreateListener",
  "elasticloadbalancing:DeleteListener",
  "elasticloadbalancing:DeleteTargetGroup",
  "elasticloadbalancing:DeregisterTargets",
  "elasticloadbalancing:ModifyListener",
  "elasticloadbalancing:ModifyTargetGroup",
  "elasticloadbalancing:ModifyTargetGroupAttributes",
  "elasticloadbalancing:RegisterTargets",
  "elasticloadbalancing:SetSecurityGroups",
];
