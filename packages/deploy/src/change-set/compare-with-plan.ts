import type { Change, Plan } from "@keelson/core";
import { resourceOf, type StackResource, subjectOf } from "../plan/stack-resource.ts";
import { isProtectedType } from "../protection/stack-policy.ts";
import type { ChangeSetRow, Remains } from "../stack/change-set-port.ts";

/** One thing that a change set does and the plan did not show. */
export interface BeyondPlan {
  readonly subject: string;
  /** For people, behind the subject: `is replaced`. */
  readonly what: string;
}

export interface ComparedChangeSet {
  /** What nobody has seen, and what therefore is not done. */
  readonly beyond: readonly BeyondPlan[];
  /** What only follows from another change, and does no harm. */
  readonly follows: readonly BeyondPlan[];
}

export interface CompareOptions {
  readonly plan: Plan<StackResource>;
  readonly changes: readonly ChangeSetRow[];
  /** `follows` where a failed update is tried again: its template is the live one, so that the plan keeps what is still to be done. */
  readonly inPlace?: "beyond" | "follows";
}

/**
 * Holds what CloudFormation worked out against the plan that was shown. Beyond it are creations, deletions and replacements that it did
 * not show, certain changes of what it keeps, possible replacements of what holds data or is protected, and data that would be left
 * worse. What only depends on another change is not. Stacks inside the stack are not looked into: their change sets show replacements that
 * never happen (cloudformation-coverage-roadmap issue 759).
 */
export function compareWithPlan({ plan, changes, inPlace = "beyond" }: CompareOptions): ComparedChangeSet {
  const planned = new Map(plan.changes.map((change) => [subjectOf(resourceOf(change)), change]));
  const verdicts = changes.map((row) => judge(row, { planned: planned.get(subjectOf(resourceOfRow(row))) ?? null, changes, inPlace }));
  return {
    beyond: verdicts.flatMap(({ beyond }) => beyond),
    follows: verdicts.flatMap(({ follows }) => follows),
  };
}

interface Context {
  readonly planned: Change<StackResource> | null;
  readonly changes: readonly ChangeSetRow[];
  readonly inPlace: "beyond" | "follows";
}

function judge(row: ChangeSetRow, context: Context): ComparedChangeSet {
  const { planned } = context;
  const subject = subjectOf(resourceOfRow(row));
  const beyond = (what: string): ComparedChangeSet => ({ beyond: [{ subject, what }], follows: [] });
  const follows = (what: string): ComparedChangeSet => ({ beyond: [], follows: [{ subject, what }] });
  switch (row.action) {
    case "create":
      return planned?.verb === "create" ? asPlanned : beyond("is created");
    case "delete":
      if (planned?.verb !== "delete") return beyond("is deleted");
      return isWorse(row.remains, planned) ? beyond(`is deleted, and of it remains ${textOf(row.remains)}`) : asPlanned;
    case "unknown":
      return isPrecious(row, planned) ? beyond("changes in a way that CloudFormation cannot tell beforehand") : follows("may change");
    case "update":
      return judgeUpdate(row, context, { beyond, follows });
  }
}

type Say = Readonly<Record<"beyond" | "follows", (what: string) => ComparedChangeSet>>;

function judgeUpdate(row: ChangeSetRow, context: Context, say: Say): ComparedChangeSet {
  const { planned, inPlace } = context;
  if (planned?.verb === "create" || planned?.verb === "delete") return say.beyond("is changed");
  const replacement = row.replacement === "never" ? null : judgeReplacement(row, context, say);
  if (replacement !== null) return replacement;
  if (planned?.verb === "update") return asPlanned;
  const isBeyond = row.evaluation === "static" && inPlace === "beyond";
  return isBeyond ? say.beyond("is changed in place") : say.follows("changes with what it depends on");
}

/** Null where the plan showed the replacement, and nothing less is left of the old resource. */
function judgeReplacement(row: ChangeSetRow, { planned, changes }: Context, { beyond, follows }: Say): ComparedChangeSet | null {
  if (planned?.verb === "update" && planned.replaces) {
    return isWorse(row.remains, planned) ? beyond(`is replaced, and of the old one remains ${textOf(row.remains)}`) : null;
  }
  if (row.replacement === "certain") return beyond("is replaced");
  return isPrecious(row, planned) && !isHarmless(row, changes) ? beyond("may be replaced") : follows("may be replaced");
}

const asPlanned: ComparedChangeSet = { beyond: [], follows: [] };

/** True for what holds data, by its type or by a policy that makes a snapshot of it, and for what the stack policy protects. */
function isPrecious(row: ChangeSetRow, planned: Change<StackResource> | null): boolean {
  const isStateful = planned !== null && resourceOf(planned).effect?.isStateful === true;
  return isStateful || row.remains === "snapshot" || isProtectedType(row.resourceType);
}

/** Attributes that an update in place never changes, though a change set counts everything that refers to an updated resource. */
const lasting = /^[A-Za-z0-9]+(\.(AvailabilityZone|VpcId|GroupId|AllocationId|PrimaryPrivateIpAddress|Arn))?$/;

/** True where a replacement would need that another resource be replaced, and none of these is. */
function isHarmless(row: ChangeSetRow, changes: readonly ChangeSetRow[]): boolean {
  const ended = new Set(
    changes.filter(({ action, replacement }) => action !== "update" || replacement !== "never").map(({ logicalId }) => logicalId),
  );
  const { replacementCauses } = row;
  return (
    row.evaluation === "dynamic" &&
    replacementCauses.length > 0 &&
    replacementCauses.every((cause) => cause !== null && lasting.test(cause) && !ended.has(cause.split(".")[0] ?? ""))
  );
}

const order: readonly Remains[] = ["nothing", "snapshot", "resource"];

/** True where less is left of the old resource than the plan said. */
function isWorse(remains: Remains | null, planned: Change<StackResource> | null): boolean {
  const promised = planned === null ? null : (resourceOf(planned).effect?.remains ?? null);
  return promised !== null && remains !== null && order.indexOf(remains) < order.indexOf(promised);
}

function textOf(remains: Remains | null): string {
  return remains === "snapshot" ? "a snapshot" : remains === "resource" ? "the resource itself" : "nothing";
}

function resourceOfRow({ logicalId, resourceType }: ChangeSetRow): StackResource {
  return { logicalId, type: resourceType };
}
