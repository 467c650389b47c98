import type { PropertyDifference } from "../diff/property-difference.ts";
import type { ResolvedObject } from "../evaluate/resolved.ts";

/** A resource that exists on both sides with one type. */
export interface ResourcePair {
  readonly logicalId: string;
  readonly type: string;
  /** Canonical definitions, each with its Properties. */
  readonly before: ResolvedObject;
  readonly after: ResolvedObject;
}

/** A pair with what differs; no difference where nothing changes. */
export interface ChangedResource extends ResourcePair {
  /** In the order of their paths. */
  readonly differences: readonly PropertyDifference[];
  /** Properties that changed and are not in the replacement table. */
  readonly unknown: readonly string[];
}
