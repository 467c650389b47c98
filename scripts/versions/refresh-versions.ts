import { readFile, rename, writeFile } from "node:fs/promises";
import { parseVersionTable, type VersionTable } from "@keelson/render";
import { observeUpstream } from "./observe-upstream.ts";
import { planRefresh, type RefreshPlan } from "./plan-refresh.ts";
import { readIndex, type ReadLimits } from "./read-index.ts";
import { RefreshFailed } from "./refresh-failed.ts";
import { tableText } from "./sort-table.ts";
import type { UpstreamIndexes } from "./upstream-indexes.ts";

interface RefreshOptions {
  /** Path of the table. */
  readonly file: string;
  readonly indexes: UpstreamIndexes;
  readonly limits: ReadLimits;
  /** As 2026-11-22. */
  readonly today: string;
  /** Offered versions whose extension is known to be gone. */
  readonly withdrawn: readonly string[];
  /** Plans only. */
  readonly dryRun: boolean;
}

/** Observes upstream, plans the next table, and writes it when it differs. On RefreshFailed the file is as it was. */
export async function refreshVersions({ file, indexes, limits, today, withdrawn, dryRun }: RefreshOptions): Promise<RefreshPlan> {
  const table = readTable(file, await readText(file));
  const upstream = await observeUpstream({ table, indexes, read: (url) => readIndex(url, limits) });
  const plan = planRefresh({ table, upstream, today, withdrawn });
  const text = tableText(plan.table);
  // The next table obeys the rules of every table, or nobody gets it.
  const { diagnostics } = parseVersionTable({ name: file, text });
  if (diagnostics.length > 0) {
    throw new RefreshFailed(diagnostics.map(({ path, message }) => ({ code: "new-table-unfit", subject: path, message })));
  }
  if (plan.changes.length > 0 && !dryRun) {
    await writeFile(`${file}.next`, text);
    await rename(`${file}.next`, file);
  }
  return plan;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new RefreshFailed([{ code: "table-unreadable", subject: file, message }]);
  }
}

function readTable(name: string, text: string): VersionTable {
  const { table, diagnostics } = parseVersionTable({ name, text });
  if (table !== null) return table;
  throw new RefreshFailed(diagnostics.map(({ path, message }) => ({ code: "table-unreadable", subject: path, message })));
}
