// npm run refresh:versions [-- --dry-run] [--summary FILE] [--withdrawn VERSION]... [--table FILE] [--indexes FILE]
// Refreshes the version table from the indexes of Kubernetes, Flatcar and flannel; --indexes names a JSON file with mirrors of them.
import { appendFile, readFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { describeRefresh } from "./describe-refresh.ts";
import type { ReadLimits } from "./read-index.ts";
import { RefreshFailed } from "./refresh-failed.ts";
import { refreshVersions } from "./refresh-versions.ts";
import { type UpstreamIndexes, upstreamIndexes } from "./upstream-indexes.ts";

const builtIn = fileURLToPath(new URL("../../packages/render/src/versions/version-table.json", import.meta.url));

const limits: ReadLimits = {
  timeout: 30_000,
  // The longest index, kubeadm's constants, has about 40 KB; the tags of an image with all its digests about 500 KB.
  maxBytes: 8 * 1024 * 1024,
  maxRedirects: 5,
  attempts: 4,
  pause: (attempt) => setTimeout(1_000 * 3 ** attempt),
};

const usage = "Usage: refresh [--dry-run] [--summary FILE] [--withdrawn VERSION]... [--table FILE] [--indexes FILE]";

async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) return 2;
  try {
    const mirrors = options.indexes === undefined ? {} : await readMirrors(options.indexes);
    const plan = await refreshVersions({
      file: options.table ?? builtIn,
      indexes: { ...upstreamIndexes, ...mirrors },
      limits,
      today: new Date().toISOString().slice(0, 10),
      withdrawn: options.withdrawn ?? [],
      dryRun: options["dry-run"] ?? false,
    });
    const text = describeRefresh(plan);
    process.stdout.write(text);
    if (options.summary !== undefined) await appendFile(options.summary, text);
    return 0;
  } catch (error) {
    if (!(error instanceof RefreshFailed)) throw error;
    process.stderr.write(`The version table was left as it was.\n${error.message}\n`);
    return 1;
  }
}

async function readMirrors(file: string): Promise<Partial<UpstreamIndexes>> {
  const fail = (message: string): RefreshFailed => new RefreshFailed([{ code: "mirrors-unreadable", subject: file, message }]);
  let mirrors: unknown;
  try {
    mirrors = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw fail(error instanceof Error ? error.message : String(error));
  }
  const entries = typeof mirrors === "object" && mirrors !== null ? Object.entries(mirrors) : [];
  const names = Object.keys(upstreamIndexes);
  const isMirror = ([name, place]: [string, unknown]): boolean =>
    names.includes(name) && typeof place === "string" && /^https?:\/\/\S+[^/]$/.test(place);
  if (entries.length > 0 && entries.every(isMirror)) return Object.fromEntries(entries);
  throw fail(`Write URLs without a slash at the end, by name: ${names.join(", ")}.`);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        "dry-run": { type: "boolean" },
        summary: { type: "string" },
        withdrawn: { type: "string", multiple: true },
        table: { type: "string" },
        indexes: { type: "string" },
      },
    });
    return values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    return null;
  }
}

process.exitCode = await main();
