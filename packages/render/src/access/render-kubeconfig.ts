import type { ClusterModel } from "../model/cluster-model.ts";

/**
 * The committed kubeconfig: where the cluster is, and no secret. Named after the article's: `NAME-cluster`, `NAME-context`, `NAME-admin`
 * (kubernetes.io, "Organizing Cluster Access Using kubeconfig Files"). The CA and a short-lived certificate exist only after a deploy.
 */
export function renderKubeconfig(model: ClusterModel): string {
  const name = `keelson-${model.config.clusterName}`;
  return `# Where the cluster is. It holds no credentials and no CA: deploy-cluster and connect-cluster write a kubeconfig that does.
apiVersion: v1
kind: Config
clusters:
- name: ${name}-cluster
  cluster:
    server: ${model.apiServer.url}
contexts:
- name: ${name}-context
  context:
    cluster: ${name}-cluster
    namespace: default
    user: ${name}-admin
current-context: ${name}-context
users:
- name: ${name}-admin
  user: {}
`;
}
