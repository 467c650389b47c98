import { normalName } from "../zones/dns-name.ts";
import type { RecordSet } from "../zones/record-set.ts";

/** Host names and IP addresses, in normal form. */
export type Targets = ReadonlySet<string>;

export function toTargets(addresses: readonly string[]): Targets {
  return new Set(addresses.map(normalName));
}

/** True when all that a set answers is among the targets; a set that answers something else too is not theirs alone. */
export function leadsTo(set: RecordSet, targets: Targets): boolean {
  if (set.alias !== null) return targets.has(normalName(set.alias.dnsName).replace(/^dualstack\./, ""));
  if (set.type !== "CNAME" && set.type !== "A" && set.type !== "AAAA") return false;
  return set.values.length > 0 && set.values.every((value) => targets.has(normalName(value)));
}
