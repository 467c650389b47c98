import { type Diagnostic, hasErrors, sortDiagnostics } from "@keelson/core";
import { renderKubeconfig } from "./access/render-kubeconfig.ts";
import { artifactFiles } from "./artifacts/artifact-files.ts";
import type { Artifacts } from "./artifacts/artifacts.ts";
import { checkLimits } from "./artifacts/limits/check-limits.ts";
import { sealArtifacts } from "./artifacts/seal-artifacts.ts";
import type { ClusterConfig } from "./config/cluster-config.ts";
import type { Finding } from "./config/finding.ts";
import { makeClusterModel } from "./model/make-cluster-model.ts";
import { embedNodeConfig } from "./node/embed-node-config.ts";
import { renderNodeConfigs } from "./node/render-node-configs.ts";
import { renderStack, templateText } from "./stack/render-stack.ts";
import type { VersionTable } from "./versions/version-table.ts";

export interface RenderOptions {
  /** Replaces the built-in version table. */
  readonly versions?: VersionTable;
  /** SHA-256 of what is deployed with the cluster, for digest.json; null when there is none. */
  readonly manifests?: string | null;
  readonly mapping?: string | null;
}

/** The artifacts are null when there are errors among the diagnostics. */
export interface RenderedCluster {
  readonly diagnostics: readonly Diagnostic[];
  readonly artifacts: Artifacts | null;
}

/** A cluster.yaml that was read without errors, as `readCluster` answers it. */
interface SoundCluster {
  readonly diagnostics: readonly Diagnostic[];
  readonly config: ClusterConfig;
  readonly place: (findings: readonly Finding[]) => Diagnostic[];
}

/** The line behind the config: model -> node configs -> template -> artifacts. Same input, same bytes. */
export function renderConfig(
  { diagnostics: findings, config, place }: SoundCluster,
  { versions, manifests = null, mapping = null }: RenderOptions,
): RenderedCluster {
  const model = makeClusterModel(config, versions);
  const nodeConfigs = renderNodeConfigs(model);
  const controller = embedNodeConfig({ nodeConfig: nodeConfigs.controller, role: "controller" });
  const worker = embedNodeConfig({ nodeConfig: nodeConfigs.worker, role: "worker" });
  const template = templateText(renderStack({ model, userData: { controller, worker } }));
  const diagnostics = sortDiagnostics([...findings, ...place(checkLimits({ config, template, userData: { controller, worker } }))]);
  const files = artifactFiles({ model, template, nodeConfigs, kubeconfig: renderKubeconfig(model) });
  return { diagnostics, artifacts: hasErrors(diagnostics) ? null : sealArtifacts({ files, model, sources: { manifests, mapping } }) };
}
