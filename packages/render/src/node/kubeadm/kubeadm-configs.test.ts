import { parseYaml } from "@keelson/core";
import { expect, test } from "vitest";

import { nodeModel } from "../node-config.fixture.ts";
import { initConfig } from "./init-config.ts";
import { joinConfig } from "./join-config.ts";
import { coreDnsPatch, workerKubeletPatch } from "./patches.ts";

const model = nodeModel({ clusterName: "minecraft", externalDNSName: "k8s.particule.io", controllerIP: "10.0.0.60" });

test("the control plane has the names, addresses and places that nodes and certificates rely on", () => {
  expect(documents(initConfig(model))).toMatchObject([
    {
      kind: "InitConfiguration",
      localAPIEndpoint: { advertiseAddress: "10.0.0.60", bindPort: 443 },
      bootstrapTokens: [{ token: "@TOKEN@", ttl: "0s", groups: ["system:bootstrappers:kubeadm:default-node-token"] }],
      patches: { directory: "/etc/keelson/patches" },
    },
    {
      kind: "ClusterConfiguration",
      clusterName: "minecraft",
      kubernetesVersion: "v1.36.2",
      controlPlaneEndpoint: "k8s.particule.io:443",
      encryptionAlgorithm: "ECDSA-P256",
      networking: { dnsDomain: "cluster.local", podSubnet: "10.2.0.0/16", serviceSubnet: "10.3.0.0/24" },
      apiServer: { certSANs: ["k8s.particule.io", "10.0.0.60", "127.0.0.1"] },
      controllerManager: { extraArgs: [{ name: "cloud-provider", value: "external" }] },
      etcd: { local: { dataDir: "/var/lib/etcd/data" } },
    },
    { kind: "KubeletConfiguration", cgroupDriver: "systemd", clusterDNS: ["10.3.0.10"], resolvConf: "/run/systemd/resolve/resolv.conf" },
    { kind: "KubeProxyConfiguration", mode: "nftables" },
  ]);
});

test("the API server gets no cloud flag, which it no longer knows", () => {
  expect(documents(initConfig(model))).not.toMatchObject([{}, { apiServer: { extraArgs: expect.anything() } }, {}, {}]);
});

test("both kinds of node are named by their instance and carry an explicit provider id", () => {
  for (const text of [initConfig(model), joinConfig]) {
    expect(documents(text)[0]).toMatchObject({
      nodeRegistration: {
        name: "@INSTANCE_ID@",
        criSocket: "unix:///run/containerd/containerd.sock",
        kubeletExtraArgs: [
          { name: "cloud-provider", value: "external" },
          { name: "provider-id", value: "aws:///@AVAILABILITY_ZONE@/@INSTANCE_ID@" },
          { name: "node-ip", value: "@LOCAL_IPV4@" },
        ],
      },
    });
  }
});

test("workers trust the CA of their own secrets", () => {
  expect(documents(joinConfig)).toMatchObject([
    { kind: "JoinConfiguration", discovery: { file: { kubeConfigPath: "/run/keelson/discovery.conf" }, tlsBootstrapToken: "@TOKEN@" } },
  ]);
});

test("patches: one CoreDNS per host; on workers the drain and not the kubelet ends the pods", () => {
  const required = [{ labelSelector: { matchLabels: { "k8s-app": "kube-dns" } }, topologyKey: "kubernetes.io/hostname" }];
  const podAntiAffinity = {
    preferredDuringSchedulingIgnoredDuringExecution: null,
    requiredDuringSchedulingIgnoredDuringExecution: required,
  };
  expect(documents(coreDnsPatch)).toEqual([{ spec: { template: { spec: { affinity: { podAntiAffinity } } } } }]);
  expect(documents(workerKubeletPatch)).toEqual([{ shutdownGracePeriod: "0s", shutdownGracePeriodCriticalPods: "0s" }]);
});

function documents(text: string): unknown[] {
  const parsed = parseYaml({ name: "kubeadm.yaml", text });
  expect(parsed.diagnostics).toEqual([]);
  return parsed.documents.map((document) => document.value);
}
