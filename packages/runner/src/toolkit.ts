import { appendFileSync } from "node:fs";
import * as core from "@actions/core";
import { Refused } from "@keelson/core";

/** How serious an annotation is, in the runner's words. */
export type AnnotationLevel = "error" | "warning" | "notice";

/** A message on a line of a file of the pull request. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

const writers = { error: core.error, warning: core.warning, notice: core.notice } as const;

/** The runner's commands and files. The only code that talks to @actions/core. */
export const toolkit = {
  readInput: (name: string): string => core.getInput(name),
  writeOutput: (name: string, value: string): void => writeFile("GITHUB_OUTPUT", () => core.setOutput(name, value)),
  saveState: (name: string, value: string): void => writeFile("GITHUB_STATE", () => core.saveState(name, value)),
  readState: (name: string): string => core.getState(name),
  mask: (secret: string): void => core.setSecret(secret),
  info: (line: string): void => core.info(line),
  startGroup: (name: string): void => core.startGroup(name),
  endGroup: (): void => core.endGroup(),
  debug: (text: string): void => core.debug(text),
  annotate(annotation: Annotation): void {
    const properties = {
      title: annotation.title,
      ...(annotation.file === null ? {} : { file: annotation.file }),
      ...(annotation.line === null ? {} : { startLine: annotation.line }),
      ...(annotation.column === null ? {} : { startColumn: annotation.column }),
    };
    writers[annotation.level](annotation.message, properties);
  },
  /** Appends to the summary of this step; without a runner there is none. */
  appendSummary(markdown: string): void {
    const path = process.env["GITHUB_STEP_SUMMARY"];
    if (path !== undefined && path !== "") writeFile("GITHUB_STEP_SUMMARY", () => appendFileSync(path, markdown));
  },
} as const;

/** Names a file of the runner that cannot be written: a full disk must not end in a stack trace after a deployment. */
export function writeFile<Result>(name: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refused("runner-file-not-written", `The file of ${name} cannot be written: ${reason}`, { cause: error });
  }
}
