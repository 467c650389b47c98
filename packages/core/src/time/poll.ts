import { Interrupted, TimedOut } from "../failure/failure.ts";
import type { Clock } from "./clock.ts";

export interface PollOptions<T> {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Milliseconds until waiting ends with TimedOut. */
  readonly timeout: number;
  /** Milliseconds before the next probe, by the number of probes made so far (from 1). */
  readonly interval: (probes: number) => number;
  /** What is waited for, as the end of "while waiting for ...". */
  readonly subject: string;
  /** A value ends the wait; a string is the state that was seen, and waiting goes on. */
  readonly probe: () => Promise<{ readonly value: T } | { readonly pending: string }>;
}

/** Probes until there is a value. Ends with TimedOut at the bound and with Interrupted when the signal is aborted. */
export async function poll<T>(options: PollOptions<T>): Promise<T> {
  const { clock, signal, subject } = options;
  const deadline = clock.now() + options.timeout;
  let lastState = "nothing was seen yet";
  for (let probes = 1; ; probes += 1) {
    if (signal.aborted) throw new Interrupted(`Cancelled while waiting for ${subject}.`, { stateLeft: lastState });
    const probed = await options.probe();
    if ("value" in probed) return probed.value;
    lastState = probed.pending;
    const left = deadline - clock.now();
    if (left <= 0) throw new TimedOut(`Timed out while waiting for ${subject}: ${lastState}.`, { lastState });
    await clock.sleep(Math.min(options.interval(probes), left), signal);
  }
}

/** Intervals that start at `first` milliseconds and grow by half each time up to `cap`. */
export function growingInterval(first: number, cap: number): (probes: number) => number {
  return (probes) => Math.min(cap, first * 1.5 ** (probes - 1));
}
