import type { Json, JsonObject } from "../template/json.ts";

/** What somebody did to a resource outside of CloudFormation: deleted it, or changed these properties. */
export type ScriptedDrift = "deleted" | readonly PropertyDrift[];

export interface PropertyDrift {
  /** From the resource's properties on, such as `/Size` or `/Tags/0/Value`. */
  readonly path: string;
  /** Null where the property was removed. */
  readonly actual: Json;
  /** By default REMOVE for null, ADD where nothing is expected, else NOT_EQUAL. */
  readonly type?: "ADD" | "REMOVE" | "NOT_EQUAL";
}

export interface DriftDetectionRecord {
  readonly id: string;
  readonly stackId: string;
  readonly startedAt: number;
  readonly readyAt: number;
  readonly drifts: readonly ResourceDriftRecord[];
}

export interface ResourceDriftRecord {
  readonly logicalId: string;
  readonly physicalId: string | null;
  readonly type: string;
  readonly status: "IN_SYNC" | "MODIFIED" | "DELETED";
  readonly at: number;
  readonly expected: JsonObject | null;
  readonly actual: JsonObject | null;
  readonly differences: readonly { readonly path: string; readonly expected: Json; readonly actual: Json; readonly type: string }[];
}
