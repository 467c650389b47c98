import { type Diagnostic, type JsonPointer, pointerTo } from "@keelson/core";
import { type ConfigKey } from "../config/cluster-config.ts";
import { clusterKeys } from "../config/cluster-keys.ts";
import { readCluster } from "../config/read-cluster.ts";
import { findKubernetes } from "../versions/find-kubernetes.ts";
import { versionTable, type VersionTable } from "../versions/version-table.ts";
import { writeClusterText } from "./write-cluster-text.ts";

interface StarterOptions {
  /** Name of the file, for diagnostics. */
  readonly name: string;
  /** What is set, by key; everything else stays at its default. */
  readonly values: Readonly<Partial<Record<ConfigKey, unknown>>>;
  /** URL or path of the schema for editors. */
  readonly schema: string;
  /** Replaces the built-in version table. */
  readonly versions?: VersionTable;
}

/** A key that the cluster needs and nobody has given yet. */
export interface Placeholder {
  readonly key: string;
  readonly path: JsonPointer;
  /** From 1, in the text. */
  readonly line: number;
  /** What is asked for. */
  readonly form: string;
}

/** What init writes, and what is still to be done about it. */
export interface StartedClusterFile {
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
  /** What is found about the text, missing values of placeholders left out. An error blames a value that was given. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A self-documented cluster.yaml: given values set, name and versions written down, what is needed as placeholders, the rest as comments. */
export function startClusterFile({ name, values, schema, versions = versionTable }: StarterOptions): StartedClusterFile {
  const set = { clusterName: clusterKeys.clusterName.default, ...pinnedVersions(values, versions), ...values };
  const read = (text: string): readonly Diagnostic[] => readCluster({ name, text }, versions).diagnostics;
  const isLeftOut = ({ code, path }: Diagnostic): boolean =>
    code === "missing-key" && !(path.slice(1) in set) && path.slice(1) in clusterKeys;
  const wanted = read(writeClusterText({ values: set, wanted: [], schema }).text).filter(isLeftOut);
  const { text, placeholders } = writeClusterText({ values: set, wanted: wanted.map(({ path }) => path.slice(1)), schema });
  return {
    text,
    placeholders: placeholders.map(({ key, line, form }) => ({ key, path: pointerTo("", key), line, form })),
    diagnostics: read(text).filter((found) => !isLeftOut(found)),
  };
}

/** Written down, so that they never move by themselves. An image that is chosen by its id has no version to write. */
function pinnedVersions(values: StarterOptions["values"], versions: VersionTable): Readonly<Partial<Record<ConfigKey, string>>> {
  const kubernetes = findKubernetes(versions, null);
  const channel = values.releaseChannel ?? clusterKeys.releaseChannel.default;
  const flatcar = values.amiId === undefined ? Object.entries(versions.flatcar).find(([known]) => known === channel) : undefined;
  return {
    ...(kubernetes === null ? {} : { kubernetesVersion: kubernetes.version }),
    ...(flatcar === undefined ? {} : { flatcarVersion: flatcar[1] }),
  };
}
