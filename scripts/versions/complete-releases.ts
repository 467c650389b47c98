import { compareVersions, type KubernetesRelease, minorOf } from "@keelson/render";
import type { Upstream } from "./observe-upstream.ts";
import { extensionUrl } from "./upstream-indexes.ts";

export interface CompleteRelease {
  readonly version: string;
  readonly release: KubernetesRelease;
}

/** How many minor versions are added at most, as many as Kubernetes itself supports at a time. */
export const supportedMinors = 3;

/**
 * The newest patch of each of the newest living minor versions for which every part is published, newest first and without a gap down to what
 * is offered; what lacks a part is told in the notes.
 */
export function completeReleases(options: { readonly upstream: Upstream; readonly offered: readonly string[]; readonly today: string }) {
  const { upstream, offered, today } = options;
  const isOffered = (judge: (minor: string) => boolean): boolean => offered.some((version) => judge(minorOf(version)));
  let complete: CompleteRelease[] = [];
  const notes: string[] = [];
  for (const minor of [...upstream.newestPatches.keys()].toSorted((a, b) => compareVersions(b, a))) {
    if (complete.length === supportedMinors) break;
    const end = upstream.ends.get(minor);
    if (end === undefined || end < today) {
      // The schedule lists what lives; versions that have ended are looked at only because they are offered.
      if (complete.length === 0) notes.push(`Kubernetes ${minor} is not added: it has ended, or the release schedule does not know it.`);
      continue;
    }
    const found = completeRelease(minor, upstream);
    if (typeof found !== "string") {
      const newest = upstream.newestPatches.get(minor);
      if (found.version !== newest) notes.push(`${newest} is released, but the newest with an extension is ${found.version}.`);
      complete.push(found);
      continue;
    }
    notes.push(found);
    if (isOffered((other) => other === minor) || complete.length === 0) continue;
    if (!isOffered((other) => compareVersions(other, minor) < 0)) break;
    // A cluster is raised one minor version at a time: what lies above the gap waits.
    notes.push(`Kubernetes ${complete.map(({ version }) => minorOf(version)).join(", ")} waits for ${minor}.`);
    complete = [];
  }
  return { complete, notes };
}

/** The sentence says what is missing. */
function completeRelease(minor: string, upstream: Upstream): CompleteRelease | string {
  const version = [...upstream.kubeadm.keys()].find((other) => minorOf(other) === minor);
  const extension = version === undefined ? undefined : upstream.extensions.get(version);
  const images = version === undefined ? undefined : upstream.kubeadm.get(version);
  if (version === undefined || extension === undefined || images === undefined) return `Kubernetes ${minor} has no extension yet.`;
  const cloudControllerManager = upstream.cloudControllers
    .filter((tag) => minorOf(tag) === minor)
    .toSorted((a, b) => compareVersions(b, a))[0];
  if (cloudControllerManager === undefined) return `Kubernetes ${minor} has no cloud controller yet.`;
  const url = extensionUrl(extension.file);
  return { version, release: { ...images, cloudControllerManager, extension: { url, hash: extension.hash } } };
}
