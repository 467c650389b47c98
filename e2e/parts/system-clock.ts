import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "@keelson/core";

/** Real time: real programs know no other. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    // Ends early, and without a word, when the signal fires.
    await sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {});
  },
};
