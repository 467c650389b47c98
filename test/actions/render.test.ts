import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sandboxPaths } from "@keelson/sandbox";
import { manyMistakes, writeCluster } from "./mistaken-clusters.ts";
import { annotationsOf, makeScratch, runAction, stackTrace } from "./run-action.ts";

const scratch = makeScratch();
afterAll(scratch.remove);

const rendered = join(sandboxPaths().example, "rendered");

describe("render succeeds", () => {
  it("writes the artifacts that the example has committed, and names them in its outputs", async () => {
    const target = join(scratch.folder, "rendered");
    const inputs = { cluster: "cluster.yaml", manifests: "manifests", dns: "dns.yaml", "output-dir": target };
    const end = await runAction("render", scratch, { inputs });
    expect(end).toMatchObject({ exitCode: 0, state: {} });
    const { digest } = JSON.parse(readFileSync(join(target, "digest.json"), "utf8")) as { digest: string };
    const template = join(target, "stack-template.json");
    expect(end.outputs).toEqual({
      artifacts: target,
      template,
      digest,
      grade: "",
      customised: "",
      report: expect.any(String),
      "failure-reason": "",
    });
    for (const path of ["stack-template.json", "cluster.json", "kubeconfig", "userdata/controller.ign.json", "userdata/worker.ign.json"]) {
      expect(readFileSync(join(target, path)).equals(readFileSync(join(rendered, path))), path).toBe(true);
    }
    expect(end.summary).toContain(digest);
    expect(end.summary).toContain("```mermaid");
  });

  it("annotates its warnings, each once", async () => {
    const end = await runAction("render", scratch, { inputs: { "output-dir": join(scratch.folder, "again") } });
    const warnings = annotationsOf(end.log).filter((annotation) => annotation.level === "warning");
    expect(warnings.map((warning) => warning.properties["title"])).toContain("kubernetes-version-not-pinned");
    expect(new Set(warnings.map((warning) => warning.properties["title"])).size).toBe(warnings.length);
  });
});

describe("render is given mistakes", () => {
  it("tells all at once at their places, and writes nothing", async () => {
    const workspace = join(scratch.folder, "mistaken");
    writeCluster(workspace, manyMistakes);
    const end = await runAction("render", scratch, { inputs: { "output-dir": "out" }, workspace });
    expect(end.exitCode).toBe(1);
    expect(end.outputs).toEqual({ report: expect.any(String), "failure-reason": "invalid-input" });
    expect(JSON.parse(readFileSync(end.outputs["report"] ?? "", "utf8"))).toMatchObject({ ok: false, failure: { code: "invalid-input" } });
    expect(existsSync(join(workspace, "out"))).toBe(false);
    expect(end.log).not.toMatch(stackTrace);

    const errors = annotationsOf(end.log).filter((annotation) => annotation.level === "error");
    expect(errors).toHaveLength(10);
    for (const { properties } of errors.slice(0, 9)) {
      expect(properties).toMatchObject({ file: "cluster.yaml", line: expect.stringMatching(/^\d+$/), col: expect.stringMatching(/^\d+$/) });
    }
    const codes = [
      "wrong-type",
      "not-a-region",
      "not-a-cidr",
      "ranges-overlap",
      "unknown-key",
      "retired-key",
      "out-of-range",
      "not-an-arn",
    ];
    for (const code of codes) {
      expect(end.log, code).toContain(`[${code}]`);
      expect(end.summary, code).toContain(code);
    }
  });

  it("lets no text of the file become a command of the runner", async () => {
    const workspace = join(scratch.folder, "hostile");
    writeCluster(workspace, manyMistakes);
    const end = await runAction("render", scratch, { inputs: {}, workspace });
    expect(end.log).toContain("planted");
    expect(end.log).not.toMatch(/^\s*::(error|set-output)[^:]*::planted/m);
    expect(annotationsOf(end.log).every(({ properties }) => properties["title"] !== undefined)).toBe(true);
  });

  it.each([
    ["a file that does not exist", "absent.yaml", "file-missing"],
    ["a folder", "manifests", "file-is-directory"],
  ])("names %s", async (_, cluster, code) => {
    const end = await runAction("render", scratch, { inputs: { cluster, "output-dir": join(scratch.folder, "never") } });
    expect(end).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "invalid-input" } });
    expect(annotationsOf(end.log)).toMatchObject([{ level: "error", properties: { title: code, file: cluster } }]);
    expect(existsSync(join(scratch.folder, "never"))).toBe(false);
  });

  it("tells every wrong input by its name", async () => {
    const end = await runAction("render", scratch, { inputs: { comment: "perhaps" } });
    expect(end).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "invalid-input" } });
    const [only, ...more] = annotationsOf(end.log);
    expect(more).toEqual([]);
    expect(only?.properties).toEqual({ title: "input-not-allowed" });
  });
});
