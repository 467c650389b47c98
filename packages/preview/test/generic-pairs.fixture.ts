/** Two templates of anybody, with what lies between them. */
export interface TemplatePair {
  readonly name: string;
  readonly base: Readonly<Record<string, unknown>>;
  readonly head: Readonly<Record<string, unknown>>;
}

type Resources = Readonly<Record<string, unknown>>;

const vpc = (cidr: string): object => ({ Type: "AWS::EC2::VPC", Properties: { CidrBlock: cidr } });
const group = { Type: "AWS::EC2::SecurityGroup", Properties: { GroupDescription: "any", VpcId: { Ref: "VPC" } } };
const bucket = (properties: object, own: object = {}): object => ({ Type: "AWS::S3::Bucket", ...own, Properties: properties });
const instance = (properties: object): object => ({ Type: "AWS::EC2::Instance", Properties: { ImageId: "ami-1", ...properties } });
const role = (statement: object): object => ({
  Type: "AWS::IAM::Role",
  Properties: { AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [statement] } },
});

const pair = (name: string, base: Resources, head: Resources): TemplatePair => ({
  name,
  base: { Resources: base },
  head: { Resources: head },
});

/** Hand-written pairs, one thing each. */
export const genericPairs: readonly TemplatePair[] = [
  pair("nothing", { VPC: vpc("10.0.0.0/16") }, { VPC: vpc("10.0.0.0/16") }),
  pair("a resource more", { VPC: vpc("10.0.0.0/16") }, { VPC: vpc("10.0.0.0/16"), Group: group }),
  pair("a resource less", { VPC: vpc("10.0.0.0/16"), Group: group }, { VPC: vpc("10.0.0.0/16") }),
  pair("a chain of replacements", { VPC: vpc("10.0.0.0/16"), Group: group }, { VPC: vpc("10.1.0.0/16"), Group: group }),
  pair(
    "a bucket's name",
    {
      Bucket: bucket({ BucketName: "a" }),
      Policy: { Type: "AWS::S3::BucketPolicy", Properties: { Bucket: { Ref: "Bucket" }, PolicyDocument: {} } },
    },
    {
      Bucket: bucket({ BucketName: "b" }),
      Policy: { Type: "AWS::S3::BucketPolicy", Properties: { Bucket: { Ref: "Bucket" }, PolicyDocument: {} } },
    },
  ),
  pair(
    "a retained bucket less",
    { Bucket: bucket({}, { DeletionPolicy: "Retain" }), VPC: vpc("10.0.0.0/16") },
    { VPC: vpc("10.0.0.0/16") },
  ),
  pair("versioning", { Bucket: bucket({}) }, { Bucket: bucket({ VersioningConfiguration: { Status: "Enabled" } }) }),
  pair("user data of an instance", { One: instance({ UserData: "YQ==" }) }, { One: instance({ UserData: "Yg==" }) }),
  pair("image of an instance", { One: instance({ ImageId: "ami-1" }) }, { One: instance({ ImageId: "ami-2" }) }),
  pair("a number as text", { One: instance({ Monitoring: "true" }) }, { One: instance({ Monitoring: true }) }),
  pair(
    "order of DependsOn",
    { A: vpc("10.0.0.0/16"), B: bucket({}, { DependsOn: ["A"] }) },
    { A: vpc("10.0.0.0/16"), B: bucket({}, { DependsOn: "A" }) },
  ),
  pair(
    "the short form of an attribute",
    { VPC: vpc("10.0.0.0/16"), Rule: ingress({ "Fn::GetAtt": ["VPC", "CidrBlock"] }) },
    { VPC: vpc("10.0.0.0/16"), Rule: ingress({ "Fn::GetAtt": "VPC.CidrBlock" }) },
  ),
  pair(
    "one action as a list",
    { Role: role({ Effect: "Allow", Action: "sts:AssumeRole" }) },
    { Role: role({ Effect: "Allow", Action: ["sts:AssumeRole"] }) },
  ),
  pair(
    "order of actions",
    { Role: role({ Effect: "Allow", Action: ["a:B", "c:D"] }) },
    { Role: role({ Effect: "Allow", Action: ["c:D", "a:B"] }) },
  ),
  pair(
    "order of tags",
    { Bucket: bucket({ Tags: [tag("a", "1"), tag("b", "2")] }) },
    { Bucket: bucket({ Tags: [tag("b", "2"), tag("a", "1")] }) },
  ),
  pair(
    "a reference inside Sub",
    { VPC: vpc("10.0.0.0/16"), Topic: topic({ "Fn::Sub": "of-${VPC}" }) },
    { VPC: vpc("10.1.0.0/16"), Topic: topic({ "Fn::Sub": "of-${VPC}" }) },
  ),
  pair("metadata", { Bucket: bucket({}) }, { Bucket: bucket({}, { Metadata: { Note: "x" } }) }),
  pair("another type", { Any: vpc("10.0.0.0/16") }, { Any: bucket({}) }),
  pair("zone of a volume", { Volume: volume({ AvailabilityZone: "a" }) }, { Volume: volume({ AvailabilityZone: "b" }) }),
  pair("size of a volume up", { Volume: volume({ Size: 1 }) }, { Volume: volume({ Size: 2 }) }),
  pair("size of a volume down", { Volume: volume({ Size: 2 }) }, { Volume: volume({ Size: 1 }) }),
  pair(
    "an unknown property",
    { VPC: vpc("10.0.0.0/16") },
    { VPC: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16", Colour: "red" } } },
  ),
  pair(
    "an unknown type",
    { Any: { Type: "Custom::Any", Properties: { A: "1" } } },
    { Any: { Type: "Custom::Any", Properties: { A: "2" } } },
  ),
  {
    name: "a parameter's default",
    base: {
      Parameters: { Size: { Type: "String", Default: "t3.small" } },
      Resources: { One: instance({ InstanceType: { Ref: "Size" } }) },
    },
    head: {
      Parameters: { Size: { Type: "String", Default: "t3.large" } },
      Resources: { One: instance({ InstanceType: { Ref: "Size" } }) },
    },
  },
  {
    name: "a mapping",
    base: {
      Mappings: { Images: { eu: { Id: "ami-1" } } },
      Resources: { One: instance({ ImageId: { "Fn::FindInMap": ["Images", "eu", "Id"] } }) },
    },
    head: {
      Mappings: { Images: { eu: { Id: "ami-2" } } },
      Resources: { One: instance({ ImageId: { "Fn::FindInMap": ["Images", "eu", "Id"] } }) },
    },
  },
  {
    name: "a condition",
    base: {
      Conditions: { Is: { "Fn::Equals": ["a", "a"] } },
      Resources: { Bucket: bucket({}, { Condition: "Is" }), VPC: vpc("10.0.0.0/16") },
    },
    head: {
      Conditions: { Is: { "Fn::Equals": ["a", "b"] } },
      Resources: { Bucket: bucket({}, { Condition: "Is" }), VPC: vpc("10.0.0.0/16") },
    },
  },
];

function tag(key: string, value: string): object {
  return { Key: key, Value: value };
}

function ingress(cidr: object): object {
  return { Type: "AWS::EC2::SecurityGroupIngress", Properties: { IpProtocol: "tcp", GroupId: "sg-1", CidrIp: cidr } };
}

function topic(name: object): object {
  return { Type: "AWS::SNS::Topic", Properties: { TopicName: name } };
}

function volume(properties: object): object {
  return { Type: "AWS::EC2::Volume", Properties: { AvailabilityZone: "a", ...properties } };
}
