import { Bug } from "@keelson/core";
import type { ClusterConfig } from "../config/cluster-config.ts";
import { findKubernetes } from "../versions/find-kubernetes.ts";
import type { VersionTable } from "../versions/version-table.ts";
import type { ClusterVersions } from "./cluster-model.ts";

export function makeVersions(config: ClusterConfig, table: VersionTable): ClusterVersions {
  const found = findKubernetes(table, config.kubernetesVersion);
  if (found === null) throw new Bug("an unknown kubernetesVersion passed validation");
  const { extension, ...images } = found.release;
  return {
    kubernetes: found.version,
    ...images,
    flannel: table.flannel.version,
    flannelCNI: table.flannel.cniPlugin,
    flatcar: flatcarVersionOf(config, table),
    extension: { url: mirrored(extension.url, config.sysextMirror), hash: extension.hash },
  };
}

/** Null when only the image itself knows: an own amiId, or a channel without a known version. */
function flatcarVersionOf(config: ClusterConfig, table: VersionTable): string | null {
  if (config.flatcarVersion !== null) return config.flatcarVersion;
  return config.amiId === null ? (table.flatcar[config.releaseChannel] ?? null) : null;
}

/** The same file name in the mirror's folder. */
function mirrored(url: string, mirror: string | null): string {
  if (mirror === null) return url;
  return `${mirror.replace(/\/+$/, "")}/${url.slice(url.lastIndexOf("/") + 1)}`;
}
