import type { ParameterValue } from "./desired-stack.ts";
import type { StackStatus } from "./stack-status.ts";

/** A stack as CloudFormation describes it. */
export interface StackDescription {
  /** The ARN: names this very stack, also after it is deleted and its name is taken again. */
  readonly stackId: string;
  readonly status: StackStatus;
  readonly statusReason: string | null;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly terminationProtection: boolean;
  /** The role that CloudFormation works with on this stack; once given, it is used until another one is. */
  readonly roleArn: string | null;
  /** Milliseconds since 1970, by the service's clock; null until the first update. */
  readonly updatedAt: number | null;
}

export interface StackEvent {
  readonly eventId: string;
  /** Milliseconds since 1970, by the service's clock. */
  readonly timestamp: number;
  readonly logicalId: string;
  readonly physicalId: string | null;
  readonly resourceType: string;
  /** A resource status; for the stack's own events a stack status. */
  readonly status: string;
  readonly reason: string | null;
  /** The ClientRequestToken of the call that began the operation. */
  readonly requestToken: string | null;
}

export interface EventPage {
  /** Newest first. */
  readonly events: readonly StackEvent[];
  readonly nextPage: string | null;
}

/** A resource of a live stack. */
export interface LiveResource {
  readonly logicalId: string;
  /** Null until it is made, and where the type has none. */
  readonly physicalId: string | null;
  readonly type: string;
  readonly status: string;
  /** What the last detection of drift found; `not-checked` before the first one. */
  readonly drift: "in-sync" | "modified" | "deleted" | "not-checked";
}

export interface ChangeSetRequest {
  /** A name for a stack that does not exist, else the stack's id. */
  readonly stack: string;
  readonly changeSetName: string;
  readonly type: "create" | "update";
  readonly template: string;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly capabilities: readonly Capability[];
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

export interface ChangeSetRow {
  readonly action: "create" | "update" | "delete" | "unknown";
  readonly logicalId: string;
  readonly resourceType: string;
  readonly replacement: "never" | "maybe" | "certain";
}

/** What the engine asks of CloudFormation. Every method ends with a RemoteFailure when the service refuses or is not reached. */
export interface CloudFormationPort {
  /** By name or id; null when there is none. A deleted stack is found by its id only. */
  describeStack(stack: string): Promise<StackDescription | null>;
  /** The template as it was sent. */
  readTemplate(stackId: string): Promise<string>;
  /** All resources, in the order of the service. */
  listResources(stackId: string): Promise<readonly LiveResource[]>;
  /** One page of events, from the newest on; `page` is the `nextPage` of the page before. */
  readEvents(stackId: string, page: string | null): Promise<EventPage>;
  /** `exists` when the stack has a change set of this name. */
  createChangeSet(request: ChangeSetRequest): Promise<"created" | "exists">;
  /** Null when there is none. */
  describeChangeSet(changeSet: { readonly stack: string; readonly changeSetName: string }): Promise<ChangeSet | null>;
  deleteChangeSet(changeSetId: string): Promise<void>;
  /** `not-executable` when it was executed before, is obsolete, or is gone. */
  executeChangeSet(execution: {
    readonly changeSetId: string;
    readonly token: string;
    /** `disabled` leaves what failed as it is. */
    readonly rollback: "enabled" | "disabled";
  }): Promise<"started" | "not-executable">;
  protectStack(stackId: string): Promise<void>;
  deleteStack(stack: { readonly stackId: string; readonly token: string }): Promise<void>;
  /** `not-updating` when the update has passed the point where it can be cancelled. */
  cancelUpdate(stack: { readonly stackId: string; readonly token: string }): Promise<"cancelled" | "not-updating">;
}
