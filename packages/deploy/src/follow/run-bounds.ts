import type { Clock } from "@keelson/core";

/** The end of the time that a whole run may take. */
export interface Deadline {
  /** Milliseconds, never below zero. */
  left(): number;
}

export function deadlineIn(milliseconds: number, clock: Clock): Deadline {
  const end = clock.now() + milliseconds;
  return { left: () => Math.max(0, end - clock.now()) };
}
