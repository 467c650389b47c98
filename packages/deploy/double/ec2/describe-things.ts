import type { QueryInput } from "../query/query-input.ts";
import { notModelled, ServiceError } from "../query/service-error.ts";
import type { XmlValue } from "../query/xml-element.ts";
import type { Tags } from "./beside-stacks.ts";
import { wildcard } from "./wildcard.ts";

/** How one kind of thing is described: the parameter of its ids, its filters, its XML. */
export interface Listing<T> {
  /** The name of the list in the answer. */
  readonly list: string;
  readonly operation: string;
  /** The parameter with ids; `InstanceId` for `InstanceId.1`. */
  readonly ids: string;
  readonly prefix: string;
  /** What EC2 says of an id that it does not have. */
  readonly missing: { readonly code: string; readonly message: (id: string) => string };
  readonly idOf: (thing: T) => string;
  readonly tagsOf: (thing: T) => Tags;
  /** Beside `tag:KEY` and `tag-key`, which every listing has. */
  readonly filters: Readonly<Record<string, (thing: T) => readonly string[]>>;
  readonly toXml: (thing: T) => XmlValue;
}

/** Answers a Describe call: ids, filters (several values are alternatives, several filters must all hold), pages. */
export function describeThings<T>(input: QueryInput, things: readonly T[], listing: Listing<T>): { readonly [name: string]: XmlValue } {
  if (input.flag("DryRun")) throw notModelled(`${listing.operation} with DryRun`);
  const ids = input.texts(listing.ids);
  const named = ids.length === 0 ? things : ids.map((id) => findThing(things, id, listing));
  const filters = input.structures("Filter").map((filter) => makeFilter(filter, listing));
  const found = named
    .filter((thing) => filters.every((matches) => matches(thing)))
    .toSorted((one, other) => (listing.idOf(one) < listing.idOf(other) ? -1 : 1));
  const { page, nextToken } = takeThings(input, found, listing);
  return { [listing.list]: page.map(listing.toXml), nextToken };
}

/** The thing of an id, or EC2's error. */
export function findThing<T>(things: readonly T[], id: string, { idOf, missing, prefix }: Listing<T>): T {
  const found = things.find((thing) => idOf(thing) === id);
  if (found !== undefined) return found;
  if (!new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`).test(id)) {
    throw new ServiceError(missing.code.replace("NotFound", "Malformed"), `Invalid id: "${id}"`);
  }
  throw new ServiceError(missing.code, missing.message(id));
}

function makeFilter<T>(filter: QueryInput, { filters, tagsOf, operation }: Listing<T>): (thing: T) => boolean {
  const name = filter.text("Name") ?? "";
  const patterns = filter.texts("Value").map(wildcard);
  const among = (texts: readonly string[]): boolean => texts.some((text) => patterns.some((matches) => matches(text)));
  const key = /^tag:(.+)$/.exec(name)?.[1];
  if (key !== undefined) return (thing) => among(Object.entries(tagsOf(thing)).flatMap(([own, value]) => (own === key ? [value] : [])));
  if (name === "tag-key") return (thing) => among(Object.keys(tagsOf(thing)));
  const field = filters[name];
  if (field === undefined) throw notModelled(`${operation} with the filter ${name}`);
  return (thing) => among(field(thing));
}

function takeThings<T>(input: QueryInput, things: readonly T[], { idOf }: Listing<T>): { page: readonly T[]; nextToken: string | null } {
  const limit = input.text("MaxResults");
  const token = input.text("NextToken");
  const last = token === undefined ? null : Buffer.from(token, "base64url").toString("utf8");
  const start = last === null ? 0 : things.findIndex((thing) => idOf(thing) === last) + 1;
  if (last !== null && start === 0) throw new ServiceError("InvalidParameterValue", "Invalid NextToken");
  const page = limit === undefined ? things.slice(start) : things.slice(start, start + Number(limit));
  const end = page.at(-1);
  const more = end !== undefined && start + page.length < things.length;
  return { page, nextToken: more ? Buffer.from(idOf(end)).toString("base64url") : null };
}

/** An error such as InvalidVolume.NotFound. */
export function missingThing(code: string, noun: string): Listing<unknown>["missing"] {
  return { code, message: (id) => `The ${noun} '${id}' does not exist` };
}

export function tagSet(tags: Tags): XmlValue {
  const entries = Object.entries(tags);
  return entries.length === 0 ? null : entries.map(([key, value]) => ({ key, value }));
}

export function instant(at: number): string {
  return new Date(at).toISOString();
}
