import { growingInterval, Interrupted, type Note, poll, RemoteFailure, TimedOut } from "@keelson/core";
import type { Situation } from "../execute/turn.ts";
import type { ResourceDrift } from "../stack/cloudformation-port.ts";
import type { StackStatus } from "../stack/stack-status.ts";
import { parseTemplate } from "../template/template.ts";
import { protectedResources } from "./stack-policy.ts";

interface DriftQuestion extends Pick<Situation, "observed"> {
  readonly ports: Pick<Situation["ports"], "cloudFormation" | "clock" | "signal">;
  readonly deadline: Pick<Situation["deadline"], "left">;
}

/** Milliseconds: detection over a handful of resources takes seconds, and an update does not wait long for it. */
const patience = 30_000;

/** The statuses at rest in which CloudFormation compares (user guide, "Detecting unmanaged configuration changes"). */
const comparable: ReadonlySet<StackStatus> = new Set<StackStatus>(["CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"]);

/**
 * What was changed outside of CloudFormation on the resources that hold the cluster's data and address. Only tells, and never holds an
 * update up: what may not be detected or takes too long is a notice.
 */
export async function noticeDrift({ observed, ports, deadline }: DriftQuestion): Promise<readonly Note[]> {
  const template = observed.status === "absent" || observed.template === null ? null : parseTemplate(observed.template);
  const logicalIds = template === null ? [] : protectedResources(template);
  if (observed.status === "absent" || !comparable.has(observed.status) || logicalIds.length === 0) return [];
  const { cloudFormation, clock, signal } = ports;
  try {
    const detection = await cloudFormation.detectDrift(observed.stackId, logicalIds);
    const end = await poll({
      clock,
      signal,
      timeout: Math.min(patience, deadline.left()),
      interval: growingInterval(500, 5000),
      subject: "the detection of drift",
      probe: async () => {
        const state = await cloudFormation.describeDriftDetection(detection);
        return state === "running" ? { pending: "CloudFormation compares" } : { value: state };
      },
    });
    if (end === "failed") return [unreadable("CloudFormation could not compare the protected resources.")];
    const drifts = await cloudFormation.readDrifts(observed.stackId);
    return drifts.filter(({ logicalId }) => logicalIds.includes(logicalId)).flatMap(noteOn);
  } catch (error) {
    // Cancellation is seen where the change set is waited for.
    if (error instanceof Interrupted) return [];
    if (error instanceof TimedOut || error instanceof RemoteFailure) return [unreadable(error.message)];
    throw error;
  }
}

function noteOn({ logicalId, type, state, differences }: ResourceDrift): readonly Note[] {
  if (state !== "modified" && state !== "deleted") return [];
  const what = differences.slice(0, 5).map(({ path, expected, actual }) => `${path} is ${actual} in place of ${expected}`);
  const message =
    state === "deleted"
      ? `${logicalId} (${type}) was deleted outside of CloudFormation.`
      : `${logicalId} (${type}) was changed outside of CloudFormation: ${what.join("; ")}.`;
  return [{ severity: "warning", code: "resource-drifted", message, subject: `${type} ${logicalId}` }];
}

function unreadable(because: string): Note {
  return {
    severity: "notice",
    code: "drift-unknown",
    message: `Whether protected resources were changed outside of CloudFormation is not known: ${because}`,
    subject: null,
  };
}
