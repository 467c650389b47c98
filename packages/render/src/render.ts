import type { SourceFile } from "@keelson/core";
import { readCluster } from "./config/read-cluster.ts";
import { renderConfig, type RenderedCluster, type RenderOptions } from "./render-config.ts";

/** The whole line: cluster.yaml -> config -> model -> node configs -> template -> artifacts. Same input, same bytes. */
export function renderCluster({ cluster, ...options }: RenderOptions & { readonly cluster: SourceFile }): RenderedCluster {
  const { config, ...read } = readCluster(cluster, options.versions);
  if (config === null) return { diagnostics: read.diagnostics, artifacts: null };
  return renderConfig({ ...read, config }, options);
}
