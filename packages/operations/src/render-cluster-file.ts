import type { Diagnostic } from "@keelson/core";
import type { Artifacts } from "@keelson/render";
import { type ArtifactSource, loadArtifacts } from "./load-artifacts.ts";
import type { OperationPorts } from "./operation-ports.ts";

export interface RenderedFiles {
  readonly artifacts: Artifacts;
  readonly diagnostics: readonly Diagnostic[];
  /** The paths that were written, in order. */
  readonly written: readonly string[];
}

/** Renders cluster.yaml into a folder. Nothing is written when there is any mistake. */
export async function renderClusterFile(
  inputs: { readonly source: ArtifactSource; readonly outputDir: string },
  ports: Pick<OperationPorts, "files">,
): Promise<RenderedFiles> {
  const { artifacts, diagnostics } = await loadArtifacts(inputs.source, ports);
  const targets = [...artifacts.files].map(([path, text]) => ({ path: `${inputs.outputDir}/${path}`, text }));
  await Promise.all(targets.map(({ path, text }) => ports.files.writeText(path, text)));
  return { artifacts, diagnostics, written: targets.map(({ path }) => path) };
}
