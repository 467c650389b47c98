import { type DoubleRequest, type DoubleResponse, type LoopbackServer, serveLoopback } from "@keelson/double";

// GitHub's REST API as far as a comment on a pull request needs it (REST documentation, "Issue comments" and "Using pagination"):
// - GET  /repos/O/R/issues/N/comments?per_page&page   oldest first, at most 100 a page, `link` with rel="next" while there are more
// - POST /repos/O/R/issues/N/comments                 201; the author is a Bot, as GITHUB_TOKEN's is
// - PATCH /repos/O/R/issues/comments/ID               200; 404 for an unknown id
// No Authorization header is answered 401, everything else 501 with its name. `answers` replaces every answer by a status, or by none at all.

export interface GitHubComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: "Bot" | "User" };
}

export interface GitHubDouble extends LoopbackServer {
  readonly comments: GitHubComment[];
  /** Resolves with the next request that is left without an answer. */
  readonly unanswered: Promise<string>;
}

const bot = { login: "github-actions[bot]", type: "Bot" } as const;

export async function serveGitHub(
  options: { readonly comments?: readonly GitHubComment[]; readonly answers?: number | "never" } = {},
): Promise<GitHubDouble> {
  const comments = [...(options.comments ?? [])];
  let leave: (path: string) => void = () => undefined;
  const unanswered = new Promise<string>((resolve) => {
    leave = resolve;
  });
  let base = "";
  const answer = (request: DoubleRequest): DoubleResponse | Promise<DoubleResponse> => {
    if (options.answers === "never") {
      leave(request.path);
      return new Promise(() => undefined);
    }
    if (options.answers !== undefined) return json(options.answers, { message: "::error::scripted answer" });
    if (request.headers["authorization"] === undefined) return json(401, { message: "Requires authentication" });
    const body = (): string => (JSON.parse(request.body) as { body: string }).body;
    const issue = /^\/repos\/octo\/town\/issues\/(\d+)\/comments$/.exec(request.path);
    if (issue !== null && request.method === "GET") return listComments(comments, request, base);
    if (issue !== null && request.method === "POST") {
      const comment: GitHubComment = { id: 1000 + comments.length, body: body(), user: bot };
      comments.push(comment);
      return json(201, comment);
    }
    const one = /^\/repos\/octo\/town\/issues\/comments\/(\d+)$/.exec(request.path);
    if (one !== null && request.method === "PATCH") {
      const found = comments.find((comment) => comment.id === Number(one[1]));
      if (found === undefined) return json(404, { message: "Not Found" });
      found.body = body();
      return json(200, found);
    }
    return json(501, { message: `not modelled: ${request.method} ${request.path}` });
  };
  const server = await serveLoopback({ choose: () => ({ service: "github", operationOf: (request) => request.path, answer }) });
  base = server.url;
  return { ...server, comments, unanswered };
}

function listComments(comments: readonly GitHubComment[], { path, query }: DoubleRequest, base: string): DoubleResponse {
  const size = Math.min(100, Number(query.get("per_page") ?? 30));
  const page = Number(query.get("page") ?? 1);
  const next = `<${base}${path}?per_page=${size}&page=${page + 1}>; rel="next"`;
  const hasMore = comments.length > page * size;
  return json(200, comments.slice((page - 1) * size, page * size), hasMore ? { link: next } : {});
}

function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): DoubleResponse {
  return { status, headers: { "content-type": "application/json; charset=utf-8", ...headers }, body: JSON.stringify(value) };
}
