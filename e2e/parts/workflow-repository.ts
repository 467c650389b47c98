import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newerSyntax } from "../workflows/newer-syntax.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A repository with what the workflows need of this one, written in forms that act and actionlint know. */
export async function workflowRepository(): Promise<string> {
  const folder = await temporaryFolder("repository");
  for (const path of [".github", "dist", "examples"]) cpSync(join(root, path), join(folder, path), { recursive: true });
  for (const action of readdirSync(join(root, "actions"))) {
    mkdirSync(join(folder, "actions", action), { recursive: true });
    cpSync(join(root, "actions", action, "action.yml"), join(folder, "actions", action, "action.yml"));
  }
  const workflows = join(folder, ".github", "workflows");
  for (const name of readdirSync(workflows)) {
    const path = join(workflows, name);
    const text = newerSyntax.reduce((known, { form, older }) => known.replaceAll(form, older), readFileSync(path, "utf8"));
    writeFileSync(path, text);
  }
  const git = (...args: string[]): void =>
    void execFileSync("git", ["-c", "user.name=e2e", "-c", "user.email=e2e@localhost", ...args], { cwd: folder, stdio: "pipe" });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=The example as it is merged");
  git("remote", "add", "origin", "https://github.com/octocat/keelson.git");
  return folder;
}
