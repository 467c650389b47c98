import type { QueryInput } from "../query/query-input.ts";
import { ServiceError, validationError } from "../query/service-error.ts";

/** One page of Auto Scaling: the token names the last entry given out. */
export function takeRecords<T>(
  input: QueryInput,
  items: readonly T[],
  options: { readonly byDefault: number; readonly most: number; readonly idOf: (item: T) => string },
): { readonly page: readonly T[]; readonly nextToken: string | null } {
  const size = Number(input.text("MaxRecords") ?? options.byDefault);
  if (size > options.most) throw validationError(`The number of records requested should be between 1 and ${options.most}`);
  const token = input.text("NextToken");
  const last = token === undefined ? null : Buffer.from(token, "base64url").toString("utf8");
  const start = last === null ? 0 : items.findIndex((item) => options.idOf(item) === last) + 1;
  if (last !== null && start === 0) throw new ServiceError("InvalidNextToken", "The NextToken value is not valid.");
  const page = items.slice(start, start + size);
  const end = page.at(-1);
  const more = end !== undefined && start + size < items.length;
  return { page, nextToken: more ? Buffer.from(options.idOf(end)).toString("base64url") : null };
}
