import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runProgram } from "../parts/program.ts";
import { temporaryFolder } from "../parts/temporary-folder.ts";
import { workflowRepository } from "../parts/workflow-repository.ts";
import { newerSyntax } from "./newer-syntax.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("actionlint", () => {
  it("finds nothing in the workflows and the actions that they use", async () => {
    const cwd = await workflowRepository();
    const { stdout } = await runProgram("actionlint", ["-format", "{{json .}}"], { cwd });
    const findings = JSON.parse(stdout) as { message: string; filepath: string; line: number }[];
    expect(findings.map(({ filepath, line, message }) => `${filepath}:${line} ${message}`)).toEqual([]);
  });

  it("is spared no form that the workflows do not have", () => {
    const folder = join(root, ".github", "workflows");
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    expect(newerSyntax.filter(({ form }) => !texts.some((text) => text.search(form) >= 0))).toEqual([]);
  });
});

describe("zizmor, pedantic and offline", () => {
  const audit = async (...paths: string[]): Promise<string[]> => {
    const { stdout } = await runProgram("zizmor", ["--offline", "--pedantic", "--no-progress", "--quiet", "--format", "json-v1", ...paths]);
    return (JSON.parse(stdout) as { ident: string; desc: string }[]).map(({ ident, desc }) => `${ident}: ${desc}`);
  };

  it("finds nothing in the workflows and actions", async () => {
    expect(await audit(join(root, ".github"), join(root, "actions"))).toEqual([]);
  });

  it("would find a title that is run as a script", async () => {
    const folder = join(await temporaryFolder("zizmor"), ".github", "workflows");
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, "bad.yml"),
      "on: pull_request_target\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: 'echo ${{ github.event.pull_request.title }}'}]}}\n",
    );
    expect((await audit(folder)).map((finding) => finding.split(":")[0])).toContain("template-injection");
  });
});
