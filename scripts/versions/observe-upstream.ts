import { compareVersions, minorOf, type VersionTable } from "@keelson/render";
import { channels, type PinnedChannel } from "./flatcar-channels.ts";
import type { IndexText } from "./parse/malformed.ts";
import { parseExtensionHashes, type PublishedExtension } from "./parse/parse-extension-hashes.ts";
import { parseFlannelManifest, type FlannelImages } from "./parse/parse-flannel-manifest.ts";
import { parseFlatcarVersion } from "./parse/parse-flatcar-version.ts";
import { parseImageTags } from "./parse/parse-image-tags.ts";
import { type KubeadmImages, parseKubeadmConstants } from "./parse/parse-kubeadm-constants.ts";
import { parseKubernetesPointer } from "./parse/parse-kubernetes-pointer.ts";
import { parseSchedule } from "./parse/parse-schedule.ts";
import type { ReadIndex } from "./read-index.ts";
import { allOf, RefreshFailed } from "./refresh-failed.ts";
import { indexUrls, type UpstreamIndexes } from "./upstream-indexes.ts";

/** What upstream publishes, as far as the table is about it. */
export interface Upstream {
  readonly newestKubernetes: string;
  /** Minor version -> its newest release; those of the table and the newest ones. */
  readonly newestPatches: ReadonlyMap<string, string>;
  /** Kubernetes version -> its extension. */
  readonly extensions: ReadonlyMap<string, PublishedExtension>;
  readonly cloudControllers: readonly string[];
  /** Kubernetes version -> images of kubeadm; the newest version with an extension of each minor. */
  readonly kubeadm: ReadonlyMap<string, KubeadmImages>;
  /** Minor version -> the day of its end. */
  readonly ends: ReadonlyMap<string, string>;
  readonly flatcar: Readonly<Record<PinnedChannel, string>>;
  readonly flannel: FlannelImages;
}

interface ObserveOptions {
  readonly table: VersionTable;
  readonly indexes: UpstreamIndexes;
  readonly read: ReadIndex;
}

/** One more than are offered: the newest one may lack a part yet. */
const consideredMinors = 4;

/** Reads every index. Fails with all that is wrong with any of them. */
export async function observeUpstream({ table, indexes, read }: ObserveOptions): Promise<Upstream> {
  const urls = indexUrls(indexes);
  const take = async <T>(url: string, parse: (index: IndexText) => T): Promise<T> => parse({ url, text: await read(url) });
  const [newestKubernetes, extensions, cloudControllers, ends, flannel, flatcar] = await allOf([
    take(urls.newestKubernetes, parseKubernetesPointer),
    take(urls.extensionHashes, parseExtensionHashes),
    take(urls.cloudControllers, parseImageTags),
    take(urls.kubernetesSchedule, parseSchedule),
    take(urls.flannelManifest, parseFlannelManifest),
    allOf(channels.map(async (channel) => [channel, await take(urls.flatcarVersion(channel), parseFlatcarVersion)] as const)),
  ]);
  const minors = minorsToAsk(newestKubernetes, table);
  const patches = await allOf(minors.map(async (minor) => [minor, await take(urls.newestPatch(minor), parseKubernetesPointer)] as const));
  const built = patches.flatMap(([minor, newest]) => newestBuilt({ minor, newest, extensions: [...extensions.keys()] }));
  const contradicted = [...new Set([...Object.keys(table.kubernetes), ...built])].filter(
    (version) => extensions.get(version)?.contradicted,
  );
  if (contradicted.length > 0) {
    const message = `Two hashes are listed for the extension of ${contradicted.join(", ")}.`;
    throw new RefreshFailed([{ code: "index-contradicts-itself", subject: urls.extensionHashes, message }]);
  }
  const kubeadm = await allOf(
    built.map(
      async (version) =>
        [version, await take(urls.kubeadmConstants(version), (index) => parseKubeadmConstants(index, minorOf(version)))] as const,
    ),
  );
  return {
    newestKubernetes,
    newestPatches: new Map(patches),
    extensions,
    cloudControllers,
    kubeadm: new Map(kubeadm),
    ends,
    flatcar: Object.fromEntries(flatcar) as Record<PinnedChannel, string>,
    flannel,
  };
}

/** The newest minor versions there are, and those that the table offers. */
function minorsToAsk(newest: string, table: VersionTable): string[] {
  const [major = "1", minor = "0"] = minorOf(newest).split(".");
  const recent = Array.from({ length: Math.min(consideredMinors, Number(minor) + 1) }, (_, back) => `${major}.${Number(minor) - back}`);
  const offered = Object.keys(table.kubernetes).map(minorOf);
  return [...new Set([...recent, ...offered])].toSorted((a, b) => compareVersions(b, a));
}

/** The newest released version of a minor whose extension is published; what is listed but not released yet does not count. */
function newestBuilt(options: { readonly minor: string; readonly newest: string; readonly extensions: readonly string[] }): string[] {
  const { minor, newest, extensions } = options;
  return extensions
    .filter((version) => minorOf(version) === minor && compareVersions(version, newest) <= 0)
    .toSorted((a, b) => compareVersions(b, a))
    .slice(0, 1);
}
