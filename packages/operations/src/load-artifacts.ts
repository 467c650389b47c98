import { hasErrors, InvalidInput, Refused, sha256, type Diagnostic } from "@keelson/core";
import type { Artifacts } from "@keelson/render";
import { artifactNames } from "@keelson/render/artifact-paths";
import { parseVersionTable } from "@keelson/render/parse-version-table";
import { readCluster } from "@keelson/render/read-cluster";
import type { RenderedCluster } from "@keelson/render/render-config";
import { fileDiagnostic, type ReadableFiles } from "./system/files.ts";
import { readSource, readSources } from "./system/read-source.ts";

/** Where artifacts come from: rendered now, or a folder that was rendered before and may have been edited since. */
export type ArtifactSource =
  | ({ readonly cluster: string; readonly versions: string | null } & DeployedBeside)
  /** A folder that is taken as it is: nothing in it may be edited since its digest was made. */
  | ({ readonly folder: string } & Partial<DeployedBeside>)
  /** A folder that was edited: its node configs are embedded into its template again. */
  | ({ readonly edited: string } & Partial<DeployedBeside>);

/** What is deployed with the artifacts: its digests go into digest.json. For a folder, what is not given stays as it was. */
interface DeployedBeside {
  /** Files and folders. */
  readonly manifests: readonly string[];
  readonly mapping: string | null;
}

/** What a user names; null and empty for what was not given. */
export interface SourceChoice extends Partial<DeployedBeside> {
  readonly cluster: string | null;
  readonly artifacts: string | null;
  readonly versions: string | null;
}

/** Why a choice cannot be followed; null when it can. */
export function sourceConflict({ cluster, artifacts, versions }: SourceChoice): string | null {
  if (artifacts === null) return null;
  if (cluster !== null) return "Both a cluster.yaml and a folder of artifacts are given: give one of them.";
  return versions === null ? null : "Both a version table and a folder of artifacts are given: artifacts are rendered already.";
}

/** A folder of artifacts, or a cluster.yaml, which is `cluster.yaml` when neither is named. Throws Refused `source-ambiguous`. */
export function chooseSource(choice: SourceChoice): ArtifactSource {
  const conflict = sourceConflict(choice);
  if (conflict !== null) throw new Refused("source-ambiguous", conflict);
  const { cluster, artifacts, versions, manifests = [], mapping = null } = choice;
  const beside = { manifests, mapping };
  return artifacts === null ? { cluster: cluster ?? "cluster.yaml", versions, ...beside } : { folder: artifacts, ...beside };
}

export interface LoadedArtifacts {
  readonly artifacts: Artifacts;
  /** Warnings and notices; errors are thrown as InvalidInput. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Renders or reads artifacts. Throws InvalidInput with every mistake at once. */
export async function loadArtifacts(source: ArtifactSource, { files }: { readonly files: ReadableFiles }): Promise<LoadedArtifacts> {
  const { artifacts, diagnostics } = await load(source, files);
  if (artifacts === null || hasErrors(diagnostics)) throw new InvalidInput(diagnostics);
  return { artifacts, diagnostics };
}

async function load(source: ArtifactSource, files: ReadableFiles): Promise<RenderedCluster> {
  if ("cluster" in source) return render(source, files);
  const folder = "folder" in source ? source.folder : source.edited;
  const [artifacts, beside] = await Promise.all([readFolder(folder, files), digestBeside(source, files)]);
  const read =
    "edited" in source
      ? (await import("@keelson/render/embed-node-configs")).embedNodeConfigs(artifacts, beside)
      : (await import("@keelson/render/read-artifacts")).readArtifacts(artifacts, beside);
  return { ...read, diagnostics: read.diagnostics.map((diagnostic) => ({ ...diagnostic, file: `${folder}/${diagnostic.file}` })) };
}

/** What renders is loaded only for a cluster.yaml without errors: who made a mistake does not wait for it. */
async function render(source: Extract<ArtifactSource, { cluster: string }>, files: ReadableFiles): Promise<RenderedCluster> {
  const [cluster, beside] = await Promise.all([readSource(source.cluster, files), digestBeside(source, files)]);
  const parsed = source.versions === null ? null : parseVersionTable(await readSource(source.versions, files));
  if (parsed !== null && parsed.table === null) return { artifacts: null, diagnostics: parsed.diagnostics };
  const versions = parsed === null ? {} : { versions: parsed.table };
  const { config, ...read } = readCluster(cluster, versions.versions);
  if (config === null) return { artifacts: null, diagnostics: read.diagnostics };
  const { renderConfig } = await import("@keelson/render/render-config");
  return renderConfig({ ...read, config }, { ...versions, ...beside });
}

/** The digests of what is given; without keys for the rest. */
async function digestBeside({ manifests = [], mapping = null }: Partial<DeployedBeside>, files: ReadableFiles) {
  const [sources, names] = await Promise.all([readSources(manifests, files), mapping === null ? null : readSource(mapping, files)]);
  return {
    ...(manifests.length === 0 ? {} : { manifests: digestOf(sources) }),
    ...(names === null ? {} : { mapping: sha256(names.text) }),
  };
}

/** By content and name, in the order of names, so that moving the folder changes nothing. */
function digestOf(manifests: readonly { readonly name: string; readonly text: string }[]): string {
  const lines = manifests.map(({ name, text }) => `${sha256(text)}  ${name.split("/").at(-1) ?? name}`);
  return sha256(lines.toSorted().join("\n"));
}

async function readFolder(folder: string, files: ReadableFiles): Promise<ReadonlyMap<string, string>> {
  if (!(await files.isFolder(folder))) {
    throw new InvalidInput([{ ...fileDiagnostic(folder, "file-missing"), message: "There is no such folder of artifacts." }]);
  }
  const read = await Promise.all(artifactNames.map(async (name) => ({ name, ...(await files.readText(`${folder}/${name}`, folder)) })));
  // A missing one is told with the others, as artifact-missing.
  const unreadable = read.flatMap((file) => ("problem" in file && file.problem !== "file-missing" ? [file] : []));
  if (unreadable.length > 0) throw new InvalidInput(unreadable.map(({ name, problem }) => fileDiagnostic(`${folder}/${name}`, problem)));
  return new Map(read.flatMap((file) => ("text" in file ? [[file.name, file.text] as const] : [])));
}
