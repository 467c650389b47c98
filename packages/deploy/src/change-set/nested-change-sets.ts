import type { ChangeSet } from "../stack/change-set-port.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";
import type { BeyondPlan, ComparedChangeSet } from "./compare-with-plan.ts";

/**
 * What the change sets of stacks inside the stack would end. A plan of templates does not see into them, so that every deletion and every
 * replacement there is beyond it; the rest is told.
 */
export async function compareNestedStacks(changeSet: ChangeSet, ports: Pick<DeployPorts, "cloudFormation">): Promise<ComparedChangeSet> {
  const beyond: BeyondPlan[] = [];
  const follows: BeyondPlan[] = [];
  for (const { logicalId, nestedChangeSetId } of changeSet.changes) {
    if (nestedChangeSetId === null) continue;
    const nested = await ports.cloudFormation.describeChangeSet({ stack: null, changeSetName: nestedChangeSetId });
    if (nested === null) continue;
    for (const row of nested.changes) {
      const subject = `${row.resourceType} ${logicalId}/${row.logicalId}`;
      if (row.action === "delete") beyond.push({ subject, what: "is deleted" });
      else if (row.replacement === "certain") beyond.push({ subject, what: "is replaced" });
      else follows.push({ subject, what: row.action === "create" ? "is created" : "changes" });
    }
    const below = await compareNestedStacks(nested, ports);
    beyond.push(...below.beyond);
    follows.push(...below.follows);
  }
  return { beyond, follows };
}
