import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { manyMistakes, writeCluster } from "../actions/mistaken-clusters.ts";
import { makeScratch, stackTrace } from "../actions/run-action.ts";
import { nodeBinaries } from "./node-binaries.ts";
import { runCli } from "./run-cli.ts";

const scratch = makeScratch();
afterAll(scratch.remove);

interface Printed {
  diagnostics: {
    severity: string;
    code: string;
    message: string;
    hint: string | null;
    file: string;
    path: string;
    line: number | null;
    column: number | null;
  }[];
  ok: boolean;
}

const valid = `clusterName: demo
externalDNSName: k8s.example.com
region: eu-west-1
availabilityZone: eu-west-1a
keyName: demo
kmsKeyArn: arn:aws:kms:eu-west-1:123456789012:key/6d9f59dc-e5c1-441d-8743-4d55c7cd1701
`;
const bomb = [
  "a: &a [x,x,x,x,x,x,x,x,x]",
  ..."bcdefghi"
    .split("")
    .map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${"abcdefgh"[index] ?? ""}`).join(",")}]`),
];

/** Each with the codes that must be among those told, and where the first of them stands. */
const mistakes: readonly (readonly [string, string | Uint8Array, readonly string[], string | null])[] = [
  ["a wrong type", `${valid}workerCount: [2]\n`, ["wrong-type"], "7:14"],
  ["an unknown key", `${valid}workerCounts: 2\n`, ["unknown-key"], "7:1"],
  ["overlapping ranges", `${valid}podCIDR: 10.2.0.0/16\nserviceCIDR: 10.2.4.0/24\n`, ["ranges-overlap"], "8:14"],
  ["indentation by tabs", `${valid}stackTags:\n\tteam: blue\n`, ["tab-indentation"], "8:1"],
  ["a key twice", `${valid}region: eu-west-1\n`, ["duplicate-key"], "7:1"],
  ["aliases without bound", `${bomb.join("\n")}\n`, ["yaml-too-complex"], null],
  ["10 MB of text", `${valid}${"# filler\n".repeat(1_200_000)}`, ["file-too-large"], null],
  ["a binary file", Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256), ["not-text"], null],
  ["nothing", "", ["empty-file"], null],
  ["a broken quote", `${valid}hostedZone: "example.com\n`, ["yaml-syntax"], null],
  ["two documents", `${valid}---\n${valid}`, ["several-documents"], null],
];

describe.each(nodeBinaries())("validate --format json on Node $version", ({ path: node }) => {
  const validate = (words: readonly string[]): ReturnType<typeof runCli> =>
    runCli({ words: ["validate", ...words, "--format", "json"], node, folder: scratch.folder });

  it("answers ok for a good file, warnings and all", async () => {
    writeCluster(scratch.folder, valid, "good.yaml");
    const end = await validate(["good.yaml"]);
    expect(end).toMatchObject({ exitCode: 0, stderr: "" });
    const printed = JSON.parse(end.stdout) as Printed;
    expect(Object.keys(printed).toSorted()).toEqual(["diagnostics", "ok"]);
    expect(printed.ok).toBe(true);
    expect(printed.diagnostics.every(({ severity }) => severity === "warning" || severity === "notice")).toBe(true);
  });

  it("tells all mistakes at once, each with eight fields, sorted by place", async () => {
    writeCluster(scratch.folder, manyMistakes, "many.yaml");
    const end = await validate(["many.yaml"]);
    expect(end).toMatchObject({ exitCode: 1, stderr: "" });
    const { diagnostics, ok } = JSON.parse(end.stdout) as Printed;
    expect(ok).toBe(false);
    for (const diagnostic of diagnostics) {
      expect(Object.keys(diagnostic).toSorted()).toEqual(["code", "column", "file", "hint", "line", "message", "path", "severity"]);
      expect(diagnostic.file).toBe("many.yaml");
      expect(diagnostic.path).toMatch(/^(\/.+)?$/);
    }
    const lines = diagnostics.map(({ line }) => line ?? 0);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ path, code }) => [path, code]);
    expect(errors).toEqual(
      expect.arrayContaining([
        ["/clusterName", "wrong-type"],
        ["/externalDNSName", "not-a-dns-name"],
        ["/region", "not-a-region"],
        ["/kmsKeyArn", "not-an-arn"],
        ["/workerCount", "wrong-type"],
        ["/controllerRootVolumeSize", "out-of-range"],
        ["/vpcCIDR", "not-a-cidr"],
        ["/serviceCIDR", "ranges-overlap"],
        ["/useCalico", "retired-key"],
        ["/nodeCount", "unknown-key"],
      ]),
    );
  });

  it.each(mistakes)("names %s", async (_, text, codes, place) => {
    writeCluster(join(scratch.folder, "case"), text, "cluster.yaml");
    const end = await validate(["case/cluster.yaml"]);
    expect(end).toMatchObject({ exitCode: 1, stderr: "" });
    const { diagnostics, ok } = JSON.parse(end.stdout) as Printed;
    expect(ok).toBe(false);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    const first = errors.find(({ code }) => code === codes[0]);
    if (place !== null) expect(`${first?.line ?? ""}:${first?.column ?? ""}`).toBe(place);
    expect(end.stdout).not.toMatch(stackTrace);
  });

  it.each([
    ["a missing file", "absent.yaml", "file-missing"],
    ["a folder", ".", "file-is-directory"],
  ])("names %s, which has no line", async (_, file, code) => {
    const end = await validate([file]);
    expect(end).toMatchObject({ exitCode: 1, stderr: "" });
    const { diagnostics } = JSON.parse(end.stdout) as Printed;
    expect(diagnostics).toMatchObject([{ severity: "error", code, file, path: "", line: null, column: null }]);
  });
});

/** Paths that are no ordinary file, each with what is said about it. */
const places: readonly (readonly [string, (path: string) => void, string])[] = [
  ["a link to itself", (path) => symlinkSync(path, path), "file-unreadable"],
  ["a link to nothing", (path) => symlinkSync(`${path}-absent`, path), "file-missing"],
  ["a link to a folder", (path) => symlinkSync("/", path), "file-is-directory"],
  ["a file that nobody may read", (path) => writeFileSync(path, valid, { mode: 0o000 }), "file-unreadable"],
  ["a file whose bytes do not come", (path) => symlinkSync("/proc/self/mem", path), "file-unreadable"],
  ["a pipe that nobody writes into", (path) => execFileSync("mkfifo", [path]), "empty-file"],
  ["a device without an end", (path) => symlinkSync("/dev/zero", path), "file-too-large"],
  ["a device without content", (path) => symlinkSync("/dev/null", path), "empty-file"],
];

describe("places that are no file", () => {
  it.each(places)("%s ends in an error, and does not wait", async (name, make, code) => {
    const path = join(scratch.folder, `${name.replaceAll(" ", "-")}.yaml`);
    make(path);
    const end = await runCli({ words: ["validate", path, "--format", "json"], folder: scratch.folder, isOrdinaryUser: true });
    expect(end).toMatchObject({ exitCode: 1, stderr: "" });
    const { diagnostics, ok } = JSON.parse(end.stdout) as Printed;
    expect(ok).toBe(false);
    expect(diagnostics).toMatchObject([{ severity: "error", code, file: path }]);
    expect(end.stdout).not.toMatch(stackTrace);
  });

  it("a key of mappings inside mappings ends in an error too", async () => {
    writeCluster(scratch.folder, `${"? ".repeat(60)}a\n`, "keys.yaml");
    const end = await runCli({ words: ["validate", "keys.yaml", "--format", "json"], folder: scratch.folder });
    expect(end).toMatchObject({ exitCode: 1, stderr: "" });
    expect(JSON.parse(end.stdout)).toMatchObject({ diagnostics: [{ code: "yaml-syntax", line: 1 }] });
  });
});

describe("many mistakes of the text itself, in one run", () => {
  const text = `${valid}workerCount: [2]\nworkerCounts: 2\npodCIDR: 10.2.0.0/16\nserviceCIDR: 10.2.4.0/24\nregion: eu-west-1\nstackTags:\n\tteam: blue\n`;

  it("a wrong type, an unknown key, ranges that overlap, a key twice and a tab are all told, each at its line", async () => {
    writeCluster(scratch.folder, text, "all.yaml");
    const end = await runCli({ words: ["validate", "all.yaml", "--format", "json"], folder: scratch.folder });
    expect(end).toMatchObject({ exitCode: 1, stderr: "" });
    const { diagnostics } = JSON.parse(end.stdout) as Printed;
    const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code, line, column }) => `${line}:${column} ${code}`);
    expect(errors).toEqual(
      expect.arrayContaining(["7:14 wrong-type", "8:1 unknown-key", "10:14 ranges-overlap", "11:1 duplicate-key", "13:1 tab-indentation"]),
    );
  });
});

describe("validate as text", () => {
  it("prints each mistake as compilers do, and no stack trace", async () => {
    writeCluster(scratch.folder, manyMistakes, "many.yaml");
    const end = await runCli({ words: ["validate", "many.yaml"], folder: scratch.folder });
    expect(end.exitCode).toBe(1);
    const printed = end.stdout + end.stderr;
    expect(printed).toMatch(/^many\.yaml:1:14: error: .+ \[wrong-type\]$/m);
    expect(printed).toMatch(/^many\.yaml:15:1: error: .+ \[unknown-key\]$/m);
    expect(printed).not.toMatch(stackTrace);
  });
});

describe("render with mistakes", () => {
  it.each(mistakes)("writes nothing over %s", async (_, text) => {
    const folder = join(scratch.folder, "render-case");
    mkdirSync(folder, { recursive: true });
    writeCluster(folder, text);
    const end = await runCli({ words: ["render", "--format", "json"], folder });
    expect(end).toMatchObject({ exitCode: 1, stderr: "" });
    expect(JSON.parse(end.stdout)).toMatchObject({ ok: false, failure: { code: "invalid-input" } });
    expect(readdirSync(folder)).toEqual(["cluster.yaml"]);
  });
});
