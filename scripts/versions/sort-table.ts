import { compareVersions, type KubernetesRelease, type VersionTable } from "@keelson/render";

/** The one order of a table's keys, so that a refresh changes only the lines of what is new. Newest first. */
export function sortTable(table: VersionTable): VersionTable {
  const { stable, lts, beta, alpha } = table.flatcar;
  return {
    format: 1,
    kubernetes: newestFirst(table.kubernetes, sortRelease),
    removed: newestFirst(table.removed ?? {}, (reason) => reason),
    minors: newestFirst(table.minors ?? {}, ({ endOfLife, ended }) => ({ endOfLife, ended })),
    flatcar: {
      ...(stable === undefined ? {} : { stable }),
      ...(lts === undefined ? {} : { lts }),
      ...(beta === undefined ? {} : { beta }),
      ...(alpha === undefined ? {} : { alpha }),
    },
    flannel: { version: table.flannel.version, cniPlugin: table.flannel.cniPlugin },
  };
}

function sortRelease({ etcd, coredns, pause, cloudControllerManager, extension }: KubernetesRelease): KubernetesRelease {
  return { etcd, coredns, pause, cloudControllerManager, extension: { url: extension.url, hash: extension.hash } };
}

function newestFirst<T>(entries: Readonly<Record<string, T>>, sort: (entry: T) => T): Record<string, T> {
  const sorted = Object.entries(entries).toSorted(([a], [b]) => compareVersions(b, a));
  return Object.fromEntries(sorted.map(([key, entry]) => [key, sort(entry)]));
}

/** The text of the file. */
export function tableText(table: VersionTable): string {
  return `${JSON.stringify(sortTable(table), null, 2)}\n`;
}
