import type { Diagnostic } from "@keelson/core";
import { InvalidInput } from "@keelson/core";
import type { Artifacts } from "@keelson/render";
import { type ArtifactSource, loadArtifacts } from "./load-artifacts.ts";
import { nodeFiles } from "./system/node-files.ts";

/** Every finding about a cluster.yaml or a folder of artifacts, limits of the rendered artifacts included. Writes nothing. */
export async function validateClusterFile(source: ArtifactSource): Promise<{
  readonly diagnostics: readonly Diagnostic[];
  /** Null when there are errors. */
  readonly artifacts: Artifacts | null;
}> {
  try {
    return await loadArtifacts(source, { files: nodeFiles });
  } catch (error) {
    if (error instanceof InvalidInput) return { diagnostics: error.diagnostics, artifacts: null };
    throw error;
  }
}
