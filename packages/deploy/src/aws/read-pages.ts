import { endlessGuard } from "../stack/endless-guard.ts";

/** One page of a list, and where the next one begins. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/** All items of a list that is read page by page. */
export async function readPages<T>(read: (token: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  const guard = endlessGuard();
  for (let token: string | undefined; ;) {
    const page = await read(token);
    items.push(...page.items);
    if (page.next === undefined || page.next === "") return items;
    token = guard(page.next);
  }
}
