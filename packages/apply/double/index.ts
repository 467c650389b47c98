export { type ClusterScript, type SimulatedNode } from "./controllers/simulated-cluster.ts";
export { type CertificateFixture, makeCertificates } from "./certificates.ts";
export { type KubernetesDouble, kubernetesDouble, type KubernetesDoubleOptions } from "./kubernetes-double.ts";
export { type ContractCase, kubernetesContract } from "./contract/contract.ts";
export { type ContractClient, contractClient } from "./contract/contract-client.ts";
export { type JsonObject } from "./objects/json.ts";
export { type KubernetesState } from "./store/kubernetes-state.ts";
