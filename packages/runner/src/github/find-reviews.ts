import { type FoundReview, Interrupted, parseReview, reviewName, type ReviewSearch } from "@keelson/core";
import { explainRefusal, type GitHub, type GitHubAccess, openGitHub } from "./open-github.ts";

const permissions = "pull-requests: read and checks: read";

/** What workflows write check runs as; every other app can be told to write anything. */
const workflows = "github-actions";

/**
 * Looks for the reviews of the commit that the workflow runs for: the check runs of that cluster on the heads of the merged pull requests
 * that the commit came by. Whatever stands in the way is an answer too; only a cancelled run ends it, with Interrupted.
 */
export async function findReviews(access: GitHubAccess, cluster: string): Promise<ReviewSearch> {
  const commit = process.env["GITHUB_SHA"] ?? "";
  if (access.token === "") return { found: "unknown", because: "no github-token is given" };
  try {
    const github = await openGitHub(access);
    if (github === null || commit === "") return { found: "unknown", because: "this is no workflow's run" };
    return await search(github, { commit, cluster });
  } catch (error) {
    if (access.signal.aborted) {
      const stateLeft = "nothing was changed";
      throw new Interrupted("Cancelled while looking for the review.", { stateLeft, cause: error });
    }
    return { found: "unknown", because: explainRefusal(error, permissions) };
  }
}

async function search(github: GitHub, wanted: { readonly commit: string; readonly cluster: string }): Promise<ReviewSearch> {
  const { octokit, owner, repo } = github;
  const { commit, cluster } = wanted;
  const pulls = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
    owner,
    repo,
    commit_sha: commit,
    per_page: 100,
  });
  const merged = pulls.filter(({ merged_at }) => merged_at !== null && merged_at !== undefined);
  if (merged.length === 0) return { found: "none", because: `commit ${short(commit)} was merged by no pull request` };
  const reviews: FoundReview[] = [];
  for (const { number, head } of merged) {
    const review = await reviewAt(github, { head: head.sha, cluster });
    if (review !== null) reviews.push({ ...review, pullRequest: number });
  }
  const [first, ...more] = reviews;
  if (first !== undefined) return { found: "reviews", reviews: [first, ...more] };
  const names = merged.map(({ number, head, base }) => `#${number}${head.repo?.id === base.repo.id ? "" : " from a fork"}`);
  return {
    found: "none",
    because: `pull request ${names.join(", ")} has no check run ${reviewName(cluster)} that was written by a workflow`,
  };
}

/** The newest one: what reviewers saw last. */
async function reviewAt({ octokit, owner, repo }: GitHub, wanted: { readonly head: string; readonly cluster: string }) {
  const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
    owner,
    repo,
    ref: wanted.head,
    check_name: reviewName(wanted.cluster),
    filter: "all",
    per_page: 100,
  });
  const own = runs.filter(
    ({ app, name, status }) => app?.slug === workflows && name === reviewName(wanted.cluster) && status === "completed",
  );
  const [newest] = own.toSorted((a, b) => b.id - a.id);
  return newest === undefined ? null : parseReview(newest.output.text ?? "");
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
