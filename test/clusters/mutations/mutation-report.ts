import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A file that broke a law: `mutate` makes it again from its seed, as long as the corpus stays. */
export interface Problem {
  readonly seed: number;
  readonly problem: string;
  /** In base64, its beginning if it is large. */
  readonly file: string;
}

export interface MutationReport {
  readonly problems: readonly Problem[];
  /** Seconds of processor time that were seen to go into one file. */
  readonly slowest: number;
  /** The largest size of the whole process in MiB. */
  readonly peak: number;
  readonly rendered: number;
}

/** Renders so many mutated files in a process of their own, so that its memory is theirs. */
export function reportMutations({ seed, count }: { readonly seed: number; readonly count: number }): Promise<MutationReport> {
  const script = fileURLToPath(new URL("./run-mutations.ts", import.meta.url));
  const child = spawn(process.execPath, [script, String(seed), String(count)], { stdio: ["ignore", "pipe", "inherit"], env: {} });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code, signal) => {
      if (code === 0) resolve(JSON.parse(printed));
      else reject(new TypeError(`The process of seed ${seed} ended with ${code ?? signal}: ${printed}`));
    });
  });
}
