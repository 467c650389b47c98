import { createPrivateKey, X509Certificate } from "node:crypto";
import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EndedAction } from "@keelson/sandbox";
import { type ActionWorld, openWorld } from "./action-world.ts";
import { deployExample, type DeployedExample } from "./deployed-cluster.ts";
import { annotationsOf, makeScratch, runAction, stackTrace } from "./run-action.ts";

let example: DeployedExample;
const worlds: ActionWorld[] = [];
beforeAll(async () => {
  example = await deployExample();
});
afterAll(async () => {
  for (const world of worlds) await world.close();
  example.remove();
});

interface Account {
  readonly cloudFormation: { readonly stacks: { status: string; tags: Record<string, string>; outputs: { key: string }[] }[] };
}

/** The deployed example, after somebody did something to its stack. */
async function open(
  options: Parameters<typeof openWorld>[0] = {},
  change: (stack: Account["cloudFormation"]["stacks"][number]) => void = () => undefined,
) {
  const changed = makeScratch();
  cpSync(example.state, changed.folder, { recursive: true });
  const path = join(changed.folder, "account.json");
  const state = JSON.parse(readFileSync(path, "utf8")) as Account;
  for (const stack of state.cloudFormation.stacks) change(stack);
  writeFileSync(path, JSON.stringify(state));
  const world = await openWorld({ ...options, from: changed.folder });
  changed.remove();
  worlds.push(world);
  return world;
}

const inputs = { "cluster-name": "particule-k8s-clust", region: "eu-west-1" };

interface Kubeconfig {
  readonly clusters: readonly { readonly cluster: Readonly<Record<string, string>> }[];
  readonly users: readonly { readonly user: Readonly<Record<"client-certificate-data" | "client-key-data", string>> }[];
}

function expectFailure(end: EndedAction, code: string): void {
  expect(end).toMatchObject({ exitCode: 1, outputs: { "failure-reason": code } });
  expect(end.outputs["kubeconfig"]).toBeUndefined();
  expect(end.log).not.toMatch(stackTrace);
  expect(annotationsOf(end.log).some(({ level }) => level === "error")).toBe(true);
  expect(end.summary).toContain(code);
}

describe("connect-cluster hands out a kubeconfig", () => {
  let world: ActionWorld;
  let end: EndedAction;
  let kubeconfig: Kubeconfig;
  beforeAll(async () => {
    world = await open();
    end = await world.run("connect-cluster", { inputs: { ...inputs, "credential-ttl": "30m" } });
    kubeconfig = JSON.parse(readFileSync(end.outputs["kubeconfig"] ?? "", "utf8")) as Kubeconfig;
  });

  it("for a cluster that it knows by name and region alone", () => {
    expect(end).toMatchObject({
      exitCode: 0,
      outputs: { "api-endpoint": "https://k8s.particule.io", "kubernetes-version": "v1.36.2", "failure-reason": "" },
    });
    const { server, "tls-server-name": name } = kubeconfig.clusters[0]?.cluster ?? {};
    expect(server).toBe(`https://${end.outputs["controller-ip"] ?? ""}:443`);
    expect(name).toBe("k8s.particule.io");
  });

  it("with an administrator's certificate for as long as it was told", () => {
    const [entry] = kubeconfig.users;
    const decode = (text = ""): string => Buffer.from(text, "base64").toString("utf8");
    const certificate = new X509Certificate(decode(entry?.user["client-certificate-data"]));
    expect(certificate.checkPrivateKey(createPrivateKey(decode(entry?.user["client-key-data"])))).toBe(true);
    expect(certificate.subject).toContain("O=kubeadm:cluster-admins");
    // A certificate has no milliseconds.
    const until = Math.floor(Date.parse(end.outputs["valid-until"] ?? "") / 1000) * 1000;
    expect(Math.abs(Date.parse(certificate.validTo) - until)).toBeLessThanOrEqual(1000);
    expect(until - Date.now()).toBeLessThanOrEqual(30 * 60_000);
  });

  it("for this user alone, which the job's end deletes", async () => {
    const path = end.outputs["kubeconfig"] ?? "";
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(JSON.parse(end.state["delete-after-job"] ?? "")).toEqual([path]);
    const environment = { "STATE_delete-after-job": end.state["delete-after-job"] ?? "" };
    cpSync(path, `${path}.kept`);
    expect(await runAction("post", world.scratch, { inputs: {}, environment })).toMatchObject({ exitCode: 0 });
    expect(existsSync(path)).toBe(false);
    cpSync(`${path}.kept`, path);
  });

  it("that manifests can be applied with", async () => {
    const applied = await world.run("apply-manifests", {
      inputs: { manifests: "manifests", kubeconfig: end.outputs["kubeconfig"] ?? "" },
    });
    expect(applied.exitCode, applied.log).toBe(0);
  });

  it("and masks both keys before anything is written", () => {
    const masked = end.log.split("\n").filter((line) => line.startsWith("::add-mask::"));
    const key = kubeconfig.users[0]?.user["client-key-data"] ?? "";
    expect(masked).toContain(`::add-mask::${key}`);
    const rest = end.log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
    for (const secret of [key, ...world.sandbox.secrets().filter((text) => text.includes("PRIVATE KEY"))]) {
      const spelled = [secret, secret.split("\n")[1] ?? secret, Buffer.from(secret).toString("base64")];
      for (const text of spelled) expect(`${rest.join("\n")}${end.summary}`).not.toContain(text);
    }
  });
});

describe.concurrent("connect-cluster refuses", () => {
  it("a cluster that is not there", async () => {
    const world = await open();
    expectFailure(await world.run("connect-cluster", { inputs: { ...inputs, "cluster-name": "nobody" } }), "cluster-absent");
    expectFailure(await world.run("connect-cluster", { inputs: { ...inputs, region: "eu-west-3" } }), "cluster-absent");
  });

  it("a stack of somebody else", async () => {
    const world = await open({}, (stack) => void delete stack.tags["keelson:cluster"]);
    expectFailure(await world.run("connect-cluster", { inputs }), "foreign-stack");
  });

  it.each(["CREATE_IN_PROGRESS", "ROLLBACK_COMPLETE", "DELETE_FAILED"])("a stack that is %s", async (status) => {
    const world = await open({}, (stack) => void (stack.status = status));
    expectFailure(await world.run("connect-cluster", { inputs }), "cluster-not-running");
  });

  it("a stack without the outputs that say where it is", async () => {
    const world = await open({}, (stack) => void (stack.outputs = stack.outputs.filter(({ key }) => key !== "APIURL")));
    expectFailure(await world.run("connect-cluster", { inputs }), "stack-output-missing");
  });

  it("to go on without its inputs, and tells of all at once", async () => {
    const world = await open();
    const end = await world.run("connect-cluster", { inputs: { "credential-ttl": "soon" } });
    expectFailure(end, "invalid-input");
    const titles = annotationsOf(end.log).map(({ properties }) => properties["title"]);
    expect(titles.filter((title) => title === "input-missing").length).toBe(2);
    expect(titles).toContain("input-not-duration");
  });

  it.each(["cloudformation:DescribeStacks", "ssm:GetParameters"])("when %s is denied, and names it", async (action) => {
    const world = await open({ script: { deny: [action] } });
    const end = await world.run("connect-cluster", { inputs });
    expectFailure(end, "access-denied");
    expect(end.log).toContain(action);
  });
});

describe.concurrent("connect-cluster connects to a cluster whose stack", () => {
  it.each(["UPDATE_IN_PROGRESS", "UPDATE_ROLLBACK_FAILED"])("is %s: it lives", async (status) => {
    const world = await open({}, (stack) => void (stack.status = status));
    expect(await world.run("connect-cluster", { inputs })).toMatchObject({ exitCode: 0, outputs: { "failure-reason": "" } });
  });
});
