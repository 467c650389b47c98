import { formatReview, type Grade, Interrupted, type Note, type Review, reviewName } from "@keelson/core";
import { explainRefusal, type GitHubAccess, openGitHub } from "./open-github.ts";
import { readPullRequest } from "./pull-request.ts";

/** How a review reads in the list of checks. Neutral catches the eye, and blocks no merge. */
const conclusions: Readonly<Record<Grade | "unknown", "success" | "neutral">> = {
  none: "success",
  rolling: "success",
  outage: "neutral",
  "data-loss": "neutral",
  unknown: "neutral",
};

/**
 * Writes what the reviewers of a pull request were shown as a check run on its head commit, for the deployment to read. Does nothing
 * outside a pull request of the same repository: a fork's token cannot write one. What GitHub does not take is told as a note.
 * Throws Interrupted when the run is cancelled.
 */
export async function recordReview(
  access: GitHubAccess,
  shown: { readonly cluster: string; readonly review: Review },
): Promise<Note | null> {
  const pull = readPullRequest();
  if (pull === null || pull.isFromFork) return null;
  const { cluster, review } = shown;
  const grade = review.grade ?? "unknown";
  try {
    const github = await openGitHub(access);
    if (github === null) return null;
    const { octokit, owner, repo } = github;
    await octokit.rest.checks.create({
      owner,
      repo,
      name: reviewName(cluster),
      head_sha: pull.headSha,
      status: "completed",
      conclusion: conclusions[grade],
      output: {
        title: review.grade === null ? "The change could not be graded" : `Grade: ${review.grade}`,
        summary: `Digest \`${review.digest}\``,
        text: formatReview(review),
      },
    });
    return null;
  } catch (error) {
    if (access.signal.aborted) {
      const stateLeft = "everything but the check run is written";
      throw new Interrupted("Cancelled while the check run was being written.", { stateLeft, cause: error });
    }
    const message = `The review is not recorded: ${explainRefusal(error, "checks: write")}. A deployment of outage or data-loss will ask for approve-digest.`;
    return { severity: "notice", code: "review-not-recorded", message, subject: null };
  }
}
