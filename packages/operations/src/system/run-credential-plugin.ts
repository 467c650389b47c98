import { spawn } from "node:child_process";
import type { ExecCommand, ExecResult } from "@keelson/apply";

/** More than any ExecCredential has. */
const longestOutput = 1_048_576;
/** Milliseconds: plugins ask a token service or two. */
const longestRun = 60_000;

/**
 * Runs a credential plugin of a kubeconfig in this process's environment; one that cannot be started has no exit code.
 * It may wait for something that never comes, so a cancelled run ends it, and so does a minute.
 */
export function runCredentialPlugin(plugin: ExecCommand, signal: AbortSignal): Promise<ExecResult> {
  return new Promise((resolve) => {
    const unstarted = (error: unknown): void => resolve({ exitCode: null, stdout: "", stderr: String(error) });
    try {
      const child = start(plugin, signal);
      const printed = { stdout: "", stderr: "" };
      for (const name of ["stdout", "stderr"] as const) {
        child[name].setEncoding("utf8").on("data", (text: string) => {
          printed[name] = (printed[name] + text).slice(0, longestOutput);
        });
      }
      child.on("error", unstarted);
      // As shells count: what a signal ended has no exit code of its own.
      child.on("close", (exitCode) => resolve({ exitCode: exitCode ?? 128, ...printed }));
    } catch (error) {
      // Words that no process can be given, such as a NUL.
      unstarted(error);
    }
  });
}

function start(plugin: ExecCommand, signal: AbortSignal) {
  const env = { ...process.env, ...plugin.env };
  return spawn(plugin.command, [...plugin.args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    signal,
    timeout: longestRun,
    killSignal: "SIGKILL",
  });
}
