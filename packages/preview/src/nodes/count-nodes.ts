import type { ResolvedObject } from "../evaluate/resolved.ts";
import { type GroupSize, groupType, sizeOf } from "./group-size.ts";

/** How many machines there are on each side; null where the template leaves it open. */
export interface NodeCount {
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * A group has as many as it wants. One that does not say so has at least its minimum, and may have as many as it can hold: that counts
 * where fewer of them are left for certain, since less is said to be wanted or fits.
 */
export function countNodes({ type, before, after }: CountedSides): NodeCount {
  if (type !== groupType) return { before: before === null ? 0 : 1, after: after === null ? 0 : 1 };
  const [from, to] = [sizeOfSide(before), sizeOfSide(after)];
  const room = to.desired ?? to.max;
  const mayShrink = after !== null && from.desired === null && from.max !== null && room !== null && room < from.max;
  return mayShrink ? { before: from.max, after: room } : { before: from.desired ?? from.min, after: to.desired ?? to.min };
}

interface CountedSides {
  readonly type: string;
  /** Canonical definitions; null where the resource does not exist on that side. */
  readonly before: ResolvedObject | null;
  readonly after: ResolvedObject | null;
}

function sizeOfSide(definition: ResolvedObject | null): GroupSize {
  return definition === null ? { desired: 0, min: 0, max: 0 } : sizeOf(definition);
}
