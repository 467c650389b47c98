/** From harmless to worst. `fail-on` and the digest gate are written in these words. */
export const grades = ["none", "rolling", "outage", "data-loss"] as const;

/**
 * What a plan of a stack does to the cluster. `none`: nothing stops. `rolling`: nodes are replaced some at a time, or become fewer.
 * `outage`: the API or all nodes go away for a while, or for good; so does the end of what is of an unknown type. `data-loss`: something
 * that holds data is replaced or deleted, even when a snapshot is kept.
 */
export type Grade = (typeof grades)[number];

export function isWorse(grade: Grade, than: Grade): boolean {
  return grades.indexOf(grade) > grades.indexOf(than);
}

export function worstOf(found: readonly Grade[]): Grade {
  return grades[Math.max(0, ...found.map((grade) => grades.indexOf(grade)))] ?? "none";
}
