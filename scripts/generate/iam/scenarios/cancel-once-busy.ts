import type { Account } from "./account.ts";

/** What a run is lent so that somebody cancels it as soon as its stack is being changed. */
export function cancelOnceBusy({ clock, script }: Account): Partial<ReturnType<Account["ports"]>> {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    clock: {
      now: () => clock.now(),
      async sleep(milliseconds, signal) {
        if (script.state.stacks.some(({ status }) => status === "UPDATE_IN_PROGRESS")) controller.abort();
        await clock.sleep(milliseconds, signal);
      },
    },
  };
}
