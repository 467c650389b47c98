import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The oldest Node that the command line promises to run on, where this machine has it beside the one that runs the tests. */
export function nodeBinaries(): { readonly version: string; readonly path: string }[] {
  const own = { version: process.version, path: process.execPath };
  const others = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "" && !folder.includes("node_modules"))
    .map((folder) => join(folder, "node"))
    .filter(isExecutable)
    .map((path) => ({ path, version: execFileSync(path, ["--version"], { encoding: "utf8" }).trim() }))
    .filter(({ version }) => version.startsWith("v20."));
  return [own, ...others.slice(0, 1)];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
