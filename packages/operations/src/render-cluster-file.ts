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
  const written: string[] = [];
  for (const [path, text] of artifacts.files) {
    const target = `${inputs.outputDir}/${path}`;
    await ports.files.writeText(target, text);
    written.push(target);
  }
  return { artifacts, diagnostics, written };
}
