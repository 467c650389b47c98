import { notModelled, validationError } from "../../query/service-error.ts";
import type { XmlValue } from "../../query/xml-element.ts";
import type { ChangeSetRecord } from "../change-set/change-set-record.ts";
import { existingChangeSet, existingStack } from "../find-stack.ts";
import type { OperationType } from "../operation/operation-record.ts";
import { takePage } from "../page.ts";
import type { EventRecord, StackRecord } from "../state.ts";
import type { World } from "../world.ts";
import { visibleEvents } from "../visible-events.ts";
import type { Call } from "./call.ts";
import { instant } from "./shapes.ts";

export function describeStackEvents({ input, caller, world }: Call): XmlValue {
  const stack = existingStack(world.state, caller.region, input.text("StackName"));
  const visible = visibleEvents(stack, world);
  const ordered = world.broken === "events-oldest-first" ? visible.toReversed() : visible;
  const page = takePage(ordered, { size: world.pageSizes.events, token: input.text("NextToken"), idOf: ({ id }) => id });
  return {
    StackEvents: page.items.map((event) => ({ ...eventShape(stack, event, world), StackName: stack.name })),
    NextToken: world.broken === "event-pages-dropped" ? null : page.nextToken,
  };
}

/** Events of one operation: the named one, the one that made a change set, or the newest of a stack. */
export function describeEvents(call: Call): XmlValue {
  const { input, caller, world } = call;
  const changeSet = input.text("ChangeSetName");
  const operationId = input.text("OperationId");
  const stackName = input.text("StackName");
  const page = { size: world.pageSizes.events, token: input.text("NextToken") };
  const failedOnly = input.text("Filters.FailedEvents") === "true";
  if (changeSet !== undefined) {
    if (stackName === undefined && !changeSet.startsWith("arn:")) throw unnamed();
    const found = existingChangeSet(world.state, { region: caller.region, changeSet, stack: stackName });
    const events = takePage(found.validations, { ...page, idOf: ({ id }) => id });
    return { OperationEvents: events.items.map((event) => validationShape(found, event)), NextToken: events.nextToken };
  }
  if (stackName === undefined && operationId !== undefined) throw notModelled("DescribeEvents of an operation without its stack");
  if (stackName === undefined) throw unnamed();
  const stack = existingStack(world.state, caller.region, stackName);
  const wanted = operationId ?? stack.operations[0]?.id;
  const own = visibleEvents(stack, world).filter((event) => event.operationId === wanted && (!failedOnly || isFailure(event)));
  const events = takePage(own, { ...page, idOf: ({ id }) => id });
  return { OperationEvents: events.items.map((event) => operationEvent(stack, event, world)), NextToken: events.nextToken };
}

const unnamed = (): Error => validationError("One of ChangeSetName, OperationId or StackName must be specified");

function isFailure({ status }: EventRecord): boolean {
  return status.endsWith("_FAILED");
}

function eventShape(stack: StackRecord, event: EventRecord, { broken }: World): { readonly [name: string]: XmlValue } {
  return {
    StackId: stack.id,
    EventId: event.id,
    Timestamp: instant(event.at),
    OperationId: event.operationId || null,
    LogicalResourceId: event.logicalId,
    PhysicalResourceId: event.physicalId,
    ResourceType: event.type,
    ResourceStatus: event.status,
    ResourceStatusReason: event.reason,
    ResourceProperties: event.properties === null ? null : JSON.stringify(event.properties),
    ClientRequestToken: broken === "request-token-lost" ? null : event.token,
  };
}

function operationEvent(stack: StackRecord, event: EventRecord, world: World): XmlValue {
  if (event.physicalId === stack.id) {
    const OperationType = operationType(stack, event);
    return { ...eventShape(stack, event, world), EventType: "STACK_EVENT", OperationType, OperationStatus: operationStatus(event.status) };
  }
  return { ...eventShape(stack, event, world), EventType: isFailure(event) ? "PROVISIONING_ERROR" : "PROGRESS_EVENT" };
}

function operationType(stack: StackRecord, { operationId, status }: EventRecord): OperationType {
  const known = stack.operations.find(({ id }) => id === operationId)?.type;
  if (known !== undefined) return known;
  if (status.startsWith("DELETE_")) return "DELETE_STACK";
  if (status.includes("ROLLBACK_")) return "ROLLBACK";
  return status.startsWith("CREATE_") ? "CREATE_STACK" : "UPDATE_STACK";
}

function operationStatus(status: EventRecord["status"]): "FAILED" | "IN_PROGRESS" | "SUCCEEDED" {
  if (status.endsWith("_FAILED")) return "FAILED";
  return status.endsWith("_IN_PROGRESS") ? "IN_PROGRESS" : "SUCCEEDED";
}

function validationShape(changeSet: ChangeSetRecord, event: ChangeSetRecord["validations"][number]): XmlValue {
  return {
    EventId: event.id,
    StackId: changeSet.stackId,
    OperationId: changeSet.operationId,
    OperationType: "CREATE_CHANGESET",
    EventType: "VALIDATION_ERROR",
    LogicalResourceId: event.logicalId,
    ResourceType: event.type,
    Timestamp: instant(changeSet.readyAt),
    ValidationFailureMode: event.mode,
    ValidationName: event.name,
    ValidationStatus: "FAILED",
    ValidationStatusReason: event.reason,
    ValidationPath: event.path,
  };
}
