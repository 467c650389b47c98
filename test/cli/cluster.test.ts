import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sandboxPaths } from "@keelson/sandbox";
import { type ActionWorld, openWorld } from "../actions/action-world.ts";
import { stackTrace } from "../actions/run-action.ts";
import { nodeBinaries } from "./node-binaries.ts";
import { type EndedCli, runCli } from "./run-cli.ts";

const at = (path: string): string => join(sandboxPaths().example, path);

describe.each(nodeBinaries())("up, apply and dns on Node $version", ({ path: node }) => {
  let world: ActionWorld;
  let folder: string;
  beforeAll(async () => {
    world = await openWorld();
    folder = join(world.scratch.folder, "terminal");
    mkdirSync(folder);
  });
  afterAll(async () => world.close());

  const run = (...words: readonly string[]): Promise<EndedCli> =>
    runCli({ words: [...words, "--format", "json"], node, folder, environment: world.sandbox.environment });

  it("make a cluster, its workload and its name; JSON alone on stdout, progress on stderr", async () => {
    const up = await run("up", at("cluster.yaml"));
    expect(up.exitCode, up.stderr).toBe(0);
    expect(JSON.parse(up.stdout)).toMatchObject({
      ok: true,
      deployed: { status: "CREATE_COMPLETE", changed: true, nodesReady: 3 },
      kubeconfig: "kubeconfig",
    });
    expect(up.stderr).toContain("AWS::EC2::VPC VPC");
    expect(statSync(join(folder, "kubeconfig")).mode & 0o777).toBe(0o600);

    const apply = await run("apply", at("manifests"));
    expect(apply.exitCode, apply.stderr + apply.stdout).toBe(0);
    expect(JSON.parse(apply.stdout)).toMatchObject({
      ok: true,
      endpoints: { format: 1, endpoints: [{ name: "minecraft", state: "ready" }] },
    });
    expect(JSON.parse(readFileSync(join(folder, "endpoints.json"), "utf8"))).toMatchObject({ format: 1 });

    const dns = await run("dns", "--owner-id", "particule-k8s-clust", "--mapping", at("dns.yaml"));
    expect(dns.exitCode, dns.stderr + dns.stdout).toBe(0);
    expect(JSON.parse(dns.stdout)).toMatchObject({ ok: true, names: ["minecraft.particule.io"], pending: [] });
  });

  it("change nothing the second time", async () => {
    const verbs = (end: EndedCli): string[] =>
      (JSON.parse(end.stdout) as { plan: { changes: { verb: string }[] } }).plan.changes.map(({ verb }) => verb);
    const ends = [
      await run("up", at("cluster.yaml")),
      await run("apply", at("manifests")),
      await run("dns", "--owner-id", "particule-k8s-clust", "--mapping", at("dns.yaml")),
    ];
    expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    for (const end of ends) expect(new Set(verbs(end))).toEqual(new Set(["keep"]));
  });

  it("ask for the digest by name before the API goes away", async () => {
    const cluster = join(folder, "cluster.yaml");
    writeFileSync(cluster, `${readFileSync(at("cluster.yaml"), "utf8")}controllerRootVolumeType: gp2\n`);
    const refused = await run("up", cluster, "--wait-for", "stack");
    expect(refused.exitCode).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({ ok: false, failure: { code: "not-reviewed" } });
    const [, digest = ""] = /approve-digest: ([0-9a-f]{64})/.exec(refused.stdout) ?? [];
    const up = await run("up", cluster, "--wait-for", "stack", "--approve-digest", digest);
    expect(up.exitCode, up.stderr).toBe(0);
    expect(JSON.parse(up.stdout)).toMatchObject({ ok: true, grade: "outage", deployed: { status: "UPDATE_COMPLETE" } });
  });
});

describe("a cluster that cannot be had", () => {
  let world: ActionWorld;
  beforeAll(async () => {
    world = await openWorld({ speed: 60 });
  });
  afterAll(async () => world.close());

  it("names what is wrong, as JSON and as text", async () => {
    const environment = { ...world.sandbox.environment, AWS_ACCESS_KEY_ID: "AKIDEXPIRED" };
    const json = await runCli({ words: ["up", "--format", "json"], environment });
    expect(json).toMatchObject({ exitCode: 1, signal: null });
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, failure: { code: "credentials-expired", call: { service: "STS" } } });
    const text = await runCli({ words: ["up"], environment });
    expect(text).toMatchObject({ exitCode: 1, stdout: "" });
    expect(text.stderr).toContain("[credentials-expired]");
    expect(json.stderr + text.stderr).not.toMatch(stackTrace);
  });

  it("is left as it is by SIGINT: 130, and the stack goes on", async () => {
    const kubeconfig = join(world.scratch.folder, "kubeconfig");
    const end = await runCli({
      words: ["up", "--kubeconfig", kubeconfig, "--format", "json"],
      environment: world.sandbox.environment,
      interruptAt: /AWS::EC2::VPC VPC \.\.\./,
    });
    expect(end).toMatchObject({ exitCode: 130, signal: null });
    expect(JSON.parse(end.stdout)).toMatchObject({ ok: false, failure: { code: "interrupted" } });
    expect(end.stderr).not.toMatch(stackTrace);
  });
});
