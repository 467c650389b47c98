import { createInterface } from "node:readline/promises";
import { Interrupted } from "@keelson/core";

/** Whether a person sits at both ends of the terminal. */
export function isTerminal(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/** Asks a question on the terminal, beside what is printed as the result. Null when the input ends; Interrupted when cancelled. */
export async function askTerminal(question: string, signal: AbortSignal): Promise<string | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<null>((resolve) => terminal.once("close", () => resolve(null)));
  try {
    return await Promise.race([terminal.question(question, { signal }), ended]);
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new Interrupted("Cancelled before the question was answered.", { stateLeft: "nothing was changed", cause: error });
  } finally {
    terminal.close();
  }
}
