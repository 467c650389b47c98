import { compareVersions, type KubernetesRelease, minorOf, type VersionTable } from "@keelson/render";
import { channels } from "./flatcar-channels.ts";
import type { Upstream } from "./observe-upstream.ts";
import type { RefreshProblem } from "./refresh-failed.ts";

interface Sides {
  readonly table: VersionTable;
  /** What is offered and not known to be withdrawn. */
  readonly offered: readonly (readonly [string, KubernetesRelease])[];
  readonly upstream: Upstream;
}

/** Where upstream says less, older or other things than the table: a stale or forged index, or a withdrawal. A person decides which. */
export function findContradictions(sides: Sides): RefreshProblem[] {
  return [...sides.offered.flatMap(([version, release]) => judgeOffered(version, release, sides.upstream)), ...findOlder(sides)];
}

function judgeOffered(version: string, { extension, cloudControllerManager }: KubernetesRelease, upstream: Upstream): RefreshProblem[] {
  const problems: RefreshProblem[] = [];
  const published = upstream.extensions.get(version);
  if (published === undefined) {
    const message = `The extension of ${version} is offered, but listed no more. If it was withdrawn, say so: --withdrawn ${version}.`;
    problems.push({ code: "index-incomplete", subject: `/kubernetes/${version}/extension`, message });
  } else if (extension.hash !== null && extension.hash !== published.hash) {
    const message = `The extension of ${version} is published with another hash (${published.hash}) than the table has: its bytes changed.`;
    problems.push({ code: "hash-changed", subject: `/kubernetes/${version}/extension/hash`, message });
  }
  if (!upstream.cloudControllers.includes(cloudControllerManager)) {
    const message = `The cloud controller ${cloudControllerManager} of ${version} is listed no more.`;
    problems.push({ code: "index-incomplete", subject: `/kubernetes/${version}/cloudControllerManager`, message });
  }
  return problems;
}

function findOlder({ table, offered, upstream }: Sides): RefreshProblem[] {
  const pairs = [
    ...offered.map(([version]) => ({ path: `/kubernetes/${version}`, known: version, seen: upstream.newestPatches.get(minorOf(version)) })),
    ...offered.map(([version]) => ({ path: `/kubernetes/${version}`, known: minorOf(version), seen: minorOf(upstream.newestKubernetes) })),
    ...channels.map((channel) => ({ path: `/flatcar/${channel}`, known: table.flatcar[channel], seen: upstream.flatcar[channel] })),
    { path: "/flannel/version", known: table.flannel.version, seen: upstream.flannel.version },
    { path: "/flannel/cniPlugin", known: table.flannel.cniPlugin, seen: upstream.flannel.cniPlugin },
  ];
  return pairs.flatMap(({ path, known, seen }) => {
    if (known === undefined || seen === undefined || comparePlugins(seen, known) >= 0) return [];
    return [{ code: "index-older" as const, subject: path, message: `The index says ${seen}, but the table already has ${known}.` }];
  });
}

/** The CNI plugin's tags end with flannel's own count: v1.9.1-flannel3. */
function comparePlugins(a: string, b: string): number {
  const plain = (version: string): string => version.replace("-flannel", "-");
  return compareVersions(plain(a), plain(b));
}
