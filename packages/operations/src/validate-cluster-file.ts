import type { Diagnostic } from "@keelson/core";
import { InvalidInput } from "@keelson/core";
import { loadArtifacts } from "./load-artifacts.ts";
import { nodeFiles } from "./system/node-files.ts";

/** Every finding about a cluster.yaml, limits of the rendered artifacts included. Writes nothing. */
export async function validateClusterFile(inputs: {
  readonly cluster: string;
  readonly versions: string | null;
}): Promise<{ readonly diagnostics: readonly Diagnostic[] }> {
  try {
    const { diagnostics } = await loadArtifacts({ ...inputs, manifests: [], mapping: null }, { files: nodeFiles });
    return { diagnostics };
  } catch (error) {
    if (error instanceof InvalidInput) return { diagnostics: error.diagnostics };
    throw error;
  }
}
