import type { AccessControl } from "@keelson/double";
import type { S3State } from "../s3/s3-state.ts";
import type { ScriptedDrift } from "./drift/drift-record.ts";
import type { Hold } from "../ec2/users-of.ts";
import type { Launcher } from "../auto-scaling/launch-instances.ts";
import type { CloudFormationState } from "./state.ts";

/** What is done to a resource: a replacement counts as update, `rollback` is the rollback of an update. */
export type FailingAction = "create" | "update" | "delete" | "rollback";

/** A scripted failure of one resource. */
export interface ResourceFailure {
  readonly reason: string;
  readonly on: FailingAction | readonly FailingAction[];
}

/** What the validation before the deployment finds wrong in change sets that hold the resource. */
export interface EarlyValidation {
  readonly logicalId: string;
  /** Such as `AWS::EarlyValidation::PropertyValidation`. */
  readonly name: string;
  /** FAIL fails the change set, WARN only tells. */
  readonly mode: "FAIL" | "WARN";
  readonly reason: string;
  readonly path: string;
}

/** What is wrong with the events that answers show. */
export interface EventScript {
  /** Every n-th event is never shown. */
  readonly dropEvery?: number;
  /** Every n-th event is shown twice. */
  readonly repeatEvery?: number;
  /** Timestamps are rounded down to so many seconds: they tie. */
  readonly tiedSeconds?: number;
  /** Events are shown so many seconds late. */
  readonly lateSeconds?: number;
}

export type BrokenRule =
  | "events-oldest-first"
  | "empty-change-set-completes"
  | "outputs-missing"
  | "execution-token-ignored"
  | "termination-protection-ignored"
  | "failure-not-rolled-back"
  | "stack-policy-ignored"
  | "event-pages-dropped"
  | "used-token-accepted"
  | "request-token-lost"
  | "operation-id-shared"
  | "change-pages-dropped"
  | "replacement-hidden"
  | "busy-stack-accepts-changes"
  | "other-change-sets-survive"
  | "cancel-ignored"
  | "content-not-restored"
  | "deleted-stack-named"
  | "deletion-policy-ignored"
  | "role-forgotten"
  | "drift-hidden"
  | "dependencies-ignored"
  | "rolls-all-at-once"
  | "signals-ignored";

/** What everything inside the double works on: the state, the present, and the test's script. */
export interface World {
  readonly state: CloudFormationState;
  readonly now: number;
  readonly failResources: Readonly<Record<string, ResourceFailure>>;
  readonly seconds: Readonly<Record<string, number>>;
  readonly emptyReason: "no-changes" | "no-updates";
  readonly events: EventScript;
  readonly drift: Readonly<Record<string, ScriptedDrift>>;
  readonly earlyValidation: readonly EarlyValidation[];
  readonly pageSizes: { readonly events: number; readonly changes: number; readonly resources: number; readonly drifts: number };
  readonly broken: BrokenRule | null;
  /** Where templates are read from by URL; null when there are no buckets. */
  readonly s3: S3State | null;
  /** Refused actions, of S3's those that a template's URL needs. */
  readonly deny: readonly string[];
  /** Whether the EC2 double has this image, available. */
  readonly hasImage: (imageId: string) => boolean;
  readonly hostedZones: readonly { readonly id: string; readonly name: string }[];
  /** Who is asked before something is done in somebody's name; null when nobody is. */
  readonly access: AccessControl | null;
  /** The ARN of whoever makes this call. */
  readonly caller: string;
  /** What groups are launched with. */
  readonly launcher: Launcher;
  /** Why EC2 would not have let a resource go at an instant; null when it would. */
  readonly holdOf: (resource: { readonly type: string; readonly physicalId: string; readonly region: string }, at: number) => Hold | null;
}
