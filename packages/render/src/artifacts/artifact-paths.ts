import type { NodeRole } from "../stack/tags.ts";

/** Where each artifact lies in the output folder. */
export const artifactPaths = {
  template: "stack-template.json",
  nodeConfig: { controller: "userdata/controller.ign.json", worker: "userdata/worker.ign.json" },
  kubeconfig: "kubeconfig",
  model: "cluster.json",
  digest: "digest.json",
} as const satisfies Record<string, string | Record<NodeRole, string>>;

/** All but the digest, which is made from them. */
export const digestedPaths: readonly string[] = [
  artifactPaths.template,
  artifactPaths.nodeConfig.controller,
  artifactPaths.nodeConfig.worker,
  artifactPaths.kubeconfig,
  artifactPaths.model,
];

/** Every file of a folder of artifacts; what else lies there is not ours. */
export const artifactNames: readonly string[] = [...digestedPaths, artifactPaths.digest];
