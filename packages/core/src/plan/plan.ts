import type { Change, Verb } from "./change.ts";
import { canonicalJson, sha256 } from "./fingerprint.ts";
import type { Note } from "./note.ts";

export type EngineName = "pki" | "deploy" | "leftovers" | "apply" | "dns";

/** What an engine would do, as data: survives JSON, has a deterministic order, and is named by its fingerprint. */
export interface Plan<T> {
  readonly engine: EngineName;
  /** What it changes, in the engine's own words: a stack name, a cluster, a hosted zone. */
  readonly target: string;
  /** In the order in which they are carried out. */
  readonly changes: readonly Change<T>[];
  readonly notes: readonly Note[];
  /** SHA-256 over engine, target and changes. */
  readonly fingerprint: string;
}

export function makePlan<T>(parts: Omit<Plan<T>, "fingerprint">): Plan<T> {
  const { engine, target, changes, notes } = parts;
  return { engine, target, changes, notes, fingerprint: sha256(canonicalJson({ engine, target, changes })) };
}

/** True when carrying out the plan changes nothing. */
export function isUnchanged(plan: Plan<unknown>): boolean {
  return plan.changes.every((change) => change.verb === "keep");
}

export type ChangeCounts = Readonly<Record<Verb, number>>;

export function countChanges(changes: readonly { readonly verb: Verb }[]): ChangeCounts {
  const counts = { create: 0, update: 0, delete: 0, keep: 0 };
  for (const change of changes) counts[change.verb] += 1;
  return counts;
}
