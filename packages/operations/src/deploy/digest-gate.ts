import { type FoundReview, type Grade, isWorse, type Note, Refused, type ReviewSearch } from "@keelson/core";

/** When the digest has to be reviewed: for risky plans, never, or for every plan that changes something. */
export type DigestGate = "risky" | "never" | "always";

export interface GateQuestion {
  readonly gate: DigestGate;
  /** Of what is deployed. */
  readonly digest: string;
  /** True when somebody approved this digest by name. */
  readonly isApproved: boolean;
  /** Of the plan from the deployed template to what is deployed. */
  readonly grade: Grade;
  readonly changes: "some" | "none";
  /** Null where reviews were not looked for. */
  readonly search: ReviewSearch | null;
}

/** What the gate says: it lets the plan pass, with a note where that is worth one, or names what is missing. */
export type GateAnswer = { readonly passes: true; readonly note: Note | null } | { readonly passes: false; readonly because: string };

/**
 * Whether a plan was reviewed. Risky is what is graded outage or data-loss, and what is worse than the grade that was reviewed; it needs a review
 * of the same digest at its grade or a worse one (decision 16). Pure.
 */
export function askDigestGate(question: GateQuestion): GateAnswer {
  const { gate, digest, isApproved, grade, changes, search } = question;
  if (gate === "never" || changes === "none") return { passes: true, note: null };
  if (isApproved) return { passes: true, note: note("digest-approved", `The digest ${digest} is approved by approve-digest.`) };
  const reviews = search?.found === "reviews" ? search.reviews : [];
  const covering = reviews.find((review) => review.digest === digest && review.grade !== null && !isWorse(grade, review.grade));
  if (covering !== undefined) {
    return { passes: true, note: note("digest-reviewed", `Reviewed with pull request #${covering.pullRequest} as ${covering.grade}.`) };
  }
  const because =
    search?.found === "reviews"
      ? mismatch(reviews, question)
      : `No review is known: ${search?.because ?? "none was looked for, as the first plan of this run was harmless"}.`;
  if (gate === "always" || isRisky(grade, reviews)) return { passes: false, because };
  return { passes: true, note: grade === "none" ? null : note("digest-not-reviewed", because) };
}

function isRisky(grade: Grade, reviews: readonly FoundReview[]): boolean {
  if (grade === "outage" || grade === "data-loss") return true;
  const reviewed = reviews.flatMap((review) => (review.grade === null ? [] : [review.grade]));
  return reviewed.length > 0 && reviewed.every((each) => isWorse(grade, each));
}

function mismatch(reviews: readonly FoundReview[], { digest, grade }: GateQuestion): string {
  const found = reviews.map((review) => {
    const what = review.digest === digest ? "this digest" : `the digest ${review.digest.slice(0, 12)}`;
    return `pull request #${review.pullRequest} was reviewed with ${what} as ${review.grade ?? "a change that could not be graded"}`;
  });
  return `The plan is ${grade}, but ${found.join(", and ")}.`;
}

function note(code: Note["code"], message: string): Note {
  return { severity: "notice", code, message, subject: null };
}

/** Refused `not-reviewed`, with the way on. */
export function notReviewed(question: Pick<GateQuestion, "digest" | "grade">, because: string): Refused {
  const { digest, grade } = question;
  return new Refused("not-reviewed", `The plan is graded ${grade} and was not reviewed as that. ${because}`, {
    subjects: [digest],
    hint: `Read the plan. To go on with it, run the deployment with approve-digest: ${digest} (workflow_dispatch; keelson up --approve-digest).`,
  });
}
