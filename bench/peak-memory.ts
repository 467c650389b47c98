import { readFileSync } from "node:fs";
import { type Contender, runOnce } from "./measure.ts";

/** The largest size in MiB that a process had, as the kernel counts it at its end; `file` is where it is written down. */
export async function peakMemory({ words, environment, ...contender }: Contender, file: string): Promise<number> {
  // Not getrusage: that includes what the starting process had before exec (proc(5), VmHWM).
  const note = `import { readFileSync, writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.PEAK_FILE, readFileSync("/proc/self/status")));`;
  await runOnce("the measured process", {
    ...contender,
    words: ["--import", `data:text/javascript,${encodeURIComponent(note)}`, ...words],
    environment: { ...environment, PEAK_FILE: file },
  });
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(file, "utf8"))?.[1]) / 1024;
}
