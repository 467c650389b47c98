import { growingInterval, type Random } from "@keelson/core";

/** Waits between two polls: short after news, longer when it is quiet, spread so that parallel runs do not poll together. */
export interface PollPace {
  /** Milliseconds until the next poll. */
  next(): number;
  /** There was news: begins again with short waits. */
  reset(): void;
}

/** From half a second to five seconds, each wait between a half and the whole of its step. */
export function pollPace(random: Random): PollPace {
  const step = growingInterval(500, 5000);
  let quietPolls = 0;
  return {
    next() {
      quietPolls += 1;
      return Math.round(step(quietPolls) * (0.5 + random() / 2));
    },
    reset() {
      quietPolls = 0;
    },
  };
}
