import { ServiceError } from "../../query/service-error.ts";
import type { StackRecord } from "../state.ts";
import type { World } from "../world.ts";

/** True for the same request again while what it began is running. */
export function isRepeated(stack: StackRecord, token: string | null): boolean {
  return token !== null && stack.operation?.token === token;
}

/** A token names one operation of a stack: a further one needs another token. */
export function ensureFresh(stack: StackRecord, token: string | null, world: World): void {
  if (token === null || world.broken === "used-token-accepted") return;
  if (stack.events.some((event) => event.token === token)) {
    throw new ServiceError("TokenAlreadyExistsException", "A client request token already exists.");
  }
}
