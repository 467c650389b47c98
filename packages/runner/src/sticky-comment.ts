import { existsSync, readFileSync } from "node:fs";
import { Interrupted, type Note, sha256 } from "@keelson/core";

interface StickyComment {
  readonly token: string;
  /** The action and what it speaks of: one comment for each pair. */
  readonly action: string;
  readonly target: string;
  /** Renders the report into at most that many bytes. */
  readonly body: (limit: number) => string;
  readonly limit: number;
  /** Ends a call that is under way. */
  readonly signal: AbortSignal;
  /** Milliseconds that one call may take. */
  readonly patience?: number;
}

/** Fine where the runner sets it; GitHub Enterprise Server sets another one. */
const defaultApi = "https://api.github.com";
/** GitHub ends a request itself after ten seconds (GitHub REST API documentation, "Timeouts"). */
const defaultPatience = 15_000;

/**
 * Writes the report as one comment that later runs edit. Does nothing outside a pull request.
 * A comment that cannot be written is told as a note: the summary has the same report. Throws Interrupted when the run is cancelled.
 */
export async function upsertComment(comment: StickyComment): Promise<Note | null> {
  const [owner, repo] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner === undefined || repo === undefined) return null;
  try {
    const number = pullRequestNumber();
    if (number === null) return null;
    const marker = `<!-- keelson:${comment.action}:${sha256(comment.target).slice(0, 16)} -->`;
    const body = `${marker}\n${comment.body(comment.limit - marker.length - 1)}`;
    const octokit = await openGitHub(comment);
    const existing = await findComment(octokit, { owner, repo, number, marker });
    if (existing === undefined) await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
    else if (existing.body !== body) await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body });
    return null;
  } catch (error) {
    if (comment.signal.aborted) {
      const stateLeft = "everything but the comment is written";
      throw new Interrupted("Cancelled while the comment was being written.", { stateLeft, cause: error });
    }
    const reason = error instanceof Error ? error.message : String(error);
    return { severity: "warning", code: "comment-not-written", message: `The comment could not be written: ${reason}`, subject: null };
  }
}

type GitHub = ReturnType<(typeof import("./github-sdk.ts"))["getOctokit"]>;

async function openGitHub({ token, signal, patience = defaultPatience }: StickyComment): Promise<GitHub> {
  const { getOctokit } = await import("./github-sdk.ts");
  const octokit = getOctokit(token, { baseUrl: process.env["GITHUB_API_URL"] || defaultApi });
  octokit.hook.before("request", (options) => {
    options.request = { ...options.request, signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) };
  });
  return octokit;
}

interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly marker: string;
}

/** Looks through all pages; only a comment that a bot wrote counts, so that a quoted marker is never edited. */
async function findComment(octokit: GitHub, place: Place): Promise<{ id: number; body: string } | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner: place.owner,
    repo: place.repo,
    issue_number: place.number,
    per_page: 100,
  });
  for await (const page of pages) {
    const found = page.data.find((candidate) => candidate.user?.type === "Bot" && candidate.body?.startsWith(place.marker) === true);
    if (found !== undefined) return { id: found.id, body: found.body ?? "" };
  }
  return undefined;
}

function pullRequestNumber(): number | null {
  const path = process.env["GITHUB_EVENT_PATH"] ?? "";
  if (path === "" || !existsSync(path)) return null;
  const event = JSON.parse(readFileSync(path, "utf8")) as { pull_request?: { number?: number } };
  return event.pull_request?.number ?? null;
}
