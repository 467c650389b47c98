// One thread that renders mutated files, one after another, and says which one it is at.
import { parentPort, workerData } from "node:worker_threads";
import { judgeText } from "./judge-text.ts";
import { fileAt, readCorpus } from "./read-corpus.ts";

export interface WorkerTask {
  readonly seed: number;
  readonly count: number;
  /** One number: the index of the file that is being rendered. */
  readonly progress: Int32Array<SharedArrayBuffer>;
}

const { seed, count, progress } = workerData as WorkerTask;
const corpus = readCorpus();
for (let index = 0; index < count; index += 1) {
  Atomics.store(progress, 0, index);
  const problem = judgeText(fileAt(corpus, { seed, index }));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of worker threads, not a window
  if (problem !== null) parentPort?.postMessage({ index, problem });
}
