import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Bug, sha256 } from "@keelson/core";

const source = fileURLToPath(new URL("peers/cdk/", import.meta.url));
const files = ["package.json", "package-lock.json", "app.mjs"];

/** The folder of the peer with its packages: installed once for each lock file, outside the checkout. */
export function installCdk(): string {
  const lock = sha256(readFileSync(join(source, "package-lock.json"), "utf8")).slice(0, 12);
  const folder = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "keelson", "bench", `cdk-${lock}`);
  if (!existsSync(join(folder, "node_modules"))) {
    const draft = `${folder}.${process.pid}`;
    mkdirSync(draft, { recursive: true });
    for (const file of files) copyFileSync(join(source, file), join(draft, file));
    const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: draft, stdio: "inherit" });
    if (status !== 0) throw new Bug(`npm ci of ${source} ended with ${String(status)}.`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  }
  copyFileSync(join(source, "app.mjs"), join(folder, "app.mjs"));
  return folder;
}
