import { validationError } from "../query/service-error.ts";

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken: string | null;
}

/** One page of a list. The token names the last entry given out, so that entries added before it never shift the rest. */
export function takePage<T>(items: readonly T[], options: { size: number; token: string | undefined; idOf: (item: T) => string }): Page<T> {
  const { size, token, idOf } = options;
  const last = token === undefined ? null : Buffer.from(token, "base64url").toString("utf8");
  const start = last === null ? 0 : items.findLastIndex((item) => idOf(item) === last) + 1;
  if (last !== null && start === 0) throw validationError("The specified NextToken is not valid.");
  const page = items.slice(start, start + size);
  const end = page.at(-1);
  return { items: page, nextToken: end !== undefined && start + size < items.length ? Buffer.from(idOf(end)).toString("base64url") : null };
}
