import { type Cluster } from "./cluster.ts";

/** What an API server makes for itself when it starts on empty storage. */
export function bootstrap(cluster: Cluster): void {
  for (const name of ["default", "kube-node-lease", "kube-public", "kube-system"]) {
    if (cluster.get("namespaces", "", name) === undefined) cluster.create("namespaces", { metadata: { name } }, "kube-apiserver");
  }
  if (cluster.get("services", "default", "kubernetes") !== undefined) return;
  cluster.create(
    "services",
    {
      metadata: { name: "kubernetes", namespace: "default", labels: { component: "apiserver", provider: "kubernetes" } },
      spec: { clusterIP: "10.3.0.1", ports: [{ name: "https", port: 443, protocol: "TCP", targetPort: 6443 }] },
    },
    "kube-apiserver",
  );
}
