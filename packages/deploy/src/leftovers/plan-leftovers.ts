import { type Change, makePlan, type Note, type Plan } from "@keelson/core";
import { clusterTag } from "../stack/desired-stack.ts";
import { otherClusters, retainedTag, serviceOf, standingOf, type Tags } from "./cluster-tags.ts";
import { type LeftoverType, subjectOf } from "./leftover-type.ts";
import type { TaggedResource } from "./leftovers-port.ts";
import type { ObservedLeftovers } from "./observe-leftovers.ts";

/**
 * When a change is made. `mark` comes before everything else; what a machine still uses can only go `after-stack`, as the machines go with
 * the stack; snapshots come last, since the stack makes one more.
 */
export type LeftoverStage = "mark" | "before-stack" | "after-stack";

/** One row of the plan. */
export interface LeftoverRow {
  readonly type: LeftoverType;
  readonly id: string;
  readonly stage: LeftoverStage;
  /** Why it goes or stays: one sentence without a full stop. */
  readonly reason: string;
  /** The tags that are written; none where nothing is marked. */
  readonly tags: Tags;
}

export interface LeftoversPlanOptions {
  readonly observed: ObservedLeftovers;
  /** What shows that the cluster of this name is one of ours: `stack particule`; null when nothing does, and nothing is touched. */
  readonly proof: string | null;
  readonly snapshots: "keep" | "delete";
  /** The volumes of the stack: their snapshots are the cluster's. */
  readonly volumeIds: readonly string[];
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
  const { type, tags, id } = resource;
  const subject = subjectOf(resource);
  const keep = (reason: string): Change<LeftoverRow>[] => [{ verb: "keep", subject, before: rowOf(resource, reason) }];
  const others = otherClusters(tags, cluster);
  const standing = standingOf(tags, cluster);
  if (standing === "shared") return keep(others.length > 0 ? `${others.join(", ")} uses it too` : "its cluster tag does not say owned");
  if (standing === "foreign" && others.length > 0) return keep(`it belongs to ${others.join(", ")}`);
  if (type === "AWS::EC2::Snapshot") return planSnapshot(resource, options, keep);
  if (standing !== "owned" || resource.endsWithMachine) return [];
  if (options.proof === null) return keep(unproven);
  const volume = options.retained.get(id);
  if (retainedTag in tags) return keep(`${tags[retainedTag]} has the reclaim policy Retain`);
  if (volume !== undefined) {
    return [mark({ resource, stage: "mark", tags: { [retainedTag]: volume }, reason: `${volume} has the reclaim policy Retain` })];
  }
  const service = serviceOf(tags);
  return [remove(resource, service === null ? "the cluster owns it" : `made for Service ${service}`)];
}

const unproven = "nothing shows that its cluster was made by Keelson";

function remove(resource: TaggedResource, reason: string): Change<LeftoverRow> {
  return { verb: "delete", subject: subjectOf(resource), before: rowOf(resource, reason) };
}

function rowOf(resource: TaggedResource, reason: string): LeftoverRow {
  const { type, id } = resource;
  return { type, id, stage: stageOf(resource), reason, tags: {} };
}

/** It is kept; that a later run can tell without the cluster or the stack, its tags say so. */
function mark(options: {
  readonly resource: TaggedResource;
  readonly stage: LeftoverStage;
  readonly tags: Tags;
  readonly reason: string;
}): Change<LeftoverRow> {
  const { resource, stage, tags, reason } = options;
  const { type, id } = resource;
  const row = { type, id, stage };
  return {
    verb: "update",
    subject: subjectOf(resource),
    before: { ...row, reason: "not marked yet", tags: {} },
    after: { ...row, reason, tags },
    replaces: false,
  };
}

/**
 * A snapshot belongs to the cluster by the volume that it was made of, or by the tag of a driver in the cluster. One that has only
 * Keelson's tag was made of the volume of an earlier cluster of this name: whoever kept it then had a reason.
 */
function planSnapshot(
  resource: TaggedResource,
  { observed, volumeIds, proof, snapshots }: LeftoversPlanOptions,
  keep: (reason: string) => Change<LeftoverRow>[],
): Change<LeftoverRow>[] {
  const { cluster } = observed;
  if (proof === null) return keep(unproven);
  const isOfStack = resource.volumeId !== null && volumeIds.includes(resource.volumeId);
  if (!isOfStack && standingOf(resource.tags, cluster) !== "owned") return keep("it is of an earlier cluster of this name");
  if (snapshots === "delete") return [remove(resource, "a snapshot of the cluster")];
  if (!isOfStack) return keep("snapshots are kept");
  const reason = "snapshots are kept: etcdSnapshotId of a new cluster starts from it";
  if (resource.tags[clusterTag] === cluster) return keep(reason);
  // CloudFormation gives the last snapshot of a volume no tags (issue caktus/aws-web-stacks#40).
  const tags = { [clusterTag]: cluster, Name: `${cluster}-etcd` };
  return [mark({ resource, stage: "after-stack", tags, reason })];
}

function stageOf({ type, state }: TaggedResource): LeftoverStage {
  if (type === "AWS::EC2::Snapshot") return "after-stack";
  return state === "in-use" ? "after-stack" : "before-stack";
}
