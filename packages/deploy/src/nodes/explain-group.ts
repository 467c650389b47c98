import { RemoteFailure } from "@keelson/core";
import { explainNode } from "./explain-node.ts";
import type { NodeGroup, NodePort, ScalingActivity } from "./node-port.ts";

export interface ExplainGroupOptions {
  readonly groupName: string;
  readonly nodes: NodePort;
  /** Machines that are known to be well: they signalled, or they are Ready nodes. */
  readonly well?: ReadonlySet<string>;
  /** Milliseconds by the service's clock: older activities have nothing to do with it. */
  readonly since?: number;
}

const shownActivities = 3;
const shownMachines = 3;

/**
 * Why the machines of a group are not there: failed scaling activities, what is missing, and where each machine's boot stopped.
 * Never fails: what cannot be read is said.
 */
export async function explainGroup(options: ExplainGroupOptions): Promise<readonly string[]> {
  const { groupName, nodes } = options;
  try {
    const [group, activities] = await Promise.all([nodes.describeGroup(groupName), nodes.readActivities(groupName)]);
    const machines = group?.instances.filter(({ instanceId }) => options.well?.has(instanceId) !== true) ?? [];
    const consoles = await Promise.all(machines.slice(0, shownMachines).map(({ instanceId }) => explainNode(instanceId, { nodes })));
    return [...failedActivities(activities, options.since ?? 0), ...membersOf(groupName, group), ...consoles.flat()];
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    return [`The group ${groupName} cannot be looked at: ${error.message}`];
  }
}

function failedActivities(activities: readonly ScalingActivity[], since: number): readonly string[] {
  const failed = activities.filter(({ status, startedAt }) => status === "Failed" && startedAt >= since);
  const texts = failed.filter((activity) => !waitsForInterface(activity)).map(describeActivity);
  return [...new Set(texts)].slice(0, shownActivities);
}

function describeActivity({ description, statusMessage, cause }: ScalingActivity): string {
  // Auto Scaling repeats the message inside the description.
  const [attempt = ""] = description.split("Status Reason:");
  return `Scaling activity failed: ${attempt.trimEnd().replace(/\.$/, "")}: ${statusMessage ?? cause}`;
}

/**
 * True where the controller's interface is still held by the instance that is ending: Auto Scaling tries again until it is free
 * (EC2 API reference, "Error codes": InvalidNetworkInterface.InUse). It is progress.
 */
export function waitsForInterface({ statusMessage }: ScalingActivity): boolean {
  return /InvalidNetworkInterface\.InUse|interface:? ?\[?eni-\w+\]?.{0,40}\bin[- ]use/i.test(statusMessage ?? "");
}

function membersOf(groupName: string, group: NodeGroup | null): readonly string[] {
  if (group === null) return [`There is no group ${groupName}.`];
  const { desiredSize, instances } = group;
  const states = instances.map(({ instanceId, lifecycleState, health }) => `${instanceId} ${lifecycleState} ${health}`).join(", ");
  return [`The group ${groupName} has ${instances.length} of ${desiredSize} instances${states === "" ? "." : `: ${states}.`}`];
}
