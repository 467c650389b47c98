export { openKubernetes } from "./client/open-kubernetes.ts";
export type { KubernetesClient } from "./client/kubernetes-client.ts";
export { readServerCertificate, type ServerCertificate } from "./client/read-server-certificate.ts";
export { askApiServer, isBooting } from "./cluster/ask-api-server.ts";
export { type NodeState, readNodes } from "./cluster/read-nodes.ts";
export type { Endpoints } from "./endpoints/endpoints.ts";
export { type ExecutedObjects, executeObjects } from "./execute-objects.ts";
export type { ClusterConnection, ExecCommand, ExecResult } from "./kubeconfig/cluster-connection.ts";
export { parseKubeconfig } from "./kubeconfig/parse-kubeconfig.ts";
export { readManifests } from "./manifest/read-manifests.ts";
export { observeObjects } from "./observe-objects.ts";
export { type ManifestObject, planObjects } from "./plan-objects.ts";
export { executeCloudRemoval } from "./removal/execute-removal.ts";
export { loadBalancerAddresses, type ObservedRemoval, observeRemoval, retainedVolumes } from "./removal/observe-removal.ts";
export { planCloudRemoval, type RemovalRow } from "./removal/plan-removal.ts";
export {
  type BootstrapToken,
  claimBootstrapToken,
  createBootstrapToken,
  deleteBootstrapToken,
  listBootstrapTokens,
} from "./tokens/bootstrap-tokens.ts";
