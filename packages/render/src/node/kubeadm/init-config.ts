import type { ClusterModel } from "../../model/cluster-model.ts";
import { nodeRegistration } from "./node-registration.ts";

/** Instance ids and zones have no place in a committed file: the controller's kubeadm config with @...@ for them (kubeadm v1beta4). */
export function initConfig(model: ClusterModel): string {
  const { apiServer, network, versions } = model;
  return `apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
localAPIEndpoint: {advertiseAddress: ${apiServer.controllerIP}, bindPort: ${apiServer.port}}
bootstrapTokens:
- token: "@TOKEN@"
  ttl: 0s
  usages: [signing, authentication]
  groups: ["system:bootstrappers:kubeadm:default-node-token"]
${nodeRegistration}---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
clusterName: "${model.config.clusterName}"
kubernetesVersion: ${versions.kubernetes}
controlPlaneEndpoint: "${apiServer.host}:${apiServer.port}"
encryptionAlgorithm: ECDSA-P256
networking:
  dnsDomain: ${network.clusterDomain}
  podSubnet: ${network.podCIDR}
  serviceSubnet: ${network.serviceCIDR}
apiServer:
  certSANs: ["${apiServer.host}", ${apiServer.controllerIP}, 127.0.0.1]
controllerManager:
  extraArgs:
  - {name: cloud-provider, value: external}
etcd:
  local: {dataDir: /var/lib/etcd/data}
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
cgroupDriver: systemd
clusterDNS: [${network.dnsServiceIP}]
resolvConf: /run/systemd/resolve/resolv.conf
rotateCertificates: true
shutdownGracePeriod: 60s
shutdownGracePeriodCriticalPods: 20s
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: nftables
`;
}
