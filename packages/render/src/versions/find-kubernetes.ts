import type { KubernetesRelease, VersionTable } from "./version-table.ts";

interface FoundKubernetes {
  /** With its leading `v`. */
  readonly version: string;
  readonly release: KubernetesRelease;
}

/** The entry of a version (its `v` may be missing), or the newest one when none is wanted; null when there is none. */
export function findKubernetes(table: VersionTable, wanted: string | null): FoundKubernetes | null {
  const version = wanted === null ? knownKubernetesVersions(table)[0] : `v${wanted.replace(/^v/, "")}`;
  if (version === undefined || !Object.hasOwn(table.kubernetes, version)) return null;
  const release = table.kubernetes[version];
  return release === undefined ? null : { version, release };
}

/** Newest first. */
export function knownKubernetesVersions(table: VersionTable): string[] {
  return Object.keys(table.kubernetes).toSorted((a, b) => compareVersions(b, a));
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (const [index, number] of left.entries()) {
    if (number !== (right[index] ?? 0)) return number - (right[index] ?? 0);
  }
  return 0;
}

function numbersOf(version: string): number[] {
  return version.replace(/^v/, "").split(".").map(Number);
}
