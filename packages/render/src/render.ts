import { type Diagnostic, hasErrors, sortDiagnostics, type SourceFile } from "@keelson/core";
import { renderKubeconfig } from "./access/render-kubeconfig.ts";
import { artifactPaths } from "./artifacts/artifact-paths.ts";
import type { Artifacts } from "./artifacts/artifacts.ts";
import { checkLimits } from "./artifacts/limits.ts";
import { jsonText, sealArtifacts } from "./artifacts/seal-artifacts.ts";
import { readCluster } from "./config/read-cluster.ts";
import { makeClusterModel } from "./model/make-cluster-model.ts";
import { embedNodeConfig } from "./node/embed-node-config.ts";
import { renderNodeConfigs } from "./node/render-node-configs.ts";
import { renderStack, templateText } from "./stack/render-stack.ts";
import { versionTable, type VersionTable } from "./versions/version-table.ts";

export interface RenderOptions {
  readonly cluster: SourceFile;
  /** Replaces the built-in version table. */
  readonly versions?: VersionTable;
  /** SHA-256 of what is deployed with the cluster, for digest.json; null or absent when not given. */
  readonly manifests?: string | null;
  readonly mapping?: string | null;
}

/** The line: cluster.yaml -> config -> model -> node configs -> template -> artifacts. Pure: the same input has the same bytes. */
export function renderCluster(options: RenderOptions): {
  readonly diagnostics: readonly Diagnostic[];
  readonly artifacts: Artifacts | null;
} {
  const { cluster, versions = versionTable, manifests = null, mapping = null } = options;
  const { diagnostics: findings, config, place } = readCluster(cluster, versions);
  if (config === null) return { diagnostics: findings, artifacts: null };

  const model = makeClusterModel(config, versions);
  const { controller, worker } = renderNodeConfigs(model);
  const userData = {
    controller: embedNodeConfig({ nodeConfig: controller, role: "controller" }),
    worker: embedNodeConfig({ nodeConfig: worker, role: "worker" }),
  };
  const template = templateText(renderStack({ model, userData }));
  const files = new Map([
    [artifactPaths.template, template],
    [artifactPaths.nodeConfig.controller, controller],
    [artifactPaths.nodeConfig.worker, worker],
    [artifactPaths.kubeconfig, renderKubeconfig(model)],
    [artifactPaths.model, jsonText(model)],
  ]);
  const diagnostics = sortDiagnostics([...findings, ...place(checkLimits({ config, template, userData }))]);
  return { diagnostics, artifacts: hasErrors(diagnostics) ? null : sealArtifacts({ files, model, sources: { manifests, mapping } }) };
}
