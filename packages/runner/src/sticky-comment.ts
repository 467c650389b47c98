import { existsSync, readFileSync } from "node:fs";
import { getOctokit } from "@actions/github";
import { type Note, sha256 } from "@keelson/core";

interface StickyComment {
  readonly token: string;
  /** The action and what it speaks of: one comment for each pair. */
  readonly action: string;
  readonly target: string;
  /** Renders the report into at most that many bytes. */
  readonly body: (limit: number) => string;
  readonly limit: number;
}

/** Fine where the runner sets it; GitHub Enterprise Server sets another one. */
const defaultApi = "https://api.github.com";

/**
 * Writes the report as one comment that later runs edit. Does nothing outside a pull request.
 * A comment that cannot be written is told as a note: the summary has the same report.
 */
export async function upsertComment(comment: StickyComment): Promise<Note | null> {
  const number = pullRequestNumber();
  const [owner, repo] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (number === null || owner === undefined || repo === undefined) return null;
  const marker = `<!-- keelson:${comment.action}:${sha256(comment.target).slice(0, 16)} -->`;
  const body = `${marker}\n${comment.body(comment.limit - marker.length - 1)}`;
  const octokit = getOctokit(comment.token, { baseUrl: process.env["GITHUB_API_URL"] ?? defaultApi });
  try {
    const existing = await findComment(octokit, { owner, repo, number, marker });
    if (existing === undefined) await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
    else if (existing.body !== body) await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body });
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { severity: "warning", code: "comment-not-written", message: `The comment could not be written: ${reason}`, subject: null };
  }
}

interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly marker: string;
}

/** Looks through all pages; only a comment that a bot wrote counts, so that a quoted marker is never edited. */
async function findComment(octokit: ReturnType<typeof getOctokit>, place: Place): Promise<{ id: number; body: string } | undefined> {
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
