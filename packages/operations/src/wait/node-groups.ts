import type { CloudFormationPort, NodePort } from "@keelson/deploy";

/** What is looked at to follow the boots of a stack's machines. */
export interface BootPorts {
  readonly cloudFormation: Pick<CloudFormationPort, "listResources">;
  readonly nodes: NodePort;
}

/** The names of a stack's groups of machines, in the order of its resources. */
export async function findNodeGroups(stackId: string, ports: Pick<BootPorts, "cloudFormation">): Promise<readonly string[]> {
  const resources = await ports.cloudFormation.listResources(stackId);
  return resources.flatMap(({ type, physicalId }) =>
    type === "AWS::AutoScaling::AutoScalingGroup" && physicalId !== null ? [physicalId] : [],
  );
}
