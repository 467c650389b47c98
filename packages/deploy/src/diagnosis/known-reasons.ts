/** Something that goes wrong often enough for a remedy of its own. */
export interface KnownReason {
  readonly name: string;
  /** In CloudFormation's, EC2's or Auto Scaling's words. */
  readonly says: RegExp;
  /** What to do; `$1` is the first thing that the expression takes out of the words. */
  readonly remedy: string;
  /** Where the words were seen. */
  readonly source: string;
}

/** The first row that fits a text counts, so that what is said of everything comes last. */
export const knownReasons: readonly KnownReason[] = [
  {
    name: "stack-policy",
    says: /\b(?:denied|not allowed) by stack policy\b/,
    remedy:
      "The stack policy protects this resource. If its end is meant, lift the policy for one update (aws cloudformation set-stack-policy) and run again; the policy comes back.",
    source: "user guide, Prevent updates to stack resources; issue localstack#8029",
  },
  {
    name: "replacement-without-rollback",
    says: /Replacement type updates not supported on stack with disable-rollback/,
    remedy:
      "This step runs without rollback, and then nothing can be replaced. Make the change that replaces a resource in a deployment of its own.",
    source: "issues sst#970, aws-sam-cli#4164",
  },
  {
    name: "access-denied-action",
    says: /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9]+)/i,
    remedy: "Grant $1 to the role that CloudFormation works with (role-arn, else the role of the run), then run again.",
    source: "IAM user guide, Troubleshoot access denied error messages",
  },
  {
    name: "launch-not-authorized",
    says: /not authorized to use launch template/i,
    remedy:
      "Auto Scaling does not say which action it missed. To start machines from a template the role that CloudFormation works with needs three: Grant ec2:RunInstances, ec2:CreateTags and iam:PassRole as docs/iam/stack.json does, then run again.",
    source: "EC2 Auto Scaling user guide, Launch template support and API permissions; issue eksctl#834",
  },
  {
    name: "access-denied",
    says: /HandlerErrorCode: AccessDenied|Access denied for operation '([^']+)'|UnauthorizedOperation|AccessDenied/,
    remedy:
      "The role that CloudFormation works with may not do this. The list of what each type needs is in docs/iam; grant it, then run again.",
    source: "CloudFormation CLI user guide, Handler error codes",
  },
  {
    name: "vcpu-quota",
    says: /more vCPU capacity than your current vCPU limit|more instances \(\d+\) than your current instance limit|VcpuLimitExceeded|InstanceLimitExceeded/,
    remedy:
      "The account may not run so many machines of this kind. Ask for more vCPUs (Service Quotas, Amazon EC2, Running On-Demand instances), or take a smaller instance type.",
    source: "EC2 Auto Scaling user guide, Troubleshoot; EC2 API error codes",
  },
  {
    name: "quota",
    says: /\b(?:maximum number of|limit of) [\w ]+? ?(?:has been reached|exceeded|allowed)?|HandlerErrorCode: ServiceLimitExceeded|\b\w*LimitExceeded\b/i,
    remedy:
      "A quota of the account is used up. Delete what is not needed any more, or ask for a higher quota (Service Quotas console), then run again.",
    source: "EC2 API reference, Error codes",
  },
  {
    name: "capacity",
    says: /InsufficientInstanceCapacity|do not have sufficient (\S+) capacity/,
    remedy: "AWS has no machine of this type in this zone at the moment. Try again later, or take another instance type or zone.",
    source: "EC2 user guide, Troubleshoot instance launch issues; issue runs-on#73",
  },
  {
    name: "type-not-in-zone",
    says: /requested instance type \((\S+)\) is not supported in your requested Availability Zone/,
    remedy: "The zone does not offer $1. Take another instance type, or another zone for a new cluster.",
    source: "ParallelCluster user guide, Troubleshooting",
  },
  {
    name: "key-pair",
    says: /key pair '([^']+)' does not exist|InvalidKeyPair\.NotFound/,
    remedy: "There is no key pair of this name in the region. Import it, or correct or drop keyName in cluster.yaml.",
    source: "EC2 API reference, Error codes",
  },
  {
    name: "image-withdrawn",
    says: /image id '\[?(ami-\w+)\]?' does not exist|InvalidAMIID\.(?:NotFound|Unavailable)/,
    remedy: "The machine image $1 is gone. Write a newer flatcarVersion into cluster.yaml and review what it changes.",
    source: "issue eksctl#1293; EC2 API reference, Error codes",
  },
  {
    name: "image-not-subscribed",
    says: /accept terms and subscribe|OptInRequired/,
    remedy: "The image needs a subscription in AWS Marketplace. Accept its terms there, or take Flatcar's own image (drop amiId).",
    source: "EC2 API reference, Error codes (OptInRequired)",
  },
  {
    name: "volume-key",
    says: /Client\.InternalError: Client error on launch|InvalidKMSKey|KMSKey.*(?:NotAccessible|Disabled)/,
    remedy:
      "Auto Scaling may not use the key that encrypts the volumes. Let its service-linked role use the key, or take the account's default key.",
    source: "EC2 Auto Scaling user guide, Required KMS key policy",
  },
  {
    name: "hosted-zone-missing",
    says: /No hosted zone found with ID: (\w+)|NoSuchHostedZone/,
    remedy:
      "There is no such hosted zone in this account. Correct hostedZone or hostedZoneId in cluster.yaml, or set createRecordSet to false.",
    source: "Route 53 API reference, NoSuchHostedZone",
  },
  {
    name: "hosted-zone-other",
    says: /RRSet with DNS name (\S+) is not permitted in zone (\S+?)\.?\]/,
    remedy: "The name $1 does not lie in the hosted zone. Correct externalDNSName, or the zone, in cluster.yaml.",
    source: "Route 53 API reference, InvalidChangeBatch",
  },
  {
    name: "record-taken",
    says: /Tried to create resource record set .* but it already exists/,
    remedy: "The name has a record already that is not this stack's. Delete it in Route 53, or take another externalDNSName.",
    source: "Route 53 API reference, InvalidChangeBatch",
  },
  {
    name: "name-taken",
    says: /\balready exists\b|HandlerErrorCode: AlreadyExists/,
    remedy: "Something of this name is there already, often from an earlier stack that kept it. Delete it, or take another clusterName.",
    source: "CloudFormation CLI user guide, Handler error codes",
  },
  {
    name: "still-used",
    says: /has a dependent object|DependencyViolation|currently in use/,
    remedy:
      "Something that the stack does not know still uses it, mostly a load balancer or an interface that the cluster made. Delete that, then run again.",
    source: "EC2 API reference, Error codes (DependencyViolation)",
  },
  {
    name: "no-signal",
    says: /Received \d+ (?:SUCCESS|FAILURE) signal\(s\) out of|Failed to receive \d+ resource signal/,
    remedy: "A machine started and did not become a node. The line where its boot stopped is listed; fix that, then run again.",
    source: "template reference, CreationPolicy attribute; issue aws-cf-templates#186",
  },
];

/** The remedy for what these texts say, the most telling first; null where nothing is known. */
export function remedyFor(texts: readonly string[]): { readonly name: string; readonly remedy: string } | null {
  for (const { name, says, remedy } of knownReasons) {
    for (const text of texts) {
      const found = says.exec(text);
      if (found !== null) return { name, remedy: remedy.replace("$1", () => found[1] ?? "it") };
    }
  }
  return null;
}
