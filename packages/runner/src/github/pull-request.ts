import { readFileSync } from "node:fs";

/** The pull request that a workflow runs for. */
export interface PullRequest {
  readonly number: number;
  /** The commit that its author pushed, as opposed to GitHub's merge commit. */
  readonly headSha: string;
  readonly isFromFork: boolean;
}

/**
 * Of the event `pull_request`, which checks out what a merge would give; null in every other run, and where the event tells less.
 * Events: GitHub documentation, "Webhook events and payloads"; a head whose repository is gone has none.
 */
export function readPullRequest(): PullRequest | null {
  if (process.env["GITHUB_EVENT_NAME"] !== "pull_request") return null;
  const pull = fieldsOf(fieldsOf(readEvent())["pull_request"]);
  const head = fieldsOf(pull["head"]);
  const { number, base } = pull;
  const { sha } = head;
  if (typeof number !== "number" || typeof sha !== "string") return null;
  const [from, to] = [fieldsOf(head["repo"])["id"], fieldsOf(fieldsOf(base)["repo"])["id"]];
  return { number, headSha: sha, isFromFork: from === undefined || from !== to };
}

function readEvent(): unknown {
  try {
    const event: unknown = JSON.parse(readFileSync(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
    return event;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && "code" in error)) return null;
    throw error;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
