import type { SecretStore } from "./secret-store.ts";

type Store = Pick<SecretStore, "get" | "readTags" | "put">;

/** A store whose calls are let through one at a time, so that two writers can be interleaved by a plan. */
export interface SteppedStore {
  readonly store: Store;
  /** Lets one call through and waits for its answer; false when the writer has ended and makes no more. */
  step(): Promise<boolean>;
  /** Must be told when the writer has ended, however it did. */
  end(): void;
}

export function steppedStore(inner: Store): SteppedStore {
  const waiting: (() => Promise<void>)[] = [];
  let hasEnded = false;
  let wake: () => void = () => undefined;
  const gated = <T>(call: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting.push(() => call().then(resolve, reject));
      wake();
    });
  return {
    store: {
      get: (names) => gated(() => inner.get(names)),
      readTags: (name) => gated(() => inner.readTags(name)),
      put: (secret) => gated(() => inner.put(secret)),
    },
    async step() {
      if (waiting.length === 0 && !hasEnded) await new Promise<void>((resolve) => (wake = resolve));
      const next = waiting.shift();
      if (next === undefined) return false;
      await next();
      return true;
    },
    end() {
      hasEnded = true;
      wake();
    },
  };
}
