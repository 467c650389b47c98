import type { ParameterValue } from "./desired-stack.ts";

export interface ChangeSetRequest {
  /** A name for a stack that does not exist, else the stack's id. */
  readonly stack: string;
  readonly changeSetName: string;
  readonly type: "create" | "update";
  /** The text itself, or where it lies. */
  readonly template: { readonly body: string } | { readonly url: string };
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly capabilities: readonly Capability[];
  /** Null leaves the role that the stack has. */
  readonly roleArn: string | null;
  readonly token: string;
}

export type Capability = "CAPABILITY_IAM" | "CAPABILITY_NAMED_IAM";

export interface ChangeSet {
  readonly changeSetId: string;
  readonly stackId: string;
  readonly state: "preparing" | "ready" | "failed" | "executed" | "obsolete";
  readonly reason: string | null;
  /** Milliseconds since 1970, by the service's clock. */
  readonly createdAt: number;
  /** Of all pages. */
  readonly changes: readonly ChangeSetRow[];
}

/** What is left of a resource that a change ends. */
export type Remains = "resource" | "snapshot" | "nothing";

/** One resource of a change set (API reference, ResourceChange). */
export interface ChangeSetRow {
  /** `unknown` where CloudFormation cannot tell before it does it. */
  readonly action: "create" | "update" | "delete" | "unknown";
  readonly logicalId: string;
  readonly resourceType: string;
  readonly replacement: "never" | "maybe" | "certain";
  /** What the policies of the template leave of the old resource; null where it lives on. */
  readonly remains: Remains | null;
  /** Whether something of the change is certain, tags apart. `dynamic`: it depends on what becomes of another resource. */
  readonly evaluation: "static" | "dynamic";
  /** What could make it a replacement: `Subnet0.AvailabilityZone`, `Subnet0`; null where it is the resource's own change. */
  readonly replacementCauses: readonly (string | null)[];
}

export interface ChangeSetSummary {
  readonly changeSetId: string;
  readonly name: string;
  /** Milliseconds since 1970, by the service's clock. */
  readonly createdAt: number;
}

/** What CloudFormation found before it changed anything (user guide, "Validate stack deployments"), or what a hook found. */
export interface ChangeSetFinding {
  readonly mode: "fail" | "warn";
  readonly logicalId: string | null;
  /** The validation or the hook. */
  readonly name: string;
  readonly reason: string;
  /** Into the template; null where none is given. */
  readonly path: string | null;
}

/** A part of CloudFormationPort: every method ends with a RemoteFailure when the service refuses or is not reached. */
export interface ChangeSetPort {
  /** `exists` when the stack has a change set of this name. */
  createChangeSet(request: ChangeSetRequest): Promise<"created" | "exists">;
  /** Null when there is none. */
  describeChangeSet(changeSet: { readonly stack: string; readonly changeSetName: string }): Promise<ChangeSet | null>;
  /** The failed events of its making, all pages. */
  readFindings(changeSetId: string): Promise<readonly ChangeSetFinding[]>;
  /** Those that were not executed, all pages. */
  listChangeSets(stackId: string): Promise<readonly ChangeSetSummary[]>;
  deleteChangeSet(changeSetId: string): Promise<void>;
  /** `not-executable` when it was executed before, is obsolete, or is gone. */
  executeChangeSet(execution: {
    readonly changeSetId: string;
    readonly token: string;
    /** `disabled` leaves what failed as it is. */
    readonly rollback: "enabled" | "disabled";
  }): Promise<"started" | "not-executable">;
}
