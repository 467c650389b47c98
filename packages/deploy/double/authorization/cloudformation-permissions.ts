import type { Permission } from "@keelson/double";
import { anywhere, type CallPermissions, type GuardedCall } from "./guarded-call.ts";

/**
 * A call by a stack's name may be about any stack that has or had it; by an ARN it is about that one. A change set may stand alone by
 * its ARN: its stack is what is checked, since the actions have no other resource (SAR).
 */
function stackOf({ input, partition, region, account, stackOfChangeSet }: GuardedCall): string {
  const stack = input.text("StackName") ?? stackOfChangeSet(input.text("ChangeSetName") ?? "") ?? "";
  if (stack.startsWith("arn:")) return stack;
  return `arn:${partition}:cloudformation:${region}:${account}:stack/${stack === "" ? "*" : `${stack}/*`}`;
}

const onStack =
  (...actions: readonly string[]) =>
  (call: GuardedCall): readonly Permission[] =>
    actions.map((action) => ({ action: `cloudformation:${action}`, resource: stackOf(call), context: changeSetContext(call) }));

/** The key is there for calls that name a change set by name (SAR, "Condition keys for AWS CloudFormation"). */
function changeSetContext({ input }: GuardedCall): Permission["context"] {
  const name = input.text("ChangeSetName");
  if (name === undefined) return {};
  return { "cloudformation:ChangeSetName": name.startsWith("arn:") ? (name.split("/")[1] ?? name) : name };
}

/** Whoever hands a role to CloudFormation must be allowed to (user guide, "CloudFormation service role"). */
function passing({ input }: GuardedCall): readonly Permission[] {
  const role = input.text("RoleARN");
  if (role === undefined) return [];
  return [{ action: "iam:PassRole", resource: role, context: { "iam:PassedToService": "cloudformation.amazonaws.com" } }];
}

const viaCloudFormation = {
  "aws:CalledVia": ["cloudformation.amazonaws.com"],
  "aws:CalledViaFirst": "cloudformation.amazonaws.com",
  "aws:CalledViaLast": "cloudformation.amazonaws.com",
  "aws:ViaAWSService": "true",
} as const;

/** A template in a bucket is read with the caller's credentials (user guide, "Specify templates in S3"). */
function readingTemplate({ input, partition }: GuardedCall): readonly Permission[] {
  const url = input.text("TemplateURL");
  if (url === undefined) return [];
  return [{ action: "s3:GetObject", resource: `arn:${partition}:s3:::${objectPath(new URL(url))}`, context: viaCloudFormation }];
}

/** `BUCKET/KEY` of a path-style or virtual-hosted URL. */
function objectPath({ hostname, pathname }: URL): string {
  const bucket = /^(.+)\.s3[.-]/.exec(hostname)?.[1];
  return bucket === undefined ? pathname.slice(1) : `${bucket}${pathname}`;
}

/** Parameters of AWS's own types are looked up with the caller's credentials (user guide, "CloudFormation-supplied parameter types"). */
function checkingParameters({ input }: GuardedCall): readonly Permission[] {
  const template = input.text("TemplateBody") ?? "";
  const names = input.structures("Parameters").filter((parameter) => !parameter.flag("UsePreviousValue"));
  if (!template.includes('"AWS::EC2::Image::Id"') || names.length === 0) return [];
  return [{ action: "ec2:DescribeImages", resource: "*", context: viaCloudFormation }];
}

/** Service Authorization Reference, "Actions, resources, and condition keys for AWS CloudFormation". */
export const cloudFormationPermissions: CallPermissions = {
  CancelUpdateStack: onStack("CancelUpdateStack"),
  ContinueUpdateRollback: (call) => [...onStack("ContinueUpdateRollback")(call), ...passing(call)],
  CreateChangeSet: (call) => [...onStack("CreateChangeSet")(call), ...passing(call), ...readingTemplate(call), ...checkingParameters(call)],
  DeleteChangeSet: onStack("DeleteChangeSet"),
  DeleteStack: (call) => [...onStack("DeleteStack")(call), ...passing(call)],
  DescribeChangeSet: onStack("DescribeChangeSet"),
  DescribeEvents: onStack("DescribeEvents"),
  DescribeStackDriftDetectionStatus: anywhere("cloudformation:DescribeStackDriftDetectionStatus"),
  DescribeStackEvents: onStack("DescribeStackEvents"),
  DescribeStackResourceDrifts: onStack("DescribeStackResourceDrifts"),
  DescribeStackResources: onStack("DescribeStackResources"),
  DescribeStacks: onStack("DescribeStacks"),
  // User guide, "Detect drift on an entire CloudFormation stack": what else whoever detects drift must be allowed.
  DetectStackDrift: (call) => [
    ...onStack("DetectStackDrift", "DetectStackResourceDrift")(call),
    { action: "cloudformation:BatchDescribeTypeConfigurations", resource: "*", context: {} },
  ],
  ExecuteChangeSet: onStack("ExecuteChangeSet"),
  GetStackPolicy: onStack("GetStackPolicy"),
  GetTemplate: onStack("GetTemplate"),
  GetTemplateSummary: onStack("GetTemplateSummary"),
  ListChangeSets: onStack("ListChangeSets"),
  ListStackResources: onStack("ListStackResources"),
  // Service authorization reference: ListStacks takes no resource.
  ListStacks: anywhere("cloudformation:ListStacks"),
  RollbackStack: (call) => [...onStack("RollbackStack")(call), ...passing(call)],
  SetStackPolicy: onStack("SetStackPolicy"),
  UpdateTerminationProtection: onStack("UpdateTerminationProtection"),
  ValidateTemplate: anywhere("cloudformation:ValidateTemplate"),
};
