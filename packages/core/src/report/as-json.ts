import type { RunReport } from "./run-report.ts";

/** The report as the JSON text that `--format json` prints and actions write to a file. */
export function asJson(report: RunReport): string {
  const { sections: _forPeople, ...data } = report;
  return `${JSON.stringify({ format: 1, ...data, ok: report.status === "succeeded" }, null, 2)}\n`;
}
