// `npm test`: every check and test that needs only Node, in parallel where they can be, and one line of counts at the end.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatDuration } from "@keelson/core";
import { readCounts } from "./read-counts.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const unitReport = join(root, ".reports", "unit.json");
const checks = ["check:format", "check:lint", "check:types", "check:unused"];

interface Ended {
  readonly name: string;
  readonly status: number;
  readonly output: string;
}

function run(name: string, command: string, args: readonly string[]): Promise<Ended> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => {
      const output = Buffer.concat(chunks).toString("utf8");
      console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${formatDuration(performance.now() - began)})`);
      if (status !== 0) console.log(output);
      resolve({ name, status: status ?? 1, output });
    });
  });
}

mkdirSync(join(root, ".reports"), { recursive: true });
rmSync(unitReport, { force: true });
const checked = await run("checks", "turbo", [
  "run",
  ...checks,
  "--continue",
  "--output-logs=errors-only",
  "--log-order=grouped",
  "--ui=stream",
]);
const bounded = await run("boundaries", "turbo", ["boundaries"]);
const tested = await run("tests", "vitest", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${unitReport}`,
  ...process.argv.slice(2),
]);

const counts = readCounts(unitReport, tested.status);
const failedChecks =
  checked.status === 0
    ? 0
    : checks.filter((check) => new RegExp(`//#${check}.*(ERROR|command .* exited)`).test(checked.output)).length || 1;
const failedBounds = bounded.status === 0 ? 0 : 1;
const failed = counts.failed + failedChecks + failedBounds;
const passed = counts.passed + checks.length - failedChecks + 1 - failedBounds;
console.log(`${passed} passed, ${failed} failed, ${counts.skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
