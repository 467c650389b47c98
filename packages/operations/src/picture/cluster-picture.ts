import type { ClusterModel } from "@keelson/render";

/** The cluster as a Mermaid flowchart for summaries: zones, nodes, and the name that points at them. */
export function clusterPicture(model: ClusterModel): string {
  const { config, subnets, nodeCount } = model;
  const spread = subnets.length === 1 ? "" : ` over ${subnets.length} zones`;
  const workers = `${nodeCount.workers} workers${spread}<br/>${config.workerInstanceType}`;
  const zones = subnets.flatMap((subnet, index) => [
    `  subgraph zone${index}["${subnet.availabilityZone}<br/>${subnet.instanceCIDR}"]`,
    ...(index === model.controllerSubnet
      ? [
          `    controller["controller<br/>${config.controllerInstanceType}<br/>${model.apiServer.controllerIP}"]`,
          '    etcd[("etcd volume")]',
        ]
      : []),
    `    workers${index}["${workers}"]`,
    "  end",
  ]);
  const lines = [
    "flowchart LR",
    `  name(["${model.apiServer.host}"]) --> controller`,
    ...zones,
    "  controller --- etcd",
    ...subnets.map((_, index) => `  workers${index} --> controller`),
  ];
  return ["```mermaid", ...lines, "```"].join("\n");
}
