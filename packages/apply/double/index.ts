export { kubernetesContract } from "./contract/contract.ts";
export { contractClient } from "./contract/contract-client.ts";
export { type ClusterScript, type SimulatedNode } from "./controllers/simulated-cluster.ts";
export { type KubernetesDouble, kubernetesDouble, type KubernetesDoubleOptions } from "./kubernetes-double.ts";
export { type KubernetesState } from "./store/kubernetes-state.ts";
