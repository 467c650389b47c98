import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleLine, runLine, sandboxPaths } from "@keelson/sandbox";
import { type ActionWorld, openWorld } from "../actions/action-world.ts";
import { runCli } from "../cli/run-cli.ts";
import { findSecrets, keptLog, type ProducedText, spellingsOf, textsBelow } from "./canaries.ts";

const planted = {
  accessKey: "canary/ACCESS+KEY/secret0123456789abcdef",
  sessionToken: "canarySESSIONtoken0123456789abcdefghij==",
  githubToken: "ghs_canaryGITHUBtoken0123456789abcdef",
  manifest: "canary-MANIFEST-password-0123456789",
  kubeconfig: "canary-KUBECONFIG-token-0123456789",
};
const { dist, example } = sandboxPaths();
const cluster = ["particule-k8s-clust", "--region", "eu-west-1"] as const;

let world: ActionWorld;
let workspace: string;
let clientKey: string;
let produced: ProducedText[] = [];
const credentials = { AWS_ACCESS_KEY_ID: "ASIACANARY", AWS_SECRET_ACCESS_KEY: planted.accessKey, AWS_SESSION_TOKEN: planted.sessionToken };

/** Everything that must never be seen: what was planted, what the run made, what it stored. */
function secrets(): string[] {
  return [...Object.values(planted), clientKey, ...world.sandbox.secrets()];
}

function write(name: string, text: string): string {
  const path = join(workspace, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

beforeAll(async () => {
  world = await openWorld();
  workspace = join(world.scratch.folder, "workspace");
  cpSync(example, workspace, { recursive: true });
  const secret = { apiVersion: "v1", kind: "Secret", metadata: { name: "minecraft" } };
  write("manifests/secret.json", JSON.stringify({ ...secret, stringData: { password: planted.manifest } }));
  const environment = { ...world.sandbox.environment, ...credentials, "INPUT_GITHUB-TOKEN": planted.githubToken };
  const runner = join(world.scratch.folder, "runner");
  const line = await runLine({
    steps: exampleLine(runner),
    dist,
    workspace,
    temporaryFolder: runner,
    environment,
    onLine: () => undefined,
    onStep: () => undefined,
  });
  expect(line.ended.map(({ end }) => end.exitCode)).toEqual([0, 0, 0, 0]);
  const kubeconfig = JSON.parse(readFileSync(join(runner, "keelson", "kubeconfig"), "utf8")) as {
    users: { user: { "client-key-data": string } }[];
  };
  clientKey = Buffer.from(kubeconfig.users[0]?.user["client-key-data"] ?? "", "base64").toString("utf8");
  const logs = line.ended.map(({ step, end }) => ({ place: `log of ${step.action}`, text: keptLog(end.log) }));
  produced = [...logs, ...textsBelow(runner, { except: ["/keelson/kubeconfig"] })];
});
afterAll(async () => world.close());

describe("the line with canaries in every secret", () => {
  it("has secrets to hide, in places that are searched", () => {
    expect(world.sandbox.secrets().length).toBeGreaterThan(8);
    expect(clientKey).toContain("PRIVATE KEY");
    const names = produced.map(({ place }) => place.split("/").at(-1));
    for (const name of ["output", "state", "summary.md", "endpoints.json", "dns-plan.json", "stack-template.json", "controller.ign.json"]) {
      expect(names).toContain(name);
    }
    for (const secret of secrets()) {
      expect(findSecrets([{ place: "planted", text: `x${spellingsOf(secret).at(-1) ?? ""}y` }], [secret])).toEqual(["planted"]);
    }
  });

  it("shows none of them in any file or stream", () => {
    expect(findSecrets(produced, secrets())).toEqual([]);
  });
});

describe.concurrent("runs that fail over a text with a secret in it", () => {
  it.each([
    ["a Secret whose data is no base64", { data: { password: `${planted.manifest}!` } }],
    ["a Secret whose data is a number and a list", { stringData: { password: [planted.manifest] } }],
    ["a Secret with a field that does not exist", { stringDatum: { password: planted.manifest } }],
  ])("tell of %s without it", async (_, fields) => {
    const manifests = write(
      `${randomUUID()}/wrong-secret.json`,
      JSON.stringify({ apiVersion: "v1", kind: "Secret", metadata: { name: "w" }, ...fields }),
    );
    const kubeconfig = join(world.scratch.folder, "runner", "keelson", "kubeconfig");
    const end = await world.run("apply-manifests", { inputs: { manifests, kubeconfig }, workspace });
    expect(end.exitCode).toBe(1);
    expect(
      findSecrets(
        [
          { place: "log", text: keptLog(end.log) },
          { place: "summary", text: end.summary },
        ],
        secrets(),
      ),
    ).toEqual([]);
  });

  it.each([
    ["a broken line", `apiVersion: v1\nkind: Secret\nmetadata: {name: w}\nstringData:\n  password: "${planted.manifest}\n`],
    [
      "a value twice",
      `apiVersion: v1\nkind: Secret\nmetadata: {name: w}\nstringData:\n  a: ${planted.manifest}\n  a: ${planted.manifest}\n`,
    ],
    ["a tab", `apiVersion: v1\nkind: Secret\nmetadata: {name: w}\nstringData:\n\tpassword: ${planted.manifest}\n`],
    ["a text in place of a mapping", planted.manifest],
  ])("tell of a manifest with %s without it", async (_, text) => {
    const manifests = write(`${randomUUID()}/broken-secret.yaml`, text);
    const end = await world.run("apply-manifests", { inputs: { manifests, kubeconfig: "cluster.yaml" }, workspace });
    expect(end).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "invalid-input" } });
    expect(
      findSecrets(
        [
          { place: "log", text: keptLog(end.log) },
          { place: "summary", text: end.summary },
        ],
        secrets(),
      ),
    ).toEqual([]);
  });

  it.each([
    ["a token of a wrong type", { token: [planted.kubeconfig] }],
    ["a key that is no base64", { "client-key-data": `${planted.kubeconfig}!`, "client-certificate-data": "!" }],
    ["a password", { username: "admin", password: planted.kubeconfig }],
    ["a token in a wrong place", { tokenn: planted.kubeconfig }],
    ["a token that has a line break", { token: `${planted.kubeconfig}\nx: y` }],
  ])("tell of a kubeconfig with %s without it", async (_, user) => {
    const config = {
      apiVersion: "v1",
      kind: "Config",
      clusters: [{ name: "c", cluster: { server: "https://203.0.113.10:443" } }],
      users: [{ name: "u", user }],
      contexts: [{ name: "x", context: { cluster: "c", user: "u" } }],
      "current-context": "x",
    };
    const kubeconfig = write(`${randomUUID()}/kubeconfig`, JSON.stringify(config));
    const end = await world.run("apply-manifests", { inputs: { manifests: "manifests", kubeconfig }, workspace });
    expect(end.exitCode).toBe(1);
    expect(
      findSecrets(
        [
          { place: "log", text: keptLog(end.log) },
          { place: "summary", text: end.summary },
        ],
        secrets(),
      ),
    ).toEqual([]);
  });
});

describe("connect-cluster with canaries in every secret", () => {
  it("shows none of them, nor the key that it hands out", async () => {
    const environment = { ...world.sandbox.environment, ...credentials };
    const end = await world.run("connect-cluster", { inputs: { "cluster-name": cluster[0], region: "eu-west-1" }, environment });
    expect(end.exitCode, end.log).toBe(0);
    const { users } = JSON.parse(readFileSync(end.outputs["kubeconfig"] ?? "", "utf8")) as {
      users: { user: { "client-key-data": string } }[];
    };
    const key = Buffer.from(users[0]?.user["client-key-data"] ?? "", "base64").toString("utf8");
    const texts = [
      { place: "log", text: keptLog(end.log) },
      { place: "summary", text: end.summary },
      { place: "outputs", text: JSON.stringify(end.outputs) },
    ];
    expect(findSecrets(texts, [...secrets(), key])).toEqual([]);
  });
});

describe("the command line, which cannot mask", () => {
  it("prints none of them", async () => {
    const folder = join(world.scratch.folder, "terminal");
    mkdirSync(folder);
    const environment = { ...world.sandbox.environment, ...credentials };
    const at = (path: string): string => join(workspace, path);
    const runs = [
      ["render", at("cluster.yaml"), "--format", "json"],
      ["up", at("cluster.yaml"), "--format", "json"],
      ["apply", at("manifests"), "--format", "json"],
      ["dns", "--owner-id", "particule-k8s-clust", "--mapping", at("dns.yaml"), "--format", "json"],
      ["status", ...cluster],
      ["kubeconfig", ...cluster, "--output", "clust"],
      ["rotate-token", ...cluster],
      ["status", ...cluster, "--format", "json"],
    ];
    // The token that is rotated away is one too.
    const before = world.sandbox.secrets();
    const texts: ProducedText[] = [];
    for (const words of runs) {
      const end = await runCli({ words, folder, environment });
      expect(end.exitCode, end.stderr + end.stdout).toBe(0);
      texts.push({ place: `${words[0] ?? ""} stdout`, text: end.stdout }, { place: `${words[0] ?? ""} stderr`, text: end.stderr });
    }
    // The authority's certificate is no secret, though it is stored with them.
    texts.push(...textsBelow(folder, { except: ["/kubeconfig", "/admin-key.pem", "/ca.pem"] }));
    const key = readFileSync(join(folder, "clust", "credentials", "admin-key.pem"), "utf8");
    expect(findSecrets(texts, [...secrets(), ...before, key])).toEqual([]);
    expect(world.sandbox.secrets()).not.toEqual(before);
  });
});
