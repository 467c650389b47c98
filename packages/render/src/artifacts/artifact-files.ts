import type { ClusterModel } from "../model/cluster-model.ts";
import type { NodeRole } from "../stack/tags.ts";
import { artifactPaths } from "./artifact-paths.ts";
import { jsonText } from "./json-text.ts";

interface ArtifactTexts {
  readonly model: ClusterModel;
  readonly template: string;
  readonly nodeConfigs: Readonly<Record<NodeRole, string>>;
  readonly kubeconfig: string;
}

/** Every artifact but digest.json, by path. */
export function artifactFiles({ model, template, nodeConfigs, kubeconfig }: ArtifactTexts): ReadonlyMap<string, string> {
  return new Map([
    [artifactPaths.template, template],
    [artifactPaths.nodeConfig.controller, nodeConfigs.controller],
    [artifactPaths.nodeConfig.worker, nodeConfigs.worker],
    [artifactPaths.kubeconfig, kubeconfig],
    [artifactPaths.model, jsonText(model)],
  ]);
}
