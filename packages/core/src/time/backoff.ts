import type { Random } from "./clock.ts";

export interface Backoff {
  /** Milliseconds before the first retry, at most. */
  readonly base: number;
  /** Milliseconds that no wait passes. */
  readonly cap: number;
}

/** Full jitter: anywhere from 0 to the exponential bound (AWS Architecture Blog, "Exponential Backoff And Jitter"). */
export function backoffDelay(attempt: number, backoff: Backoff, random: Random): number {
  return Math.floor(random() * Math.min(backoff.cap, backoff.base * 2 ** attempt));
}
