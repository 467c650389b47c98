import { spawn } from "node:child_process";
import type { ExecCommand, ExecResult } from "@keelson/apply";

/** More than any ExecCredential has. */
const longestOutput = 1_048_576;

/**
 * Runs a credential plugin of a kubeconfig in this process's environment; one that cannot be started has no exit code.
 * It may wait for something that never comes, so a cancelled run ends it.
 */
export function runCredentialPlugin(plugin: ExecCommand, signal: AbortSignal): Promise<ExecResult> {
  return new Promise((resolve) => {
    const child = spawn(plugin.command, [...plugin.args], {
      env: { ...process.env, ...plugin.env },
      stdio: ["ignore", "pipe", "pipe"],
      signal,
    });
    const printed = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => {
        printed[name] = (printed[name] + text).slice(0, longestOutput);
      });
    }
    child.on("error", (error) => resolve({ exitCode: null, stdout: "", stderr: error.message }));
    child.on("close", (exitCode) => resolve({ exitCode, ...printed }));
  });
}
