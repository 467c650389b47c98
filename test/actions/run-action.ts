import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EndedAction, runBuiltAction, sandboxPaths } from "@keelson/sandbox";

export interface ActionRun {
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** The example's folder when absent. */
  readonly workspace?: string;
  /** The process gets SIGINT at the first line of its log that matches. */
  readonly interruptAt?: RegExp;
  /** Called with each line of the log as it comes. */
  readonly onLine?: (line: string) => void;
  /** Called once the process runs, with what sends it a signal. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** A folder of its own that lives as long as a test file. */
export interface Scratch {
  readonly folder: string;
  readonly remove: () => void;
}

export function makeScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), "keelson-test-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a built action as the runner does, below a scratch folder. */
export function runAction(action: string, scratch: Scratch, run: ActionRun): Promise<EndedAction> {
  const { dist, example } = sandboxPaths();
  let interrupt: (() => void) | null = null;
  return runBuiltAction({
    dist,
    action,
    inputs: run.inputs,
    workspace: run.workspace ?? example,
    temporaryFolder: join(scratch.folder, "runner"),
    environment: run.environment ?? {},
    onStart: (kill) => {
      interrupt = () => kill("SIGINT");
      run.onStart?.(kill);
    },
    onLine: (line) => {
      run.onLine?.(line);
      if (run.interruptAt?.test(line) !== true) return;
      interrupt?.();
      interrupt = null;
    },
  });
}

/** The annotations of a log: level, properties and message. */
export function annotationsOf(log: string): { level: string; properties: Record<string, string>; message: string }[] {
  return [...log.matchAll(/^::(error|warning|notice) ?([^:]*(?:%3A[^:]*)*)::(.*)$/gm)].map(([, level = "", words = "", message = ""]) => ({
    level,
    message,
    properties: Object.fromEntries(words.split(",").map((word) => [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)])),
  }));
}

/** What Node prints of an error that nobody caught, or of one that somebody printed whole. */
export const stackTrace = /^\s+at .+(\(.+:\d+:\d+\)|:\d+:\d+)$/m;
