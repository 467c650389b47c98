import { type Backoff, backoffDelay, type Failure, type Random, RemoteFailure } from "@keelson/core";
import { StatusFailure } from "./status-failure.ts";

interface Rule {
  /** How often a call is made again at most. */
  readonly retries: number;
  readonly backoff: Backoff;
}

const never: Rule = { retries: 0, backoff: { base: 0, cap: 0 } };
/** Connections lost, etcd leader changes, generic 5xx. */
const transient: Rule = { retries: 6, backoff: { base: 500, cap: 10_000 } };
/** client-go gives up after ten, too. */
const throttled: Rule = { retries: 10, backoff: { base: 1000, cap: 30_000 } };
/** Optimistic locks and quota races settle within moments. */
const racing: Rule = { retries: 5, backoff: { base: 200, cap: 5000 } };
/** A webhook whose pods are just starting, a namespace whose end is awaited. */
const starting: Rule = { retries: 20, backoff: { base: 1000, cap: 30_000 } };

/** Milliseconds. A server that asks for more is not waited for as long as it asks: the job would end first. */
const longestWait = 120_000;

/**
 * What may be repeated, in one place. All calls of this engine are idempotent: reads, and server-side applies, which say
 * what shall be and not what to do. Refusals of content, conflicts of managers and denials never change by repeating.
 */
function ruleOf(failure: Failure): Rule {
  if (!(failure instanceof RemoteFailure)) return never;
  switch (failure.code) {
    case "cluster-unreachable":
      return transient;
    case "throttled":
      return throttled;
    case "webhook-unavailable":
      return starting;
    case "object-busy":
      return failure.call.status === 403 ? starting : racing;
    case "remote-error":
      return (failure.call.status ?? 0) >= 500 && failure.call.status !== 501 ? transient : never;
    default:
      return never;
  }
}

/** Milliseconds to wait before the call is made again, or null when it is not. `failed` counts the failures so far, from 1. */
export function retryDelay(failure: Failure, failed: number, random: Random): number | null {
  const rule = ruleOf(failure);
  if (failed > rule.retries) return null;
  const asked = failure instanceof StatusFailure ? failure.retryAfter : null;
  return Math.max(Math.min(asked ?? 0, longestWait), backoffDelay(failed - 1, rule.backoff, random));
}
