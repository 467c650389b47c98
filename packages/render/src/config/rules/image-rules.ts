import { findKubernetes } from "../../versions/find-kubernetes.ts";
import { notice, warning } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** The node image, and where the extension for it comes from. */
export const imageRules: readonly Rule[] = [
  {
    name: "image-chosen-once",
    demand: "amiId alone chooses the image: flatcarVersion and releaseChannel have no effect beside it.",
    keys: ["amiId", "flatcarVersion", "releaseChannel"],
    codes: ["no-effect"],
    check: ({ config, written }) => {
      if (config.amiId === null) return [];
      const hint = "Remove it, or remove amiId.";
      const version = "amiId chooses the image, so flatcarVersion is only a label that nobody checks against it.";
      const channel = "amiId chooses the image, so releaseChannel has no effect.";
      return [
        ...(written.has("flatcarVersion") ? [warning({ code: "no-effect", path: "/flatcarVersion", message: version, hint })] : []),
        ...(written.has("releaseChannel") ? [notice({ code: "no-effect", path: "/releaseChannel", message: channel, hint })] : []),
      ];
    },
  },
  {
    name: "mirror-trustworthy",
    demand: "sysextMirror is read over https, or the version table has the extension's hash.",
    keys: ["sysextMirror", "kubernetesVersion"],
    codes: ["mirror-not-secure"],
    check: ({ config, versions }) => {
      if (!config.sysextMirror?.startsWith("http://")) return [];
      const found = findKubernetes(versions, config.kubernetesVersion);
      if (found === null || found.release.extension.hash !== null) return [];
      const message = "The Kubernetes extension comes over http and without a known hash: whoever is on the way can replace it.";
      const hint = "Write an https URL, or give a version table with the hash (--versions).";
      return [warning({ code: "mirror-not-secure", path: "/sysextMirror", message, hint })];
    },
  },
];
