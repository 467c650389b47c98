import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asJson, type RunReport } from "@keelson/core";
import { writeFile } from "./toolkit.ts";

/** Writes the report of a run as JSON, for later steps and other tools; answers its path. */
export function writeReport(report: RunReport, place: { readonly folder: string; readonly action: string }): string {
  const folder = join(place.folder, "keelson");
  const path = join(folder, `${place.action}-report.json`);
  writeFile("RUNNER_TEMP", () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, asJson(report));
  });
  return path;
}
