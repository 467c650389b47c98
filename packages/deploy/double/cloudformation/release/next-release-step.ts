import type { Hold } from "../../ec2/users-of.ts";
import type { ProcessStep } from "../group/process-step.ts";
import type { World } from "../world.ts";
import type { ReleaseWork } from "./release-work.ts";

/** Milliseconds between two tries, and until CloudFormation gives up (convox/rack#1090: a VPC failed after 16.5 minutes). */
const pause = 20_000;
const patience = 16 * 60_000;

/**
 * The end of a deletion, or its next try. What is asked is how things were at each try's own instant, so that it does not matter when
 * somebody looks.
 */
export function nextReleaseStep(work: ReleaseWork, world: World, onLeft: () => void): ProcessStep {
  const { from, force } = work;
  const until = from + patience;
  let at = from;
  let hold = holdAt(work, world, at);
  while (hold !== null && at < until && at + pause <= world.now) {
    at += pause;
    hold = holdAt(work, world, at);
  }
  if (hold === null) return { at, status: "DELETE_COMPLETE", reason: null, ends: "done", take: () => undefined };
  if (at < until) return { at: at + pause, status: null, reason: null, ends: null, take: () => undefined };
  const reason = refusal(hold);
  if (force) return { at, status: "DELETE_SKIPPED", reason, ends: "done", take: onLeft };
  return { at, status: "DELETE_FAILED", reason, ends: "failed", take: () => undefined };
}

function holdAt(work: ReleaseWork, world: World, at: number): Hold | null {
  return at > world.now || world.broken === "dependencies-ignored" ? null : world.holdOf(work, at);
}

/** As a resource handler reports what EC2 said (copilot-cli#5481). */
function refusal({ code, message }: Hold): string {
  const request = "00000000-0000-4000-8000-000000000400";
  const kind = code === "DependencyViolation" ? "InvalidRequest" : "GeneralServiceException";
  return `Resource handler returned message: "${message} (Service: Ec2, Status Code: 400, Request ID: ${request})" (RequestToken: ${request}, HandlerErrorCode: ${kind})`;
}
