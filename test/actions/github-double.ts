import { type DoubleRequest, type DoubleResponse, type LoopbackServer, serveLoopback } from "@keelson/double";

// GitHub's REST API as far as comments and check runs need it (REST documentation, "Issue comments", "Commits", "Check runs" and "Using
// pagination"):
// - GET  /repos/O/R/issues/N/comments?per_page&page   oldest first, at most 100 a page, `link` with rel="next" while there are more
// - POST /repos/O/R/issues/N/comments                 201; the author is a Bot, as GITHUB_TOKEN's is
// - PATCH /repos/O/R/issues/comments/ID               200; 404 for an unknown id
// - GET  /repos/O/R/commits/SHA/pulls                 the pull requests that brought the commit, merged or not; 422 for no commit
// - GET  /repos/O/R/commits/SHA/check-runs            check_name, filter and pages; `{ total_count, check_runs }`, of all apps
// - POST /repos/O/R/check-runs                        201; the app is the token's: github-actions for GITHUB_TOKEN
// Lists are answered as `link` says: at most 100 a page. `refuse` answers calls whose path matches by a status: 403 as GitHub words a
// missing permission ("Resource not accessible by integration"), 429 as it words a used-up limit.
// No Authorization header is answered 401, everything else 501 with its name. `answers` replaces every answer by a status, or by none at all.

export interface GitHubComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: "Bot" | "User" };
}

export interface GitHubPull {
  readonly number: number;
  readonly merged_at: string | null;
  readonly head: { readonly sha: string; readonly repo: { readonly id: number } | null };
  readonly base: { readonly repo: { readonly id: number } };
}

export interface GitHubCheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly app: { readonly slug: string } | null;
  readonly output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null };
}

export interface GitHubDouble extends LoopbackServer {
  readonly comments: GitHubComment[];
  readonly checkRuns: GitHubCheckRun[];
  /** Resolves with the next request that is left without an answer. */
  readonly unanswered: Promise<string>;
}

const bot = { login: "github-actions[bot]", type: "Bot" } as const;

export interface GitHubOptions {
  readonly comments?: readonly GitHubComment[];
  /** By the commit that they brought. */
  readonly pulls?: Readonly<Record<string, readonly GitHubPull[]>>;
  readonly checkRuns?: readonly GitHubCheckRun[];
  readonly refuse?: { readonly path: RegExp; readonly status: number };
  readonly answers?: number | "never";
}

const refusals: Readonly<Record<number, string>> = {
  403: "Resource not accessible by integration",
  404: "Not Found",
  429: "API rate limit exceeded for installation",
};

export async function serveGitHub(options: GitHubOptions = {}): Promise<GitHubDouble> {
  const comments = [...(options.comments ?? [])];
  const checkRuns = [...(options.checkRuns ?? [])];
  let leave: (path: string) => void = () => undefined;
  const unanswered = new Promise<string>((resolve) => {
    leave = resolve;
  });
  let base = "";
  const answer = (request: DoubleRequest): DoubleResponse | Promise<DoubleResponse> => {
    const { method, path } = request;
    if (options.answers === "never") {
      leave(path);
      return new Promise(() => undefined);
    }
    if (options.answers !== undefined) return json(options.answers, { message: "::error::scripted answer" });
    if (request.headers["authorization"] === undefined) return json(401, { message: "Requires authentication" });
    const { refuse } = options;
    if (refuse?.path.test(path) === true) return json(refuse.status, { message: refusals[refuse.status] ?? "refused" });
    const list = (items: readonly unknown[]): DoubleResponse => listItems(items, { request, base, wrap: (page) => page });
    const comment = answerComment({ request, comments, list });
    if (comment !== null) return comment;
    const checked = answerCheck({ request, options, checkRuns, list, base });
    if (checked !== null) return checked;
    return json(501, { message: `not modelled: ${method} ${path}` });
  };
  const server = await serveLoopback({ choose: () => ({ service: "github", operationOf: (request) => request.path, answer }) });
  base = server.url;
  return { ...server, comments, checkRuns, unanswered };
}

const app = { slug: "github-actions" } as const;

function answerCheck(call: {
  readonly request: DoubleRequest;
  readonly options: GitHubOptions;
  readonly checkRuns: GitHubCheckRun[];
  readonly list: (items: readonly unknown[]) => DoubleResponse;
  readonly base: string;
}): DoubleResponse | null {
  const { request, options, checkRuns, list, base } = call;
  const { method, path } = request;
  if (path === "/repos/octo/town/check-runs" && method === "POST") {
    const made = { ...(JSON.parse(request.body) as Omit<GitHubCheckRun, "id" | "app">), id: 5000 + checkRuns.length, app };
    checkRuns.push(made);
    return json(201, made);
  }
  const commit = /^\/repos\/octo\/town\/commits\/([0-9a-f]+)\/(pulls|check-runs)$/.exec(path);
  if (commit === null || method !== "GET") return null;
  const [, sha = "", what] = commit;
  if (what === "pulls") return list(options.pulls?.[sha] ?? []);
  const name = request.query.get("check_name");
  const found = checkRuns.filter((run) => run.head_sha === sha && (name === null || run.name === name));
  return listItems(found, { request, base, wrap: (page) => ({ total_count: found.length, check_runs: page }) });
}

function answerComment(call: {
  readonly request: DoubleRequest;
  readonly comments: GitHubComment[];
  readonly list: (items: readonly unknown[]) => DoubleResponse;
}): DoubleResponse | null {
  const { request, comments, list } = call;
  const { method, path } = request;
  const body = (): string => (JSON.parse(request.body) as { body: string }).body;
  const issue = /^\/repos\/octo\/town\/issues\/(\d+)\/comments$/.exec(path);
  if (issue !== null && method === "GET") return list(comments);
  if (issue !== null && method === "POST") {
    const comment: GitHubComment = { id: 1000 + comments.length, body: body(), user: bot };
    comments.push(comment);
    return json(201, comment);
  }
  const one = /^\/repos\/octo\/town\/issues\/comments\/(\d+)$/.exec(path);
  if (one === null || method !== "PATCH") return null;
  const found = comments.find((comment) => comment.id === Number(one[1]));
  if (found === undefined) return json(404, { message: "Not Found" });
  found.body = body();
  return json(200, found);
}

function listItems(
  items: readonly unknown[],
  answer: { readonly request: DoubleRequest; readonly base: string; readonly wrap: (page: readonly unknown[]) => unknown },
): DoubleResponse {
  const { path, query } = answer.request;
  const size = Math.min(100, Number(query.get("per_page") ?? 30));
  const page = Number(query.get("page") ?? 1);
  const next = new URL(`${answer.base}${path}`);
  for (const [name, value] of query) next.searchParams.set(name, value);
  next.searchParams.set("page", String(page + 1));
  const hasMore = items.length > page * size;
  return json(200, answer.wrap(items.slice((page - 1) * size, page * size)), hasMore ? { link: `<${next.href}>; rel="next"` } : {});
}

function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): DoubleResponse {
  return { status, headers: { "content-type": "application/json; charset=utf-8", ...headers }, body: JSON.stringify(value) };
}
