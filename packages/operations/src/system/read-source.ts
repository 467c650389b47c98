import { describeCode, type Diagnostic, InvalidInput, type SourceFile } from "@keelson/core";
import { fileDiagnostic, type ReadableFiles } from "./files.ts";

/** A file that a user wrote; InvalidInput when it cannot be read. */
export async function readSource(path: string, files: ReadableFiles): Promise<SourceFile> {
  const read = await files.readText(path);
  if ("text" in read) return { name: path, text: read.text };
  throw new InvalidInput([fileDiagnostic(path, read.problem)]);
}

/** Every YAML and JSON file of several files and folders, in a stable order; all that are missing are told at once. */
export async function readSources(paths: readonly string[], files: ReadableFiles): Promise<SourceFile[]> {
  const sources: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const isFolder = await files.isFolder(path);
    const names = isFolder
      ? (await files.listFiles(path)).filter((name) => /\.(ya?ml|json)$/.test(name)).map((name) => `${path}/${name}`)
      : [path];
    for (const name of names) {
      const read = await files.readText(name);
      if ("text" in read) sources.push({ name, text: read.text });
      else diagnostics.push(fileDiagnostic(name, read.problem));
    }
  }
  if (diagnostics.length > 0) throw new InvalidInput(diagnostics);
  if (sources.length === 0 && paths.length > 0) throw new InvalidInput([noManifests(paths.join(", "))]);
  return sources;
}

function noManifests(file: string): Diagnostic {
  const message = "There is no .yaml, .yml or .json file in it.";
  return { severity: "error", code: "no-manifests", message, hint: describeCode("no-manifests").remedy, file, path: "", range: null };
}
