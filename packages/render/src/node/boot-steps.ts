import type { NodeRole } from "../stack/tags.ts";

/**
 * The steps of a boot in their order: each is /opt/bin/keelson-STEP, its place gives the `[n/m]` of its console line.
 * Step 0 is Ignition itself, whose lines are its own.
 */
export const bootSteps: Readonly<Record<NodeRole, readonly string[]>> = {
  controller: ["metadata", "etcd-volume", "secrets", "kubeadm-init", "addons", "signal"],
  worker: ["metadata", "secrets", "kubeadm-join", "signal"],
};
