import type { Change } from "@keelson/core";
import type { PropertyDifference } from "../diff/property-difference.ts";
import type { ResolvedObject } from "../evaluate/resolved.ts";
import type { NodeEffect } from "../nodes/node-effect.ts";
import type { Requirement } from "../replacement/requirement.ts";

/** What is left of a resource that a change ends: it lives on outside the stack, as a snapshot, or not at all. */
export type Remains = "resource" | "snapshot" | "nothing";

/** What a change does to its resource. */
export interface ResourceEffect {
  /** The strongest of the differences. */
  readonly requires: Requirement;
  /** In the order of their paths; empty where a resource is made or deleted. */
  readonly differences: readonly PropertyDifference[];
  /** Of the old resource where it is deleted or may be replaced, else null. */
  readonly remains: Remains | null;
  /** True for types that hold data (AWS service specification). */
  readonly isStateful: boolean;
  /** Null for what is no machine and no group of machines. */
  readonly nodes: NodeEffect | null;
}

/** One resource on one side of a plan. */
export interface PlannedResource {
  readonly logicalId: string;
  readonly type: string;
  /** Evaluated and in canonical form: what cannot be decided offline stays as an intrinsic function. */
  readonly definition: ResolvedObject;
  /** Of the change that this side is the outcome of; null on the other side and where nothing changes. */
  readonly effect: ResourceEffect | null;
}

/** What a change does; null for a keep. */
export function effectOf(change: Change<PlannedResource>): ResourceEffect | null {
  return change.verb === "create" || change.verb === "update" ? change.after.effect : change.before.effect;
}

/** The resource that a change is about, as it is afterwards, or was where it is deleted. */
export function resourceOf(change: Change<PlannedResource>): PlannedResource {
  return change.verb === "create" || change.verb === "update" ? change.after : change.before;
}
