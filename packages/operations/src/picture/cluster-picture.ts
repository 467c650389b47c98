import type { ClusterModel } from "@keelson/render";

/** The cluster as a Mermaid flowchart for summaries: zones, nodes, and the name that points at them. */
export function clusterPicture(model: ClusterModel): string {
  const { config } = model;
  const zones = model.subnets.flatMap((subnet, index) => {
    const controller =
      index === model.controllerSubnet
        ? [`    controller["controller<br/>${config.controllerInstanceType}<br/>${model.apiServer.controllerIP}"]`]
        : [];
    const workers = [`    workers${index}["workers<br/>${config.workerInstanceType}"]`];
    return [`  subgraph zone${index}["${subnet.availabilityZone} · ${subnet.instanceCIDR}"]`, ...controller, ...workers, "  end"];
  });
  const edges = model.subnets.map((_, index) => `  workers${index} --> controller`);
  const lines = [
    "flowchart LR",
    `  name(["${model.apiServer.host}"]) --> controller`,
    ...zones,
    '  etcd[("etcd volume")] --- controller',
    ...edges,
    `  total{{"${model.nodeCount.workers} workers"}}`,
  ];
  return ["```mermaid", ...lines, "```"].join("\n");
}
