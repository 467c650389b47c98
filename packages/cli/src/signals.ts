import type { NodeSignal } from "@keelson/core";

/** SIGINT and SIGTERM as an AbortSignal; a second one ends the process as Node would. */
export function listenForSignals(): { readonly signal: AbortSignal; received(): NodeSignal | null; release(): void } {
  const controller = new AbortController();
  let received: NodeSignal | null = null;
  const onSignal = (name: NodeSignal): void => {
    received ??= name;
    controller.abort();
    release();
  };
  const release = (): void => {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  return { signal: controller.signal, received: () => received, release };
}
