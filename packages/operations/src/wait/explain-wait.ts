import type { NodeState } from "@keelson/apply";
import { RemoteFailure, type TimedOut, Unhealthy } from "@keelson/core";
import { explainGroup, type NodeGroup, readBoot } from "@keelson/deploy";
import { type BootPorts, findNodeGroups } from "./node-groups.ts";

/** What was seen of a cluster when waiting for it ended. */
export interface ClusterSeen {
  /** Null while the API does not answer. */
  readonly nodes: readonly NodeState[] | null;
}

export interface UnendedWait {
  readonly stackId: string;
  readonly server: string;
  readonly seen: ClusterSeen;
  readonly timedOut: TimedOut;
}

/**
 * Why a wait had no end, as `api-not-ready` or `nodes-not-ready`: for a machine that is no node its state, its group's failed activities
 * and where its boot stopped; for a node that is not Ready its conditions.
 */
export async function explainWait(wait: UnendedWait, ports: BootPorts): Promise<Unhealthy> {
  const { stackId, server, seen, timedOut } = wait;
  const nodes = seen.nodes ?? [];
  const machines = await explainMachines({ stackId, joined: new Set(nodes.map(({ name }) => name)) }, ports);
  if (seen.nodes === null) {
    const way = machines.isBooted
      ? [`A machine's boot ended well, so the API answers inside of the network: ${server} cannot be reached from here.`]
      : [];
    return new Unhealthy("api-not-ready", `The API server ${server} did not become ready: ${timedOut.lastState}`, {
      subject: server,
      diagnosis: [...way, ...machines.findings],
      cause: timedOut,
    });
  }
  return new Unhealthy("nodes-not-ready", `The nodes did not become ready: ${timedOut.lastState}.`, {
    subject: "nodes",
    diagnosis: [...nodes.filter(({ isReady }) => !isReady).map(describeNode), ...machines.findings],
    cause: timedOut,
  });
}

function describeNode({ name, role, condition, problems }: NodeState): string {
  const more = problems.length === 0 ? "" : ` (${problems.join(", ")})`;
  return `${name} joined as a ${role}, but is not Ready: ${condition}${more}`;
}

const shownMachines = 3;

interface Machines {
  readonly findings: readonly string[];
  /** True where a machine's console says that its boot ended well. */
  readonly isBooted: boolean;
}

async function explainMachines(
  { stackId, joined }: { readonly stackId: string; readonly joined: ReadonlySet<string> },
  ports: BootPorts,
): Promise<Machines> {
  try {
    const names = await findNodeGroups(stackId, ports);
    const groups = (await Promise.all(names.map((name) => ports.nodes.describeGroup(name)))).filter((group) => group !== null);
    const lacking = groups.filter((group) => isLacking(group, joined));
    const findings = await Promise.all(lacking.map(({ groupName }) => explainGroup({ groupName, nodes: ports.nodes, well: joined })));
    return { findings: findings.flat(), isBooted: await hasBooted(lacking, ports) };
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    return { findings: [`The machines cannot be looked at: ${error.message}`], isBooted: false };
  }
}

function isLacking({ desiredSize, instances }: NodeGroup, joined: ReadonlySet<string>): boolean {
  return instances.length < desiredSize || instances.some(({ instanceId }) => !joined.has(instanceId));
}

async function hasBooted(groups: readonly NodeGroup[], { nodes }: BootPorts): Promise<boolean> {
  const machines = groups.flatMap(({ instances }) => instances).slice(0, shownMachines);
  const consoles = await Promise.all(machines.map(({ instanceId }) => nodes.readConsole(instanceId)));
  return consoles.some((console) => console !== null && readBoot(console)?.state === "done");
}
