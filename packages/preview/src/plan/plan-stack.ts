import { type Change, makePlan, type Plan } from "@keelson/core";
import { type EvaluatedStack, evaluateTemplate, type StackSource } from "../evaluate/evaluate-template.ts";
import { isRejection, type Problem } from "../evaluate/scope.ts";
import { comparePair } from "../propagate/compare-pair.ts";
import { type ChangedResources, propagate } from "../propagate/propagate.ts";
import { notesOnPromises } from "../promises/notes-on-promises.ts";
import { creationOf, deletionOf, retypingOf, updateOf } from "./change-of.ts";
import { dependencyOrder } from "./dependency-order.ts";
import { notesOnChanges } from "./notes-on-changes.ts";
import { notesOnTemplate } from "./notes-on-template.ts";
import { type PairedResources, pairResources } from "./pair-resources.ts";
import type { PlannedResource } from "./planned-resource.ts";

/** Two states of one stack; null where there is none. */
export interface StackStates {
  readonly base: StackSource | null;
  readonly head: StackSource | null;
}

/**
 * What CloudFormation would do to bring a stack from base to head, as far as that can be known offline: creations and updates in the order
 * of dependency, then deletions in the opposite one. Works on any CloudFormation template in JSON.
 * InvalidInput: `template-unreadable`, `template-too-complex`.
 */
export function planStack({ base, head }: StackStates): Plan<PlannedResource> {
  const from = base === null ? noStack : evaluateTemplate(base);
  const to = head === null ? noStack : evaluateTemplate(head);
  const { order, cycles } = dependencyOrder(to);
  const paired = pairResources(from, to);
  const direct = new Map(paired.pairs.map((pair) => [pair.logicalId, comparePair(pair)]));
  const changed = propagate(direct, new Set([...paired.retyped, ...changedSecrets(from, to)]));
  const deletions = dependencyOrder(from).order.toReversed();
  const changes = [
    ...order.flatMap((logicalId) => changeOf({ logicalId, paired, changed })),
    ...deletions.flatMap((logicalId) => {
      const old = paired.before.get(logicalId);
      return old === undefined || paired.after.has(logicalId) ? [] : [deletionOf(old)];
    }),
  ];
  const notes = [
    ...(head === null ? [] : notesOnPromises(from.keelson, to.keelson)),
    ...notesOnTemplate(problemsOf(from, to), cycles),
    ...notesOnChanges(changes, changed),
  ];
  return makePlan({ engine: "deploy", target: (head ?? base)?.stackName ?? "", changes, notes });
}

const noStack: EvaluatedStack = { resources: new Map(), keelson: {}, problems: [], secrets: new Map() };

/** All of the head, and what could not be seen of the base: the plan compares with it. */
function problemsOf(from: EvaluatedStack, to: EvaluatedStack): readonly Problem[] {
  const known = new Set(to.problems.map(({ path }) => path));
  return [...to.problems, ...from.problems.filter((problem) => !isRejection(problem) && !known.has(problem.path))];
}

/** Names of parameters with NoEcho whose value differs: what refers to them changes, and the plan shows only that. */
function changedSecrets(from: EvaluatedStack, to: EvaluatedStack): string[] {
  return [...to.secrets].filter(([name, value]) => from.secrets.has(name) && from.secrets.get(name) !== value).map(([name]) => name);
}

/** The change of a resource of the head. */
function changeOf(options: { logicalId: string; paired: PairedResources; changed: ChangedResources }): Change<PlannedResource>[] {
  const { logicalId, paired, changed } = options;
  const [before, after, update] = [paired.before.get(logicalId), paired.after.get(logicalId), changed.get(logicalId)];
  if (update !== undefined) return [updateOf(update)];
  if (after === undefined) return [];
  return [before === undefined ? creationOf(after) : retypingOf({ before, after })];
}
