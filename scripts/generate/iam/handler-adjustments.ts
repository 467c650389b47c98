/**
 * Where the registry says more than our templates need. Its schemas list what a handler calls for any property; these actions belong
 * to properties that no template of ours sets (test/iam proves it over the examples, as far as a property can show it).
 */
export const unusedActions: readonly {
  readonly because: string;
  readonly actions: readonly string[];
  readonly types?: readonly string[];
}[] = [
  { because: "no VpcEncryptionControl", actions: ["ec2:CreateVpcEncryptionControl"] },
  { because: "no InstanceTenancy", actions: ["ec2:ModifyVpcTenancy"] },
  { because: "no VPN gateway", actions: ["ec2:AttachVpnGateway", "ec2:DetachVpnGateway", "ec2:DescribeVpnGateways"] },
  {
    because: "no IPv6",
    actions: ["ec2:AssociateSubnetCidrBlock", "ec2:DisassociateSubnetCidrBlock", "ec2:AssignIpv6Addresses", "ec2:UnassignIpv6Addresses"],
  },
  { because: "a subnet keeps its route table", actions: ["ec2:ReplaceRouteTableAssociation"] },
  { because: "a gateway endpoint: neither Lattice nor another region", actions: ["vpc-lattice:*", "vpce:*"] },
  {
    because: "no egress rules of our own",
    actions: ["ec2:AuthorizeSecurityGroupEgress", "ec2:RevokeSecurityGroupEgress", "ec2:UpdateSecurityGroupRuleDescriptionsEgress"],
  },
  {
    because: "one address for an interface, and no public name options",
    actions: ["ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses", "ec2:ModifyPublicIpDnsNameOptions"],
  },
  { because: "no TransferAddress", actions: ["ec2:AcceptAddressTransfer"] },
  { because: "no SourceVolumeId, no AutoEnableIO, no KmsKeyId", actions: ["ec2:CopyVolumes", "ec2:ModifyVolumeAttribute", "kms:*"] },
  {
    because: "no ManagedPolicyArns, no boundary, no Description, no MaxSessionDuration",
    actions: [
      "iam:AttachRolePolicy",
      "iam:DetachRolePolicy",
      "iam:PutRolePermissionsBoundary",
      "iam:DeleteRolePermissionsBoundary",
      "iam:UpdateRole",
      "iam:UpdateRoleDescription",
    ],
  },
  {
    because: "no metrics, notifications, hooks, refreshes, load balancers, alarms, warm pools or fleets",
    types: ["AWS::AutoScaling::AutoScalingGroup"],
    actions: [
      "autoscaling:EnableMetricsCollection",
      "autoscaling:DisableMetricsCollection",
      "autoscaling:PutNotificationConfiguration",
      "autoscaling:DeleteNotificationConfiguration",
      "autoscaling:AttachLoadBalancers",
      "autoscaling:DetachLoadBalancers",
      "autoscaling:AttachLoadBalancerTargetGroups",
      "autoscaling:DetachLoadBalancerTargetGroups",
      "autoscaling:AttachTrafficSources",
      "autoscaling:DetachTrafficSources",
      "autoscaling:PutLifecycleHook",
      "autoscaling:DeleteLifecycleHook",
      "autoscaling:StartInstanceRefresh",
      "autoscaling:CancelInstanceRefresh",
      "cloudwatch:*",
      "elasticloadbalancing:*",
      "managed-fleets:*",
    ],
  },
  {
    because: "the image is an id and the template's version a number: no look-up by name",
    types: ["AWS::AutoScaling::AutoScalingGroup"],
    actions: ["ssm:Get*", "ec2:Get*"],
  },
];

/** Tagging that a type's deletion lists, though what is deleted needs no tags. */
export const deletionsWithoutTags: readonly string[] = ["AWS::EC2::VPCEndpoint", "AWS::IAM::Role"];

/** Wildcards of the registry, and what of them a template like ours can need. */
export const narrowed: Readonly<Record<string, { readonly to: readonly string[]; readonly because: string }>> = {
  "ec2:Describe*": {
    to: ["ec2:DescribeLaunchTemplateVersions"],
    because: "all else that EC2 describes is listed by the types that it belongs to",
  },
};

/** What the registry does not list although it is needed, each with its source. */
export const missingActions: readonly {
  readonly type: string;
  readonly verb: "create" | "update" | "delete";
  readonly actions: readonly string[];
  readonly source: string;
}[] = [
  {
    type: "AWS::AutoScaling::AutoScalingGroup",
    verb: "create",
    actions: ["ec2:CreateTags"],
    source: "Amazon EC2 Auto Scaling user guide, API permissions: a launch template with tag specifications",
  },
  {
    type: "AWS::AutoScaling::AutoScalingGroup",
    verb: "update",
    actions: ["autoscaling:TerminateInstanceInAutoScalingGroup"],
    source:
      "CloudFormation user guide, UpdatePolicy: a rolling update ends the old instances batch by batch; that it calls this action is assumed",
  },
];
