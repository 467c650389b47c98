import { execFile } from "node:child_process";

/** What git answered: its output, or why there is none. */
export type GitAnswer = { readonly output: Buffer } | { readonly problem: string };

/** Milliseconds: everything that is asked is in the repository on this machine. */
const patience = 30_000;
/** More than any file that is read has. */
const largestOutput = 8 * 1024 * 1024;

/** Runs git in a folder of its repository. Nothing is fetched and nothing is asked from a person. */
export function runGit(words: readonly string[], folder: string): Promise<GitAnswer> {
  const settings = {
    cwd: folder,
    encoding: "buffer",
    timeout: patience,
    maxBuffer: largestOutput,
    // A partial clone would otherwise load what it lacks from the network, with credentials that are not there.
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" },
  } as const;
  return new Promise((resolve) => {
    execFile("git", [...words], settings, (error, stdout, stderr) => {
      if (error === null) resolve({ output: stdout });
      else resolve({ problem: stderr.toString("utf8").trim().split("\n")[0] || error.message });
    });
  });
}
