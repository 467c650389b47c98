import { type DoubleResponse, type ServiceDouble, serveLoopback } from "@keelson/double";
import { atFileEnd } from "./at-file-end.ts";

export interface GitHubComments {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** The bodies of all comments, in order. */
  bodies(): readonly string[];
}

interface Comment {
  readonly id: number;
  readonly user: { readonly type: "Bot" };
  body: string;
}

/** The part of GitHub's REST API that writes comments on one pull request; everything else is 501. Ends with the test file. */
export async function serveGitHubComments(options: { readonly repository: string; readonly number: number }): Promise<GitHubComments> {
  const comments: Comment[] = [];
  const collection = `/repos/${options.repository}/issues/${options.number}/comments`;
  const json = (status: number, body: unknown): DoubleResponse => ({
    status,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const bodyOf = (text: string): string => (JSON.parse(text) as { body: string }).body;
  const double: ServiceDouble = {
    service: "github",
    operationOf: ({ method, path }) => `${method} ${path}`,
    answer: async ({ method, path, body }) => {
      if (method === "GET" && path === collection) return json(200, comments);
      if (method === "POST" && path === collection) {
        const comment: Comment = { id: comments.length + 1, user: { type: "Bot" }, body: bodyOf(body) };
        comments.push(comment);
        return json(201, comment);
      }
      const existing = comments.find(({ id }) => path === `/repos/${options.repository}/issues/comments/${id}`);
      if (method !== "PATCH" || existing === undefined) return json(501, { message: `not modelled: ${method} ${path}` });
      existing.body = bodyOf(body);
      return json(200, existing);
    },
  };
  const server = await serveLoopback({ choose: () => double });
  atFileEnd(() => server.close());
  return { url: server.url, bodies: () => comments.map(({ body }) => body) };
}
