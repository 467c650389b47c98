import type { Json, JsonObject } from "../template/json.ts";

export interface ChangeSetRecord {
  readonly id: string;
  readonly name: string;
  readonly stackId: string;
  readonly type: "CREATE" | "UPDATE";
  readonly createdAt: number;
  readonly readyAt: number;
  readonly failure: string | null;
  executionStatus: "AVAILABLE" | "UNAVAILABLE" | "OBSOLETE" | "EXECUTE_IN_PROGRESS" | "EXECUTE_COMPLETE" | "EXECUTE_FAILED";
  readonly description: string | null;
  readonly template: string;
  readonly parameters: Record<string, string>;
  readonly tags: Record<string, string>;
  readonly capabilities: readonly string[];
  readonly roleArn: string | null;
  readonly onStackFailure: "ROLLBACK" | "DO_NOTHING" | "DELETE" | null;
  readonly clientToken: string | null;
  /** The operation that made it, as DescribeEvents names it. */
  readonly operationId: string;
  executionToken: string | null;
  /** What the validation before the deployment found. */
  readonly validations: readonly ValidationRecord[];
  /** Nested stacks have change sets of their own that belong to it. */
  readonly nestedStacks: boolean;
  /** Of a nested stack's change set: the one that it belongs to, and the one at the top. */
  readonly parentId: string | null;
  readonly rootId: string | null;
  readonly changes: readonly ChangeRecord[];
}

/** An event of type VALIDATION_ERROR. */
export interface ValidationRecord {
  readonly id: string;
  readonly logicalId: string;
  readonly type: string;
  readonly name: string;
  readonly mode: "FAIL" | "WARN";
  readonly reason: string;
  readonly path: string;
}

export interface ChangeRecord {
  readonly action: "Add" | "Modify" | "Remove";
  readonly logicalId: string;
  readonly physicalId: string | null;
  readonly type: string;
  /** Of a nested stack: what it will change itself. */
  readonly changeSetId: string | null;
  readonly replacement: "True" | "Conditional" | "False" | null;
  readonly policyAction: string | null;
  readonly scope: readonly string[];
  readonly details: readonly ChangeDetailRecord[];
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

export interface ChangeDetailRecord {
  readonly attribute: string;
  readonly name: string | null;
  readonly recreation: "Never" | "Always" | null;
  readonly evaluation: "Static" | "Dynamic";
  readonly source: "DirectModification" | "ParameterReference" | "ResourceReference" | "ResourceAttribute" | "Automatic";
  readonly cause: string | null;
  readonly before: Json | null;
  readonly after: Json | null;
}
