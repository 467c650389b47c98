// `node run-mutations.ts SEED COUNT`: renders mutated files in a thread that this one watches, and prints what went wrong as JSON.
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { MutationReport, Problem } from "./mutation-report.ts";
import type { WorkerTask } from "./mutation-worker.ts";
import { fileAt, readCorpus } from "./read-corpus.ts";

/** Seconds of processor time for one file; the worst one of those known takes a fraction of one. */
const longest = 2;
/** MiB of heap: what is garbage is collected before it shows in the process's size. */
const heap = { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 4 };

const [seed = 1, count = 2000] = process.argv.slice(2).map(Number);
const progress = new Int32Array(new SharedArrayBuffer(4));
const problems: Problem[] = [];

function tell(index: number, problem: string): void {
  const file = Buffer.from(fileAt(readCorpus(), { seed, index })).subarray(0, 20_000).toString("base64");
  if (problems.length < 5) problems.push({ seed: seed + index, problem, file });
}

const workerData: WorkerTask = { seed, count, progress };
const worker = new Worker(new URL("./mutation-worker.ts", import.meta.url), { workerData, resourceLimits: heap });
worker.on("message", ({ index, problem }: { index: number; problem: string }) => tell(index, problem));
worker.on("error", (error: Error) => tell(Atomics.load(progress, 0), `thread ended: ${error.message}`));

// Processor time and not that of the clock, so that a busy machine does not look like a hang.
let [watched, since] = [-1, process.cpuUsage()];
let slowest = 0;
const watch = setInterval(() => {
  const index = Atomics.load(progress, 0);
  if (index !== watched) {
    [watched, since] = [index, process.cpuUsage()];
    return;
  }
  const { user, system } = process.cpuUsage(since);
  slowest = Math.max(slowest, (user + system) / 1e6);
  if ((user + system) / 1e6 <= longest) return;
  tell(index, `hangs: more than ${longest} s`);
  void worker.terminate();
}, 50);

worker.on("exit", () => {
  clearInterval(watch);
  const report: MutationReport = {
    problems,
    slowest,
    peak: ownPeak(),
    rendered: Atomics.load(progress, 0) + 1,
  };
  process.stdout.write(JSON.stringify(report));
});

/** The largest size of this program in MiB; what getrusage tells includes what the starting process had before exec (proc(5), VmHWM). */
function ownPeak(): number {
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kibibytes) / 1024;
}
