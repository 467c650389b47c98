import type { Json } from "./stack-template.ts";

/** Level by level, so that depth costs no stack. */
export function nestsDeeperThan(root: Json, levels: number): boolean {
  let level: Json[] = [root];
  for (let depth = 0; depth <= levels; depth += 1) {
    const next: Json[] = [];
    for (const value of level)
      if (typeof value === "object" && value !== null) for (const inner of Object.values<Json>(value)) next.push(inner);
    if (next.length === 0) return false;
    level = next;
  }
  return true;
}
