import type { StackEvent } from "../stack/cloudformation-port.ts";

/** Tells whether an event belongs to the operation that is followed. */
export interface OperationFilter {
  /** Events oldest first. */
  belongs(event: StackEvent): boolean;
}

/**
 * Knows an operation by the token of the call that began it, which its events carry, and by the ids of these events; its rollback has an id
 * of its own, and is the only other operation that follows. Where the service gives neither, the time decides. Every event belongs where
 * no call of this run began the operation.
 */
export function operationFilter(operation: {
  readonly stackId: string;
  readonly token: string | null;
  readonly since: number | null;
}): OperationFilter {
  const { stackId, token, since } = operation;
  const own = new Set<string>();
  const isOwn = ({ requestToken, operationId, physicalId, status }: StackEvent): boolean => {
    if (requestToken === token) return true;
    if (operationId !== null && own.has(operationId)) return true;
    return own.size > 0 && physicalId === stackId && status.includes("ROLLBACK");
  };
  return {
    belongs(event) {
      const { operationId, requestToken, timestamp } = event;
      if (token === null) return true;
      if (operationId === null && requestToken === null) return since === null || timestamp >= since;
      if (!isOwn(event)) return false;
      if (operationId !== null) own.add(operationId);
      return true;
    },
  };
}
