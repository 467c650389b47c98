// `npm run e2e`: builds the outside programs where they are missing, lets them judge, and ends with a line of counts.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCounts } from "../scripts/read-counts.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const report = join(root, ".reports", "e2e.json");

interface Ended {
  readonly status: number;
  readonly stdout: string;
}

function run(
  command: string,
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly stdout: "inherit" | "pipe" },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", options.stdout, "inherit"],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", reject);
    child.once("close", (status) => resolve({ status: status ?? 1, stdout: Buffer.concat(chunks).toString("utf8") }));
  });
}

mkdirSync(join(root, ".reports"), { recursive: true });
rmSync(report, { force: true });
const built = await run("bash", [join(root, "e2e", "parts", "build.sh")], { stdout: "pipe" });
const parts = built.stdout.trim();
let status = built.status;
if (status === 0) {
  console.log(`Parts: ${parts}`);
  const args = [
    "run",
    "--config",
    "e2e/vitest.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ];
  status = (await run("vitest", args, { env: { KEELSON_PARTS: parts }, stdout: "inherit" })).status;
}
const counts = readCounts(report, status);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
