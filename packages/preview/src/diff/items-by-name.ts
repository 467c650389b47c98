import type { Resolved } from "../evaluate/resolved.ts";
import { isObject } from "../template/stack-template.ts";

/** What names an item inside a list: of tags, policy statements, inline policies, tag specifications and block devices. */
const itemNames = ["Key", "Sid", "PolicyName", "ResourceType", "DeviceName"];

/** Items by what names them, where each has a name of its own; else null, and they are known by position. */
export function itemsByName(list: readonly Resolved[]): ReadonlyMap<string, Resolved> | null {
  const name = itemNames.find((each) => isObject(list[0]) && typeof list[0][each] === "string");
  if (name === undefined) return null;
  const found = new Map<string, Resolved>();
  for (const item of list) {
    const own = isObject(item) ? item[name] : undefined;
    if (typeof own !== "string") return null;
    found.set(own, item);
  }
  return found.size === list.length ? found : null;
}
