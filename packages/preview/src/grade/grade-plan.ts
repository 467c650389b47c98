import { type Change, type Grade, type Plan, worstOf } from "@keelson/core";
import type { NodeEffect } from "../nodes/node-effect.ts";
import { effectOf, type PlannedResource, type ResourceEffect, resourceOf } from "../plan/planned-resource.ts";
import { isKnownType } from "../replacement/requirement-of.ts";
import { endsResource } from "../replacement/requirement.ts";
import { clusterPartOf } from "./cluster-part-of.ts";
import { carriesTraffic } from "./carries-traffic.ts";

/** The worst that one of a plan's changes does. */
export function gradePlan(plan: Plan<PlannedResource>): Grade {
  return worstOf(plan.changes.map(gradeChange));
}

/** What one change does to the cluster. A change that CloudFormation will refuse counts as the replacement that it asks for. */
export function gradeChange(change: Change<PlannedResource>): Grade {
  const effect = effectOf(change);
  if (effect === null || change.verb === "create") return "none";
  const resource = resourceOf(change);
  return worstOf([gradeEnd(change.verb, effect, resource.type), gradeNodes(effect.nodes, resource.logicalId)]);
}

function gradeEnd(verb: "update" | "delete" | "keep", effect: ResourceEffect, type: string): Grade {
  const isEnded = verb === "delete" || endsResource(effect.requires);
  if (!isEnded) return "none";
  // The data lives on, but not with the cluster.
  if (effect.isStateful) return effect.remains === "resource" ? "outage" : "data-loss";
  return carriesTraffic(type) || !isKnownType(type) ? "outage" : "none";
}

function gradeNodes(nodes: NodeEffect | null, logicalId: string): Grade {
  if (nodes === null) return "none";
  const [before, after] = [nodes.before ?? Infinity, nodes.after ?? Infinity];
  if (before > 0 && after === 0) return "outage";
  const isReplacing = nodes.update === "rolling" || nodes.update === "replacing";
  if (isReplacing) return clusterPartOf(logicalId) === "controller" || endsAllAtOnce(nodes, Math.min(before, after)) ? "outage" : "rolling";
  return after < before ? "rolling" : "none";
}

function endsAllAtOnce({ minInstancesInService, batchSize }: NodeEffect, running: number): boolean {
  return minInstancesInService === 0 && batchSize !== null && batchSize >= running;
}
