import type { Diagnostic, FindReviews, Grade, Plan } from "@keelson/core";
import type { CancelPolicy, RunPolicy, StackResource } from "@keelson/deploy";
import type { Artifacts } from "@keelson/render";
import type { ArtifactSource } from "../load-artifacts.ts";
import type { DigestGate } from "./digest-gate.ts";

export interface DeployInputs {
  readonly source: ArtifactSource;
  /** The digest that the artifacts have to have, or null. */
  readonly expectedDigest: string | null;
  readonly digestGate: DigestGate;
  /** The digest that somebody approved by name, or null. */
  readonly approvedDigest: string | null;
  /** Milliseconds for the stack, and again for what is waited for before and after it. */
  readonly timeout: number;
  readonly waitFor: "stack" | "api" | "nodes";
  readonly onBusy: RunPolicy["onBusy"];
  readonly onCancel: CancelPolicy;
  readonly onFailedCreate: "recreate" | "fail";
  /** The role that CloudFormation works with, or null for the caller's own rights. */
  readonly roleArn: string | null;
  /** The bucket for a template too large for a request, or null. */
  readonly templateBucket: string | null;
  /** Milliseconds. */
  readonly credentialLifetime: number;
  readonly kubeconfigPath: string;
  readonly execution: "run" | "dry-run";
}

/** What an edge wants to know while a deployment runs, and what it knows itself. */
export interface DeployEdge {
  /** Null where there are no pull requests, as on a command line. */
  readonly findReviews: FindReviews | null;
  /** Called with the plan, before anything refuses it. */
  readonly onPlanned: (planned: PlannedCluster) => void;
  /** Called before CloudFormation is told to do something: from now on a run that ends may leave an operation behind. */
  readonly onExecute: (stack: StackPlace) => void;
}

export interface StackPlace {
  readonly region: string;
  readonly stackName: string;
}

/** A deployment as it is planned. */
export interface PlannedCluster extends StackPlace {
  readonly account: string;
  readonly artifacts: Artifacts;
  readonly plan: Plan<StackResource>;
  readonly grade: Grade;
  /** Where the AWS console shows the stack. */
  readonly consoleUrl: string;
}

export interface DeployResult extends PlannedCluster {
  readonly diagnostics: readonly Diagnostic[];
  /** Null after a dry run. */
  readonly deployed: DeployedCluster | null;
}

export interface DeployedCluster {
  readonly stackId: string;
  readonly status: string;
  readonly changed: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly controllerAddress: string;
  /** Null unless nodes were waited for. */
  readonly nodesReady: number | null;
}
