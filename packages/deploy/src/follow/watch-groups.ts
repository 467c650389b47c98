import { explainGroup } from "../nodes/explain-group.ts";
import { lookAtGroup } from "../nodes/look-at-group.ts";
import type { StackEvent } from "../stack/cloudformation-port.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";
import { wasCancelled } from "../diagnosis/was-cancelled.ts";

/** What was found out about failed groups, by logical id. */
export type GroupFindings = ReadonlyMap<string, readonly string[]>;

/** Looks at groups of machines while an operation runs. */
export interface GroupWatch {
  /** Events oldest first, in as many parts as they come. */
  take(events: readonly StackEvent[]): Promise<void>;
  /** Asks what the machines of groups in progress do, and tells what is new. */
  look(): Promise<void>;
  readonly findings: GroupFindings;
}

interface SeenGroup {
  readonly began: number;
  /** Machines that told the stack of their success. */
  readonly signalled: Set<string>;
  /** Null while there is none, and when the group is done. */
  groupName: string | null;
  told: string;
}

export const groupType = "AWS::AutoScaling::AutoScalingGroup";

/**
 * Explains a group at the moment it fails: the rollback that follows ends its machines, and what they printed is gone soon after.
 */
export function watchGroups(ports: Pick<DeployPorts, "nodes" | "reporter">): GroupWatch {
  const groups = new Map<string, SeenGroup>();
  const findings = new Map<string, readonly string[]>();
  const tell = (logicalId: string, group: SeenGroup, lines: readonly string[]): void => {
    const detail = lines.join("; ");
    if (detail === "" || detail === group.told) return;
    group.told = detail;
    ports.reporter.emit({
      type: "change-progress",
      engine: "deploy",
      subject: `${groupType} ${logicalId}`,
      detail,
      done: null,
      total: null,
    });
  };
  return {
    findings,
    async take(events) {
      for (const event of events) {
        if (event.resourceType !== groupType) continue;
        const group = groups.get(event.logicalId) ?? { began: event.timestamp, signalled: new Set(), groupName: null, told: "" };
        groups.set(event.logicalId, group);
        const groupName = event.physicalId === "" ? null : event.physicalId;
        group.groupName = isInProgress(event) ? groupName : null;
        const signalled = signalOf(event);
        if (signalled !== null) group.signalled.add(signalled);
        if (groupName === null || !failsOnItsOwn(event) || findings.has(event.logicalId)) continue;
        const { began: since, signalled: well } = group;
        findings.set(event.logicalId, await explainGroup({ groupName, nodes: ports.nodes, since, well }));
      }
    },
    async look() {
      for (const [logicalId, group] of groups) {
        const { groupName, began: since, signalled: well } = group;
        if (groupName !== null) tell(logicalId, group, await lookAtGroup({ groupName, nodes: ports.nodes, since, well }));
      }
    },
  };
}

function isInProgress({ status }: StackEvent): boolean {
  return status.endsWith("_IN_PROGRESS") && !status.startsWith("DELETE_");
}

function failsOnItsOwn(event: StackEvent): boolean {
  return (event.status === "CREATE_FAILED" || event.status === "UPDATE_FAILED") && !wasCancelled(event);
}

/** The machine that told the stack of its success. */
function signalOf({ reason }: StackEvent): string | null {
  return /^Received SUCCESS signal with UniqueId (\S+)/.exec(reason ?? "")?.[1] ?? null;
}
