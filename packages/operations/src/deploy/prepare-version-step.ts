import { canonicalJson, RemoteFailure, sha256, Unhealthy } from "@keelson/core";
import { type DesiredStack, liveStackOf, type ObservedStack, snapshotVolume } from "@keelson/deploy";
import type { OperationPorts } from "../operation-ports.ts";
import type { DeployServices } from "./deploy-services.ts";
import type { VersionStep } from "./version-step.ts";

/** What is ready before Kubernetes moves; null where it stays. */
export interface PreparedStep {
  readonly step: Exclude<VersionStep, { readonly kind: "none" }>;
  readonly snapshotId: string;
}

/** Takes a snapshot of etcd's volume before another version of Kubernetes starts on it, and tells its id. */
export async function prepareVersionStep(options: {
  readonly step: VersionStep;
  readonly desired: DesiredStack;
  readonly observed: ObservedStack;
  readonly services: DeployServices;
  readonly ports: OperationPorts;
  /** Milliseconds. */
  readonly timeout: number;
}): Promise<PreparedStep | null> {
  const { step, desired, observed, services, ports, timeout } = options;
  const live = liveStackOf(observed);
  if (step.kind === "none" || live === null) return null;
  const { stackId, updatedAt } = live;
  const snapshotId = await snapshotVolume({
    volumeId: outputOf(live, "EtcdVolume"),
    cluster: desired.cluster,
    deployment: sha256(canonicalJson({ stackId, updatedAt, to: step.to, template: desired.template })).slice(0, 40),
    description: `etcd of ${desired.cluster} before Kubernetes ${step.from} becomes ${step.to}`,
    port: services.snapshots,
    clock: ports.clock,
    signal: ports.signal,
    reporter: ports.reporter,
    timeout,
  });
  const message = `Snapshot ${snapshotId} holds etcd's data of Kubernetes ${step.from}.`;
  ports.reporter.emit({
    type: "note",
    engine: "deploy",
    note: { severity: "notice", code: "etcd-snapshotted", message, subject: snapshotId },
  });
  return { step, snapshotId };
}

/** An output of a stack that a deployment cannot go on without. */
export function outputOf(stack: { readonly stackId: string; readonly outputs: Readonly<Record<string, string>> }, name: string): string {
  const value = stack.outputs[name];
  if (value !== undefined) return value;
  throw new RemoteFailure("stack-output-missing", `The stack ${stack.stackId} has no output ${name}.`, {
    call: { service: "CloudFormation", operation: "DescribeStacks", status: null, requestId: null },
  });
}

/** A failed update says what there is to go back to; after a minor step the way is forward, since etcd's data cannot go back. */
export function explainFailedStep(error: unknown, prepared: PreparedStep | null): unknown {
  if (prepared === null || !(error instanceof Unhealthy)) return error;
  const { step, snapshotId } = prepared;
  const restore = `a new cluster with etcdSnapshotId: ${snapshotId} starts from the data of ${step.from}`;
  const hint =
    step.kind === "minor"
      ? `The stack was left as it failed, since etcd's data does not go back. Fix the first failure and deploy again: it goes on to ${step.to}; or ${restore}.`
      : `${error.hint} If etcd's data is damaged, ${restore}.`;
  return new Unhealthy(error.code, error.message, { subject: error.subject, diagnosis: error.diagnosis, hint, cause: error });
}
