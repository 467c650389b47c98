import { Bug, type Failure, Interrupted } from "./failure.ts";

/** Exit codes: 0 success, 1 a named failure, 2 wrong usage, 70 a bug, 130 and 143 after SIGINT and SIGTERM. */
export function exitCodeOf(failure: Failure, signal: NodeSignal | null): number {
  if (failure instanceof Interrupted) return signal === "SIGTERM" ? 143 : 130;
  if (failure instanceof Bug) return 70;
  return failure.code === "wrong-usage" ? 2 : 1;
}

export type NodeSignal = "SIGINT" | "SIGTERM";
