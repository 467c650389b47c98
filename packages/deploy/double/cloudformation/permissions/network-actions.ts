import { any, changes, named, own, type RequiredAction, type RequiredActions, type ResourceName } from "./resource-task.ts";

const describe = (action: string, source: string): RequiredAction => ({ action: `ec2:${action}`, source });

/** A deletion looks until the thing is gone; the registry lists these reads for delete. */
const untilGone = (...actions: readonly string[]): readonly RequiredAction[] =>
  actions.map((action) => describe(action, "registry: waits until it is gone"));

/** Tags at creation and when they change (SAR of EC2: CreateTags on the tagged resource). */
const tagged = (on: ResourceName): Pick<RequiredActions, "create" | "update"> => ({
  create: [{ action: "ec2:CreateTags", on: [on], source: "guide: Grant permission to tag Amazon EC2 resources during creation" }],
  update: [
    { action: "ec2:CreateTags", on: [on], when: changes("Tags"), source: "sar: CreateTags" },
    { action: "ec2:DeleteTags", on: [on], when: changes("RemovedTags"), source: "sar: DeleteTags" },
  ],
});

const vpc = own("vpc");
const gateway = own("internet-gateway");
const subnet = own("subnet");
const table = own("route-table");
const group = own("security-group");
const endpoint = own("vpc-endpoint");

/** A property that names a security group, as rules do. */
const ruleGroup = named("security-group", "GroupId");

/** VPC and what is in it. */
export const networkActions: Readonly<Record<string, RequiredActions>> = {
  "AWS::EC2::VPC": {
    create: [
      { action: "ec2:CreateVpc", on: [vpc], source: "sar: CreateVpc" },
      ...tagged(vpc).create,
      { action: "ec2:ModifyVpcAttribute", on: [vpc], source: "api: EnableDnsHostnames is set after CreateVpc; sar: ModifyVpcAttribute" },
    ],
    update: tagged(vpc).update,
    delete: [{ action: "ec2:DeleteVpc", on: [vpc], source: "sar: DeleteVpc" }, ...untilGone("DescribeVpcs")],
    read: [
      describe("DescribeVpcs", "sar: list actions have no resource"),
      { action: "ec2:DescribeVpcAttribute", on: [vpc], source: "api: DNS attributes are read one by one; sar: DescribeVpcAttribute" },
      describe("DescribeNetworkAcls", "ref: GetAtt DefaultNetworkAcl"),
      describe("DescribeSecurityGroups", "ref: GetAtt DefaultSecurityGroup"),
      describe("DescribeVpcEncryptionControls", "ref: GetAtt VpcEncryptionControl"),
    ],
  },
  "AWS::EC2::InternetGateway": {
    create: [{ action: "ec2:CreateInternetGateway", on: [gateway], source: "sar: CreateInternetGateway" }, ...tagged(gateway).create],
    update: tagged(gateway).update,
    delete: [
      { action: "ec2:DeleteInternetGateway", on: [gateway], source: "sar: DeleteInternetGateway" },
      ...untilGone("DescribeInternetGateways"),
    ],
    read: [describe("DescribeInternetGateways", "registry")],
  },
  "AWS::EC2::VPCGatewayAttachment": {
    create: [
      {
        action: "ec2:AttachInternetGateway",
        on: [named("internet-gateway", "InternetGatewayId"), named("vpc", "VpcId")],
        source: "sar: AttachInternetGateway",
      },
    ],
    update: [],
    delete: [
      {
        action: "ec2:DetachInternetGateway",
        on: [named("internet-gateway", "InternetGatewayId"), named("vpc", "VpcId")],
        source: "sar: DetachInternetGateway",
      },
      ...untilGone("DescribeInternetGateways"),
    ],
    read: [describe("DescribeInternetGateways", "registry")],
  },
  "AWS::EC2::RouteTable": {
    create: [
      { action: "ec2:CreateRouteTable", on: [table, named("vpc", "VpcId")], source: "sar: CreateRouteTable" },
      ...tagged(table).create,
    ],
    update: tagged(table).update,
    delete: [{ action: "ec2:DeleteRouteTable", on: [table], source: "sar: DeleteRouteTable" }, ...untilGone("DescribeRouteTables")],
    read: [describe("DescribeRouteTables", "registry")],
  },
  "AWS::EC2::Route": {
    create: [{ action: "ec2:CreateRoute", on: [named("route-table", "RouteTableId")], source: "sar: CreateRoute" }],
    update: [
      {
        action: "ec2:ReplaceRoute",
        on: [named("route-table", "RouteTableId")],
        when: changes("GatewayId"),
        source: "sar: ReplaceRoute",
      },
    ],
    delete: [
      { action: "ec2:DeleteRoute", on: [named("route-table", "RouteTableId")], source: "sar: DeleteRoute" },
      ...untilGone("DescribeRouteTables"),
    ],
    read: [describe("DescribeRouteTables", "registry")],
  },
  "AWS::EC2::Subnet": {
    create: [
      { action: "ec2:CreateSubnet", on: [subnet, named("vpc", "VpcId")], source: "sar: CreateSubnet" },
      ...tagged(subnet).create,
      {
        action: "ec2:ModifySubnetAttribute",
        on: [subnet],
        when: ({ properties }) => properties["MapPublicIpOnLaunch"] === true,
        source: "api: MapPublicIpOnLaunch is no parameter of CreateSubnet; sar: ModifySubnetAttribute",
      },
    ],
    update: [
      ...tagged(subnet).update,
      { action: "ec2:ModifySubnetAttribute", on: [subnet], when: changes("MapPublicIpOnLaunch"), source: "sar: ModifySubnetAttribute" },
    ],
    delete: [{ action: "ec2:DeleteSubnet", on: [subnet], source: "sar: DeleteSubnet" }, ...untilGone("DescribeSubnets")],
    read: [describe("DescribeSubnets", "registry"), describe("DescribeNetworkAcls", "ref: GetAtt NetworkAclAssociationId")],
  },
  "AWS::EC2::SubnetRouteTableAssociation": {
    create: [
      {
        action: "ec2:AssociateRouteTable",
        on: [named("route-table", "RouteTableId"), named("subnet", "SubnetId")],
        source: "sar: AssociateRouteTable",
      },
    ],
    update: [],
    delete: [
      {
        action: "ec2:DisassociateRouteTable",
        on: [named("route-table", "RouteTableId"), named("subnet", "SubnetId")],
        source: "sar: DisassociateRouteTable",
      },
      ...untilGone("DescribeRouteTables", "DescribeSubnets"),
    ],
    read: [describe("DescribeRouteTables", "registry"), describe("DescribeSubnets", "registry")],
  },
  "AWS::EC2::VPCEndpoint": {
    create: [
      {
        action: "ec2:CreateVpcEndpoint",
        on: [endpoint, named("vpc", "VpcId"), named("route-table", "RouteTableIds")],
        source: "sar: CreateVpcEndpoint",
      },
      ...tagged(endpoint).create,
    ],
    update: [
      ...tagged(endpoint).update,
      {
        action: "ec2:ModifyVpcEndpoint",
        on: [endpoint, named("route-table", "RouteTableIds")],
        when: changes("RouteTableIds", "PolicyDocument"),
        source: "sar: ModifyVpcEndpoint",
      },
    ],
    delete: [
      { action: "ec2:DeleteVpcEndpoints", on: [endpoint], source: "sar: DeleteVpcEndpoints" },
      ...untilGone("DescribeVpcEndpoints", "DescribeSubnets", "DescribeSecurityGroups", "DescribeVpcs"),
    ],
    read: [
      describe("DescribeVpcEndpoints", "registry"),
      describe("DescribeSubnets", "registry"),
      describe("DescribeSecurityGroups", "registry"),
      describe("DescribeVpcs", "registry"),
    ],
  },
  "AWS::EC2::SecurityGroup": {
    create: [
      { action: "ec2:CreateSecurityGroup", on: [group, named("vpc", "VpcId")], source: "sar: CreateSecurityGroup" },
      ...tagged(group).create,
    ],
    update: tagged(group).update,
    delete: [
      { action: "ec2:DeleteSecurityGroup", on: [group], source: "sar: DeleteSecurityGroup" },
      describe("DescribeInstances", "registry: looks who still uses it"),
      ...untilGone("DescribeSecurityGroups"),
    ],
    read: [describe("DescribeSecurityGroups", "registry")],
  },
  "AWS::EC2::SecurityGroupIngress": {
    create: [
      {
        action: "ec2:AuthorizeSecurityGroupIngress",
        on: [ruleGroup, any("security-group-rule")],
        source: "sar: AuthorizeSecurityGroupIngress",
      },
    ],
    update: [
      {
        action: "ec2:UpdateSecurityGroupRuleDescriptionsIngress",
        on: [ruleGroup],
        when: changes("Description"),
        source: "sar: UpdateSecurityGroupRuleDescriptionsIngress",
      },
    ],
    delete: [
      {
        action: "ec2:RevokeSecurityGroupIngress",
        on: [ruleGroup],
        source: "sar: RevokeSecurityGroupIngress",
      },
      ...untilGone("DescribeSecurityGroupRules"),
    ],
    read: [describe("DescribeSecurityGroupRules", "registry"), describe("DescribeSecurityGroups", "registry")],
  },
};

export { describe, tagged, untilGone };
