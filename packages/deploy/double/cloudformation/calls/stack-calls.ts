import type { XmlValue } from "../../query/xml-element.ts";
import { namedStack, ownStack } from "../find-stack.ts";
import { takePage } from "../page.ts";
import type { StackRecord } from "../state.ts";
import type { ResourceRecord } from "../stack-content.ts";
import type { World } from "../world.ts";
import { driftInformation } from "./drift-calls.ts";
import { ensureNotDeleted } from "./ensure-updatable.ts";
import type { Call } from "./call.ts";
import { instant, keyValues, rejectOptions } from "./shapes.ts";

export function describeStacks({ input, caller, world }: Call): XmlValue {
  const name = input.text("StackName");
  const stacks =
    name === undefined
      ? world.state.stacks.filter(({ region, status }) => region === caller.region && status !== "DELETE_COMPLETE")
      : [(world.broken === "deleted-stack-named" ? anyStack(name, world) : undefined) ?? namedStack(world.state, caller.region, name)];
  return { Stacks: stacks.map((stack) => describedStack(stack, world)) };
}

const anyStack = (name: string, { state }: World): StackRecord | undefined => state.stacks.findLast((stack) => stack.name === name);

/** Every stack of the region, deleted ones too, the newest first. */
export function listStacks({ input, caller, world }: Call): XmlValue {
  const statuses = input.texts("StackStatusFilter");
  const found = world.state.stacks
    .filter(({ region, status }) => region === caller.region && (statuses.length === 0 || statuses.includes(status)))
    .toSorted((a, b) => b.createdAt - a.createdAt);
  const page = takePage(found, { size: world.pageSizes.resources, token: input.text("NextToken"), idOf: ({ id }) => id });
  return {
    StackSummaries: page.items.map((stack) => ({
      StackId: stack.id,
      StackName: stack.name,
      TemplateDescription: stack.description,
      CreationTime: instant(stack.createdAt),
      LastUpdatedTime: instant(stack.updatedAt),
      DeletionTime: instant(stack.deletedAt),
      StackStatus: stack.status,
      StackStatusReason: stack.statusReason,
    })),
    NextToken: page.nextToken,
  };
}

/** A stack as DescribeStacks shows it. */
export function describedStack(stack: StackRecord, world: World): XmlValue {
  return {
    StackId: stack.id,
    StackName: stack.name,
    ChangeSetId: stack.changeSetId,
    Description: stack.description,
    Parameters: Object.keys(stack.parameters).length === 0 ? null : keyValues(stack.parameters, "Parameter"),
    CreationTime: instant(stack.createdAt),
    DeletionTime: instant(stack.deletedAt),
    LastUpdatedTime: instant(stack.updatedAt),
    RollbackConfiguration: {},
    StackStatus: stack.status,
    StackStatusReason: stack.statusReason,
    DisableRollback: stack.disableRollback,
    RetainExceptOnCreate: stack.retainExceptOnCreate || null,
    DeletionMode: stack.deletionMode,
    RoleARN: world.broken === "role-forgotten" ? null : stack.roleArn,
    ParentId: stack.parentId,
    RootId: stack.rootId,
    NotificationARNs: [],
    Capabilities: stack.capabilities.length === 0 ? null : stack.capabilities,
    Outputs:
      stack.outputs.length === 0
        ? null
        : stack.outputs.map(({ key, value, description }) => ({ OutputKey: key, OutputValue: value, Description: description })),
    Tags: keyValues(stack.tags, ""),
    EnableTerminationProtection: stack.status === "DELETE_COMPLETE" ? null : stack.terminationProtection,
    DriftInformation: driftInformation(stack, world),
    LastOperations: stack.operations.map(({ type, id }) => ({ OperationType: type, OperationId: id })),
  };
}

function resourceShape(resource: ResourceRecord): { readonly [name: string]: XmlValue } {
  return {
    LogicalResourceId: resource.logicalId,
    PhysicalResourceId: resource.physicalId,
    ResourceType: resource.type,
    ResourceStatus: resource.status,
    ResourceStatusReason: resource.reason,
    DriftInformation: { StackResourceDriftStatus: "NOT_CHECKED" },
  };
}

export function describeStackResources({ input, caller, world }: Call): XmlValue {
  rejectOptions(input, ["PhysicalResourceId"]);
  const stack = namedStack(world.state, caller.region, input.text("StackName"));
  const logicalId = input.text("LogicalResourceId");
  const resources = Object.values(stack.resources).filter((resource) => logicalId === undefined || resource.logicalId === logicalId);
  return {
    StackResources: resources.slice(0, 100).map((resource) => ({
      ...resourceShape(resource),
      StackName: stack.name,
      StackId: stack.id,
      Timestamp: instant(resource.at),
    })),
  };
}

export function listStackResources({ input, caller, world }: Call): XmlValue {
  const stack = namedStack(world.state, caller.region, input.text("StackName"));
  const options = { size: world.pageSizes.resources, token: input.text("NextToken") };
  const page = takePage(Object.values(stack.resources), { ...options, idOf: ({ logicalId }) => logicalId });
  return {
    StackResourceSummaries: page.items.map((resource) => ({ ...resourceShape(resource), LastUpdatedTimestamp: instant(resource.at) })),
    NextToken: page.nextToken,
  };
}

export function updateTerminationProtection({ input, caller, world }: Call): XmlValue {
  const stack = ownStack(world.state, caller.region, input.text("StackName"));
  ensureNotDeleted(stack, "termination protection");
  stack.terminationProtection = input.flag("EnableTerminationProtection");
  return { StackId: stack.id };
}
