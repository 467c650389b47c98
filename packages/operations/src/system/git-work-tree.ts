import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/**
 * What git would do with a file at a path: `outside` of any work tree, `ignored`, `taken` by the next `git add`, or `unknown` where there is
 * a work tree, but git is not there or does not answer.
 */
export type GitStanding = "outside" | "ignored" | "taken" | "unknown";

/** The file need not exist, nor the folders above it. */
export async function gitStandingOf(path: string): Promise<GitStanding> {
  const { folder, rest } = await nearestFolder(resolve(path));
  const exitCode = await askGit(folder, join(folder, rest));
  // git-check-ignore(1): 0 ignored, 1 not ignored, 128 an error, as outside of any work tree. A tracked file is never ignored.
  if (exitCode === 0) return "ignored";
  if (exitCode === 1) return "taken";
  return hasWorkTree(folder) ? "unknown" : "outside";
}

/** The deepest folder above a path that exists, without links: git follows none. */
async function nearestFolder(path: string): Promise<{ readonly folder: string; readonly rest: string }> {
  for (let folder = dirname(path), rest = basename(path); ; rest = join(basename(folder), rest), folder = dirname(folder)) {
    const real = await realpath(folder).catch(() => null);
    if (real !== null) return { folder: real, rest };
    if (folder === dirname(folder)) return { folder, rest };
  }
}

/** Variables that a hook runs with would make git look elsewhere. */
const misleading = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

/** Null where git cannot be started. */
function askGit(folder: string, path: string): Promise<number | null> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.includes(name)));
  return new Promise((resolve) => {
    const git = spawn("git", ["-C", folder, "check-ignore", "--quiet", "--", path], { env, stdio: "ignore", timeout: 10_000 });
    git.on("error", () => resolve(null));
    git.on("close", (exitCode) => resolve(exitCode));
  });
}

function hasWorkTree(folder: string): boolean {
  if (existsSync(join(folder, ".git"))) return true;
  return folder !== dirname(folder) && hasWorkTree(dirname(folder));
}
