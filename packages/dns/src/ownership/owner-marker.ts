import type { RecordSet } from "../zones/record-set.ts";

/** What an ownership TXT record says (external-dns documentation, "The TXT registry"). */
export interface OwnerMarker {
  readonly owner: string;
  /** `service/default/minecraft`; null where none is written. */
  readonly resource: string | null;
}

/** Time to live of markers, in seconds: what external-dns expects when it deletes one. */
export const markerTtl = 300;

/** The one value of a marker, byte for byte as external-dns writes it: quoted, keys sorted. */
export function formatMarker({ owner, resource }: OwnerMarker): string {
  const tokens = [
    "heritage=external-dns",
    `external-dns/owner=${owner}`,
    ...(resource === null ? [] : [`external-dns/resource=${resource}`]),
  ];
  return `"${tokens.join(",")}"`;
}

/** Reads a TXT set as a marker. A set of several values, another heritage or none is a text of somebody else. */
export function parseMarker(set: RecordSet): OwnerMarker | null {
  const [value, ...others] = set.values;
  if (set.type !== "TXT" || value === undefined || others.length > 0) return null;
  const tokens = value
    .replace(/^"(.*)"$/s, "$1")
    .split(",")
    .map((token) => splitAtFirst(token, "="));
  const heritages = tokens.filter(([key]) => key === "heritage");
  if (heritages.length !== 1 || heritages[0]?.[1] !== "external-dns") return null;
  const labels = new Map(tokens);
  const owner = labels.get("external-dns/owner");
  return owner === undefined ? null : { owner, resource: labels.get("external-dns/resource") ?? null };
}

/** What is wrong with an owner id, as the end of "the owner id ..."; null when a marker can hold it. */
export function ownerIdProblem(owner: string): string | null {
  if (owner === "") return "is empty";
  if (owner.length > 128) return `has ${owner.length} characters; at most 128 leave room for the rest of the marker`;
  return /^[A-Za-z0-9._/:@=-]+$/.test(owner) ? null : "has characters that a marker cannot hold";
}

function splitAtFirst(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + separator.length)];
}
