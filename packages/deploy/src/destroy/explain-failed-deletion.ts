import { RemoteFailure } from "@keelson/core";
import { findRootCause } from "../diagnosis/root-cause.ts";
import { listNames } from "../stack/list-names.ts";
import type { CloudFormationPort, StackEvent, LiveResource } from "../stack/cloudformation-port.ts";

/**
 * What keeps a stack from being deleted: the resources that failed with their reasons, and what is still there only because of them.
 * Never fails: what cannot be read is left to the events.
 */
export async function explainFailedDeletion(options: {
  readonly stackId: string;
  /** Of the deletion, oldest first. */
  readonly events: readonly StackEvent[];
  readonly cloudFormation: CloudFormationPort;
}): Promise<readonly string[]> {
  const { stackId, events, cloudFormation } = options;
  try {
    const resources = await cloudFormation.listResources(stackId);
    const blocking = resources.filter(({ status }) => status === "DELETE_FAILED");
    if (blocking.length > 0) return [...blocking.map((resource) => describeBlocking(resource, events)), ...heldBack(resources)];
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
  }
  return findRootCause({ events, stackId }).findings;
}

function describeBlocking(resource: LiveResource, events: readonly StackEvent[]): string {
  const { logicalId, physicalId, type } = resource;
  const event = events.findLast((each) => each.logicalId === logicalId && each.status === "DELETE_FAILED");
  const reason = event?.reason ?? resource.reason ?? "CloudFormation gave no reason";
  return `${logicalId} (${type}${physicalId === null ? "" : ` ${physicalId}`}) DELETE_FAILED: ${reason}${dependencyHint(type, reason)}`;
}

/** What of a cluster usually holds a resource: made by the cluster's controllers, so that CloudFormation does not know it. */
const holders: Readonly<Record<string, string>> = {
  "AWS::EC2::Subnet": "network interfaces of load balancers or machines that the cluster made",
  "AWS::EC2::VPC": "security groups, load balancers or interfaces that the cluster made",
  "AWS::EC2::SecurityGroup": "a load balancer's group that refers to it, or an interface that uses it",
  "AWS::EC2::InternetGateway": "public addresses that are still in use in the VPC",
  "AWS::EC2::VPCGatewayAttachment": "public addresses that are still in use in the VPC",
};

function dependencyHint(type: string, reason: string): string {
  const holder = holders[type];
  if (holder === undefined || !/DependencyViolation|dependenc|dependent object|mapped public address|in use/i.test(reason)) return "";
  return ` What holds it is mostly ${holder}.`;
}

function heldBack(resources: readonly LiveResource[]): readonly string[] {
  const left = resources.filter(({ status }) => status !== "DELETE_FAILED" && status !== "DELETE_COMPLETE" && status !== "DELETE_SKIPPED");
  return left.length === 0 ? [] : [`Still there because of it: ${listNames(left.map(({ logicalId }) => logicalId))}.`];
}
