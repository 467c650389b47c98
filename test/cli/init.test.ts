import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { schemaUrl } from "@keelson/render";
import { afterAll, describe, expect, it } from "vitest";
import { makeScratch, stackTrace } from "../actions/run-action.ts";
import { nodeBinaries } from "./node-binaries.ts";
import { runCli } from "./run-cli.ts";

const scratch = makeScratch();
afterAll(scratch.remove);

const flags = ["--cluster-name=demo", "--external-dns-name=k8s.example.com", "--region=eu-west-1", "--worker-count=2"];

describe.each(nodeBinaries())("init on Node $version", ({ path: node, version }) => {
  const folder = join(scratch.folder, version);
  mkdirSync(folder);
  const run = (words: readonly string[]): ReturnType<typeof runCli> =>
    runCli({ words: ["init", ...words, "--format", "json"], node, folder });

  it("writes a file that validates and renders, and never writes over it", async () => {
    const written = await run([...flags, "--availability-zone=eu-west-1a"]);
    expect(written).toMatchObject({ exitCode: 0, stderr: "" });
    expect(JSON.parse(written.stdout)).toMatchObject({ ok: true, written: "cluster.yaml", placeholders: [] });
    const text = readFileSync(join(folder, "cluster.yaml"), "utf8");
    expect(text.split("\n")[0]).toBe(`# yaml-language-server: $schema=${schemaUrl}`);
    expect(await runCli({ words: ["render", "cluster.yaml"], node, folder })).toMatchObject({ exitCode: 0 });

    const again = await run(flags);
    expect(again).toMatchObject({ exitCode: 1, stderr: "" });
    expect(JSON.parse(again.stdout)).toMatchObject({ ok: false, failure: { code: "file-exists" } });
    expect(readFileSync(join(folder, "cluster.yaml"), "utf8")).toBe(text);
  });

  it("refuses a region as a zone, says what a zone is, and writes nothing", async () => {
    const before = readdirSync(folder);
    const refused = await run(["other.yaml", ...flags, "--availability-zone=eu-west-1"]);
    expect(refused).toMatchObject({ exitCode: 1, stderr: "" });
    const { diagnostics } = JSON.parse(refused.stdout) as { diagnostics: { code: string; hint: string }[] };
    expect(diagnostics.map(({ code }) => code)).toEqual(["not-a-zone"]);
    expect(diagnostics[0]?.hint).toContain("eu-west-1a");
    expect(refused.stdout).not.toMatch(stackTrace);
    expect(readdirSync(folder)).toEqual(before);
  });

  it("lists every flag in its help", async () => {
    const { exitCode, stdout } = await runCli({ words: ["init", "--help"], node });
    expect(exitCode).toBe(0);
    for (const flag of ["--external-dns-name", "--hosted-zone", "--worker-spot-price", "--kubernetes-version"])
      expect(stdout).toContain(flag);
  });
});
