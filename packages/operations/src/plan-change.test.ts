import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { loadArtifacts } from "./load-artifacts.ts";
import { type BaseChoice, planChange, type PlannedChange } from "./plan-change.ts";
import { nodeFiles } from "./system/node-files.ts";

const cluster = (more = ""): string => `clusterName: demo
externalDNSName: k8s.example.com
region: eu-west-1
availabilityZone: eu-west-1a
kubernetesVersion: v1.36.2
flatcarVersion: 4593.2.5
${more}`;

/** A repository in a folder of its own. */
function openRepository() {
  const folder = mkdtempSync(join(tmpdir(), "keelson-git-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const identity = ["-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "commit.gpgsign=false"];
  const git = (...words: string[]): string =>
    execFileSync("git", [...identity, ...words], { cwd: folder, encoding: "utf8", stdio: "pipe" }).trim();
  git("init", "--quiet", "--initial-branch=main");
  const commit = (files: Readonly<Record<string, string | null>>): string => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (text === null) rmSync(join(folder, path));
      else writeFileSync(join(folder, path), text);
    }
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message=change");
    return git("rev-parse", "HEAD");
  };
  /** As GitHub's merge commit of a pull request: a branch with the files, merged into where main is. */
  const merge = (files: Readonly<Record<string, string | null>>): void => {
    git("checkout", "--quiet", "-b", "change");
    commit(files);
    git("checkout", "--quiet", "main");
    git("merge", "--quiet", "--no-ff", "--message=merge", "change");
  };
  return { folder, git, commit, merge };
}

async function plan(folder: string, options: { path?: string; base?: BaseChoice; from?: string } = {}): Promise<PlannedChange> {
  const { path = "cluster.yaml", base = "merge", from = folder } = options;
  const source = { cluster: join(from, path), versions: null, manifests: [], mapping: null };
  const { artifacts } = await loadArtifacts(source, { files: nodeFiles });
  return await planChange({ source, artifacts, base, folder: from });
}

describe("the grade of a pull request", () => {
  it("is that of what lies between the merge commit and its first parent", async () => {
    const { folder, commit, merge } = openRepository();
    const base = commit({ "cluster.yaml": cluster() });
    merge({ "cluster.yaml": cluster("controllerInstanceType: t3.large\n") });
    expect(await plan(folder)).toMatchObject({ grade: "outage", commit: base });
  });

  it("is none for a cluster that the base does not have, and for what no stack depends on", async () => {
    const { folder, commit, merge } = openRepository();
    commit({ "cluster.yaml": cluster() });
    merge({ "README.md": "hello", "other/cluster.yaml": cluster() });
    const unchanged = await plan(folder);
    expect(unchanged.plan?.changes.every(({ verb }) => verb === "keep")).toBe(true);
    const created = await plan(folder, { path: "other/cluster.yaml" });
    expect(created).toMatchObject({ grade: "none" });
    expect(created.plan?.changes.every(({ verb }) => verb === "create")).toBe(true);
  });

  it("is found from a folder below, and from one beside", async () => {
    const { folder, commit, merge } = openRepository();
    commit({ "clusters/a/cluster.yaml": cluster(), "clusters/b/notes": "" });
    merge({ "clusters/a/cluster.yaml": cluster("workerInstanceType: t3.medium\n") });
    expect(await plan(folder, { from: join(folder, "clusters/a") })).toMatchObject({ grade: "rolling" });
    expect(await plan(folder, { from: join(folder, "clusters/b"), path: "../a/cluster.yaml" })).toMatchObject({ grade: "rolling" });
  });

  it("is that of committed artifacts too", async () => {
    const { folder, commit, merge } = openRepository();
    const rendered = async (more: string): Promise<Record<string, string>> => {
      writeFileSync(join(folder, "cluster.yaml"), cluster(more));
      const source = { cluster: join(folder, "cluster.yaml"), versions: null, manifests: [], mapping: null };
      const { artifacts } = await loadArtifacts(source, { files: nodeFiles });
      return Object.fromEntries([...artifacts.files].map(([path, text]) => [`rendered/${path}`, text]));
    };
    commit(await rendered(""));
    merge(await rendered("workerInstanceType: t3.medium\n"));
    const source = { folder: join(folder, "rendered") };
    const { artifacts } = await loadArtifacts(source, { files: nodeFiles });
    expect(await planChange({ source, artifacts, base: "merge", folder })).toMatchObject({ grade: "rolling" });
  });

  it("is that from any commit that is named", async () => {
    const { folder, commit } = openRepository();
    const first = commit({ "cluster.yaml": cluster() });
    commit({ "cluster.yaml": cluster("workerInstanceType: t3.medium\n") });
    for (const name of [first, "HEAD~1"])
      expect(await plan(folder, { base: { commit: name } })).toMatchObject({ grade: "rolling", commit: first });
  });
});

describe("where there is no grade, it is said why", () => {
  const because = (planned: PlannedChange): string => (planned.plan === null ? planned.because : "");

  it("a checkout of depth 1", async () => {
    const { folder, git, commit, merge } = openRepository();
    commit({ "cluster.yaml": cluster() });
    merge({ "cluster.yaml": cluster("workerCount: 2\n") });
    const shallow = join(folder, "shallow");
    git("clone", "--quiet", "--depth=1", `file://${folder}`, shallow);
    expect(because(await plan(shallow))).toContain("fetch-depth: 2");
    const deeper = join(folder, "deeper");
    git("clone", "--quiet", "--depth=2", `file://${folder}`, deeper);
    expect(await plan(deeper)).toMatchObject({ grade: "none" });
  });

  it("a checkout of the head, no repository, a commit that is not there, a base with errors", async () => {
    const { folder, commit } = openRepository();
    commit({ "cluster.yaml": "clusterName: [\n" });
    commit({ "cluster.yaml": cluster() });
    expect(because(await plan(folder))).toContain("merge commit");
    expect(because(await plan(folder, { base: { commit: "--all" } }))).toContain("--all");
    expect(because(await plan(folder, { base: { commit: "HEAD~1" } }))).toContain("yaml-syntax");
    const outside = mkdtempSync(join(tmpdir(), "keelson-no-git-"));
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
    writeFileSync(join(outside, "cluster.yaml"), cluster());
    expect(because(await plan(outside))).toContain("git");
  });
});
