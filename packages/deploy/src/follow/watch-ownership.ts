import type { StackEvent } from "../stack/cloudformation-port.ts";
import { beginsOperation, isAboutStack } from "./event-log.ts";

/** Tells from an operation's events whether an earlier run of this very deployment began it. */
export interface Ownership {
  /** Events oldest first, in as many parts as they come. */
  take(events: readonly StackEvent[]): void;
  isOwn(): boolean;
}

/**
 * An operation is ours when the call that began it had one of our tokens, and nobody ended it by a call of another token: a rollback that
 * somebody asked for is an operation of its own, which undoes ours.
 */
export function watchOwnership({ stackId, prefix }: { readonly stackId: string; readonly prefix: string }): Ownership {
  let beginning: string | null = null;
  let isTakenOver = false;
  return {
    take(events) {
      for (const event of events) {
        if (!isAboutStack(event, stackId) || event.requestToken === null) continue;
        if (beginsOperation(event, stackId)) {
          beginning = event.requestToken;
          isTakenOver = false;
        } else if (event.requestToken !== beginning) isTakenOver = true;
      }
    },
    isOwn: () => beginning?.startsWith(prefix) === true && !isTakenOver,
  };
}
