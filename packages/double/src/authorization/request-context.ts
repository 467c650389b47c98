/** The condition keys of a request; a list is a key of several values. Names are compared without case, as IAM does. */
export type RequestContext = Readonly<Record<string, string | readonly string[]>>;

/** The values of a key; null when the request does not have it. */
export function contextValues(context: RequestContext, key: string): readonly string[] | null {
  const wanted = key.toLowerCase();
  const found = Object.entries(context).find(([name]) => name.toLowerCase() === wanted)?.[1];
  if (found === undefined) return null;
  return typeof found === "string" ? [found] : found;
}
