/** What a changed property asks of its resource, from nothing to what CloudFormation cannot do at all. */
export const requirements = ["none", "in-place", "may-replace", "replace", "not-updatable"] as const;

/** One of them. */
export type Requirement = (typeof requirements)[number];

/** The strongest of several. */
export function strongest(found: Iterable<Requirement>): Requirement {
  let strongest = 0;
  for (const requirement of found) strongest = Math.max(strongest, requirements.indexOf(requirement));
  return requirements[strongest] ?? "none";
}

/** The strongest that CloudFormation carries out: what it refuses does nothing. */
export function strongestUpdate(differences: readonly { readonly requires: Requirement }[]): Requirement {
  return strongest(differences.map(({ requires }) => requires).filter((requires) => requires !== "not-updatable"));
}

/** True when the resource that exists may not be the one that is there afterwards. */
export function endsResource(requirement: Requirement): boolean {
  return requirements.indexOf(requirement) >= requirements.indexOf("may-replace");
}
