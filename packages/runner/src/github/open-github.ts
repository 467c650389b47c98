import type { getOctokit } from "./github-sdk.ts";

/** GitHub's REST API, and the repository that the workflow belongs to. */
export interface GitHub {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly owner: string;
  readonly repo: string;
}

export interface GitHubAccess {
  readonly token: string;
  /** Ends a call that is under way. */
  readonly signal: AbortSignal;
  /** Milliseconds that one call may take. */
  readonly patience?: number;
}

/** Fine where the runner sets it; GitHub Enterprise Server sets another one. */
const defaultApi = "https://api.github.com";
/** GitHub ends a request itself after ten seconds (GitHub REST API documentation, "Timeouts"). */
const defaultPatience = 15_000;

/** Null outside a workflow. */
export async function openGitHub({ token, signal, patience = defaultPatience }: GitHubAccess): Promise<GitHub | null> {
  const [owner, repo] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner === undefined || owner === "" || repo === undefined) return null;
  const { getOctokit } = await import("./github-sdk.ts");
  const octokit = getOctokit(token, { baseUrl: process.env["GITHUB_API_URL"] || defaultApi });
  octokit.hook.before("request", (options) => {
    options.request = { ...options.request, signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) };
  });
  return { octokit, owner, repo };
}

/** Why GitHub did not do what it was asked for, as a clause. `permission` is what the call needs of a token. */
export function explainRefusal(error: unknown, permission: string): string {
  const status = error instanceof Error && "status" in error ? error.status : null;
  const reason = error instanceof Error ? error.message : String(error);
  if (status === 429 || /rate limit/i.test(reason)) return "GitHub takes no more calls of this token for now (rate limit)";
  if (status === 401) return "GitHub does not know the token";
  if (status === 403 || status === 404) return `the token does not have ${permission} (GitHub answered ${status})`;
  return `GitHub did not answer: ${reason}`;
}
