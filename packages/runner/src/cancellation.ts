import type { NodeSignal } from "@keelson/core";

export interface Cancellation {
  readonly signal: AbortSignal;
  /** The signal that came, or null. */
  received(): NodeSignal | null;
  /** Gives the signals back to Node. */
  release(): void;
}

/** Turns SIGINT and SIGTERM into an AbortSignal. The runner sends SIGINT, SIGTERM 7.5 s later, and kills after 2.5 s more. */
export function listenForCancellation(): Cancellation {
  const controller = new AbortController();
  let received: NodeSignal | null = null;
  const listen = (name: NodeSignal) => () => {
    received ??= name;
    controller.abort();
  };
  const onInterrupt = listen("SIGINT");
  const onTerminate = listen("SIGTERM");
  process.on("SIGINT", onInterrupt).on("SIGTERM", onTerminate);
  return {
    signal: controller.signal,
    received: () => received,
    release() {
      process.off("SIGINT", onInterrupt).off("SIGTERM", onTerminate);
    },
  };
}
