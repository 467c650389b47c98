import { type Json, type JsonObject, scalarText } from "../template/json.ts";
import type { AttributeInput, Identity, ResourceType } from "./resource-type.ts";

const text = (value: Json | undefined, otherwise = ""): string => (value === undefined ? otherwise : scalarText(value));

/** A type whose physical id is a prefix and 17 digits. */
const prefixed =
  (prefix: string) =>
  (_properties: JsonObject, identity: Identity): string =>
    `${prefix}-${identity.digits(17)}`;

const named =
  (property: string) =>
  (properties: JsonObject, identity: Identity): string =>
    text(properties[property], identity.generatedName);

const idAs =
  (...names: readonly string[]) =>
  ({ physicalId }: AttributeInput): Record<string, Json> =>
    Object.fromEntries(names.map((name) => [name, physicalId]));

const iamArn = (kind: string, { identity, properties, physicalId }: AttributeInput): string =>
  `arn:${identity.partition}:iam::${identity.account}:${kind}${text(properties["Path"], "/")}${physicalId}`;

type Entry = Pick<ResourceType, "seconds" | "physicalId"> & Partial<ResourceType>;
const type = (entry: Entry): ResourceType => ({
  attributes: () => ({}),
  attributePattern: null,
  replacedBy: [],
  fixed: [],
  volatile: [],
  taggable: false,
  ...entry,
});

const rule = {
  seconds: 2,
  physicalId: prefixed("sgr"),
  attributes: idAs("Id"),
  replacedBy: [
    "GroupId",
    "GroupName",
    "IpProtocol",
    "FromPort",
    "ToPort",
    "CidrIp",
    "CidrIpv6",
    "SourceSecurityGroupId",
    "SourceSecurityGroupName",
    "SourceSecurityGroupOwnerId",
    "SourcePrefixListId",
    "DestinationSecurityGroupId",
    "DestinationPrefixListId",
  ],
};

/** The types this double can create; source: the resource reference page of each type. Durations are invented. */
const resourceTypes: Readonly<Record<string, ResourceType>> = {
  "AWS::EC2::VPC": type({
    seconds: 12,
    physicalId: prefixed("vpc"),
    attributes: (resource) => ({
      ...idAs("VpcId")(resource),
      CidrBlock: text(resource.properties["CidrBlock"]),
      DefaultSecurityGroup: `sg-${resource.identity.digits(17)}`,
      DefaultNetworkAcl: `acl-${resource.identity.digits(17)}`,
    }),
    replacedBy: ["CidrBlock", "Ipv4IpamPoolId", "Ipv4NetmaskLength"],
    taggable: true,
  }),
  "AWS::EC2::InternetGateway": type({
    seconds: 15,
    physicalId: prefixed("igw"),
    attributes: idAs("InternetGatewayId"),
    taggable: true,
  }),
  "AWS::EC2::VPCGatewayAttachment": type({
    seconds: 15,
    physicalId: (properties) => `IGW|${text(properties["VpcId"])}`,
    attributes: () => ({ AttachmentType: "IGW" }),
    replacedBy: ["VpcId"],
  }),
  "AWS::EC2::RouteTable": type({
    seconds: 5,
    physicalId: prefixed("rtb"),
    attributes: idAs("RouteTableId"),
    replacedBy: ["VpcId"],
    taggable: true,
  }),
  "AWS::EC2::Route": type({
    seconds: 5,
    physicalId: (properties) =>
      `${text(properties["RouteTableId"])}|${text(properties["DestinationCidrBlock"] ?? properties["DestinationIpv6CidrBlock"])}`,
    attributes: ({ properties }) => ({ CidrBlock: text(properties["DestinationCidrBlock"]) }),
    replacedBy: ["RouteTableId", "DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"],
  }),
  "AWS::EC2::Subnet": type({
    seconds: 5,
    physicalId: prefixed("subnet"),
    attributes: (resource) => ({
      ...idAs("SubnetId")(resource),
      AvailabilityZone: text(resource.properties["AvailabilityZone"], `${resource.identity.region}a`),
      CidrBlock: text(resource.properties["CidrBlock"]),
      VpcId: text(resource.properties["VpcId"]),
    }),
    replacedBy: ["VpcId", "CidrBlock", "AvailabilityZone", "AvailabilityZoneId", "Ipv6CidrBlock", "OutpostArn"],
    taggable: true,
  }),
  "AWS::EC2::SubnetRouteTableAssociation": type({
    seconds: 5,
    physicalId: prefixed("rtbassoc"),
    attributes: idAs("Id"),
    replacedBy: ["SubnetId", "RouteTableId"],
  }),
  "AWS::EC2::SecurityGroup": type({
    seconds: 8,
    physicalId: prefixed("sg"),
    attributes: (resource) => ({ ...idAs("GroupId", "Id")(resource), VpcId: text(resource.properties["VpcId"]) }),
    replacedBy: ["GroupDescription", "GroupName", "VpcId"],
    taggable: true,
  }),
  "AWS::EC2::SecurityGroupIngress": type(rule),
  "AWS::EC2::SecurityGroupEgress": type(rule),
  "AWS::EC2::NetworkInterface": type({
    seconds: 5,
    physicalId: prefixed("eni"),
    attributes: (resource) => ({
      ...idAs("Id")(resource),
      PrimaryPrivateIpAddress: text(resource.properties["PrivateIpAddress"], "10.0.0.20"),
      SecondaryPrivateIpAddresses: [],
    }),
    replacedBy: ["SubnetId", "PrivateIpAddress", "InterfaceType"],
    taggable: true,
  }),
  "AWS::EC2::EIP": type({
    seconds: 15,
    physicalId: (_properties, { address }) => address(),
    attributes: (resource) => ({ ...idAs("PublicIp")(resource), AllocationId: `eipalloc-${resource.identity.digits(17)}` }),
    replacedBy: ["Domain", "NetworkBorderGroup", "TransferAddress", "IpamPoolId", "Address"],
    taggable: true,
  }),
  "AWS::EC2::EIPAssociation": type({
    seconds: 5,
    physicalId: prefixed("eipassoc"),
    attributes: idAs("Id"),
    replacedBy: ["AllocationId", "EIP", "InstanceId", "NetworkInterfaceId", "PrivateIpAddress"],
  }),
  "AWS::EC2::Volume": type({
    seconds: 10,
    physicalId: prefixed("vol"),
    attributes: idAs("VolumeId"),
    fixed: ["AvailabilityZone", "AvailabilityZoneId", "Encrypted", "KmsKeyId", "SnapshotId", "OutpostArn"],
    taggable: true,
  }),
  "AWS::EC2::VPCEndpoint": type({
    seconds: 20,
    physicalId: prefixed("vpce"),
    attributes: (resource) => ({ ...idAs("Id")(resource), DnsEntries: [], NetworkInterfaceIds: [] }),
    replacedBy: ["ServiceName", "VpcId", "VpcEndpointType"],
    taggable: true,
  }),
  "AWS::EC2::LaunchTemplate": type({
    seconds: 5,
    physicalId: prefixed("lt"),
    attributes: (resource) => ({
      ...idAs("LaunchTemplateId")(resource),
      DefaultVersionNumber: "1",
      LatestVersionNumber: String(resource.version),
    }),
    replacedBy: ["LaunchTemplateName"],
    volatile: ["LatestVersionNumber"],
  }),
  "AWS::AutoScaling::AutoScalingGroup": type({
    seconds: 150,
    physicalId: named("AutoScalingGroupName"),
    attributes: ({ physicalId, identity }) => ({
      AutoScalingGroupARN: `arn:${identity.partition}:autoscaling:${identity.region}:${identity.account}:autoScalingGroup:${identity.digits(32)}:autoScalingGroupName/${physicalId}`,
    }),
    replacedBy: ["AutoScalingGroupName", "InstanceId"],
    taggable: true,
  }),
  "AWS::IAM::Role": type({
    seconds: 18,
    physicalId: named("RoleName"),
    attributes: (resource) => ({ Arn: iamArn("role", resource), RoleId: `AROA${resource.identity.digits(17).toUpperCase()}` }),
    replacedBy: ["RoleName", "Path"],
    taggable: true,
  }),
  "AWS::IAM::InstanceProfile": type({
    seconds: 120,
    physicalId: named("InstanceProfileName"),
    attributes: (resource) => ({ Arn: iamArn("instance-profile", resource) }),
    replacedBy: ["InstanceProfileName", "Path"],
  }),
  "AWS::IAM::Policy": type({
    seconds: 15,
    physicalId: (_properties, identity) => identity.generatedName.slice(0, 60),
    attributes: idAs("Id"),
  }),
  "AWS::CloudFormation::Stack": type({
    seconds: 5,
    physicalId: (_properties, { partition, region, account, generatedName, digits }) => {
      const uuid = [digits(8), digits(4), `4${digits(3)}`, `a${digits(3)}`, digits(12)].join("-");
      return `arn:${partition}:cloudformation:${region}:${account}:stack/${generatedName}/${uuid}`;
    },
    attributePattern: /^Outputs\.[A-Za-z0-9]+$/,
    taggable: true,
  }),
  "AWS::Route53::RecordSet": type({
    seconds: 35,
    physicalId: (properties) => text(properties["Name"]).replace(/\.$/, ""),
    replacedBy: ["Name", "HostedZoneId", "HostedZoneName"],
  }),
};

export function resourceTypeOf(name: string): ResourceType | undefined {
  return resourceTypes[name];
}

/** Whether Fn::GetAtt may ask for it; true for a type that is not known, which fails when it is created. */
export function hasAttribute(name: string, attribute: string): boolean {
  const known = resourceTypes[name];
  if (known === undefined) return true;
  const identity: Identity = { digits: (n) => "0".repeat(n), address: () => "", generatedName: "", region: "", partition: "", account: "" };
  if (known.attributePattern?.test(attribute) === true) return true;
  return attribute in known.attributes({ physicalId: "", properties: {}, version: 1, identity });
}
