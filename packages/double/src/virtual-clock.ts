import type { Clock } from "@keelson/core";

/** A clock that tests move: sleeping moves it forward at once, so that waits of minutes take no time. */
export interface VirtualClock extends Clock {
  advance(milliseconds: number): void;
}

export function virtualClock(start = Date.parse("2026-11-22T12:00:00Z")): VirtualClock {
  let now = start;
  return {
    now: () => now,
    advance(milliseconds) {
      now += milliseconds;
    },
    async sleep(milliseconds, signal) {
      if (signal?.aborted !== true) now += milliseconds;
      // A turn of the event loop, so that sockets and other waiters get on between two probes.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** The system's clock, made `factor` times faster, from `start` on: what the sandbox runs on. */
export function acceleratedClock(factor: number, start = Date.now()): Clock {
  const began = Date.now();
  return {
    now: () => start + (Date.now() - began) * factor,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / factor)),
  };
}
