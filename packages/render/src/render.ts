import { type Diagnostic, hasErrors, sortDiagnostics, type SourceFile } from "@keelson/core";
import { renderKubeconfig } from "./access/render-kubeconfig.ts";
import { artifactFiles } from "./artifacts/artifact-files.ts";
import type { Artifacts } from "./artifacts/artifacts.ts";
import { checkLimits } from "./artifacts/limits.ts";
import { sealArtifacts } from "./artifacts/seal-artifacts.ts";
import { readCluster } from "./config/read-cluster.ts";
import { makeClusterModel } from "./model/make-cluster-model.ts";
import { embedNodeConfig } from "./node/embed-node-config.ts";
import { renderNodeConfigs } from "./node/render-node-configs.ts";
import { renderStack, templateText } from "./stack/render-stack.ts";
import type { VersionTable } from "./versions/version-table.ts";

interface RenderOptions {
  readonly cluster: SourceFile;
  /** Replaces the built-in version table. */
  readonly versions?: VersionTable;
  /** SHA-256 of what is deployed with the cluster, for digest.json; null when there is none. */
  readonly manifests?: string | null;
  readonly mapping?: string | null;
}

/** The line: cluster.yaml -> config -> model -> node configs -> template -> artifacts (null when there are errors). Same input, same bytes. */
export function renderCluster({ cluster, versions, manifests = null, mapping = null }: RenderOptions): {
  readonly diagnostics: readonly Diagnostic[];
  readonly artifacts: Artifacts | null;
} {
  const { diagnostics: findings, config, place } = readCluster(cluster, versions);
  if (config === null) return { diagnostics: findings, artifacts: null };
  const model = makeClusterModel(config, versions);
  const nodeConfigs = renderNodeConfigs(model);
  const controller = embedNodeConfig({ nodeConfig: nodeConfigs.controller, role: "controller" });
  const worker = embedNodeConfig({ nodeConfig: nodeConfigs.worker, role: "worker" });
  const template = templateText(renderStack({ model, userData: { controller, worker } }));
  const diagnostics = sortDiagnostics([...findings, ...place(checkLimits({ config, template, userData: { controller, worker } }))]);
  const files = artifactFiles({ model, template, nodeConfigs, kubeconfig: renderKubeconfig(model) });
  return { diagnostics, artifacts: hasErrors(diagnostics) ? null : sealArtifacts({ files, model, sources: { manifests, mapping } }) };
}
