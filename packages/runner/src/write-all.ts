import { type Failure, toFailure } from "@keelson/core";

/** Does all of some writes, also those behind one that fails; answers the failures, each sentence once. */
export function writeAll(writes: readonly (() => void)[]): readonly Failure[] {
  const failures = new Map<string, Failure>();
  for (const write of writes) {
    try {
      write();
    } catch (error) {
      const failure = toFailure(error);
      if (!failures.has(failure.message)) failures.set(failure.message, failure);
    }
  }
  return [...failures.values()];
}
