import { compareVersions, minorOf } from "./version-order.ts";
import type { KubernetesRelease, VersionTable } from "./version-table.ts";

interface FoundKubernetes {
  /** With its leading `v`. */
  readonly version: string;
  readonly release: KubernetesRelease;
}

/** The entry of a version (its `v` may be missing), or the newest one when none is wanted; null when there is none. */
export function findKubernetes(table: VersionTable, wanted: string | null): FoundKubernetes | null {
  const version = wanted === null ? knownKubernetesVersions(table)[0] : withLeadingV(wanted);
  if (version === undefined || !Object.hasOwn(table.kubernetes, version)) return null;
  const release = table.kubernetes[version];
  return release === undefined ? null : { version, release };
}

/** Newest first. */
export function knownKubernetesVersions(table: VersionTable): string[] {
  return Object.keys(table.kubernetes).toSorted((a, b) => compareVersions(b, a));
}

/** The offered versions of a minor version such as 1.36, newest first. */
export function patchesOf(table: VersionTable, minor: string): string[] {
  return knownKubernetesVersions(table).filter((version) => minorOf(version) === minor);
}

/** The version as the table writes it: v1.36.2, also for 1.36.2. */
export function withLeadingV(version: string): string {
  return `v${version.replace(/^v/, "")}`;
}
