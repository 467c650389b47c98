import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { programPath } from "./program.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const standIns = fileURLToPath(new URL("../workflows/stand-ins", import.meta.url));

export interface ActRun {
  readonly repository: string;
  readonly workflow: string;
  readonly event: { readonly name: "push" | "pull_request" | "workflow_dispatch"; readonly payload: object };
  readonly environment: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
}

export interface EndedWorkflow {
  readonly status: number;
  /** What became of each job, by its name. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Where errors were annotated: title, file, line, col. */
  readonly annotations: readonly Readonly<Record<string, string>>[];
  /** What the steps wrote, act's own lines left out. */
  readonly output: string;
  /** Everything but the commands that ask for a value to be hidden: those hold it, and runners show them to nobody. */
  readonly log: string;
}

interface ActLine {
  readonly job?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly raw_output?: boolean;
  readonly msg?: string;
}

/** Runs a workflow of a repository on this machine, offline, with stand-ins for actions of others. */
export async function runAct(run: ActRun): Promise<EndedWorkflow> {
  const folder = await temporaryFolder("act");
  const eventPath = join(folder, "event.json");
  await writeFile(eventPath, JSON.stringify(run.event.payload));
  await mkdir(join(folder, "home"));
  const flag = (name: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).flatMap(([key, value]) => [name, `${key}=${value}`]);
  const files = {
    "--workflows": join(run.repository, ".github", "workflows", run.workflow),
    "--eventpath": eventPath,
    "--action-cache-path": join(folder, "cache"),
  };
  const args = [
    run.event.name,
    "--platform=ubuntu-latest=-self-hosted",
    "--no-cache-server",
    "--action-offline-mode",
    "--json",
    "--secret=GITHUB_TOKEN=ghs_e2e",
    ...Object.entries(files).flat(),
    ...flag("--local-repository", localRepositories(run.repository)),
    ...flag("--env", run.environment),
    ...flag("--var", run.variables ?? {}),
  ];
  // The first node on PATH runs the actions: the one that runs this.
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`,
    HOME: join(folder, "home"),
    XDG_CACHE_HOME: join(folder, "cache"),
  };
  return new Promise((resolve) => {
    const settings = { cwd: run.repository, env, timeout: 150_000, killSignal: "SIGKILL", maxBuffer: 64 * 1024 * 1024 } as const;
    execFile(programPath("act"), args, settings, (error, stdout, stderr) => {
      const lines = stdout.split("\n").flatMap((line): ActLine[] => (line.startsWith("{") ? [JSON.parse(line) as ActLine] : []));
      const shown = stdout.split("\n").filter((line) => !line.includes('"command":"add-mask"'));
      const ended = lines.flatMap(({ job, jobResult }) =>
        job === undefined || jobResult === undefined ? [] : [[job, jobResult] as const],
      );
      resolve({
        status: error === null ? 0 : 1,
        jobs: Object.fromEntries(ended),
        annotations: lines.flatMap(({ command, kvPairs }) => (command === "error" && kvPairs !== undefined ? [kvPairs] : [])),
        output: lines.flatMap((line) => (line.raw_output === true ? [line.msg ?? ""] : [])).join(""),
        log: `${shown.join("\n")}${stderr}`,
      });
    });
  });
}

/** The repository itself by a name and a commit: for what GitHub finds by `$/` where nothing is checked out. */
export const ownRepository = `octocat/keelson@${"0".repeat(40)}`;

/** A folder for each action of others that the workflows name, at the very commit, and for our own. */
function localRepositories(repository: string): Record<string, string> {
  const workflows = join(repository, ".github", "workflows");
  const texts = readdirSync(workflows).map((name) => readFileSync(join(workflows, name), "utf8"));
  const names = readdirSync(standIns);
  const uses = texts.flatMap((text) => [...text.matchAll(/uses: ([\w-]+\/([\w-]+)@[0-9a-f]{40})/g)]);
  const others = uses.flatMap(([, reference = "", name = ""]) =>
    names.includes(name) ? [[reference, join(standIns, name)] as const] : [],
  );
  return { ...Object.fromEntries(others), [ownRepository]: repository };
}
