import { readOperationEvents } from "../follow/event-log.ts";
import { stackType } from "../plan/stack-resource.ts";
import type { CloudFormationPort, StackEvent } from "../stack/cloudformation-port.ts";

/** The events of the stacks inside a stack that failed, by their ids: the newest operation of each. */
export async function readNestedFailures(
  events: readonly StackEvent[],
  stackId: string,
  cloudFormation: CloudFormationPort,
): Promise<ReadonlyMap<string, readonly StackEvent[]>> {
  const found = new Map<string, readonly StackEvent[]>();
  for (const { physicalId, resourceType, status } of events) {
    if (resourceType !== stackType || physicalId === null || physicalId === "" || physicalId === stackId) continue;
    if (!status.endsWith("_FAILED") || found.has(physicalId)) continue;
    const inside = await readOperationEvents({ stackId: physicalId, cloudFormation });
    found.set(physicalId, inside);
    for (const [nestedId, nested] of await readNestedFailures(inside, physicalId, cloudFormation)) found.set(nestedId, nested);
  }
  return found;
}
