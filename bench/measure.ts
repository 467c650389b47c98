import { spawn } from "node:child_process";
import { Bug } from "@keelson/core";

/** A Node process to be timed. */
export interface Contender {
  /** The binary that runs it. */
  readonly node: string;
  readonly words: readonly string[];
  /** All of it. */
  readonly environment: Readonly<Record<string, string>>;
  /** What it has to end with; anything else means that it did not do its work. */
  readonly exitCode: number;
}

/** Milliseconds, the median of so many runs of each; the contenders take turns, so that a busy moment meets all of them. */
export async function measure<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  rounds: number,
): Promise<Record<Name, number>> {
  const entries = Object.entries<Contender>(contenders);
  const times = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  // The first round only fills the file cache.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, contender] of entries) {
      const time = await runOnce(name, contender);
      if (round > 0) times.get(name)?.push(time);
    }
  }
  // The loop has filled exactly the names of the contenders.
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)])) as Record<Name, number>;
}

/** Milliseconds that one run takes. Ends with what it said last when it does not do its work. */
export function runOnce(name: string, { node, words, environment, exitCode }: Contender): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(node, words, { env: { ...environment }, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
    let took = Number.NaN;
    child
      .on("error", reject)
      .on("exit", () => (took = performance.now() - began))
      .on("close", (code) => {
        if (code === exitCode) resolve(took);
        else reject(new Bug(`${name} ended with ${String(code)} and not with ${exitCode}:\n${said}`));
      });
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
