import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";
import { claimBootstrapToken, createBootstrapToken, deleteBootstrapToken, listBootstrapTokens } from "@keelson/apply";
import { makeBootstrapToken } from "@keelson/pki";
import { beforeAll, describe, expect, it } from "vitest";
import { ownAuthority } from "../../test/operations/own-authority.ts";
import { connectTo, type ConnectedCluster } from "../parts/connected-cluster.ts";
import { controlPlane, type ControlPlane } from "../parts/control-plane.ts";
import { renderExample } from "../parts/examples.ts";
import { memoryStore } from "../parts/pki-folder.ts";
import { runProgram } from "../parts/program.ts";

const example = renderExample("minecraft");
const { prefix } = example.artifacts.model.secrets;
let cluster: ControlPlane;
let connected: ConnectedCluster;

beforeAll(async () => {
  const store = memoryStore();
  for (const [file, value] of Object.entries({ "ca.key": ownAuthority.key, "ca.crt": ownAuthority.certificate })) {
    await store.put({ name: `${prefix}/controller/${file}`, value, kmsKeyArn: null, tags: {} });
  }
  cluster = await controlPlane(example, store);
  connected = await connectTo(cluster, example);
});

describe("a control plane under an RSA authority of the user's own", () => {
  it("has serving certificates that kubeadm signed with it, and OpenSSL takes them strictly", async () => {
    const path = join(cluster.pki, "apiserver.crt");
    const certificate = new X509Certificate(await readFile(path, "utf8"));
    expect(certificate.verify(new X509Certificate(ownAuthority.certificate).publicKey)).toBe(true);
    const words = ["verify", "-x509_strict", "-purpose", "sslserver", "-CAfile", join(cluster.pki, "ca.crt"), path];
    expect((await runProgram("openssl", words)).stdout).toContain("OK");
  });

  it("takes the administrator that we mint with it, from kubectl and from our own client", async () => {
    const whoami = JSON.parse((await connected.kubectl(["auth", "whoami", "-o", "json"])).stdout) as { status: { userInfo: object } };
    expect(whoami.status.userInfo).toMatchObject({ username: "keelson-administrator" });
    const signal = new AbortController().signal;
    const { status } = await connected.client.call({ method: "GET", path: "/version", operation: "read the version", signal });
    expect(status).toBe(200);
  });
});

describe("bootstrap tokens on a real API server", () => {
  const signal = new AbortController().signal;
  const list = () => listBootstrapTokens(connected.client, signal);
  const dataOf = async (id: string): Promise<Record<string, string>> => {
    const text = await cluster.expectKubectl(["-n", "kube-system", "get", "secret", `bootstrap-token-${id}`, "-o", "json"]);
    return (JSON.parse(text) as { data: Record<string, string> }).data;
  };

  it("are made as kubeadm reads them, known by their owner, and taken away", async () => {
    const token = makeBootstrapToken();
    const [id = ""] = token.split(".");
    await createBootstrapToken(connected.client, token, signal);
    await createBootstrapToken(connected.client, token, signal);
    expect(await list()).toEqual([{ id, isOurs: true }]);
    const { stdout } = await runProgram("kubeadm", ["token", "list", "--kubeconfig", cluster.kubeconfigPath, "-o", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      token,
      usages: ["authentication", "signing"],
      groups: ["system:bootstrappers:kubeadm:default-node-token"],
    });
    await deleteBootstrapToken(connected.client, id, signal);
    await deleteBootstrapToken(connected.client, id, signal);
    expect(await list()).toEqual([]);
  });

  it("that kubeadm made are marked without a change to what they are", async () => {
    const { stdout } = await runProgram("kubeadm", ["token", "create", "--ttl", "0", "--kubeconfig", cluster.kubeconfigPath]);
    const [id = ""] = stdout.trim().split(".");
    expect(await list()).toEqual([{ id, isOurs: false }]);
    const before = await dataOf(id);
    await claimBootstrapToken(connected.client, id, signal);
    expect(await list()).toEqual([{ id, isOurs: true }]);
    expect(await dataOf(id)).toEqual(before);
  });
});
