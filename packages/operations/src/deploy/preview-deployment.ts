import { type Note, type Plan, RemoteFailure } from "@keelson/core";
import { type DesiredStack, liveStackOf, type ObservedStack, previewStack, type StackResource } from "@keelson/deploy";
import type { OperationPorts } from "../operation-ports.ts";
import type { DeployServices } from "./deploy-services.ts";

/**
 * Asks CloudFormation what it would do about a plan of a living stack, and tells where the two differ. Nothing is left behind. A role that
 * may not ask is told; where nothing lives there is nothing to compare with, and nothing is asked.
 */
export async function previewDeployment(deployment: {
  readonly plan: Plan<StackResource>;
  readonly desired: DesiredStack;
  readonly observed: ObservedStack;
  readonly services: DeployServices;
  readonly ports: OperationPorts;
  /** Milliseconds. */
  readonly timeout: number;
}): Promise<void> {
  const { plan, desired, observed, services, ports, timeout } = deployment;
  if (liveStackOf(observed) === null) return;
  const tell = (note: Note): void => ports.reporter.emit({ type: "note", engine: "deploy", note });
  try {
    const { beyond, notes } = await previewStack({ plan, desired, observed, ports: { ...ports, ...services }, timeout });
    for (const note of notes) tell(note);
    for (const { subject, what } of beyond) {
      tell({
        severity: "warning",
        code: "beyond-plan",
        message: `${subject} ${what} by CloudFormation, which the plan does not show.`,
        subject,
      });
    }
  } catch (error) {
    if (!(error instanceof RemoteFailure) || error.code !== "access-denied") throw error;
    const message = `CloudFormation was not asked what it would do: ${error.message}`;
    tell({ severity: "notice", code: "preview-not-possible", message, subject: null });
  }
}
