import { claimBootstrapToken, createBootstrapToken, deleteBootstrapToken, listBootstrapTokens } from "@keelson/apply";
import { makeBootstrapToken } from "@keelson/pki";
import { beforeAll, describe, expect, it } from "vitest";
import { connectTo, type ConnectedCluster } from "../parts/connected-cluster.ts";
import { controlPlane, type ControlPlane } from "../parts/control-plane.ts";
import { renderExample } from "../parts/examples.ts";
import { runProgram } from "../parts/program.ts";

const example = renderExample("minecraft");
let cluster: ControlPlane;
let connected: ConnectedCluster;

beforeAll(async () => {
  cluster = await controlPlane(example);
  connected = await connectTo(cluster, example);
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
