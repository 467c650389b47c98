import type { Refused } from "../failure/failure.ts";
import type { Plan } from "./plan.ts";

/** Looks at a plan and refuses it or says nothing. */
export type Guard<T> = (plan: Plan<T>) => Refused | undefined;

/** Turns changes that are not wanted into keeps, each with a note; never adds a change. */
export type Policy<T> = (plan: Plan<T>) => Plan<T>;

/** Throws the first refusal. */
export function enforceGuards<T>(plan: Plan<T>, guards: readonly Guard<T>[]): void {
  for (const guard of guards) {
    const refusal = guard(plan);
    if (refusal !== undefined) throw refusal;
  }
}

export function applyPolicies<T>(plan: Plan<T>, policies: readonly Policy<T>[]): Plan<T> {
  return policies.reduce((current, policy) => policy(current), plan);
}
