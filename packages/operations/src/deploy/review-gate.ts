import type { Note, Refused, ReviewSearch } from "@keelson/core";
import { isBusy, type ObservedStack } from "@keelson/deploy";
import type { DeployEdge, DeployInputs } from "./deploy-inputs.ts";
import { askDigestGate, type GateQuestion, notReviewed } from "./digest-gate.ts";
import type { PlannedDeployment } from "./plan-deployment.ts";

/** The digest gate of one deployment: what was reviewed is looked up once, and the gate asked for each plan that is made. */
export interface ReviewGate {
  /** What is to be told of a plan that passes, and the refusal of one that does not. Pure. */
  ask(planned: PlannedDeployment): { readonly note: Note | null; readonly refusal: Refused | null };
}

/** Looks reviews up, unless no plan of this run can ask for one. */
export async function openReviewGate(options: {
  readonly inputs: Pick<DeployInputs, "digestGate" | "approvedDigest">;
  readonly digest: string;
  readonly cluster: string;
  readonly first: PlannedDeployment;
  readonly observed: ObservedStack;
  readonly edge: Pick<DeployEdge, "findReviews">;
}): Promise<ReviewGate> {
  const { inputs, digest, first, observed } = options;
  const isApproved = inputs.approvedDigest === digest;
  const isHarmless = first.changes === "none" || (inputs.digestGate === "risky" && first.grade === "none");
  // A stack that is being worked on may end as another one, and the plan then be worse.
  const isSettled = isHarmless && (observed.status === "absent" || !isBusy(observed.status));
  const search = inputs.digestGate === "never" || isApproved || isSettled ? null : await lookUp(options);
  return {
    ask({ grade, changes }) {
      const question: GateQuestion = { gate: inputs.digestGate, digest, isApproved, grade, changes, search };
      const answer = askDigestGate(question);
      return answer.passes ? { note: answer.note, refusal: null } : { note: null, refusal: notReviewed(question, answer.because) };
    },
  };
}

async function lookUp(options: { readonly cluster: string; readonly edge: Pick<DeployEdge, "findReviews"> }): Promise<ReviewSearch> {
  const { findReviews } = options.edge;
  return findReviews === null ? { found: "none", because: "there is no pull request here" } : await findReviews(options.cluster);
}

/** Throws the refusal of a plan that was made while the stack was being worked on. */
export function enforceGate(gate: ReviewGate, planned: PlannedDeployment): void {
  const { refusal } = gate.ask(planned);
  if (refusal !== null) throw refusal;
}
