import { existsSync, readFileSync } from "node:fs";
import { Interrupted, type Note, sha256 } from "@keelson/core";
import { type GitHub, type GitHubAccess, openGitHub } from "./open-github.ts";

interface StickyComment extends GitHubAccess {
  /** The action and what it speaks of: one comment for each pair. */
  readonly action: string;
  readonly target: string;
  /** Renders the report into at most that many bytes. */
  readonly body: (limit: number) => string;
  readonly limit: number;
}

/**
 * Writes the report as one comment that later runs edit. Does nothing outside a pull request.
 * A comment that cannot be written is told as a note: the summary has the same report. Throws Interrupted when the run is cancelled.
 */
export async function upsertComment(comment: StickyComment): Promise<Note | null> {
  try {
    const number = pullRequestNumber();
    if (number === null) return null;
    const marker = `<!-- keelson:${comment.action}:${sha256(comment.target).slice(0, 16)} -->`;
    const body = `${marker}\n${comment.body(comment.limit - marker.length - 1)}`;
    const github = await openGitHub(comment);
    if (github === null) return null;
    const { octokit, owner, repo } = github;
    const existing = await findComment(github, { number, marker });
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

/** Looks through all pages; only a comment that a bot wrote counts, so that a quoted marker is never edited. */
async function findComment(
  { octokit, owner, repo }: GitHub,
  place: { readonly number: number; readonly marker: string },
): Promise<{ id: number; body: string } | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
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
