import { type Event, recordEvents } from "@keelson/core";
import { virtualClock } from "@keelson/double";
import { applyManifests } from "@keelson/operations/apply-manifests";
import { rotateToken } from "@keelson/operations/rotate-token";
import { describe, expect, it } from "vitest";
import { clusterName, openRunningCluster, type RunningCluster } from "./running-cluster.ts";

const names = ["controller", "worker"].map((role) => `/keelson/${clusterName}/${role}/bootstrap-token`);
const inputs = { name: clusterName, region: "eu-west-1", execution: "run" } as const;

interface Secret {
  readonly metadata: { readonly name: string };
  readonly data?: Readonly<Record<string, string>>;
}

/** The tokens that the API takes, whole, sorted by their public half. */
function acceptedBy({ api }: RunningCluster): string[] {
  const secrets = (api.state().objects["secrets"] ?? []) as unknown as readonly Secret[];
  const tokens = secrets.filter(({ metadata }) => metadata.name.startsWith("bootstrap-token-"));
  const text = (value = ""): string => Buffer.from(value, "base64").toString("utf8");
  return tokens.map(({ data }) => `${text(data?.["token-id"])}.${text(data?.["token-secret"])}`);
}

const storedIn = ({ secrets }: RunningCluster): string[] => names.map((name) => secrets[name]?.Value ?? "");

/** A Secret as kubeadm makes it of a token. */
async function accept(cluster: RunningCluster, token: string): Promise<void> {
  const [id = "", secret = ""] = token.split(".");
  const stringData = { "token-id": id, "token-secret": secret, "usage-bootstrap-authentication": "true" };
  const metadata = { name: `bootstrap-token-${id}`, namespace: "kube-system" };
  const manifest = { apiVersion: "v1", kind: "Secret", metadata, type: "bootstrap.kubernetes.io/token", stringData };
  cluster.files.set("tokens/token.json", JSON.stringify(manifest));
  const limits = { timeout: 60_000, loadBalancerTimeout: 60_000, wait: "none", endpointsPath: "endpoints.json" } as const;
  const target = { manifests: ["tokens"], kubeconfig: "kubeconfig", context: null, namespace: "default", execution: "run" } as const;
  await applyManifests({ ...target, ...limits }, cluster.ports());
}

/** A cluster whose controller has booted: its API takes the token that is stored. */
async function openBooted(): Promise<RunningCluster & { readonly first: string }> {
  const cluster = await openRunningCluster();
  const [first = ""] = storedIn(cluster);
  await accept(cluster, first);
  return { ...cluster, first };
}

type Edge = Parameters<RunningCluster["ports"]>[0];

/** By the machine's own clock: a certificate of ten minutes is judged by it. */
function rotate(cluster: RunningCluster, edge: Edge = {}, more: Partial<Parameters<typeof rotateToken>[0]> = {}) {
  return rotateToken({ ...inputs, ...more }, cluster.ports({ clock: virtualClock(Date.now()), ...edge }));
}

/** One token, which is stored for both roles and taken by the API, and no other. */
function expectOneToken(cluster: RunningCluster): string {
  const [token = "", other] = storedIn(cluster);
  expect(other).toBe(token);
  expect(acceptedBy(cluster)).toEqual([token]);
  return token;
}

describe("keelson rotate-token", () => {
  it("stores another token for both roles, which the API takes, and the old one no more", async () => {
    const cluster = await openBooted();
    const keys = names.map((name) => cluster.secrets[name]);
    const { plan, outcomes } = await rotate(cluster);
    expect(expectOneToken(cluster)).not.toBe(cluster.first);
    expect(plan.changes.map(({ verb, subject }) => `${verb} ${subject.replace(/-[a-z0-9]{6}$/, "-ID")}`)).toEqual([
      "create Secret kube-system/bootstrap-token-ID",
      ...names.map((name) => `update parameter ${name}`),
      "delete Secret kube-system/bootstrap-token-ID",
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["done", "done", "done", "done"]);
    // Encrypted as before, and still the cluster's.
    for (const [index, name] of names.entries()) {
      const { Tags, KeyId, Type, Version = 0 } = cluster.secrets[name] ?? {};
      expect({ Tags, KeyId, Type }).toEqual({ Tags: keys[index]?.Tags, KeyId: keys[index]?.KeyId, Type: "SecureString" });
      expect(Version).toBe(2);
    }
    expect(cluster.secrets[names[0] ?? ""]?.KeyId).toMatch(/^arn:aws:kms:/);
    // And a deployment has nothing to say against it.
    expect((await cluster.deploy()).deployed).toMatchObject({ changed: false });
  });

  it("shows no token: not in the plan, not in an event, and masks both", async () => {
    const cluster = await openBooted();
    const reporter = recordEvents();
    const masked: string[] = [];
    const { plan } = await rotate(cluster, { reporter, mask: (secret) => void masked.push(secret) });
    const token = expectOneToken(cluster);
    for (const secret of [token, cluster.first]) {
      expect(masked).toContain(secret);
      expect(JSON.stringify([plan, reporter.events])).not.toContain(secret.split(".")[1]);
    }
  });

  it("changes nothing when it only plans", async () => {
    const cluster = await openBooted();
    const before = structuredClone(cluster.secrets);
    const { plan, outcomes } = await rotate(cluster, {}, { execution: "dry-run" });
    expect([plan.changes.length, outcomes]).toEqual([4, []]);
    expect(cluster.secrets).toEqual(before);
    expect(acceptedBy(cluster)).toEqual([cluster.first]);
  });

  it("lets the tokens of an administrator be, and says that they are there", async () => {
    const cluster = await openBooted();
    await accept(cluster, "abcdef.0123456789abcdef");
    const { plan } = await rotate(cluster);
    expect(plan.notes.map(({ code }) => code)).toEqual(["token-of-user"]);
    expect(acceptedBy(cluster)).toHaveLength(2);
    expect(acceptedBy(cluster)).toContain("abcdef.0123456789abcdef");
  });
});

describe("a rotation that is stopped", () => {
  it.each([1, 2, 3, 4])("before its change %i is mended by the next one, and nodes can join at every moment", async (stop) => {
    const cluster = await openBooted();
    let begun = 0;
    const emit = (event: Event): void => {
      begun += event.type === "change-started" ? 1 : 0;
      if (event.type === "change-started" && begun === stop) throw new RangeError("killed");
    };
    await expect(rotate(cluster, { reporter: { emit } })).rejects.toThrow("killed");
    for (const token of storedIn(cluster)) expect(acceptedBy(cluster)).toContain(token);
    await rotate(cluster);
    expect(expectOneToken(cluster)).not.toBe(cluster.first);
  });

  it("by a cancelled run says what is left", async () => {
    const cluster = await openBooted();
    const cancel = new AbortController();
    const emit = (event: Event): void => {
      if (event.type === "change-ended") cancel.abort();
    };
    await expect(rotate(cluster, { reporter: { emit }, signal: cancel.signal })).rejects.toMatchObject({ code: "interrupted" });
    expect(storedIn(cluster)).toEqual([cluster.first, cluster.first]);
    await rotate(cluster);
    expectOneToken(cluster);
  });

  it("by a lost answer is not stopped", async () => {
    const cluster = await openBooted();
    // Each is answered when it is asked again: the mark of the old one, the new one, and the end of the old one.
    for (const call of [1, 3]) cluster.api.faults.add({ operation: "patch secrets", call, fault: { kind: "lose-answer" } });
    cluster.api.faults.add({ operation: "delete secrets", call: 1, fault: { kind: "lose-answer" } });
    await rotate(cluster);
    expectOneToken(cluster);
  });

  it("before it began, by an API that is away, changes nothing", async () => {
    const cluster = await openBooted();
    const before = structuredClone(cluster.secrets);
    await cluster.closeApi();
    await expect(rotate(cluster)).rejects.toMatchObject({ code: "cluster-unreachable" });
    expect(cluster.secrets).toEqual(before);
  });
});
