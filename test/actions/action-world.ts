import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type EndedAction, type Sandbox, startSandbox } from "@keelson/sandbox";
import { type ActionRun, makeScratch, runAction, type Scratch } from "./run-action.ts";

type SandboxOptions = Parameters<typeof startSandbox>[0];

/** A sandbox and a folder of its own; the built actions run against it. */
export interface ActionWorld {
  readonly scratch: Scratch;
  readonly sandbox: Sandbox;
  run(action: string, run: ActionRun): Promise<EndedAction>;
  /** Ends the sandbox and starts it again on what it kept, with another script. */
  restart(options?: Omit<SandboxOptions, "stateFolder">): Promise<void>;
  close(): Promise<void>;
}

/** So fast that a stack is there when it is looked at the second time. */
const soon = 2000;

/** A fresh world, or one that goes on from the kept state in a folder, which stays as it is. */
export async function openWorld(options: Omit<SandboxOptions, "stateFolder"> & { readonly from?: string } = {}): Promise<ActionWorld> {
  const scratch = makeScratch();
  const stateFolder = join(scratch.folder, "state");
  if (options.from !== undefined) cpSync(options.from, stateFolder, { recursive: true });
  const start = (settings: Omit<SandboxOptions, "stateFolder">): Promise<Sandbox> =>
    startSandbox({ speed: soon, ...settings, stateFolder });
  let sandbox = await start(options);
  return {
    scratch,
    get sandbox() {
      return sandbox;
    },
    run: (action, run) => runAction(action, scratch, { ...run, environment: { ...sandbox.environment, ...run.environment } }),
    async restart(settings = {}) {
      await sandbox.close();
      sandbox = await start(settings);
    },
    async close() {
      await sandbox.close();
      scratch.remove();
    },
  };
}

/** The stacks that the sandbox has kept; none before its first request. */
export function stacksOf(world: ActionWorld): { name: string; status: string }[] {
  const path = join(world.scratch.folder, "state", "account.json");
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, "utf8")) as { cloudFormation: { stacks: { name: string; status: string }[] } }).cloudFormation
    .stacks;
}
