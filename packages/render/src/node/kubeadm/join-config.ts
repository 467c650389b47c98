import { nodeRegistration } from "./node-registration.ts";

/** A worker's kubeadm config: the CA comes from a file that the node wrote from its secrets, not from the network. */
export const joinConfig = `apiVersion: kubeadm.k8s.io/v1beta4
kind: JoinConfiguration
discovery:
  file: {kubeConfigPath: /run/keelson/discovery.conf}
  tlsBootstrapToken: "@TOKEN@"
${nodeRegistration}`;
