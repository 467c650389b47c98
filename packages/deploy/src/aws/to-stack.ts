import type { Stack, StackEvent as SdkEvent, StackResourceDrift, StackResourceSummary } from "@aws-sdk/client-cloudformation";
import { Bug } from "@keelson/core";
import type { ResourceDrift, StackDescription, StackEvent, LiveResource } from "../stack/cloudformation-port.ts";
import { stackStatuses } from "../stack/stack-status.ts";

/** A stack as the SDK answers it, without what the engine does not look at. */
export function toStack(stack: Stack): StackDescription {
  const status = stackStatuses.find((known) => known === stack.StackStatus);
  if (status === undefined) throw new Bug(`CloudFormation names a stack status that is not known: ${stack.StackStatus}`);
  const record = (entries: readonly (readonly [string | undefined, string | undefined])[]): Record<string, string> =>
    Object.fromEntries(entries.map(([name, value]) => [name ?? "", value ?? ""]));
  return {
    stackId: stack.StackId ?? "",
    status,
    statusReason: stack.StackStatusReason ?? null,
    parameters: record((stack.Parameters ?? []).map(({ ParameterKey, ParameterValue }) => [ParameterKey, ParameterValue])),
    tags: record((stack.Tags ?? []).filter(({ Key }) => Key?.startsWith("aws:") !== true).map(({ Key, Value }) => [Key, Value])),
    outputs: record((stack.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue])),
    terminationProtection: stack.EnableTerminationProtection ?? false,
    roleArn: stack.RoleARN ?? null,
    deploymentMode: stack.DeploymentConfig?.Mode === "EXPRESS" ? "express" : "standard",
    updatedAt: stack.LastUpdatedTime?.getTime() ?? null,
  };
}

export function toEvent(event: SdkEvent): StackEvent {
  return {
    eventId: event.EventId ?? "",
    timestamp: event.Timestamp?.getTime() ?? 0,
    logicalId: event.LogicalResourceId ?? "",
    physicalId: event.PhysicalResourceId ?? null,
    resourceType: event.ResourceType ?? "",
    status: event.ResourceStatus ?? "",
    reason: event.ResourceStatusReason ?? null,
    requestToken: event.ClientRequestToken ?? null,
    operationId: event.OperationId ?? null,
  };
}

const driftStates: Readonly<Record<string, LiveResource["drift"]>> = { IN_SYNC: "in-sync", MODIFIED: "modified", DELETED: "deleted" };

export function toLiveResource(resource: StackResourceSummary): LiveResource {
  return {
    logicalId: resource.LogicalResourceId ?? "",
    physicalId: resource.PhysicalResourceId ?? null,
    type: resource.ResourceType ?? "",
    status: resource.ResourceStatus ?? "",
    reason: resource.ResourceStatusReason ?? null,
    drift: driftStates[resource.DriftInformation?.StackResourceDriftStatus ?? ""] ?? "not-checked",
  };
}

export function toDrift(drift: StackResourceDrift): ResourceDrift {
  return {
    logicalId: drift.LogicalResourceId ?? "",
    type: drift.ResourceType ?? "",
    state: driftStates[drift.StackResourceDriftStatus ?? ""] ?? "not-checked",
    differences: (drift.PropertyDifferences ?? []).map(({ PropertyPath, ExpectedValue, ActualValue }) => ({
      path: PropertyPath ?? "",
      expected: ExpectedValue ?? "",
      actual: ActualValue ?? "",
    })),
  };
}
