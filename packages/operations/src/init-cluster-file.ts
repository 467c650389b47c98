import { type Diagnostic, InvalidInput } from "@keelson/core";
import { parseVersionTable, type Placeholder, schemaUrl, startClusterFile } from "@keelson/render";
import { clusterFlags, flagValue } from "./cluster-flags.ts";
import { createFile } from "./system/create-file.ts";
import { nodeFiles } from "./system/node-files.ts";
import { readSource } from "./system/read-source.ts";

export { clusterFlags } from "./cluster-flags.ts";

interface InitInputs {
  readonly path: string;
  /** The word of each flag that was given, by key. */
  readonly given: ReadonlyMap<string, string>;
  /** File of a version table in place of the built-in one. */
  readonly versions: string | null;
  /** URL or path for the editors' modeline; that of this release when null. */
  readonly schema: string | null;
}

interface InitializedFile {
  /** What the file still waits for. */
  readonly placeholders: readonly Placeholder[];
  /** Warnings and notices about what was written; errors are thrown. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes a new self-documented cluster.yaml. Throws InvalidInput with all wrong values at once, or Refused; then nothing is written. */
export async function initClusterFile({ path, given, versions, schema }: InitInputs): Promise<InitializedFile> {
  const table = versions === null ? null : parseVersionTable(await readSource(versions, nodeFiles));
  if (table !== null && table.table === null) throw new InvalidInput(table.diagnostics);
  const { text, placeholders, diagnostics } = startClusterFile({
    name: path,
    values: Object.fromEntries([...given].map(([key, word]) => [key, flagValue(key, word)])),
    schema: schema ?? schemaUrl,
    ...(table === null ? {} : { versions: table.table }),
  });
  // What else there is to say about a file that is not written can wait.
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new InvalidInput(errors.map((found) => blameFlag(found, given)));
  await createFile(path, text);
  return { placeholders, diagnostics };
}

/** The flag in place of a line of a file that is not written. */
function blameFlag(found: Diagnostic, given: InitInputs["given"]): Diagnostic {
  const key = found.path.split("/")[1] ?? "";
  const flag = given.has(key) ? clusterFlags.find((candidate) => candidate.key === key) : undefined;
  return { ...found, file: flag === undefined ? found.file : `--${flag.name}`, range: null };
}
