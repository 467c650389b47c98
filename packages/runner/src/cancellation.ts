import { Interrupted, type NodeSignal } from "@keelson/core";

interface Cancellation {
  readonly signal: AbortSignal;
  /** Aborted by the second signal: what was under way has not ended by itself. */
  readonly insisted: AbortSignal;
  /** The signal that came first, or null. */
  received(): NodeSignal | null;
  /** Gives the signals back to Node. */
  release(): void;
}

/** Turns SIGINT and SIGTERM into AbortSignals. The runner sends SIGINT, SIGTERM 7.5 s later, and kills after 2.5 s more. */
export function listenForCancellation(): Cancellation {
  const first = new AbortController();
  const second = new AbortController();
  let received: NodeSignal | null = null;
  const onSignal = (name: NodeSignal): void => {
    (received === null ? first : second).abort();
    received ??= name;
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  return {
    signal: first.signal,
    insisted: second.signal,
    received: () => received,
    release() {
      process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
    },
  };
}

/** Ends like the run, or with Interrupted when somebody insists: a call without an answer must not cost the outputs. */
export function endAtOnce<Result>(run: Promise<Result>, insisted: AbortSignal): Promise<Result> {
  const insistence = new Promise<never>((_, reject) => {
    const stop = (): void => {
      const stateLeft = "a call may or may not have been carried out";
      reject(new Interrupted("Cancelled while a call had no answer yet.", { stateLeft }));
    };
    insisted.addEventListener("abort", stop, { once: true });
  });
  return Promise.race([run, insistence]);
}
