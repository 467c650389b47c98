import { error, type Finding, notice, warning } from "../finding.ts";
import { knownKubernetesVersions, patchesOf, withLeadingV } from "../../versions/find-kubernetes.ts";
import { compareVersions, minorOf, minorStep, numbersOf } from "../../versions/version-order.ts";
import type { VersionTable } from "../../versions/version-table.ts";

const path = "/kubernetesVersion";

/** What is to be said of a kubernetesVersion that the user wrote; nothing when it is the newest offered patch of a living minor version. */
export function judgeKubernetesVersion(written: string, table: VersionTable): readonly Finding[] {
  const version = withLeadingV(written);
  if (!/^v\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version)) return [judgeForm(written, table)];
  return [Object.hasOwn(table.kubernetes, version) ? judgeOffered(version, table) : judgeOther(version, table)].flat();
}

/** Says why a text is no version, by the usual ways of writing something else. */
function judgeForm(written: string, table: VersionTable): Finding {
  const known = knownKubernetesVersions(table);
  const all = `Write one of ${known.join(", ")}.`;
  if (/^v?\d+\.\d+\.\d+[_+]coreos/.test(written)) {
    return error({
      code: "retired-value",
      path,
      message: "This is the tag of a CoreOS image; CoreOS images are no longer published.",
      hint: all,
    });
  }
  const refuse = (message: string, hint: string): Finding => error({ code: "not-a-version", path, message, hint });
  if (/^v?\d{1,4}\.\d{1,4}(\.[x*])?$/.test(written)) {
    const patch = patchesOf(table, minorOf(withLeadingV(written)))[0];
    return refuse("This is a minor version: the patch is missing.", patch === undefined ? all : `Write ${patch}.`);
  }
  if (/^v?\d+\.\d+\.\d+[-+]/.test(written)) {
    return refuse("This is a pre-release, or the build of a distribution: only releases of Kubernetes itself are offered.", all);
  }
  if (/^(latest|stable|newest|current|default|release|lts)\b/i.test(written)) {
    return refuse("A word is no version: it would mean another one tomorrow.", `Write ${known[0] ?? "a version"}.`);
  }
  return refuse("kubernetesVersion is not a version.", all);
}

function judgeOffered(version: string, table: VersionTable): Finding[] {
  const minor = minorOf(version);
  const [newest] = patchesOf(table, minor);
  const life = minorRelease(table, minor);
  const ended =
    life?.ended === true
      ? [
          warning({
            code: "kubernetes-version-ended",
            path,
            message: `Kubernetes ${minor} ended on ${life.endOfLife}.`,
            hint: raise(minor, table),
          }),
        ]
      : [];
  const behind =
    newest !== undefined && newest !== version
      ? [notice({ code: "kubernetes-version-behind", path, message: `${newest} is a newer patch of ${minor}.`, hint: `Write ${newest}.` })]
      : [];
  return [...ended, ...behind];
}

function judgeOther(version: string, table: VersionTable): Finding {
  const minor = minorOf(version);
  const reason = table.removed !== undefined && Object.hasOwn(table.removed, version) ? table.removed[version] : undefined;
  if (reason !== undefined) {
    const why = reason === "ended" ? `Kubernetes ${minor} has ended` : "its extension is published no more";
    const message = `${version} was offered once and no longer is: ${why}.`;
    return error({ code: "kubernetes-version-removed", path, message, hint: raise(minor, table) });
  }
  const unknown = (message: string, hint: string): Finding => error({ code: "unknown-kubernetes-version", path, message, hint });
  const [nearest] = patchesOf(table, minor).toSorted((a, b) => distance(version, a) - distance(version, b));
  if (nearest !== undefined) {
    return unknown(
      `${version} is not in the version table, so nobody knows what works with it.`,
      `Write ${nearest}, its nearest known patch.`,
    );
  }
  const life = minorRelease(table, minor);
  if (life?.ended === true) {
    const message = `Kubernetes ${minor} ended on ${life.endOfLife} and is not offered.`;
    return error({ code: "kubernetes-version-ended", path, message, hint: raise(minor, table) });
  }
  const [newest = "..."] = knownKubernetesVersions(table);
  if (compareVersions(version, newest) > 0) {
    const message = `${version} is newer than every version that this Keelson knows.`;
    return unknown(message, `Write ${newest}, take a newer Keelson, or give a version table with --versions.`);
  }
  return unknown(`${version} is older than every version that is offered.`, raise(minor, table));
}

/** The way on from a minor version: the newest patch of the next one that is offered. */
function raise(minor: string, table: VersionTable): string {
  const newer = knownKubernetesVersions(table).filter((version) => compareVersions(minorOf(version), minor) > 0);
  const next = newer.at(-1);
  const target = next === undefined ? knownKubernetesVersions(table)[0] : patchesOf(table, minorOf(next))[0];
  if (target === undefined) return "Give a version table with --versions.";
  const step = minorStep(minor, minorOf(target));
  const manual =
    step === null || step > 1 ? " A cluster that runs is raised one minor version at a time: make a new one and move over." : "";
  return `Write ${target}.${manual}`;
}

function minorRelease(table: VersionTable, minor: string) {
  return table.minors !== undefined && Object.hasOwn(table.minors, minor) ? table.minors[minor] : undefined;
}

/** How many patches lie between two versions of one minor; the newer of two equally near ones counts as nearer. */
function distance(version: string, other: string): number {
  const difference = (numbersOf(other)[2] ?? 0) - (numbersOf(version)[2] ?? 0);
  return Math.abs(difference) * 2 - (difference > 0 ? 1 : 0);
}
