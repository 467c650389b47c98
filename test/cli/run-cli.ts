import { spawn } from "node:child_process";
import { join } from "node:path";
import { sandboxPaths } from "@keelson/sandbox";

export interface CliRun {
  readonly words: readonly string[];
  /** The example's folder when absent. */
  readonly folder?: string;
  /** All of it; nothing of this process's environment is handed on. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Another Node than the one that runs the tests. */
  readonly node?: string;
  /** Without root's power to read everything. */
  readonly isOrdinaryUser?: true;
  /** The process gets SIGINT when its standard error has this. */
  readonly interruptAt?: RegExp;
  /** Called once the process runs, with what sends it a signal. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

export interface EndedCli {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Root without capabilities reads only what its permissions allow, like anybody. */
const withoutCapabilities = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--"];

export function runCli(run: CliRun): Promise<EndedCli> {
  const { dist, example } = sandboxPaths();
  const command = [run.node ?? process.execPath, join(dist, "cli.js"), ...run.words];
  const [program = "", ...words] = run.isOrdinaryUser && process.getuid?.() === 0 ? [...withoutCapabilities, ...command] : command;
  const child = spawn(program, words, {
    cwd: run.folder ?? example,
    env: { ...run.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  run.onStart?.((signal) => child.kill(signal));
  let [stdout, stderr, interrupted] = ["", "", false];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    if (interrupted || run.interruptAt?.test(stderr) !== true) return;
    interrupted = child.kill("SIGINT");
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (exitCode, signal) => resolve({ exitCode, signal, stdout, stderr }));
  });
}
