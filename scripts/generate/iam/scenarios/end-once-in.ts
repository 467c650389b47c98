import type { Account } from "./account.ts";

/** What a run is lent so that somebody cancels it as soon as a stack is in this status. */
export function cancelOnceIn({ clock, script }: Account, wanted: string): Partial<ReturnType<Account["ports"]>> {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    clock: {
      now: () => clock.now(),
      async sleep(milliseconds, signal) {
        if (script.state.stacks.some(({ status }) => status === wanted)) controller.abort();
        await clock.sleep(milliseconds, signal);
      },
    },
  };
}

/** The same for a run that ends at once and without a word, as when its machine goes away. */
export function dieOnceIn({ clock, script }: Account, wanted: string): Partial<ReturnType<Account["ports"]>> {
  return {
    clock: {
      now: () => clock.now(),
      async sleep(milliseconds, signal) {
        if (script.state.stacks.some(({ status }) => status === wanted)) throw new RangeError("the machine is gone");
        await clock.sleep(milliseconds, signal);
      },
    },
  };
}
