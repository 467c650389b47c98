import { resourceTypeOf } from "../resources/type-table.ts";
import type { World } from "../world.ts";

/** Milliseconds that writing or deleting a resource takes: by logical id, by type, or as the type table says. */
export function durationOf({ seconds }: World, logicalId: string, type: string): number {
  return (seconds[logicalId] ?? seconds[type] ?? resourceTypeOf(type)?.seconds ?? 1) * 1000;
}
