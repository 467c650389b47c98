// `npm run bench`: what a start costs, against a bare Node in the same run, and what dist/ weighs. Prints one table; a bar that is
// missed is shown, not an error, since machines differ. Only a command that does not do its work ends with an exit code other than 0.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { nodeBinaries } from "../test/cli/node-binaries.ts";
import { type Contender, measure } from "./measure.ts";
import { type Row, printTable } from "./print-table.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const example = join(root, "examples", "minecraft", "cluster.yaml");
const scratch = mkdtempSync(join(tmpdir(), "keelson-bench-"));
const rounds = 21;

/** The example with five mistakes. */
function writeMistaken(): string {
  const path = join(scratch, "cluster.yaml");
  const text = readFileSync(example, "utf8").replace("eu-west-1a", "us-east-1a").replace("workerCount: 2", "workerCount: many");
  writeFileSync(path, `${text}nodeCount: 3\nuseCalico: true\nvpcCIDR: 10.0.0.0/99\n`);
  return path;
}

function contenders(node: string, mistaken: string): Readonly<Record<"bare" | "validate" | "action" | "render", Contender>> {
  const runnerFile = (name: string): string => {
    const path = join(scratch, name);
    writeFileSync(path, "");
    return path;
  };
  const runner = {
    RUNNER_TEMP: scratch,
    GITHUB_OUTPUT: runnerFile("output"),
    GITHUB_STATE: runnerFile("state"),
    GITHUB_STEP_SUMMARY: runnerFile("summary"),
  };
  return {
    bare: { node, words: ["-e", "0"], environment: {}, exitCode: 0 },
    validate: { node, words: [join(dist, "cli.js"), "validate", mistaken], environment: {}, exitCode: 1 },
    action: { node, words: [join(dist, "render.js")], environment: { ...runner, INPUT_CLUSTER: mistaken }, exitCode: 1 },
    render: {
      node,
      words: [join(dist, "cli.js"), "render", example, "--output-dir", join(scratch, "rendered")],
      environment: {},
      exitCode: 0,
    },
  };
}

/** Bytes of everything in dist/ as one compressed archive would have them. */
function compressedSize(): number {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return gzipSync(Buffer.concat(paths.map((path) => readFileSync(path))), { level: 9 }).length;
}

function difference(what: string, measured: number, peer: number, bar: number): Row {
  const over = measured - peer;
  return {
    what,
    measured: `${measured.toFixed(0)} ms`,
    peer: `${peer.toFixed(0)} ms`,
    result: `+${over.toFixed(0)} ms`,
    bar: `+${bar} ms`,
    isWithin: over <= bar,
  };
}

/** What a start costs on one runtime. */
async function measureStart(node: { readonly version: string; readonly path: string }, mistaken: string): Promise<void> {
  const { bare, validate, action, render } = await measure(contenders(node.path, mistaken), rounds);
  console.log(`\nNode ${node.version}: medians of ${rounds} alternating runs; the peer is a bare \`node -e 0\`.\n`);
  printTable([
    difference("bad cluster.yaml, told by dist/cli.js validate", validate, bare, 60),
    difference("bad cluster.yaml, told by the action dist/render.js", action, bare, 60),
    {
      what: "dist/cli.js render of the example, whole process",
      measured: `${render.toFixed(0)} ms`,
      peer: `${bare.toFixed(0)} ms`,
      result: `${(render / bare).toFixed(1)}x`,
      bar: "3x",
      isWithin: render <= 3 * bare,
    },
  ]);
}

try {
  const mistaken = writeMistaken();
  for (const node of nodeBinaries()) await measureStart(node, mistaken);
  const size = `${(compressedSize() / 1024).toFixed(0)} KiB`;
  console.log();
  printTable([
    { what: "dist/ compressed", measured: size, peer: "", result: size, bar: "600 KiB", isWithin: compressedSize() <= 600 * 1024 },
  ]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
