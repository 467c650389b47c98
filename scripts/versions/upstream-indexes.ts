import type { PinnedChannel } from "./flatcar-channels.ts";

/** Where the indexes lie; each without a slash at its end. */
export interface UpstreamIndexes {
  /** Flatcar's extension server, which sends on to the releases of flatcar/sysext-bakery. */
  readonly extensions: string;
  /** Pointers to the newest Kubernetes releases. */
  readonly kubernetesReleases: string;
  /** Files of GitHub repositories at a tag or branch. */
  readonly sources: string;
  /** The registry of Kubernetes' images. */
  readonly registry: string;
  /** `{channel}` stands for the channel's name. */
  readonly flatcar: string;
  /** Downloads of GitHub releases. */
  readonly downloads: string;
}

export const upstreamIndexes: UpstreamIndexes = {
  extensions: "https://extensions.flatcar.org/extensions",
  kubernetesReleases: "https://dl.k8s.io/release",
  sources: "https://raw.githubusercontent.com",
  registry: "https://registry.k8s.io",
  flatcar: "https://{channel}.release.flatcar-linux.net",
  downloads: "https://github.com",
};

/** The URL of each index. */
export function indexUrls(indexes: UpstreamIndexes) {
  return {
    extensionHashes: `${indexes.extensions}/kubernetes/SHA256SUMS`,
    newestKubernetes: `${indexes.kubernetesReleases}/stable.txt`,
    newestPatch: (minor: string) => `${indexes.kubernetesReleases}/stable-${minor}.txt`,
    kubeadmConstants: (version: string) => `${indexes.sources}/kubernetes/kubernetes/${version}/cmd/kubeadm/app/constants/constants.go`,
    kubernetesSchedule: `${indexes.sources}/kubernetes/website/main/data/releases/schedule.yaml`,
    cloudControllers: `${indexes.registry}/v2/provider-aws/cloud-controller-manager/tags/list`,
    flatcarVersion: (channel: PinnedChannel) => `${indexes.flatcar.replaceAll("{channel}", channel)}/amd64-usr/current/version.txt`,
    flannelManifest: `${indexes.downloads}/flannel-io/flannel/releases/latest/download/kube-flannel.yml`,
  };
}

/** Where nodes download an extension, whatever mirror the indexes were read from. */
export function extensionUrl(file: string): string {
  return `${upstreamIndexes.extensions}/${file}`;
}
