import type { StackEvent } from "../stack/cloudformation-port.ts";

/** Tells whether an event belongs to the operation that is followed. */
export interface OperationFilter {
  /** Events oldest first. */
  belongs(event: StackEvent): boolean;
}

/**
 * Knows an operation by the id of the event that carries our token; its rollback has an id of its own, and is the only other one that
 * follows. Until that event is seen, or where the service gives no ids, every event belongs.
 */
export function operationFilter({ stackId, token }: { readonly stackId: string; readonly token: string | null }): OperationFilter {
  const own = new Set<string>();
  return {
    belongs(event) {
      const { operationId, requestToken, physicalId, status } = event;
      if (operationId === null) return true;
      const isOfStack = physicalId === stackId;
      if (token !== null && requestToken === token && isOfStack) own.add(operationId);
      if (own.size > 0 && isOfStack && status.includes("ROLLBACK")) own.add(operationId);
      return own.size === 0 || own.has(operationId);
    },
  };
}
