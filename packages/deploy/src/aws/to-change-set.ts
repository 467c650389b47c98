import type { Change, DescribeChangeSetOutput, OperationEvent, ResourceChange, ResourceChangeDetail } from "@aws-sdk/client-cloudformation";
import type { ChangeSet, ChangeSetFinding, ChangeSetRow, Remains } from "../stack/change-set-port.ts";

/** The answer's pages as one change set. */
export function toChangeSet(pages: readonly DescribeChangeSetOutput[]): ChangeSet {
  const [first] = pages;
  return {
    changeSetId: first?.ChangeSetId ?? "",
    stackId: first?.StackId ?? "",
    state: stateOf(first),
    reason: first?.StatusReason ?? null,
    createdAt: first?.CreationTime?.getTime() ?? 0,
    changes: pages.flatMap((page) => (page.Changes ?? []).flatMap(toRow)),
  };
}

function stateOf(changeSet: DescribeChangeSetOutput | undefined): ChangeSet["state"] {
  switch (changeSet?.Status) {
    case "CREATE_PENDING":
    case "CREATE_IN_PROGRESS":
      return "preparing";
    case "CREATE_COMPLETE":
      if (changeSet.ExecutionStatus === "AVAILABLE") return "ready";
      return changeSet.ExecutionStatus === "OBSOLETE" ? "obsolete" : "executed";
    default:
      return "failed";
  }
}

const actions: ReadonlyMap<string, ChangeSetRow["action"]> = new Map(
  Object.entries<ChangeSetRow["action"]>({ Add: "create", Import: "create", Modify: "update", Remove: "delete" }),
);
const replacements: ReadonlyMap<string, ChangeSetRow["replacement"]> = new Map(
  Object.entries<ChangeSetRow["replacement"]>({ True: "certain", Conditional: "maybe" }),
);
const remains: ReadonlyMap<string, Remains> = new Map(
  Object.entries<Remains>({
    Delete: "nothing",
    Retain: "resource",
    Snapshot: "snapshot",
    ReplaceAndDelete: "nothing",
    ReplaceAndRetain: "resource",
    ReplaceAndSnapshot: "snapshot",
  }),
);

function toRow({ ResourceChange: change }: Change): ChangeSetRow[] {
  if (change === undefined) return [];
  return [
    {
      action: actions.get(change.Action ?? "") ?? "unknown",
      logicalId: change.LogicalResourceId ?? "",
      resourceType: change.ResourceType ?? "",
      replacement: replacements.get(change.Replacement ?? "") ?? "never",
      remains: remains.get(change.PolicyAction ?? "") ?? null,
      evaluation: (change.Details ?? []).some(isCertain) ? "static" : "dynamic",
      replacementCauses: causesOfReplacement(change),
    },
  ];
}

/** Tags of the stack reach every resource and are certain: they are a change of the stack, not of the resource's own. */
function isCertain({ Evaluation, ChangeSource, Target }: ResourceChangeDetail): boolean {
  return Evaluation === "Static" && ChangeSource !== "NoModification" && Target?.Attribute !== "Tags";
}

function causesOfReplacement({ Details }: ResourceChange): readonly (string | null)[] {
  const recreating = (Details ?? []).filter(
    ({ Target }) => Target?.RequiresRecreation !== undefined && Target.RequiresRecreation !== "Never",
  );
  return [...new Set(recreating.map(({ CausingEntity }) => CausingEntity ?? null))];
}

/** A failed validation or hook. Other failed events have no reason of their own. */
export function toFinding(event: OperationEvent): ChangeSetFinding[] {
  const reason = event.ValidationStatusReason ?? event.HookStatusReason ?? event.ResourceStatusReason;
  if (reason === undefined) return [];
  return [
    {
      mode: (event.ValidationFailureMode ?? event.HookFailureMode) === "WARN" ? "warn" : "fail",
      logicalId: event.LogicalResourceId ?? null,
      name: event.ValidationName ?? event.HookType ?? event.EventType ?? "",
      reason,
      path: event.ValidationPath ?? null,
    },
  ];
}
