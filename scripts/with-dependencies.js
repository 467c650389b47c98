// Runs a command of this repository after installing what package-lock.json asks for and node_modules lacks.
// Plain JavaScript without imports from node_modules: it is the first thing that a fresh clone runs, on Node 20.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const lock = join(root, "package-lock.json");
const installed = join(root, "node_modules", ".keelson-lock.json");

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  const ended = spawnSync(command, args, { cwd: root, env, stdio: "inherit" });
  if (ended.error) process.stderr.write(`${command}: ${ended.error.message}\n`);
  if (ended.signal) process.kill(process.pid, ended.signal);
  return ended.status ?? 1;
}

// A terminal's Ctrl-C is for the command: this process waits for its end.
process.on("SIGINT", () => undefined);
const isCurrent = existsSync(installed) && readFileSync(installed).equals(readFileSync(lock));
if (!isCurrent) {
  process.stderr.write("Installing dependencies (npm ci)\n");
  const status = run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status !== 0) process.exit(status);
  copyFileSync(lock, installed);
}
const [command, ...args] = process.argv.slice(2);
process.exit(run(command ?? "node", args));
