import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sandboxPaths } from "@keelson/sandbox";
import { runCli } from "../cli/run-cli.ts";
import { type ActionWorld, openWorld } from "./action-world.ts";
import { annotationsOf, makeScratch, runAction } from "./run-action.ts";

const scratch = makeScratch();
const worlds: ActionWorld[] = [];
afterAll(async () => {
  for (const world of worlds) await world.close();
  scratch.remove();
});

const worker = "userdata/worker.ign.json";

/** A workspace with the example's artifacts, one node config of which was edited. */
async function makeWorkspace(name: string, state: "taken over" | "not taken over"): Promise<string> {
  const workspace = join(scratch.folder, name);
  cpSync(sandboxPaths().example, workspace, { recursive: true });
  const path = join(workspace, "rendered", worker);
  const config = JSON.parse(readFileSync(path, "utf8")) as { storage: { files: object[] } };
  config.storage.files.push({ path: "/etc/motd", contents: { source: "data:,hello" } });
  writeFileSync(path, `${JSON.stringify(config, null, 2)}\n`);
  if (state === "taken over") {
    expect(await runCli({ words: ["render", "--artifacts", "rendered"], folder: workspace })).toMatchObject({ exitCode: 0 });
  }
  return workspace;
}

const templateOf = (folder: string): string => readFileSync(join(folder, "stack-template.json"), "utf8");

describe("render with artifacts", () => {
  it("checks a customised folder, names what was edited, and hands it on unchanged", async () => {
    const workspace = await makeWorkspace("checked", "taken over");
    const target = join(scratch.folder, "copy");
    const inputs = { artifacts: "rendered", manifests: "manifests", dns: "dns.yaml", "output-dir": target };
    const end = await runAction("render", scratch, { inputs, workspace });
    expect(end).toMatchObject({ exitCode: 0, outputs: { artifacts: target, customised: worker, "failure-reason": "" } });
    expect(templateOf(target)).toBe(templateOf(join(workspace, "rendered")));
    const notices = annotationsOf(end.log).filter(({ properties }) => properties["title"] === "customised");
    expect(notices).toMatchObject([{ level: "notice", properties: { file: `rendered/${worker}` } }]);
    expect(end.summary).toContain("customised");
    expect(end.summary).toContain(worker);
  });

  it("says nothing of the kind of a folder that is as it was rendered", async () => {
    const inputs = { artifacts: "rendered", "output-dir": join(scratch.folder, "plain") };
    const end = await runAction("render", scratch, { inputs });
    expect(end).toMatchObject({ exitCode: 0, outputs: { customised: "" } });
    expect(end.summary).not.toContain("customised");
  });

  it("refuses an edit that was not taken over, at its file", async () => {
    const workspace = await makeWorkspace("stale", "not taken over");
    const inputs = { artifacts: "rendered", "output-dir": join(scratch.folder, "never") };
    const end = await runAction("render", scratch, { inputs, workspace });
    expect(end).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "invalid-input" } });
    expect(annotationsOf(end.log).map(({ properties }) => [properties["title"], properties["file"]])).toEqual(
      expect.arrayContaining([["node-config-not-embedded", `rendered/${worker}`]]),
    );
  });

  it("does not render over edits", async () => {
    const workspace = await makeWorkspace("kept", "taken over");
    const before = templateOf(join(workspace, "rendered"));
    const end = await runAction("render", scratch, { inputs: { "output-dir": "rendered" }, workspace });
    expect(end).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "customised-not-overwritten" } });
    expect(templateOf(join(workspace, "rendered"))).toBe(before);
  });

  it.each([["cluster"], ["versions"]])("refuses %s beside it", async (name) => {
    const end = await runAction("render", scratch, { inputs: { artifacts: "rendered", [name]: "cluster.yaml" } });
    expect(end).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "source-ambiguous" } });
  });
});

describe("deploy-cluster with customised artifacts", () => {
  it("deploys them, and names what was edited", async () => {
    const world = await openWorld();
    worlds.push(world);
    const workspace = await makeWorkspace("deployed", "taken over");
    const end = await world.run("deploy-cluster", { inputs: { artifacts: "rendered", "wait-for": "stack" }, workspace });
    expect(end).toMatchObject({ exitCode: 0, outputs: { status: "CREATE_COMPLETE", customised: worker } });
    expect(end.summary).toContain("customised");
    const digest = (JSON.parse(readFileSync(join(workspace, "rendered", "digest.json"), "utf8")) as { digest: string }).digest;
    expect(end.outputs["digest"]).toBe(digest);
  });
});
