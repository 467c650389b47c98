import { findKubernetes } from "../../versions/find-kubernetes.ts";
import { buildOf, channelNumbers, channelOf, firstBuilds, firstMinorOfContainerd2 } from "../../versions/flatcar-releases.ts";
import { judgeKubernetesVersion } from "./judge-kubernetes-version.ts";
import { minorStep } from "../../versions/version-order.ts";
import { error, notice, warning } from "../finding.ts";
import { blame, type Facts, type Rule } from "../rule.ts";

/** Versions, and where they come from. */
export const softwareRules: readonly Rule[] = [
  {
    name: "kubernetes-version-known",
    demand: "kubernetesVersion is written, stands in the version table, and has not ended.",
    keys: ["kubernetesVersion"],
    codes: [
      "kubernetes-version-not-pinned",
      "retired-value",
      "not-a-version",
      "unknown-kubernetes-version",
      "kubernetes-version-removed",
      "kubernetes-version-ended",
      "kubernetes-version-behind",
    ],
    check: ({ config, versions }) => {
      if (config.kubernetesVersion !== null) return judgeKubernetesVersion(config.kubernetesVersion, versions);
      const found = findKubernetes(versions, null);
      const message = `No kubernetesVersion is written, so the newest known one is taken${found === null ? "" : `: ${found.version}`}.`;
      const hint = `Write kubernetesVersion: ${found?.version ?? "..."}, so that it never moves by itself.`;
      return [warning({ code: "kubernetes-version-not-pinned", path: "/kubernetesVersion", message, hint })];
    },
  },
  {
    name: "extension-pinned",
    demand: "The Kubernetes extension has a known hash.",
    keys: ["kubernetesVersion"],
    codes: ["extension-not-pinned"],
    check: ({ config, versions }) => {
      const found = findKubernetes(versions, config.kubernetesVersion);
      if (found === null || found.release.extension.hash !== null) return [];
      const message = `The extension of Kubernetes ${found.version} has no known hash: nodes run whatever the server sends, unchecked.`;
      const hint = "Give a version table with its hash (--versions), or a sysextMirror that you trust.";
      return [warning({ code: "extension-not-pinned", path: "/kubernetesVersion", message, hint })];
    },
  },
  {
    name: "node-image-pinned",
    demand: "flatcarVersion or amiId is written, so that the node image never moves by itself.",
    keys: ["releaseChannel", "flatcarVersion", "amiId"],
    codes: ["node-image-not-pinned", "flatcar-version-not-pinned"],
    check: ({ config, versions }) => {
      if (config.amiId !== null || config.flatcarVersion !== null) return [];
      const known = versions.flatcar[config.releaseChannel];
      const path = "/flatcarVersion";
      if (known === undefined) {
        const message = `No version of the ${config.releaseChannel} channel is known: a new cluster takes the newest image and then keeps it.`;
        return [notice({ code: "node-image-not-pinned", path, message, hint: "Write flatcarVersion to choose the image." })];
      }
      const message = `No flatcarVersion is written, so the newest known one is taken: ${known}.`;
      const hint = `Write flatcarVersion: ${known}, so that it never moves by itself.`;
      return [warning({ code: "flatcar-version-not-pinned", path, message, hint })];
    },
  },
  {
    name: "flatcar-version-of-channel",
    demand: "flatcarVersion is a release of releaseChannel; its middle number tells: 0 alpha, 1 beta, 2 stable, 3 lts.",
    keys: ["releaseChannel", "flatcarVersion", "amiId"],
    codes: ["flatcar-version-other-channel"],
    check: ({ config }) => {
      if (config.flatcarVersion === null || config.amiId !== null) return [];
      const channel = channelOf(config.flatcarVersion);
      if (channel === config.releaseChannel) return [];
      const belongs = channel === null ? "no channel" : `the ${channel} channel`;
      const message = `Flatcar ${config.flatcarVersion} belongs to ${belongs}, so the ${config.releaseChannel} channel has no image of it.`;
      const wanted = `a version with ${channelNumbers[config.releaseChannel]} in the middle`;
      const hint = channel === null ? `Write ${wanted}.` : `Write releaseChannel: ${channel}, or ${wanted}.`;
      return [error({ code: "flatcar-version-other-channel", path: "/flatcarVersion", message, hint })];
    },
  },
  {
    name: "flatcar-version-boots",
    demand: "flatcarVersion is new enough to read the node configs, and of a build that some channel still releases.",
    keys: ["flatcarVersion", "amiId"],
    codes: ["flatcar-version-too-old", "flatcar-version-behind"],
    check: ({ config, versions }) => {
      if (config.flatcarVersion === null || config.amiId !== null) return [];
      const path = "/flatcarVersion";
      const build = buildOf(config.flatcarVersion);
      const builds = Object.values(versions.flatcar).map(buildOf);
      const oldest = Math.min(...builds);
      if (build < firstBuilds.ignition) {
        const message = `Flatcar before ${firstBuilds.ignition} does not read node configs of Ignition 3.3.0, so no node would boot.`;
        return [error({ code: "flatcar-version-too-old", path, message, hint: newestFlatcar(config.releaseChannel, versions) })];
      }
      if (builds.length === 0 || build >= oldest) return [];
      const message = `No channel releases Flatcar ${build} any more, and AWS images are withdrawn about nine months after their release.`;
      return [warning({ code: "flatcar-version-behind", path, message, hint: newestFlatcar(config.releaseChannel, versions) })];
    },
  },
  {
    name: "containerd-fits-kubernetes",
    demand: `Kubernetes ${firstMinorOfContainerd2} and newer run on a Flatcar with containerd 2, which is build ${firstBuilds.containerd2} or newer.`,
    keys: ["releaseChannel", "flatcarVersion", "amiId", "kubernetesVersion"],
    codes: ["containerd-too-old"],
    check: (facts) => {
      const { config, versions } = facts;
      const kubernetes = config.kubernetesVersion ?? findKubernetes(versions, null)?.version ?? "";
      const flatcar = config.flatcarVersion ?? versions.flatcar[config.releaseChannel];
      // What an image of the user's own holds, only the user knows.
      if (flatcar === undefined || config.amiId !== null || buildOf(flatcar) >= firstBuilds.containerd2) return [];
      if ((minorStep(firstMinorOfContainerd2, kubernetes) ?? -1) < 0) return [];
      const message = `Flatcar ${flatcar} has containerd 1.7, which Kubernetes ${firstMinorOfContainerd2} and newer refuse.`;
      const hint = `Write a flatcarVersion from ${firstBuilds.containerd2} on, or an older kubernetesVersion.`;
      return [error({ code: "containerd-too-old", path: blame(facts, "flatcarVersion", "releaseChannel"), message, hint })];
    },
  },
];

function newestFlatcar(channel: Facts["config"]["releaseChannel"], versions: Facts["versions"]): string {
  const known = versions.flatcar[channel];
  return known === undefined ? "Write a current version of the channel." : `Write ${known}.`;
}
