import { type Diagnostic, Refused } from "@keelson/core";
import type { Artifacts } from "@keelson/render";
import { artifactNames } from "@keelson/render/artifact-paths";
import { type ArtifactSource, loadArtifacts } from "./load-artifacts.ts";
import type { OperationPorts } from "./operation-ports.ts";

export interface RenderedFiles {
  readonly artifacts: Artifacts;
  readonly diagnostics: readonly Diagnostic[];
  /** The paths that were written, in order. */
  readonly written: readonly string[];
}

type Ports = Pick<OperationPorts, "files">;

/**
 * Renders cluster.yaml into a folder, or writes a folder of artifacts once it was checked. Nothing is written when there is any mistake,
 * nor over artifacts that somebody edited (Refused `customised-not-overwritten`).
 */
export async function renderClusterFile(
  inputs: { readonly source: ArtifactSource; readonly outputDir: string },
  ports: Ports,
): Promise<RenderedFiles> {
  const { source, outputDir } = inputs;
  const { artifacts, diagnostics } = await loadArtifacts(source, ports);
  if ("cluster" in source) await refuseEdited(outputDir, artifacts, ports);
  const targets = [...artifacts.files].map(([path, text]) => ({ path: `${outputDir}/${path}`, text }));
  await Promise.all(targets.map(({ path, text }) => ports.files.writeText(path, text)));
  return { artifacts, diagnostics, written: targets.map(({ path }) => path) };
}

async function refuseEdited(folder: string, rendered: Artifacts, { files }: Ports): Promise<void> {
  const read = await Promise.all(artifactNames.map(async (name) => ({ name, ...(await files.readText(`${folder}/${name}`)) })));
  const there = new Map(read.flatMap((file) => ("text" in file ? [[file.name, file.text] as const] : [])));
  if ([...there].every(([path, text]) => text === rendered.files.get(path))) return;
  const { editedPaths } = await import("@keelson/render/edited-paths");
  const lost = editedPaths(there).filter((path) => there.get(path) !== rendered.files.get(path));
  if (lost.length === 0) return;
  throw new Refused("customised-not-overwritten", `${folder} holds artifacts that were edited by hand: ${lost.join(", ")}.`, {
    subjects: lost.map((path) => `${folder}/${path}`),
  });
}
