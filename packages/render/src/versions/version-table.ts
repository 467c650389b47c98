import type { ReleaseChannel } from "./release-channel.ts";
import builtIn from "./version-table.json" with { type: "json" };

/** What is known to work together. A file of the same shape can replace it (`--versions`). */
export interface VersionTable {
  readonly format: 1;
  /** What is offered, by Kubernetes version with its leading `v`. */
  readonly kubernetes: Readonly<Record<string, KubernetesRelease>>;
  /** Versions that were offered once and no longer are, and why. */
  readonly removed?: Readonly<Record<string, RemovalReason>>;
  /** What is known of minor versions such as 1.36, offered or not. */
  readonly minors?: Readonly<Record<string, MinorRelease>>;
  /** Newest known version of each Flatcar channel; of one that is missing, a new cluster takes the newest image there is. */
  readonly flatcar: Readonly<Partial<Record<ReleaseChannel, string>>>;
  readonly flannel: { readonly version: string; readonly cniPlugin: string };
}

/** What works with one version of Kubernetes. */
export interface KubernetesRelease {
  readonly etcd: string;
  readonly coredns: string;
  readonly pause: string;
  readonly cloudControllerManager: string;
  readonly extension: {
    readonly url: string;
    /** `sha256-...` as upstream publishes it; null when nobody has verified one. */
    readonly hash: string | null;
  };
}

/** `ended`: its minor version gets no patches any more; `withdrawn`: its extension is published no more. */
export type RemovalReason = "ended" | "withdrawn";

/** How long a minor version of Kubernetes lives. */
export interface MinorRelease {
  /** The day after which there are no patches, as 2027-06-28. */
  readonly endOfLife: string;
  /** Whether that day had passed when the table was made: render knows no clock. */
  readonly ended: boolean;
}

/**
 * The table that Keelson brings; `npm run refresh:versions` writes it. Sources: kubeadm's constants of each version, Kubernetes' release
 * schedule, registry.k8s.io, the hash list of Flatcar's extensions, the version files of Flatcar's channels, flannel's manifest.
 */
// A test reads the file with parseVersionTable, which is stricter than this type.
/** The table of this release; its test parses it. */
export const versionTable: VersionTable = builtIn as VersionTable;
