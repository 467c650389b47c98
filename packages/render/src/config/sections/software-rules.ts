import { findKubernetes, knownKubernetesVersions } from "../../versions/find-kubernetes.ts";
import { error, notice, warning } from "../finding.ts";
import type { Rule } from "../rule.ts";

export const softwareRules: readonly Rule[] = [
  {
    keys: ["kubernetesVersion"],
    check: ({ config, versions }) => {
      const path = "/kubernetesVersion";
      const written = config.kubernetesVersion;
      const found = findKubernetes(versions, written);
      const known = knownKubernetesVersions(versions).join(", ");
      if (written === null) {
        const message = `No kubernetesVersion is written, so the newest known one is taken${found === null ? "" : `: ${found.version}`}.`;
        const hint = `Write kubernetesVersion: ${found?.version ?? "..."}, so that it never moves by itself.`;
        return [warning({ code: "kubernetes-version-not-pinned", path, message, hint })];
      }
      if (/^v?\d+\.\d+\.\d+[_+]coreos/.test(written)) {
        const message = "This is the tag of a CoreOS image, and those are gone.";
        return [error({ code: "retired-value", path, message, hint: `Write one of ${known}.` })];
      }
      if (!/^v?\d+\.\d+\.\d+$/.test(written)) {
        return [error({ code: "not-a-version", path, message: "kubernetesVersion is not a version.", hint: `Write one of ${known}.` })];
      }
      if (found !== null) return [];
      const message = `${written} is not in the version table, so nobody knows what works with it.`;
      return [error({ code: "unknown-kubernetes-version", path, message, hint: `Write one of ${known}.` })];
    },
  },
  {
    keys: ["kubernetesVersion"],
    check: ({ config, versions }) => {
      const found = findKubernetes(versions, config.kubernetesVersion);
      if (found === null || found.release.extension.hash !== null) return [];
      const message = `The extension of Kubernetes ${found.version} has no known hash: nodes take what the server gives them.`;
      const hint = "Give a version table with its hash (--versions), or a sysextMirror that you trust.";
      return [warning({ code: "extension-not-pinned", path: "/kubernetesVersion", message, hint })];
    },
  },
  {
    keys: ["releaseChannel", "flatcarVersion", "amiId"],
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
];
