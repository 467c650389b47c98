import { loadAwsServiceSpecSync } from "@aws-cdk/aws-service-spec";

type SpecDatabase = ReturnType<typeof loadAwsServiceSpecSync>;
type Resource = ReturnType<typeof resourcesOf>[number];
type Property = Resource["properties"][string];
type PropertyType = Property["type"];

/** Where the table stands, from the root of the repository. */
export const replacementTablePath = "packages/preview/src/replacement/generated/replacement-table.ts";

/** The types that our templates use, and what people commonly put beside a cluster: those with their properties. */
const types = [
  /^AWS::AutoScaling::/,
  /^AWS::CloudFormation::(CustomResource|Macro|Stack|WaitCondition|WaitConditionHandle)$/,
  /^AWS::CloudWatch::(Alarm|CompositeAlarm|Dashboard)$/,
  /^AWS::DynamoDB::Table$/,
  /^AWS::EC2::(CustomerGateway|DHCPOptions|EIP|EIPAssociation|EgressOnlyInternetGateway|FlowLog|Instance|InstanceConnectEndpoint)$/,
  /^AWS::EC2::(InternetGateway|KeyPair|LaunchTemplate|NatGateway|NetworkAcl|NetworkAclEntry|NetworkInterface|NetworkInterfaceAttachment)$/,
  /^AWS::EC2::(PlacementGroup|PrefixList|Route|RouteTable|SecurityGroup(Egress|Ingress)?|Subnet\w*|Volume|VolumeAttachment)$/,
  /^AWS::EC2::(TransitGateway(Attachment|Route|RouteTable|RouteTableAssociation|RouteTablePropagation|VpcAttachment)?)$/,
  /^AWS::EC2::(VPC|VPCCidrBlock|VPCDHCPOptionsAssociation|VPCEndpoint|VPCEndpointService|VPCGatewayAttachment|VPCPeeringConnection)$/,
  /^AWS::EC2::(VPNConnection|VPNGateway|VPNGatewayRoutePropagation)$/,
  /^AWS::ECR::Repository$/,
  /^AWS::EFS::/,
  /^AWS::ElasticLoadBalancing(V2)?::/,
  /^AWS::Events::(EventBus|EventBusPolicy|Rule)$/,
  /^AWS::IAM::/,
  /^AWS::KMS::/,
  /^AWS::Lambda::(Alias|EventInvokeConfig|EventSourceMapping|Function|LayerVersion|Permission|Url|Version)$/,
  /^AWS::Logs::(Destination|LogGroup|LogStream|MetricFilter|ResourcePolicy|SubscriptionFilter)$/,
  /^AWS::RDS::(DBCluster|DBInstance|DBParameterGroup|DBSubnetGroup)$/,
  /^AWS::Route53::/,
  /^AWS::S3::(AccessPoint|Bucket|BucketPolicy)$/,
  /^AWS::SecretsManager::/,
  /^AWS::SNS::/,
  /^AWS::SQS::/,
  /^AWS::SSM::(Association|Document|Parameter)$/,
];

/** The table of what a change of each property does, from the AWS service specification (CloudFormation's own registry schemas). */
export function replacementTable(): string {
  const database = loadAwsServiceSpecSync();
  const rows = resourcesOf(database)
    .filter((resource) => isListed(resource) || resource.isStateful === true)
    .toSorted((a, b) => (a.cloudFormationType < b.cloudFormationType ? -1 : 1))
    .map(
      (resource) =>
        `  "${resource.cloudFormationType}": ${JSON.stringify(isListed(resource) ? rowOf(resource, database) : { isStateful: true })},`,
    );
  return [
    "// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by scripts/generate/replacement-table.ts: do not edit.",
    'import type { ReplacementTable } from "../replacement-row.ts";',
    "",
    "/** What CloudFormation does when a property of a resource that exists changes. */",
    `export const replacementTable: ReplacementTable = {\n${rows.join("\n")}\n};`,
    "",
  ].join("\n");
}

function resourcesOf(database: SpecDatabase) {
  return [...database.all("resource")];
}

/** What is not listed has a row only where it holds data, which says just that. */
function isListed({ cloudFormationType }: Resource): boolean {
  return types.some((type) => type.test(cloudFormationType));
}

function rowOf(resource: Resource, database: SpecDatabase): Readonly<Record<string, string | true>> {
  const found = { replaces: new Set<string>(), mayReplace: new Set<string>(), inPlace: new Set<string>() };
  for (const [name, property] of Object.entries(resource.properties)) {
    const impact = impactOf(property);
    found[impact].add(name);
    // Below a property that replaces as a whole there is nothing more to say.
    if (impact !== "replaces")
      for (const [path, inner] of nested(property.type, { path: name, database, seen: [] })) found[inner].add(path);
  }
  for (const path of resource.additionalReplacementProperties ?? [])
    if (found.inPlace.has(path[0] ?? "")) found.replaces.add(path.join("."));
  const echoes = Object.keys(resource.attributes).filter((name) => Object.hasOwn(resource.properties, name));
  const words = Object.entries({ ...found, echoes }).map(([key, names]) => [key, [...names].toSorted().join(" ")] as const);
  return {
    ...Object.fromEntries(words.filter(([, names]) => names !== "")),
    ...(resource.isStateful === true ? { isStateful: true } : {}),
  };
}

type Impact = "replaces" | "mayReplace" | "inPlace";

function impactOf({ causesReplacement = "no" }: Property): Impact {
  return causesReplacement === "yes" ? "replaces" : causesReplacement === "maybe" ? "mayReplace" : "inPlace";
}

/** Paths inside a property that replace although the property as a whole does not; list positions and map keys are left out. */
function nested(
  type: PropertyType,
  at: { readonly path: string; readonly database: SpecDatabase; readonly seen: readonly string[] },
): [string, Impact][] {
  if (type.type === "array" || type.type === "map") return nested(type.element, at);
  if (type.type === "union") return type.types.flatMap((each) => nested(each, at));
  if (type.type !== "ref" || at.seen.includes(type.reference.$ref)) return [];
  const definition = at.database.get("typeDefinition", type.reference.$ref);
  return Object.entries(definition.properties).flatMap(([name, property]): [string, Impact][] => {
    const path = `${at.path}.${name}`;
    const impact = impactOf(property);
    if (impact === "replaces") return [[path, impact]];
    const deeper = nested(property.type, { ...at, path, seen: [...at.seen, type.reference.$ref] });
    return impact === "mayReplace" ? [[path, impact], ...deeper] : deeper;
  });
}
