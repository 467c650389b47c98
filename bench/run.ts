// `npm run bench`: what a start costs, against a bare Node in the same run; how rendering grows; what the AWS CDK takes for the same stack;
// what a deployment costs beside `cdk deploy` and the AWS CLI; and what dist/ weighs. Prints tables; a bar that is missed is shown, not an
// error, since machines differ. Only a command that does not do its work ends with an exit code other than 0.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Bug } from "@keelson/core";
import { nodeBinaries } from "../test/cli/node-binaries.ts";
import { measureDeploy } from "./deploy/measure-deploy.ts";
import { installCdk } from "./install-cdk.ts";
import { type Contender, measure } from "./measure.ts";
import { measureGrowth } from "./measure-growth.ts";
import { peakMemory } from "./peak-memory.ts";
import { type Row, printTable } from "./print-table.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const example = join(root, "examples", "minecraft", "cluster.yaml");
const largest = join(root, "examples", "largest", "cluster.yaml");
const scratch = mkdtempSync(join(tmpdir(), "keelson-bench-"));
const rounds = 21;

/** The example with five mistakes. */
function writeMistaken(): string {
  const path = join(scratch, "cluster.yaml");
  const text = readFileSync(example, "utf8").replace("eu-west-1a", "us-east-1a").replace("workerCount: 2", "workerCount: many");
  writeFileSync(path, `${text}nodeCount: 3\nuseCalico: true\nvpcCIDR: 10.0.0.0/99\n`);
  return path;
}

function contenders(node: string, mistaken: string): Readonly<Record<"bare" | "validate" | "action" | "render" | "largest", Contender>> {
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
    render: renderOf(node, example),
    largest: renderOf(node, largest),
  };
}

/** The whole process that renders a file. */
function renderOf(node: string, cluster: string): Contender {
  const words = [join(dist, "cli.js"), "render", cluster, "--output-dir", join(scratch, "rendered")];
  return { node, words, environment: {}, exitCode: 0 };
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

/** So many times the peer, against the most that it may be. */
function ratio({ what, measured, peer, bar }: { what: string; measured: number; peer: number; bar: number | null }): Row {
  return {
    what,
    measured: `${measured.toFixed(0)} ms`,
    peer: `${peer.toFixed(0)} ms`,
    result: `${(measured / peer).toFixed(1)}x`,
    bar: bar === null ? "" : `${bar}x`,
    isWithin: bar === null ? null : measured <= bar * peer,
  };
}

/** How many resources of each type a template has. */
function typesOf(path: string): string {
  const { Resources } = JSON.parse(readFileSync(path, "utf8")) as { Resources: Record<string, { Type: string }> };
  return Object.values(Resources)
    .map(({ Type }) => Type)
    .toSorted()
    .join("\n");
}

/** The example's stack by us and by the AWS CDK, whole processes that write the template. */
async function measureCdk(node: { readonly version: string; readonly path: string }): Promise<void> {
  const output = join(scratch, "cdk.out");
  const words = [join(installCdk(), "app.mjs"), output];
  const cdk: Contender = { node: node.path, words, environment: { HOME: scratch }, exitCode: 0 };
  const { render, synth } = await measure({ render: renderOf(node.path, example), synth: cdk }, 7);
  const [ours, theirs] = [join(scratch, "rendered", "stack-template.json"), join(output, "particule-k8s-clust.template.json")];
  if (typesOf(ours) !== typesOf(theirs))
    throw new Bug("The CDK's stack has other resources than the example: mend bench/peers/cdk/app.mjs.");
  console.log(`\nNode ${node.version}: the example's stack; the peer is \`app.synth()\` of the AWS CDK, without its CLI.\n`);
  printTable([
    {
      what: "dist/cli.js render, whole process",
      measured: `${render.toFixed(0)} ms`,
      peer: `${synth.toFixed(0)} ms`,
      result: `${(synth / render).toFixed(1)}x faster`,
      bar: "10x faster",
      isWithin: synth >= 10 * render,
    },
  ]);
}

/** What a start costs on one runtime. */
async function measureStart(node: { readonly version: string; readonly path: string }, mistaken: string): Promise<void> {
  const { bare, validate, action, render, largest } = await measure(contenders(node.path, mistaken), rounds);
  const peak = await peakMemory(contenders(node.path, mistaken).largest, join(scratch, "peak"));
  console.log(`\nNode ${node.version}: medians of ${rounds} alternating runs; the peer is a bare \`node -e 0\`.\n`);
  printTable([
    difference("bad cluster.yaml, told by dist/cli.js validate", validate, bare, 60),
    difference("bad cluster.yaml, told by the action dist/render.js", action, bare, 60),
    ratio({ what: "dist/cli.js render of the example, whole process", measured: render, peer: bare, bar: 3 }),
    ratio({ what: "dist/cli.js render of examples/largest (496 resources)", measured: largest, peer: bare, bar: null }),
    {
      what: "its largest size in memory",
      measured: `${peak.toFixed(0)} MiB`,
      peer: "",
      result: `${peak.toFixed(0)} MiB`,
      bar: "200 MiB",
      isWithin: peak <= 200,
    },
  ]);
}

try {
  const mistaken = writeMistaken();
  for (const node of nodeBinaries()) await measureStart(node, mistaken);
  console.log("\nGrowth with the number of subnets; the peer is what each costs at 25 subnets.\n");
  printTable(measureGrowth());
  for (const node of nodeBinaries().slice(0, 1)) {
    await measureCdk(node);
    await measureDeploy({ node, dist, examples: join(root, "examples"), scratch });
  }
  const size = `${(compressedSize() / 1024).toFixed(0)} KiB`;
  console.log();
  printTable([
    { what: "dist/ compressed", measured: size, peer: "", result: size, bar: "600 KiB", isWithin: compressedSize() <= 600 * 1024 },
  ]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
