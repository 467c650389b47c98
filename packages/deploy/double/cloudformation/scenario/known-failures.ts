/** The failures that people meet when they deploy a cluster, in the services' own words; cloudformation.md has the sources. */
interface KnownFailure {
  /** A type of resource that meets it. */
  readonly type: string;
  /** For `failResources`, with what it fails `on`. */
  readonly reason: string;
}

const request = "5f3b6f3a-0000-4000-8000-000000000400";

/** As a resource handler reports what a service said. */
function handled(message: string, { service, status = 400, code }: { service: string; status?: number; code: string }): string {
  const said = `${message} (Service: ${service}, Status Code: ${status}, Request ID: ${request}) (SDK Attempt Count: 1)`;
  return `Resource handler returned message: "${said}" (RequestToken: ${request}, HandlerErrorCode: ${code})`;
}

const quota = (message: string): string => handled(message, { service: "Ec2", code: "ServiceLimitExceeded" });
const caller = "arn:aws:sts::123456789012:assumed-role/keelson-deploy/github-actions";

function unauthorized(action: string, resource: string): string {
  return `User: ${caller} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
}

export const knownFailures = {
  "vpc-quota": { type: "AWS::EC2::VPC", reason: quota("The maximum number of VPCs has been reached.") },
  "gateway-quota": { type: "AWS::EC2::InternetGateway", reason: quota("The maximum number of internet gateways has been reached.") },
  "address-quota": { type: "AWS::EC2::EIP", reason: quota("The maximum number of addresses has been reached.") },
  /** The same from before handlers were written in the registry's way. */
  "address-quota-classic": {
    type: "AWS::EC2::EIP",
    reason: `The maximum number of addresses has been reached. (Service: AmazonEC2; Status Code: 400; Error Code: AddressLimitExceeded; Request ID: ${request})`,
  },
  "rule-quota": {
    type: "AWS::EC2::SecurityGroup",
    reason: quota("The maximum number of rules per security group has been reached."),
  },
  "ec2-denied": {
    type: "AWS::EC2::VPC",
    reason: handled(
      `You are not authorized to perform this operation. ${unauthorized("ec2:CreateVpc", "arn:aws:ec2:eu-west-1:123456789012:vpc/*")}. Encoded authorization failure message: 4GIyXdJ0`,
      { service: "Ec2", status: 403, code: "AccessDenied" },
    ),
  },
  "iam-denied": {
    type: "AWS::IAM::Role",
    reason: handled(unauthorized("iam:CreateRole", "arn:aws:iam::123456789012:role/minecraft-WorkerRole"), {
      service: "Iam",
      status: 403,
      code: "AccessDenied",
    }),
  },
  /** Auto Scaling's, which tries the launch and names no action (issue eksctl#834). */
  "launch-denied": {
    type: "AWS::AutoScaling::AutoScalingGroup",
    reason: handled("You are not authorized to use launch template: lt-0abc0abc0abc0abc0", {
      service: "AutoScaling",
      status: 403,
      code: "AccessDenied",
    }),
  },
  /** A denial that names nothing but the resource type. */
  "unnamed-denial": {
    type: "AWS::EC2::Volume",
    reason: `Resource handler returned message: "Access denied for operation 'AWS::EC2::Volume'." (RequestToken: ${request}, HandlerErrorCode: AccessDenied)`,
  },
  "name-taken": {
    type: "AWS::IAM::Role",
    reason: `Resource handler returned message: "Resource of type 'AWS::IAM::Role' with identifier 'minecraft-controller' already exists." (RequestToken: ${request}, HandlerErrorCode: AlreadyExists)`,
  },
  "record-taken": {
    type: "AWS::Route53::RecordSet",
    reason: "[Tried to create resource record set [name='k8s.example.com.', type='A'] but it already exists]",
  },
  "zone-missing": {
    type: "AWS::Route53::RecordSet",
    reason: `No hosted zone found with ID: Z2BYZVP5DZBBWK (Service: AmazonRoute53; Status Code: 404; Error Code: NoSuchHostedZone; Request ID: ${request}; Proxy: null)`,
  },
  "zone-other": {
    type: "AWS::Route53::RecordSet",
    reason: "[RRSet with DNS name k8s.example.com. is not permitted in zone example.org.]",
  },
  "key-pair-missing": {
    type: "AWS::AutoScaling::AutoScalingGroup",
    reason: handled("You must use a valid fully-formed launch template. The key pair 'article' does not exist", {
      service: "AutoScaling",
      code: "InvalidRequest",
    }),
  },
  "image-withdrawn": {
    type: "AWS::AutoScaling::AutoScalingGroup",
    reason: handled("You must use a valid fully-formed launch template. The image id '[ami-0abc0abc0abc0abc0]' does not exist", {
      service: "AutoScaling",
      code: "InvalidRequest",
    }),
  },
  "still-used": {
    type: "AWS::EC2::SecurityGroup",
    reason: handled("resource sg-0abc0abc0abc0abc0 has a dependent object", { service: "Ec2", code: "InvalidRequest" }),
  },
} as const satisfies Readonly<Record<string, KnownFailure>>;

/** What EC2 says when it does not start a machine: the message of a boot that is `refused`, found in the group's scaling activities. */
export const refusedLaunches = {
  "vcpu-quota":
    "You have requested more vCPU capacity than your current vCPU limit of 0 allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit. Launching EC2 instance failed.",
  "instance-quota":
    "You have requested more instances (1) than your current instance limit of 0 allows for the specified instance type. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit. Launching EC2 instance failed.",
  "key-pair-missing": "The key pair 'article' does not exist. Launching EC2 instance failed.",
  "image-withdrawn": "The image id '[ami-0abc0abc0abc0abc0]' does not exist. Launching EC2 instance failed.",
  "image-not-subscribed":
    "In order to use this AWS Marketplace product you need to accept terms and subscribe. To do so please visit https://aws.amazon.com/marketplace/pp?sku=0000000000000000000000000. Launching EC2 instance failed.",
  "volume-key-unusable": "Client.InternalError: Client error on launch",
  "type-not-in-zone":
    "Your requested instance type (m5.large) is not supported in your requested Availability Zone (eu-west-1a). Please retry your request by not specifying an Availability Zone or choosing eu-west-1b, eu-west-1c. Launching EC2 instance failed.",
  denied:
    "Not authorized to perform sts:AssumeRole on the service-linked role arn:aws:iam::123456789012:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling",
} as const;
