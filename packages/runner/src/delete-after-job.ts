import { rmSync } from "node:fs";
import { type DiagnosticCode, escapeLog } from "@keelson/core";
import { toolkit } from "./toolkit.ts";

const stateName = "delete-after-job";
const paths: string[] = [];

/** Remembers a file for the action's post step. */
export function deleteAfterJob(path: string): void {
  paths.push(path);
  toolkit.saveState(stateName, JSON.stringify(paths));
}

/** The post step: deletes what the main step remembered. What cannot be deleted is told and does not fail the job. */
export function deleteRememberedFiles(): void {
  for (const path of readPaths(toolkit.readState(stateName))) {
    try {
      rmSync(path, { force: true });
      toolkit.info(escapeLog(`deleted ${path}`));
    } catch (error) {
      const message = `${path} could not be deleted: ${error instanceof Error ? error.message : String(error)}`;
      toolkit.annotate({ level: "warning", message, title: undeleted, file: null, line: null, column: null });
    }
  }
}

const undeleted: DiagnosticCode = "file-not-deleted";

function readPaths(state: string): readonly string[] {
  if (state === "") return [];
  const value: unknown = JSON.parse(state);
  return Array.isArray(value) ? value.filter((path) => typeof path === "string") : [];
}
