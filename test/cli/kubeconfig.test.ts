import { execFileSync } from "node:child_process";
import { createPrivateKey, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sandboxPaths } from "@keelson/sandbox";
import { type ActionWorld, openWorld } from "../actions/action-world.ts";
import { type DeployedExample, deployExample } from "../actions/deployed-cluster.ts";
import { stackTrace } from "../actions/run-action.ts";
import { nodeBinaries } from "./node-binaries.ts";
import { type EndedCli, runCli } from "./run-cli.ts";

let example: DeployedExample;
let world: ActionWorld;
beforeAll(async () => {
  example = await deployExample();
  world = await openWorld({ from: example.state });
});
afterAll(async () => {
  await world.close();
  example.remove();
});

const cluster = ["kubeconfig", "particule-k8s-clust", "--region", "eu-west-1"];

/** A folder of its own. */
function folderOf(name: string): string {
  const folder = join(world.scratch.folder, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The command needs PATH to find git, and nothing else of this process. */
function run(folder: string, words: readonly string[], node?: string): Promise<EndedCli> {
  const environment = { ...world.sandbox.environment, PATH: process.env["PATH"] ?? "" };
  return runCli({ words, folder, environment, ...(node === undefined ? {} : { node }) });
}

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe.each(nodeBinaries())("keelson kubeconfig on Node $version", ({ path: node, version }) => {
  it("writes a kubeconfig that the other commands work with, for its owner alone", async () => {
    const folder = folderOf(`plain-${version}`);
    const end = await run(folder, [...cluster, "--credential-ttl", "1h"], node);
    expect(end.exitCode, end.stderr).toBe(0);
    expect(modeOf(join(folder, "kubeconfig"))).toBe(0o600);
    const applied = await run(folder, ["apply", join(sandboxPaths().example, "manifests")], node);
    expect(applied.exitCode, applied.stderr).toBe(0);
  });

  it("writes the parts beside it, as the article's folder has them", async () => {
    const folder = folderOf(`parts-${version}`);
    const end = await run(folder, [...cluster, "--output", "clust", "--format", "json"], node);
    expect(end.exitCode, end.stderr).toBe(0);
    const at = (name: string): string => join(folder, "clust", name);
    const read = (name: string): string => readFileSync(at(name), "utf8");
    const written = readdirSync(join(folder, "clust"), { recursive: true, encoding: "utf8" });
    const parts = ["credentials/admin-key.pem", "credentials/admin.pem", "credentials/ca.pem", "kubeconfig"];
    expect(new Set(written)).toEqual(new Set(["credentials", ...parts]));
    expect(modeOf(at("credentials"))).toBe(0o700);
    for (const name of parts) expect(modeOf(at(name)), name).toBe(0o600);
    const certificate = new X509Certificate(read("credentials/admin.pem"));
    expect(certificate.verify(new X509Certificate(read("credentials/ca.pem")).publicKey)).toBe(true);
    expect(certificate.checkPrivateKey(createPrivateKey(read("credentials/admin-key.pem")))).toBe(true);
    // Self-contained: the parts may be moved or thrown away.
    expect(read("kubeconfig")).not.toContain("credentials/");
    expect(read("kubeconfig")).toContain(Buffer.from(read("credentials/admin-key.pem")).toString("base64"));
    const { validUntil } = JSON.parse(end.stdout) as { validUntil: string };
    expect(JSON.parse(end.stdout)).toMatchObject({ ok: true, kubeconfig: "clust/kubeconfig", apiEndpoint: "https://k8s.particule.io" });
    expect(Math.abs(Date.parse(certificate.validTo) - Date.parse(validUntil))).toBeLessThanOrEqual(1000);
    for (const text of [end.stdout, end.stderr]) expect(text).not.toContain(read("credentials/admin-key.pem").split("\n")[1]);
  });
});

describe("keelson kubeconfig in a git work tree", () => {
  function workTree(name: string, ignored: string): string {
    const folder = folderOf(name);
    execFileSync("git", ["init", "--quiet"], { cwd: folder });
    writeFileSync(join(folder, ".gitignore"), ignored);
    return folder;
  }

  it("refuses what git would take, before it asks for anything", async () => {
    const folder = workTree("taken", "");
    for (const words of [[], ["--output", "."], ["--kubeconfig", "new/kubeconfig"]]) {
      const end = await run(folder, [...cluster, ...words, "--format", "json"]);
      expect(JSON.parse(end.stdout)).toMatchObject({ ok: false, failure: { code: "path-in-git" } });
      expect(end).toMatchObject({ exitCode: 1, signal: null });
    }
    expect(new Set(readdirSync(folder))).toEqual(new Set([".git", ".gitignore"]));
  });

  it("refuses a folder of which only a part is ignored", async () => {
    const folder = workTree("half", "credentials/\n");
    const end = await run(folder, [...cluster, "--output", "."]);
    expect(end).toMatchObject({ exitCode: 1 });
    expect(end.stderr).toContain("[path-in-git]");
    expect(existsSync(join(folder, "credentials"))).toBe(false);
  });

  it("writes what is ignored", async () => {
    const folder = workTree("ignored", "credentials/\nkubeconfig\n");
    const end = await run(folder, [...cluster, "--output", "."]);
    expect(end.exitCode, end.stderr).toBe(0);
    expect(execFileSync("git", ["status", "--porcelain", "--untracked-files=all"], { cwd: folder, encoding: "utf8" })).toBe(
      "?? .gitignore\n",
    );
  });

  it("without git on the machine refuses, and outside of a work tree does not mind", async () => {
    const environment = { ...world.sandbox.environment, PATH: folderOf("nothing") };
    const inside = await runCli({ words: cluster, folder: workTree("no-git", "kubeconfig\n"), environment });
    expect(inside.stderr).toContain("[path-in-git]");
    const outside = await runCli({ words: cluster, folder: folderOf("no-git-outside"), environment });
    expect(outside.exitCode, outside.stderr).toBe(0);
  });
});

describe("keelson kubeconfig cannot", () => {
  it.each([
    [["kubeconfig"]],
    [["kubeconfig", "particule-k8s-clust"]],
    [[...cluster, "--output", "a", "--kubeconfig", "b"]],
    [[...cluster, "--credential-ttl", "soon"]],
  ])("%j is a wrong usage", async (words) => {
    expect(await run(folderOf("usage"), words)).toMatchObject({ exitCode: 2, stdout: "" });
  });

  it("find a cluster that is not there, and writes nothing", async () => {
    const folder = folderOf("absent");
    const end = await run(folder, ["kubeconfig", "nobody", "--region", "eu-west-1", "--output", "out"]);
    expect(end).toMatchObject({ exitCode: 1, stdout: "" });
    expect(end.stderr).toContain("[cluster-absent]");
    expect(end.stderr).not.toMatch(stackTrace);
    expect(readdirSync(folder)).toEqual([]);
  });
});
