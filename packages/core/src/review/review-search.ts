import type { Review } from "./review.ts";

/** A review, and the pull request that it belongs to. */
export interface FoundReview extends Review {
  readonly pullRequest: number;
}

/** What came of looking for the reviews of the commit that is deployed. `because` goes on after "No review is known: ". */
export type ReviewSearch =
  | { readonly found: "reviews"; readonly reviews: readonly [FoundReview, ...FoundReview[]] }
  /** It was looked for, and there is none. */
  | { readonly found: "none"; readonly because: string }
  /** It could not be looked for. */
  | { readonly found: "unknown"; readonly because: string };

/** Looks for the reviews of a cluster at the commit that is deployed. Ends with Interrupted alone; every other end is an answer. */
export type FindReviews = (cluster: string) => Promise<ReviewSearch>;
