import { rmSync } from "node:fs";
import { toolkit } from "./toolkit.ts";

const stateName = "delete-after-job";
const paths: string[] = [];

/** Remembers a file for the action's post step. */
export function deleteAfterJob(path: string): void {
  paths.push(path);
  toolkit.saveState(stateName, JSON.stringify(paths));
}

/** The post step: deletes what the main step remembered. */
export function deleteRememberedFiles(): void {
  const state = toolkit.readState(stateName);
  if (state === "") return;
  for (const path of JSON.parse(state) as string[]) {
    rmSync(path, { force: true });
    toolkit.info(`deleted ${path}`);
  }
}
