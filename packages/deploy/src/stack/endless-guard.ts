import { RemoteFailure } from "@keelson/core";

/** Far above any list that a cluster's account has: a page holds a hundred entries. */
const mostPages = 2000;

/**
 * Keeps the reading of a list bounded. Takes the token of each next page and gives it back; throws RemoteFailure `remote-error` where a list
 * comes round to a token that was there, or does not end.
 */
export function endlessGuard(): (token: string) => string {
  const seen = new Set<string>();
  return (token) => {
    if (seen.has(token) || seen.size >= mostPages) {
      const call = { service: "AWS", operation: "reading a list", status: null, requestId: null };
      const what = seen.has(token) ? "comes round to a page that was read" : `has more than ${mostPages} pages`;
      throw new RemoteFailure("remote-error", `A list that AWS answers page by page ${what}.`, { call });
    }
    seen.add(token);
    return token;
  };
}
