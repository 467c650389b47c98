/** The few things that operations do with files, in their own words, so that tests and edges can give others. */
export interface Files {
  /** The text of a file, or why there is none. */
  readText(path: string): Promise<{ readonly text: string } | { readonly problem: FileProblem }>;
  /** All files below a folder, as sorted paths relative to it. */
  listFiles(folder: string): Promise<readonly string[]>;
  isFolder(path: string): Promise<boolean>;
  /** Writes a file and the folders above it; the file appears whole or not at all. `mode` is for the file alone. */
  writeText(path: string, text: string, mode?: number): Promise<void>;
}

export type FileProblem = "file-missing" | "file-is-directory" | "file-unreadable" | "file-too-large" | "not-text";
