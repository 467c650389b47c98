import { bitsOf, holds, isKept, overlap } from "./bit-range.ts";

/** A template as it was written, read back without any of the renderer's types. */
export interface ReadTemplate {
  readonly Parameters: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, ReadResource>>;
  readonly Outputs: Readonly<Record<string, unknown>>;
}

interface ReadResource {
  readonly Type: string;
  readonly DependsOn?: readonly string[];
  readonly Properties?: Readonly<Record<string, unknown>>;
}

const pseudoParameters = ["AccountId", "Partition", "Region", "StackId", "StackName", "URLSuffix"].map((name) => `AWS::${name}`);

/** The attributes of GetAtt by resource type (CloudFormation template reference, return values of each type). */
const attributes: Readonly<Record<string, readonly string[]>> = {
  "AWS::EC2::EIP": ["AllocationId", "PublicIp"],
  "AWS::EC2::LaunchTemplate": ["LatestVersionNumber", "DefaultVersionNumber", "LaunchTemplateId"],
  "AWS::EC2::NetworkInterface": ["Id", "PrimaryPrivateIpAddress", "SecondaryPrivateIpAddresses", "PrimaryIpv6Address", "VpcId"],
  "AWS::EC2::SecurityGroup": ["GroupId", "VpcId", "Id"],
  "AWS::EC2::Subnet": ["AvailabilityZone", "AvailabilityZoneId", "CidrBlock", "NetworkAclAssociationId", "SubnetId", "VpcId"],
  "AWS::EC2::VPC": ["CidrBlock", "DefaultNetworkAcl", "DefaultSecurityGroup", "VpcId"],
  "AWS::EC2::Volume": ["VolumeId"],
  "AWS::IAM::InstanceProfile": ["Arn"],
  "AWS::IAM::Role": ["Arn", "RoleId"],
};

/** References that lead nowhere; nothing is what one hopes for. */
export function danglingReferences(template: ReadTemplate): string[] {
  const { Resources, Parameters, Outputs } = template;
  const names = new Set([...Object.keys(Resources), ...Object.keys(Parameters), ...pseudoParameters]);
  const judge = (reference: string): boolean => {
    const [name = "", ...attribute] = reference.split(".");
    if (attribute.length === 0) return names.has(name);
    return attributes[Resources[name]?.Type ?? ""]?.includes(attribute.join(".")) ?? false;
  };
  const waits = Object.values(Resources).flatMap(({ DependsOn = [] }) => DependsOn);
  const broken = [...referencesIn(Resources), ...referencesIn(Outputs)].filter((reference) => !judge(reference));
  return [...broken, ...waits.filter((name) => !Object.hasOwn(Resources, name))];
}

/** `Name`, or `Name.Attribute` for GetAtt, of every Ref, GetAtt and Sub. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === "Ref") return [String(inner)];
    if (key === "Fn::GetAtt") return [Array.isArray(inner) ? inner.join(".") : String(inner)];
    if (key === "Fn::Sub" && typeof inner === "string") return [...inner.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name = ""]) => name);
    return referencesIn(inner);
  });
}

function propertiesOf(template: ReadTemplate, type: string): Readonly<Record<string, unknown>>[] {
  return Object.values(template.Resources)
    .filter((resource) => resource.Type === type)
    .map(({ Properties }) => Properties ?? {});
}

/** Names that two resources want, rules that EC2 would refuse as the same, and what else there is only one of. */
export function contested(template: ReadTemplate): string[] {
  const rules = propertiesOf(template, "AWS::EC2::SecurityGroupIngress").map((rule) => {
    const source = typeof rule["CidrIp"] === "string" ? bitsOf(rule["CidrIp"]) : JSON.stringify(rule["SourceSecurityGroupId"]);
    return JSON.stringify([rule["GroupId"], rule["IpProtocol"], rule["FromPort"], rule["ToPort"], source]);
  });
  const addresses = propertiesOf(template, "AWS::EC2::NetworkInterface").map((each) => `interface ${String(each["PrivateIpAddress"])}`);
  const records = propertiesOf(template, "AWS::Route53::RecordSet").map((each) => `record ${String(each["Name"])} ${String(each["Type"])}`);
  const routes = propertiesOf(template, "AWS::EC2::Route").map((each) =>
    JSON.stringify([each["RouteTableId"], each["DestinationCidrBlock"]]),
  );
  const tables = propertiesOf(template, "AWS::EC2::SubnetRouteTableAssociation").map((each) => JSON.stringify(each["SubnetId"]));
  const associations = propertiesOf(template, "AWS::EC2::EIPAssociation").map((each) => JSON.stringify(each["AllocationId"]));
  return [rules, addresses, records, routes, tables, associations].flatMap(repeated);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** What is wrong with the addresses of a stack, pods and services included. */
export function brokenAddresses(
  template: ReadTemplate,
  ranges: { readonly vpc: string; readonly pods: string; readonly services: string },
): string[] {
  const [vpc, pods, services] = [bitsOf(ranges.vpc), bitsOf(ranges.pods), bitsOf(ranges.services)];
  const subnets = propertiesOf(template, "AWS::EC2::Subnet").map((each) => bitsOf(String(each["CidrBlock"])));
  const own = propertiesOf(template, "AWS::EC2::VPC").map((each) => bitsOf(String(each["CidrBlock"])));
  const addresses = propertiesOf(template, "AWS::EC2::NetworkInterface").map((each) => ({
    address: bitsOf(String(each["PrivateIpAddress"])),
    subnet: subnetOf(template, each["SubnetId"]),
  }));
  const pairs = subnets.flatMap((one, index) => subnets.slice(index + 1).map((other) => [one, other] as const));
  return [
    ...(own.some((range) => range !== vpc) ? ["VPC"] : []),
    ...subnets.filter((subnet) => !holds(vpc, subnet)).map((subnet) => `outside the VPC: ${subnet}`),
    ...subnets.filter((subnet) => subnet.length < 16 || subnet.length > 28).map((subnet) => `size: ${subnet}`),
    ...pairs.filter(([one, other]) => overlap(one, other)).map(([one]) => `subnets overlap: ${one}`),
    ...(overlap(vpc, pods) || overlap(vpc, services) || overlap(pods, services) ? ["VPC, pods and services overlap"] : []),
    ...addresses
      .filter(({ address, subnet }) => !holds(subnet, address) || isKept(subnet, address))
      .map(({ address }) => `interface: ${address}`),
  ];
}

function subnetOf(template: ReadTemplate, reference: unknown): string {
  const name = typeof reference === "object" && reference !== null && "Ref" in reference ? String(reference.Ref) : "";
  return bitsOf(String(template.Resources[name]?.Properties?.["CidrBlock"]));
}

/** Resources with more tags than AWS takes (50, Tag quotas of EC2), or with one key twice. */
export function brokenTags(template: ReadTemplate): string[] {
  const lists = tagListsIn(template.Resources);
  return lists.flatMap((keys) => [...(keys.length > 50 ? [`${keys.length} tags`] : []), ...repeated(keys)]);
}

function tagListsIn(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key !== "Tags" || !Array.isArray(inner)) return tagListsIn(inner);
    return [inner.map((tag: { readonly Key?: unknown }) => String(tag.Key))];
  });
}

/** Bytes of user data as EC2 counts them, by logical id: every `${Name}` as long as it can become, the stack's own name with 128 characters. */
export function userDataSizes(template: ReadTemplate): ReadonlyMap<string, number> {
  const longest: Readonly<Record<string, number>> = { "AWS::StackName": 128, "AWS::Region": 32, "AWS::URLSuffix": 32 };
  const templates = Object.entries(template.Resources).filter(([, { Type }]) => Type === "AWS::EC2::LaunchTemplate");
  return new Map(
    templates.map(([id, { Properties }]) => {
      const text = /"Fn::Sub":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(Properties?.["LaunchTemplateData"]))?.[1] ?? '""';
      const userData = (JSON.parse(text) as string).replace(/\$\{([^!}][^}]*)\}/g, (_, name: string) => "x".repeat(longest[name] ?? 21));
      return [id, Buffer.byteLength(userData)];
    }),
  );
}
