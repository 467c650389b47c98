import type { JsonPointer } from "@keelson/core";
import type { Resolved } from "../evaluate/resolved.ts";
import type { Requirement } from "../replacement/requirement.ts";

/** One place of a resource's definition that changes, and what that asks of the resource. */
export interface PropertyDifference {
  /** Inside the definition: `/Properties/Tags/Name/Value`. */
  readonly path: JsonPointer;
  /** Null where there is nothing. Equal to `after` where only what a token stands for changes. */
  readonly before: Resolved | null;
  readonly after: Resolved | null;
  readonly requires: Requirement;
  /** The logical ids whose own change is the cause; empty where the value itself differs. */
  readonly because: readonly string[];
}
