import type { AccountState } from "../account/account-options.ts";
import type { QueryInput } from "../query/query-input.ts";
import { ServiceError } from "../query/service-error.ts";
import { isThere, type Lifetime } from "../ec2/beside-stacks.ts";

/** One call on the load balancers of a region. */
export interface BalancerCall {
  readonly input: QueryInput;
  readonly region: string;
  readonly account: AccountState;
  readonly now: number;
}

export function there<T extends Lifetime & { readonly region: string }>({ region, now }: BalancerCall, things: readonly T[]): readonly T[] {
  return things.filter((thing) => thing.region === region && isThere(thing, now));
}

/** A page of a list; both generations have Marker, PageSize (400 at most, and by default) and NextMarker. */
export function takeMarked<T>({ input }: BalancerCall, items: readonly T[]): { readonly page: readonly T[]; readonly next: string | null } {
  const size = Number(input.text("PageSize") ?? 400);
  const start = Number(input.text("Marker") ?? 0);
  return { page: items.slice(start, start + size), next: start + size < items.length ? String(start + size) : null };
}

/** At most 20 resources can be asked for their tags at once (API reference, DescribeTags). */
export function ensureFew(names: readonly string[]): void {
  if (names.length > 20) throw new ServiceError("ValidationError", "Cannot have more than 20 resources described");
}

export function tagList(tags: Readonly<Record<string, string>>): readonly { readonly Key: string; readonly Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
