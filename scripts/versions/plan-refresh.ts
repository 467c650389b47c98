import { compareVersions, type KubernetesRelease, minorOf, type RemovalReason, type VersionTable } from "@keelson/render";
import { channels } from "./flatcar-channels.ts";
import type { Upstream } from "./observe-upstream.ts";
import { planMinors } from "./plan-minors.ts";
import { findContradictions } from "./find-contradictions.ts";
import { RefreshFailed, type RefreshProblem } from "./refresh-failed.ts";
import { completeReleases, type CompleteRelease, supportedMinors } from "./complete-releases.ts";
import { sortTable } from "./sort-table.ts";

/** One difference between the table and the next one. */
export interface VersionChange {
  /** What it is about, such as `Kubernetes v1.36.4`. */
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface RefreshPlan {
  readonly table: VersionTable;
  /** Empty when the table is up to date. */
  readonly changes: readonly VersionChange[];
  /** What was seen and not taken, and why. */
  readonly notes: readonly string[];
}

interface PlanOptions {
  readonly table: VersionTable;
  readonly upstream: Upstream;
  /** As 2026-11-22. */
  readonly today: string;
  /** Offered versions whose extension a person knows to be gone. */
  readonly withdrawn: readonly string[];
}

/**
 * The next table. What is offered stays as it is, but for a hash that nobody knew; newer patches and minor versions are added when every
 * part of them is published; a minor version leaves when it has ended and three newer ones are complete. Nothing ever goes back.
 */
export function planRefresh({ table, upstream, today, withdrawn }: PlanOptions): RefreshPlan {
  const offered = Object.entries(table.kubernetes).filter(([version]) => !withdrawn.includes(version));
  const contradictions = [...findUnoffered(withdrawn, table), ...findContradictions({ table, offered, upstream })];
  if (contradictions.length > 0) throw new RefreshFailed(contradictions);

  const { complete, notes } = completeReleases({ upstream, offered: offered.map(([version]) => version), today });
  const kept = offered.filter(([version]) => !hasLeft({ version, complete, ends: upstream.ends, table, today }));
  const gone = Object.keys(table.kubernetes).filter((version) => !kept.some(([other]) => other === version));
  const kubernetes: Record<string, KubernetesRelease> = {};
  for (const { version, release } of complete) kubernetes[version] = release;
  for (const [version, release] of kept) kubernetes[version] = pinned(release, upstream.extensions.get(version)?.hash);
  if (Object.keys(kubernetes).length === 0) {
    const message = "No version of Kubernetes would be offered any more.";
    throw new RefreshFailed([{ code: "nothing-complete", subject: "/kubernetes", message }]);
  }
  const before = Object.entries(table.removed ?? {}).filter(([version]) => !Object.hasOwn(kubernetes, version));
  const removed: Record<string, RemovalReason> = Object.fromEntries(before);
  for (const version of gone) removed[version] = withdrawn.includes(version) ? "withdrawn" : "ended";
  const next = sortTable({
    format: 1,
    kubernetes,
    removed,
    minors: planMinors({ table, offered: Object.keys(kubernetes), ends: upstream.ends, today }),
    flatcar: { ...table.flatcar, ...upstream.flatcar },
    flannel: upstream.flannel,
  });
  return { table: next, changes: changesOf(table, next), notes: [...notes, ...newerControllers(next, upstream)] };
}

function findUnoffered(withdrawn: readonly string[], table: VersionTable): RefreshProblem[] {
  return withdrawn
    .filter((version) => !Object.hasOwn(table.kubernetes, version))
    .map((version) => ({ code: "not-offered", subject: "--withdrawn", message: `${version} is not in the table.` }));
}

/** Ended, and older than everything that is complete now. */
function hasLeft(options: {
  readonly version: string;
  readonly complete: readonly CompleteRelease[];
  readonly ends: Upstream["ends"];
  readonly table: VersionTable;
  readonly today: string;
}): boolean {
  const { version, complete, ends, table, today } = options;
  const minor = minorOf(version);
  const end = ends.get(minor) ?? table.minors?.[minor]?.endOfLife;
  const isOlder = complete.length >= supportedMinors && complete.every((other) => compareVersions(minorOf(other.version), minor) > 0);
  return end !== undefined && end < today && isOlder;
}

function pinned(release: KubernetesRelease, hash: string | undefined): KubernetesRelease {
  if (release.extension.hash !== null || hash === undefined) return release;
  return { ...release, extension: { ...release.extension, hash } };
}

/** An offered version keeps its cloud controller: clusters that are pinned to it should not change by themselves. */
function newerControllers(table: VersionTable, upstream: Upstream): string[] {
  return Object.entries(table.kubernetes).flatMap(([version, { cloudControllerManager }]) => {
    const newer = upstream.cloudControllers
      .filter((tag) => minorOf(tag) === minorOf(version) && compareVersions(tag, cloudControllerManager) > 0)
      .toSorted((a, b) => compareVersions(b, a))[0];
    return newer === undefined ? [] : [`${version} keeps its cloud controller ${cloudControllerManager}, though ${newer} is published.`];
  });
}

function changesOf(before: VersionTable, after: VersionTable): VersionChange[] {
  const [old, young] = [linesOf(before), linesOf(after)];
  const subjects = [...new Set([...young.keys(), ...old.keys()])];
  return subjects.flatMap((subject) => {
    const change = { subject, before: old.get(subject) ?? null, after: young.get(subject) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

/** What the table says, a line each, as people read it. */
function linesOf(table: VersionTable): ReadonlyMap<string, string> {
  const words = ({ etcd, coredns, pause, cloudControllerManager, extension }: KubernetesRelease): string =>
    `etcd ${etcd}, CoreDNS ${coredns}, pause ${pause}, cloud controller ${cloudControllerManager}, ${extension.hash ?? "no hash"}`;
  return new Map([
    ...Object.entries(table.kubernetes).map(([version, release]) => [`Kubernetes ${version}`, words(release)] as const),
    ...Object.entries(table.removed ?? {}).map(([version, reason]) => [`Kubernetes ${version}, removed`, reason] as const),
    ...Object.entries(table.minors ?? {}).map(
      ([minor, { endOfLife, ended }]) => [`End of Kubernetes ${minor}`, `${endOfLife}${ended ? ", ended" : ""}`] as const,
    ),
    ...channels.flatMap((channel) => {
      const version = table.flatcar[channel];
      return version === undefined ? [] : [[`Flatcar ${channel}`, version] as const];
    }),
    ["flannel", table.flannel.version],
    ["flannel's CNI plugin", table.flannel.cniPlugin],
  ]);
}
