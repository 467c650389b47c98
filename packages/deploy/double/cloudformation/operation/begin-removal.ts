import type { StackRecord } from "../state.ts";
import type { StackStatus } from "../stack-status.ts";
import type { World } from "../world.ts";
import { cleanupTasks } from "./make-tasks.ts";
import { recordStackStatus } from "./record-event.ts";
import { enterPhase } from "./turn-operation.ts";

/** Begins the removal of everything a stack holds: its deletion, or the rollback of its creation. */
export function beginRemoval(
  stack: StackRecord,
  world: World,
  change: { readonly status: StackStatus; readonly reason: string | null; readonly at: number },
): void {
  const { operation } = stack;
  if (operation === null) return;
  recordStackStatus(stack, world, change);
  const held = Object.values(stack.resources).filter(({ status }) => status !== "DELETE_COMPLETE" && status !== "DELETE_SKIPPED");
  enterPhase(operation, "remove", change.at, cleanupTasks(stack, held));
}
