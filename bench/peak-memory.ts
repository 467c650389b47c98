import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Bug } from "@keelson/core";
import type { Contender } from "./measure.ts";

/** The largest size in MiB that a process had, as the kernel counts it at its end; `file` is where it is written down. */
export function peakMemory({ node, words, environment, exitCode }: Contender, file: string): number {
  // Not getrusage: that includes what the starting process had before exec (proc(5), VmHWM).
  const note = `import { readFileSync, writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.PEAK_FILE, readFileSync("/proc/self/status")));`;
  const { status } = spawnSync(node, ["--import", `data:text/javascript,${encodeURIComponent(note)}`, ...words], {
    env: { ...environment, PEAK_FILE: file },
    stdio: "ignore",
  });
  if (status !== exitCode) throw new Bug(`The measured process ended with ${String(status)} and not with ${exitCode}.`);
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(file, "utf8"))?.[1]) / 1024;
}
