import type { KubernetesRelease, VersionTable } from "./version-table.ts";

const releaseOf = (
  version: string,
  parts: Pick<KubernetesRelease, "etcd" | "coredns" | "pause" | "cloudControllerManager">,
): KubernetesRelease => ({
  ...parts,
  extension: { url: `https://extensions.flatcar.org/extensions/kubernetes-${version}-x86-64.raw`, hash: null },
});

const of136 = { etcd: "3.6.8-0", coredns: "v1.14.2", pause: "3.10.2", cloudControllerManager: "v1.36.1" };
const of135 = { etcd: "3.6.6-0", coredns: "v1.13.1", pause: "3.10.1", cloudControllerManager: "v1.35.2" };

/** A table that a refresh of the built-in one does not change: one minor version that lives, one that has ended, and what was removed. */
export const fixedTable: VersionTable = {
  format: 1,
  kubernetes: {
    "v1.36.4": releaseOf("v1.36.4", of136),
    "v1.36.2": releaseOf("v1.36.2", of136),
    "v1.35.6": releaseOf("v1.35.6", of135),
  },
  removed: { "v1.35.2": "withdrawn", "v1.34.9": "ended" },
  minors: {
    "1.36": { endOfLife: "2027-06-28", ended: false },
    "1.35": { endOfLife: "2027-02-28", ended: true },
    "1.34": { endOfLife: "2026-10-27", ended: true },
    "1.33": { endOfLife: "2026-06-28", ended: true },
  },
  flatcar: { stable: "4593.2.5", lts: "4081.3.10", beta: "4757.1.0" },
  flannel: { version: "v0.28.9", cniPlugin: "v1.9.1-flannel3" },
};
