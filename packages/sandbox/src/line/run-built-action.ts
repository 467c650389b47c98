import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface BuiltActionRun {
  /** The folder of the built files. */
  readonly dist: string;
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** The working directory, as the workspace is for a real run. */
  readonly workspace: string;
  /** RUNNER_TEMP; the files of the runner lie below it. */
  readonly temporaryFolder: string;
  /** Added to the runner's own variables; nothing else of this process's environment reaches the action, but PATH. */
  readonly environment: Readonly<Record<string, string>>;
  /** Called with each line of the log as it comes. */
  readonly onLine?: (line: string) => void;
  /** Called with the process's id once it runs; tests send it signals. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

export interface EndedAction {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly summaryPath: string;
  readonly log: string;
}

/** Starts a built action as the runner does: node, absolute path, INPUT_* and GITHUB_* variables, files for what it answers. */
export async function runBuiltAction(run: BuiltActionRun): Promise<EndedAction> {
  mkdirSync(run.temporaryFolder, { recursive: true });
  const folder = mkdtempSync(join(run.temporaryFolder, `${run.action}-`));
  const file = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, "");
    return path;
  };
  const files = { output: file("output"), state: file("state"), summary: file("summary.md") };
  const inputs = Object.entries(run.inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]);
  const child = spawn(process.execPath, [join(run.dist, `${run.action}.js`)], {
    cwd: run.workspace,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"] ?? "",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: run.workspace,
      GITHUB_OUTPUT: files.output,
      GITHUB_STATE: files.state,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: run.temporaryFolder,
      ...run.environment,
      ...Object.fromEntries(inputs),
    },
  });
  run.onStart?.((signal) => child.kill(signal));
  const log: string[] = [];
  let rest = "";
  const take = (text: string): void => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      log.push(line);
      run.onLine?.(line);
    }
  };
  child.stdout.setEncoding("utf8").on("data", take);
  child.stderr.setEncoding("utf8").on("data", take);
  const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on("error", reject).on("close", (code, by) => resolve([code, by]));
  });
  return {
    exitCode,
    signal,
    outputs: parseCommandFile(readFileSync(files.output, "utf8")),
    state: parseCommandFile(readFileSync(files.state, "utf8")),
    summary: readFileSync(files.summary, "utf8"),
    summaryPath: files.summary,
    log: [...log, rest].join("\n"),
  };
}

/** The runner's file commands: `name=value`, or `name<<DELIMITER`, lines, `DELIMITER` (GitHub Actions documentation, "Workflow commands"). */
export function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc !== null) {
      const [, name = "", delimiter = ""] = heredoc;
      const end = lines.indexOf(delimiter, at + 1);
      values[name] = lines.slice(at + 1, end).join("\n");
      at = end;
    } else if (line.includes("=")) {
      values[line.slice(0, line.indexOf("="))] = line.slice(line.indexOf("=") + 1);
    }
  }
  return values;
}
