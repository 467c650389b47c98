import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Program, programPath } from "./program.ts";

export interface RunningProcess {
  readonly pid: number;
  /** Ends the process; returns when it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts a server and waits until it is ready. setpriv makes the kernel end it with this process, whatever becomes of us.
 * Ends with the last lines of its log when it does not become ready.
 */
export async function startProcess(options: {
  readonly program: Program;
  readonly args: readonly string[];
  /** The file that takes its output. */
  readonly log: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isReady: () => Promise<boolean>;
  /** Milliseconds. */
  readonly patience?: number;
}): Promise<RunningProcess> {
  const { program, args, log, env = {}, isReady, patience = 120_000 } = options;
  const output = openSync(log, "a");
  const child = spawn("setpriv", ["--pdeathsig", "KILL", "--", programPath(program), ...args], {
    stdio: ["ignore", output, output],
    env: { ...process.env, ...env },
  });
  closeSync(output);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const isRunning = (): boolean => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const stop = async (): Promise<void> => {
    if (!isRunning()) return;
    child.kill("SIGTERM");
    const stubborn = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(stubborn);
  };
  const deadline = Date.now() + patience;
  while (!(await isReady().catch(() => false))) {
    if (!isRunning() || Date.now() > deadline) {
      await stop();
      throw new Error(`${program} did not become ready:\n${lastLines(log)}`);
    }
    await sleep(100);
  }
  return { pid: child.pid ?? 0, stop };
}

/** A port of 127.0.0.1 that nobody listens on. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = address === null || typeof address === "string" ? 0 : address.port;
      server.close(() => resolve(port));
    });
  });
}

function lastLines(path: string): string {
  return readFileSync(path, "utf8").split("\n").slice(-25).join("\n");
}
