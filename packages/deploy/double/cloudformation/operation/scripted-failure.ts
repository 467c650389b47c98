import type { FailingAction, World } from "../world.ts";

/** The reason that the test's script gives a resource to fail with, when this is done to it; null when it has none. */
export function scriptedFailure({ failResources }: World, logicalId: string, action: FailingAction): string | null {
  const script = failResources[logicalId];
  if (script === undefined) return null;
  const { on } = script;
  return on === action || (Array.isArray(on) && on.includes(action)) ? script.reason : null;
}
