/** Time as a parameter. Only adapters make one from the system's clock. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Resolves after `milliseconds`, or at once when `signal` is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** From 0 inclusive to 1 exclusive. A parameter for the same reason. */
export type Random = () => number;
