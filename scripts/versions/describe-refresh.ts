import { table as markdownTable } from "@keelson/core";
import type { RefreshPlan } from "./plan-refresh.ts";

/** What a refresh changes, as the text of its pull request. */
export function describeRefresh({ changes, notes }: Pick<RefreshPlan, "changes" | "notes">): string {
  const rows = changes.map(({ subject, before, after }) => [subject, before ?? "-", after ?? "-"]);
  const parts = [
    "## Versions",
    changes.length === 0 ? "The version table is up to date." : markdownTable(["What", "Before", "After"], rows),
    ...(notes.length === 0 ? [] : ["### Seen, not taken", notes.map((note) => `- ${note}`).join("\n")]),
  ];
  return `${parts.join("\n\n")}\n`;
}
