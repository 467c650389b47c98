import type { Diagnostic, SourceFile } from "@keelson/core";
import { versionTable, type VersionTable } from "../versions/version-table.ts";
import type { ClusterConfig } from "./cluster-config.ts";
import { readCluster } from "./read-cluster.ts";

export interface ValidatedCluster {
  readonly diagnostics: readonly Diagnostic[];
  /** Null when there are errors. */
  readonly config: ClusterConfig | null;
}

/** Judges cluster.yaml without rendering it: every mistake at once, each with its place; never throws on any text. */
export function validateCluster(source: SourceFile, versions: VersionTable = versionTable): ValidatedCluster {
  const { diagnostics, config } = readCluster(source, versions);
  return { diagnostics, config };
}
