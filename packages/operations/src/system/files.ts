import { describeCode, type Diagnostic } from "@keelson/core";

/** Files that are read alone: of this machine, or of a commit. */
export interface ReadableFiles {
  /** The text of a file, or why there is none. With `within`, a link that leads out of that folder is not followed. */
  readText(path: string, within?: string): Promise<{ readonly text: string } | { readonly problem: FileProblem }>;
  /** All files below a folder, links to files included, as sorted paths relative to it. Throws InvalidInput when it cannot be read. */
  listFiles(folder: string): Promise<readonly string[]>;
  isFolder(path: string): Promise<boolean>;
}

/** The few things that operations do with files, in their own words, so that tests and edges can give others. */
export interface Files extends ReadableFiles {
  /** Writes a file and the folders above it; the file appears whole or not at all. `mode` is for the file alone. Throws Refused. */
  writeText(path: string, text: string, mode?: number): Promise<void>;
  /** Makes a folder for its owner alone, and those above it as usual; one that is there gets the same mode. Throws Refused. */
  makePrivateFolder(path: string): Promise<void>;
}

export type FileProblem = "file-missing" | "file-is-directory" | "file-unreadable" | "file-too-large" | "not-text" | "file-outside-folder";

const sentences: Readonly<Record<FileProblem, string>> = {
  "file-missing": "There is no such file.",
  "file-is-directory": "This is a folder, not a file.",
  "file-unreadable": "The file cannot be read.",
  "file-too-large": "The file is larger than 4 MiB.",
  "not-text": "The file is not UTF-8 text.",
  "file-outside-folder": "The file is a link that leads out of its folder.",
};

export function fileDiagnostic(file: string, code: FileProblem): Diagnostic {
  return { severity: "error", code, message: sentences[code], hint: describeCode(code).remedy, file, path: "", range: null };
}
