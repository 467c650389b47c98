import { pointerTo } from "@keelson/core";
import type { Fault } from "../shape.ts";
import { buildOf, channelNumbers, channelOf } from "./flatcar-releases.ts";
import { knownKubernetesVersions } from "./find-kubernetes.ts";
import { compareVersions, minorOf, minorStep } from "./version-order.ts";
import type { KubernetesRelease, VersionTable } from "./version-table.ts";

/** What does not go together in a table of the right shape: all at once, each at the entry that is to be mended. */
export function findVersionConflicts(table: VersionTable): readonly Fault[] {
  const oldestFirst = knownKubernetesVersions(table)
    .toReversed()
    .flatMap((version) => {
      const release = table.kubernetes[version];
      return release === undefined ? [] : [{ version, release, path: pointerTo("/kubernetes", version) }];
    });
  const steps = oldestFirst.slice(1).flatMap((newer, index) => {
    const older = oldestFirst[index];
    return older === undefined ? [] : judgeStep(older, newer);
  });
  return [
    ...oldestFirst.flatMap(judgeEntry),
    ...steps,
    ...judgeHashes(oldestFirst),
    ...judgeRemoved(table),
    ...judgeMinors(table),
    ...judgeFlatcar(table),
    ...judgeFlannel(table),
  ];
}

interface Entry {
  readonly version: string;
  readonly release: KubernetesRelease;
  readonly path: string;
}

function judgeEntry({ version, release, path }: Entry): Fault[] {
  const faults: Fault[] = [];
  // Only the pairing within one minor version is promised (cloud-provider-aws, docs/RELEASE.md).
  if (minorOf(release.cloudControllerManager) !== minorOf(version)) {
    const message = `The cloud controller of ${version} must be of the minor version ${minorOf(version)}, not ${release.cloudControllerManager}.`;
    faults.push({ path: pointerTo(path, "cloudControllerManager"), message });
  }
  const file = release.extension.url.slice(release.extension.url.lastIndexOf("/") + 1);
  if (!new RegExp(`(^|[^0-9])${version.slice(1).replaceAll(".", "\\.")}([^0-9]|$)`).test(file)) {
    faults.push({ path: `${path}/extension/url`, message: `The file of the extension of ${version} must name that version.` });
  }
  return faults;
}

/** What holds from one entry to the next newer one. */
function judgeStep(older: Entry, newer: Entry): Fault[] {
  const faults: Fault[] = [];
  const step = minorStep(older.version, newer.version);
  if (step === null || step > 1) {
    const message = `Between ${older.version} and ${newer.version} a minor version is missing: a cluster is raised one at a time.`;
    faults.push({ path: newer.path, message });
  }
  for (const part of ["etcd", "coredns", "pause"] as const) {
    const [before, after] = [older.release[part], newer.release[part]];
    // Patches of etcd reach older minor versions of Kubernetes first or later, so between those only its minor version counts.
    const isOlder = step === 0 ? compareVersions(after, before) < 0 : compareVersions(minorOf(after), minorOf(before)) < 0;
    if (!isOlder) continue;
    const message = `${part} of ${newer.version} must not be older than ${before}, which ${older.version} has.`;
    faults.push({ path: pointerTo(newer.path, part), message });
  }
  // etcd's data is carried over one minor version at a time (etcd's upgrade guides).
  if ((minorStep(older.release.etcd, newer.release.etcd) ?? 2) > 1) {
    const message = `From ${older.version} to ${newer.version} etcd would skip a minor version.`;
    faults.push({ path: pointerTo(newer.path, "etcd"), message });
  }
  return faults;
}

/** One hash for two versions is a slip of the hand, and no node of the second one would boot. */
function judgeHashes(entries: readonly Entry[]): Fault[] {
  return entries.flatMap(({ version, release, path }, index) => {
    const { hash } = release.extension;
    const twin = hash === null ? undefined : entries.slice(0, index).find((other) => other.release.extension.hash === hash);
    if (twin === undefined) return [];
    return [{ path: `${path}/extension/hash`, message: `The extensions of ${twin.version} and ${version} cannot have the same hash.` }];
  });
}

function judgeRemoved(table: VersionTable): Fault[] {
  const offered = Object.keys(table.removed ?? {}).filter((version) => Object.hasOwn(table.kubernetes, version));
  return offered.map((version) => ({ path: pointerTo("/removed", version), message: `${version} is both offered and removed.` }));
}

function judgeMinors(table: VersionTable): Fault[] {
  const minors = Object.entries(table.minors ?? {}).toSorted(([a], [b]) => compareVersions(a, b));
  return minors.slice(1).flatMap(([minor, { endOfLife, ended }], index) => {
    const [before = "", older] = minors[index] ?? [];
    if (older === undefined) return [];
    const path = pointerTo("/minors", minor);
    const faults: Fault[] = [];
    if (endOfLife < older.endOfLife) faults.push({ path: `${path}/endOfLife`, message: `${minor} cannot end before ${before}.` });
    if (ended && !older.ended) faults.push({ path: `${path}/ended`, message: `${minor} cannot have ended while ${before} has not.` });
    return faults;
  });
}

/** Releases go from alpha to beta to stable to lts, so the build numbers fall along the way. */
function judgeFlatcar({ flatcar }: VersionTable): Fault[] {
  const known = (["lts", "stable", "beta", "alpha"] as const).flatMap((channel) => {
    const version = flatcar[channel];
    return version === undefined ? [] : [{ channel, version, path: pointerTo("/flatcar", channel) }];
  });
  const foreign = known
    .filter(({ channel, version }) => channelOf(version) !== channel)
    .map(({ channel, path }) => ({
      path,
      message: `A version of the ${channel} channel has ${channelNumbers[channel]} as its middle number.`,
    }));
  const unordered = known.slice(1).flatMap(({ channel, version, path }, index) => {
    const older = known[index];
    if (older === undefined || buildOf(older.version) <= buildOf(version)) return [];
    return [{ path, message: `The ${channel} channel must not be behind the ${older.channel} channel.` }];
  });
  return [...foreign, ...unordered];
}

function judgeFlannel({ flannel }: VersionTable): Fault[] {
  return [
    ...(/^v\d+\.\d+\.\d+$/.test(flannel.version)
      ? []
      : [{ path: "/flannel/version", message: "Write a release of flannel, such as v0.28.9." }]),
    ...(/^v\d+\.\d+\.\d+-flannel\d+$/.test(flannel.cniPlugin)
      ? []
      : [{ path: "/flannel/cniPlugin", message: "Write a release of flannel's CNI plugin, such as v1.9.1-flannel3." }]),
  ];
}
