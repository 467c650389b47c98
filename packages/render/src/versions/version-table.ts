import type { ReleaseChannel } from "../config/cluster-config.ts";

/** What is known to work together. A file of the same shape can replace it (`--versions`). */
export interface VersionTable {
  readonly format: 1;
  /** By Kubernetes version with its leading `v`. */
  readonly kubernetes: Readonly<Record<string, KubernetesRelease>>;
  /** Newest known version of each Flatcar channel; a channel that is missing has none. */
  readonly flatcar: Readonly<Partial<Record<ReleaseChannel, string>>>;
  readonly flannel: { readonly version: string; readonly cniPlugin: string };
}

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

/** Sources: kubeadm's image list per version, cloud-provider-aws releases, Flatcar's extension listing, Flatcar and flannel releases. */
export const versionTable: VersionTable = {
  format: 1,
  kubernetes: {
    "v1.36.2": {
      etcd: "3.6.8-0",
      coredns: "v1.14.2",
      pause: "3.10.2",
      cloudControllerManager: "v1.36.1",
      extension: { url: "https://extensions.flatcar.org/extensions/kubernetes-v1.36.2-x86-64.raw", hash: null },
    },
    "v1.35.6": {
      etcd: "3.6.6-0",
      coredns: "v1.13.1",
      pause: "3.10.1",
      cloudControllerManager: "v1.35.2",
      extension: { url: "https://extensions.flatcar.org/extensions/kubernetes-v1.35.6-x86-64.raw", hash: null },
    },
  },
  flatcar: { stable: "4593.2.5", lts: "4081.3.10", beta: "4757.1.0" },
  flannel: { version: "v0.28.9", cniPlugin: "v1.9.1-flannel3" },
};
