import type { StackEvent } from "../stack/cloudformation-port.ts";

/** True for a resource that only fell because another one failed. */
export function wasCancelled({ reason }: Pick<StackEvent, "reason">): boolean {
  return /^Resource (creation|update|deletion|import) cancelled\b/i.test(reason ?? "");
}
