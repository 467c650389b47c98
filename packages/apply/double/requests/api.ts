import { type Clock } from "@keelson/core";
import { type Resource } from "../resources/resource.ts";
import { type Store } from "../store/store.ts";

/** Ways in which the double can be wrong on purpose, to show that the contract notices. */
export type Defect = "conflicts-ignored" | "apply-always-writes" | "unknown-fields-accepted" | "watch-misses-deletes";

/** What the handlers of requests work with. */
export interface Api {
  readonly store: Store;
  readonly clock: Clock;
  readonly defect: Defect | undefined;
  /** Built-in resources and those of established CustomResourceDefinitions. */
  resources(): readonly Resource[];
}

/** RFC 3339 with seconds, as the server writes times. */
export function timeOf(api: Pick<Api, "clock">): string {
  return toTime(api.clock.now());
}

export function toTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
