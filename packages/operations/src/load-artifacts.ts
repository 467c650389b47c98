import { hasErrors, InvalidInput, sha256, type Diagnostic } from "@keelson/core";
import { artifactNames, type Artifacts, embedNodeConfigs, parseVersionTable, readArtifacts, renderCluster } from "@keelson/render";
import type { OperationPorts } from "./operation-ports.ts";
import { fileDiagnostic } from "./system/files.ts";
import { readSource, readSources } from "./system/read-source.ts";

/** Where artifacts come from: rendered now, or a folder that was rendered before and may have been edited since. */
export type ArtifactSource =
  | {
      readonly cluster: string;
      readonly versions: string | null;
      /** Files and folders of manifests whose digest goes into digest.json. */
      readonly manifests: readonly string[];
      readonly mapping: string | null;
    }
  | { readonly folder: string }
  /** A folder whose node configs were edited: they are embedded into its template again. */
  | { readonly edited: string };

export interface LoadedArtifacts {
  readonly artifacts: Artifacts;
  /** Warnings and notices; errors are thrown as InvalidInput. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Renders or reads artifacts. Throws InvalidInput with every mistake at once. */
export async function loadArtifacts(source: ArtifactSource, { files }: Pick<OperationPorts, "files">): Promise<LoadedArtifacts> {
  const { artifacts, diagnostics } = await load(source, files);
  if (artifacts === null || hasErrors(diagnostics)) throw new InvalidInput(diagnostics);
  return { artifacts, diagnostics };
}

type Files = OperationPorts["files"];
type Loaded = ReturnType<typeof renderCluster>;

async function load(source: ArtifactSource, files: Files): Promise<Loaded> {
  if ("folder" in source) return readArtifacts(await readFolder(source.folder, files));
  if ("edited" in source) return embedNodeConfigs(await readFolder(source.edited, files));
  return render(source, files);
}

async function render(source: Extract<ArtifactSource, { cluster: string }>, files: Files): Promise<Loaded> {
  const [cluster, manifests, mapping] = await Promise.all([
    readSource(source.cluster, files),
    readSources(source.manifests, files),
    source.mapping === null ? null : readSource(source.mapping, files),
  ]);
  const parsed = source.versions === null ? null : parseVersionTable(await readSource(source.versions, files));
  if (parsed !== null && parsed.table === null) return { artifacts: null, diagnostics: parsed.diagnostics };
  return renderCluster({
    cluster,
    ...(parsed === null ? {} : { versions: parsed.table }),
    manifests: source.manifests.length === 0 ? null : digestOf(manifests),
    mapping: mapping === null ? null : sha256(mapping.text),
  });
}

/** By content and name, in the order of names, so that moving the folder changes nothing. */
function digestOf(manifests: readonly { readonly name: string; readonly text: string }[]): string {
  const lines = manifests.map(({ name, text }) => `${sha256(text)}  ${name.split("/").at(-1) ?? name}`);
  return sha256(lines.toSorted().join("\n"));
}

async function readFolder(folder: string, files: Files): Promise<ReadonlyMap<string, string>> {
  if (!(await files.isFolder(folder))) {
    throw new InvalidInput([{ ...fileDiagnostic(folder, "file-missing"), message: "There is no such folder of artifacts." }]);
  }
  const read = await Promise.all(artifactNames.map(async (name) => ({ name, ...(await files.readText(`${folder}/${name}`)) })));
  // A missing one is told with the others, as artifact-missing.
  const unreadable = read.flatMap((file) => ("problem" in file && file.problem !== "file-missing" ? [file] : []));
  if (unreadable.length > 0) throw new InvalidInput(unreadable.map(({ name, problem }) => fileDiagnostic(`${folder}/${name}`, problem)));
  return new Map(read.flatMap((file) => ("text" in file ? [[file.name, file.text] as const] : [])));
}
