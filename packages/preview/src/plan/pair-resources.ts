import { canonicalDefinition } from "../diff/canonical-definition.ts";
import type { EvaluatedStack } from "../evaluate/evaluate-template.ts";
import type { ResolvedObject } from "../evaluate/resolved.ts";
import type { ResourcePair } from "../propagate/changed-resource.ts";

/** A resource on one side. */
export interface SideResource {
  readonly logicalId: string;
  readonly type: string;
  /** Canonical, always with Properties. */
  readonly definition: ResolvedObject;
}

/** The resources of both sides by logical id, and what became of each. */
export interface PairedResources {
  readonly before: ReadonlyMap<string, SideResource>;
  readonly after: ReadonlyMap<string, SideResource>;
  /** What exists on both sides with one type. */
  readonly pairs: readonly ResourcePair[];
  /** The logical ids that exist on both sides with two types. */
  readonly retyped: ReadonlySet<string>;
}

/** Two states of a stack, resource by resource. */
export function pairResources(base: EvaluatedStack, head: EvaluatedStack): PairedResources {
  const [before, after] = [resourcesOf(base), resourcesOf(head)];
  const pairs: ResourcePair[] = [];
  const retyped = new Set<string>();
  for (const [logicalId, { type, definition }] of after) {
    const old = before.get(logicalId);
    if (old === undefined) continue;
    if (old.type === type) pairs.push({ logicalId, type, before: old.definition, after: definition });
    else retyped.add(logicalId);
  }
  return { before, after, pairs, retyped };
}

function resourcesOf(stack: EvaluatedStack): ReadonlyMap<string, SideResource> {
  return new Map(
    [...stack.resources].map(([logicalId, { type, definition }]) => [
      logicalId,
      { logicalId, type, definition: canonicalDefinition(type, { Properties: {}, ...definition }) },
    ]),
  );
}
