import type { ChangeSetPort } from "./change-set-port.ts";
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
  /** How the last operation was done; `express` reports an end before the resources are ready, and knows no rollback. */
  readonly deploymentMode: "standard" | "express";
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
  /** Null where the service gives none. The rollback of an operation has an id of its own. */
  readonly operationId: string | null;
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
  readonly reason: string | null;
  /** What the last detection of drift found; `not-checked` before the first one. */
  readonly drift: "in-sync" | "modified" | "deleted" | "not-checked";
}

/** What drift detection found of one resource. */
export interface ResourceDrift {
  readonly logicalId: string;
  readonly type: string;
  readonly state: LiveResource["drift"];
  /** Paths of properties that differ, with what is expected and what is there. */
  readonly differences: readonly { readonly path: string; readonly expected: string; readonly actual: string }[];
}

/** What the engine asks of CloudFormation. Every method ends with a RemoteFailure when the service refuses or is not reached. */
export interface CloudFormationPort extends ChangeSetPort {
  /** By name or id; null when there is none. A deleted stack is found by its id only. */
  describeStack(stack: string): Promise<StackDescription | null>;
  /** The ids of the deleted stacks that had this name, newest first: CloudFormation remembers them for 90 days. */
  listDeletedStacks(stackName: string): Promise<readonly string[]>;
  /** The template as it was sent. */
  readTemplate(stackId: string): Promise<string>;
  /** One page of events, from the newest on; `page` is the `nextPage` of the page before. */
  readEvents(stackId: string, page: string | null): Promise<EventPage>;
  /** All pages. */
  listResources(stackId: string): Promise<readonly LiveResource[]>;
  setTerminationProtection(stackId: string, state: "on" | "off"): Promise<void>;
  /** Null where the stack has none. */
  readStackPolicy(stackId: string): Promise<string | null>;
  setStackPolicy(stackId: string, policy: string): Promise<void>;
  deleteStack(stack: { readonly stackId: string; readonly token: string; readonly roleArn: string | null }): Promise<void>;
  /** Goes back to what was before the operation that failed. `not-paused` when the status does not allow it. */
  rollBackStack(stack: { readonly stackId: string; readonly token: string }): Promise<"started" | "not-paused">;
  /** Tries a failed rollback again, without leaving anything out. `not-failed` when the status does not allow it. */
  continueRollback(stack: { readonly stackId: string; readonly token: string }): Promise<"started" | "not-failed">;
  /** `not-updating` when the update has passed the point where it can be cancelled. */
  cancelUpdate(stack: { readonly stackId: string; readonly token: string }): Promise<"cancelled" | "not-updating">;
  /** Begins to compare resources with what they should be; answers an id to ask with. */
  detectDrift(stackId: string, logicalIds: readonly string[]): Promise<string>;
  describeDriftDetection(detectionId: string): Promise<"running" | "complete" | "failed">;
  /** All pages, of what was detected last. */
  readDrifts(stackId: string): Promise<readonly ResourceDrift[]>;
}
