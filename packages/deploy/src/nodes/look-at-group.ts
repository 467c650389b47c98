import { RemoteFailure } from "@keelson/core";
import { type ExplainGroupOptions, waitsForInterface } from "./explain-group.ts";
import type { NodePort, ScalingActivity } from "./node-port.ts";
import { readBoot } from "./read-boot.ts";

const shownMachines = 3;

/** What a group in progress does, in short: what Auto Scaling waits for, and where its machines are in their boot. Never fails. */
export async function lookAtGroup({ groupName, nodes, well, since = 0 }: ExplainGroupOptions): Promise<readonly string[]> {
  try {
    const [group, activities] = await Promise.all([nodes.describeGroup(groupName), nodes.readActivities(groupName)]);
    const machines = group?.instances.filter(({ instanceId }) => well?.has(instanceId) !== true) ?? [];
    const boots = await Promise.all(machines.slice(0, shownMachines).map(({ instanceId }) => bootOf(instanceId, nodes)));
    return [...troubleOf(activities, since), ...boots];
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    return [`its machines cannot be looked at: ${error.message}`];
  }
}

/** The newest attempt, where it failed: Auto Scaling goes on trying, and the group's own failure comes only with its timeout. */
function troubleOf([newest]: readonly ScalingActivity[], since: number): readonly string[] {
  if (newest === undefined || newest.status !== "Failed" || newest.startedAt < since) return [];
  if (waitsForInterface(newest)) return ["waits for the interface that the instance before it still holds"];
  return [`Auto Scaling could not start a machine and tries again: ${newest.statusMessage ?? newest.description}`];
}

async function bootOf(instanceId: string, nodes: NodePort): Promise<string> {
  const console = await nodes.readConsole(instanceId);
  const boot = console === null ? null : readBoot(console);
  return boot === null ? `${instanceId} starts` : `${instanceId} ${boot.line}`;
}
