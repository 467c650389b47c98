import type { CloudFormationPort, ObservedStack } from "@keelson/deploy";

/** What CloudFormation knows of a stack's volumes, also after its end. */
export interface StackPast {
  /** EC2's ids. */
  readonly volumeIds: readonly string[];
  /** The ARN of the newest deleted stack of this name that was ours; null while one lives, or when there is none. */
  readonly deletedStack: string | null;
}

/**
 * The volumes of the stack: their snapshots are the cluster's. CloudFormation remembers a deleted stack for 90 days (user guide, "View
 * deleted stacks"), which is how a run that was killed after the stack's end finds them again.
 */
export async function findVolumes(stack: ObservedStack, cloudFormation: CloudFormationPort): Promise<StackPast> {
  const deletedStack = stack.status === "absent" ? await newestDeleted(stack.stackName, cloudFormation) : null;
  const stackId = stack.status === "absent" ? deletedStack : stack.stackId;
  if (stackId === null) return { volumeIds: [], deletedStack };
  const resources = await cloudFormation.listResources(stackId);
  const volumeIds = resources.flatMap(({ type, physicalId }) => (type === "AWS::EC2::Volume" && physicalId !== null ? [physicalId] : []));
  return { volumeIds, deletedStack };
}

async function newestDeleted(stackName: string, cloudFormation: CloudFormationPort): Promise<string | null> {
  for (const stackId of await cloudFormation.listDeletedStacks(stackName)) {
    const described = await cloudFormation.describeStack(stackId);
    if (described?.tags["keelson:cluster"] === stackName) return stackId;
  }
  return null;
}
