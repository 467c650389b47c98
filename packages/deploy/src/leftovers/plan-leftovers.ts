import { type Change, makePlan, type Note, type Plan } from "@keelson/core";
import { otherClusters, retainedTag, serviceOf, standingOf } from "./cluster-tags.ts";
import { type LeftoverType, subjectOf } from "./leftover-type.ts";
import type { TaggedResource } from "./leftovers-port.ts";
import type { ObservedLeftovers } from "./observe-leftovers.ts";

/**
 * When a change is made. `mark` comes before everything else; what a machine still uses can only go `after-stack`, as its machines go with
 * the stack; snapshots go last, since the stack makes one more.
 */
export type LeftoverStage = "mark" | "before-stack" | "after-stack";

/** One row of the plan. */
export interface LeftoverRow {
  readonly type: LeftoverType;
  readonly id: string;
  readonly stage: LeftoverStage;
  /** Why it goes or stays: one sentence without a full stop. */
  readonly reason: string;
  /** The PersistentVolume that wants a volume kept; null for everything else. */
  readonly persistentVolume: string | null;
}

export interface LeftoversPlanOptions {
  readonly observed: ObservedLeftovers;
  /** What shows that the cluster of this name is one of ours: `stack particule`; null when nothing does, and nothing is touched. */
  readonly proof: string | null;
  readonly snapshots: "keep" | "delete";
  /** Volumes that a PersistentVolume wants kept, by id, with its name. */
  readonly retained: ReadonlyMap<string, string>;
}

/**
 * What is deleted of a cluster beside its stack, and what stays with its reason. Things of the stack have no row: they go with it.
 * Pure; only what the cluster tag owns is ever deleted.
 */
export function planLeftovers(options: LeftoversPlanOptions): Plan<LeftoverRow> {
  const { observed, proof } = options;
  const changes = observed.resources.flatMap((resource) => planResource(resource, options));
  const notes: Note[] = [];
  if (proof === null && changes.length > 0) {
    const message = `Nothing shows that cluster ${observed.cluster} was made by Keelson: there is no stack and no parameter of it. What carries its tag is left alone.`;
    notes.push({ severity: "warning", code: "cluster-unproven", message, subject: null });
  }
  return makePlan({ engine: "leftovers", target: observed.cluster, changes, notes });
}

function planResource(resource: TaggedResource, options: LeftoversPlanOptions): Change<LeftoverRow>[] {
  const { cluster } = options.observed;
  const { type, id, tags } = resource;
  const subject = subjectOf(resource);
  const keep = (reason: string): Change<LeftoverRow>[] => [{ verb: "keep", subject, before: rowOf(resource, reason) }];
  const others = otherClusters(tags, cluster);
  const standing = standingOf(tags, cluster);
  if (standing === "shared") return keep(others.length > 0 ? `${others.join(", ")} uses it too` : "its cluster tag does not say owned");
  if (standing === "foreign" && others.length > 0) return keep(`it belongs to ${others.join(", ")}`);
  if (type === "AWS::EC2::Snapshot") {
    if (options.proof === null) return keep(unproven);
    return options.snapshots === "keep" ? keep("snapshots are kept") : [remove(resource, "a snapshot of the cluster")];
  }
  if (standing !== "owned" || resource.endsWithMachine) return [];
  if (options.proof === null) return keep(unproven);
  const volume = options.retained.get(id);
  if (retainedTag in tags) return keep(`${tags[retainedTag]} has the reclaim policy Retain`);
  if (volume !== undefined) return [mark(resource, volume)];
  const service = serviceOf(tags);
  return [remove(resource, service === null ? "the cluster owns it" : `made for Service ${service}`)];
}

const unproven = "nothing shows that its cluster was made by Keelson";

function remove(resource: TaggedResource, reason: string): Change<LeftoverRow> {
  return { verb: "delete", subject: subjectOf(resource), before: rowOf(resource, reason) };
}

function rowOf(resource: TaggedResource, reason: string): LeftoverRow {
  const { type, id } = resource;
  return { type, id, stage: stageOf(resource), reason, persistentVolume: null };
}

/** It is kept; that a later run can tell without asking the cluster, its tag says so. */
function mark(resource: TaggedResource, persistentVolume: string): Change<LeftoverRow> {
  const { type, id } = resource;
  const row = { type, id, stage: "mark", persistentVolume } as const;
  return {
    verb: "update",
    subject: subjectOf(resource),
    before: { ...row, reason: "not marked yet" },
    after: { ...row, reason: `${persistentVolume} has the reclaim policy Retain` },
    replaces: false,
  };
}

function stageOf({ type, state }: TaggedResource): LeftoverStage {
  if (type === "AWS::EC2::Snapshot") return "after-stack";
  return state === "in-use" ? "after-stack" : "before-stack";
}
