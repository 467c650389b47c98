import { nextUuid, type StackRecord } from "../state.ts";
import type { ResourceRecord } from "../stack-content.ts";
import type { ResourceStatus, StackStatus } from "../stack-status.ts";
import { stackType } from "../nested/stack-type.ts";
import type { World } from "../world.ts";

/** From the event with this reason on a new physical resource has an id, also where it takes the place of another one. */
export const creationInitiated = "Resource creation Initiated";

/** Sets the stack's status and writes the event about it. */
export function recordStackStatus(
  stack: StackRecord,
  world: World,
  change: { readonly status: StackStatus; readonly reason?: string | null; readonly at: number },
): void {
  stack.status = change.status;
  stack.statusReason = change.reason ?? null;
  stack.events.push({
    ...operationOf(stack),
    id: nextUuid(world.state),
    at: change.at,
    logicalId: stack.name,
    physicalId: stack.id,
    type: stackType,
    status: change.status,
    reason: change.reason ?? null,
    properties: null,
  });
}

/** Sets a resource's status and writes the event about it; `physicalId` where the event is about a new physical resource already. */
export function recordResourceStatus(
  stack: StackRecord,
  resource: ResourceRecord,
  change: { readonly status: ResourceStatus; readonly reason: string | null; readonly at: number; readonly physicalId?: string | null },
): void {
  resource.status = change.status;
  resource.reason = change.reason;
  resource.at = change.at;
  stack.events.push({
    ...operationOf(stack),
    id: unusedId(stack, `${resource.logicalId}-${change.status}-`, change.at),
    at: change.at,
    logicalId: resource.logicalId,
    physicalId: change.physicalId ?? resource.physicalId ?? "",
    type: resource.type,
    status: change.status,
    reason: change.reason,
    properties: resource.properties,
  });
}

function operationOf(stack: StackRecord): { operationId: string; token: string | null } {
  return { operationId: stack.operations[0]?.id ?? "", token: stack.operation?.token ?? null };
}

/** How far back, in milliseconds, an id of the same instant may lie: ids that tie take the following ones. */
const tie = 1000;

function unusedId(stack: StackRecord, prefix: string, at: number): string {
  const taken = new Set<string>();
  for (let index = stack.events.length - 1; index >= 0; index -= 1) {
    const event = stack.events[index];
    if (event === undefined || event.at < at - tie) break;
    taken.add(event.id);
  }
  let instant = at;
  while (taken.has(prefix + new Date(instant).toISOString())) instant += 1;
  return prefix + new Date(instant).toISOString();
}
