import type { PropertyDifference } from "../diff/property-difference.ts";
import type { ResolvedObject } from "../evaluate/resolved.ts";
import { countNodes } from "./count-nodes.ts";
import { propertyOf } from "../diff/property-of.ts";
import { endsResource, strongestUpdate } from "../replacement/requirement.ts";
import { groupType } from "./group-size.ts";
import { isPlacedBy, isRolledBy, isStartedBy, updatePolicyOf } from "./update-policy.ts";

/** What a change does to machines. */
export interface NodeEffect {
  /** How many there are on each side; null where the template leaves it open. */
  readonly before: number | null;
  readonly after: number | null;
  /**
   * `rolling`: instances are replaced batch by batch, by CloudFormation or, where places change, by the group itself. `replacing`: all new ones are started as a second group or machine. `stale`: what
   * they are started from changes, and running ones stay as they are. `none`: no instance is replaced.
   */
  readonly update: "none" | "rolling" | "replacing" | "stale";
  /** Of a rolling update. */
  readonly batchSize: number | null;
  readonly minInstancesInService: number | null;
  /** ISO 8601; how long one batch may take. */
  readonly pauseTime: string | null;
}

interface ChangedNodes {
  readonly type: string;
  /** Null where the resource does not exist on that side. Canonical. */
  readonly before: ResolvedObject | null;
  readonly after: ResolvedObject | null;
  readonly differences: readonly PropertyDifference[];
}

/** Null for what is no group and no machine. */
export function nodeEffect({ type, before, after, differences }: ChangedNodes): NodeEffect | null {
  if (type !== groupType && type !== "AWS::EC2::Instance") return null;
  const still = { batchSize: null, minInstancesInService: null, pauseTime: null };
  const count = countNodes({ type, before, after });
  if (before === null || after === null) return { ...count, ...still, update: "none" };
  if (endsResource(strongestUpdate(differences))) return { ...count, ...still, update: "replacing" };
  const properties = type === groupType ? differences.map(propertyOf) : [];
  const policy = updatePolicyOf(after);
  if (policy.kind === "rolling" && properties.some(isRolledBy)) return { ...count, ...policyOf(policy), update: "rolling" };
  if (properties.some(isPlacedBy)) return { ...count, ...still, update: "rolling" };
  return { ...count, ...still, update: properties.some(isStartedBy) ? "stale" : "none" };
}

function policyOf(policy: { readonly batchSize: number; readonly minInstancesInService: number; readonly pauseTime: string | null }) {
  const { batchSize, minInstancesInService, pauseTime } = policy;
  return { batchSize, minInstancesInService, pauseTime };
}
