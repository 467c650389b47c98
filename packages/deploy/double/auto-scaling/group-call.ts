import type { QueryInput } from "../query/query-input.ts";
import type { AutoScalingState } from "./auto-scaling-state.ts";

/** One look at the groups of a region. */
export interface GroupCall {
  readonly input: QueryInput;
  readonly region: string;
  readonly state: AutoScalingState;
  readonly now: number;
}
