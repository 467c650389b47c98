import { type Clock, type FailureCode, RemoteFailure, type Reporter } from "@keelson/core";
import { readBoot } from "@keelson/deploy";
import { type BootPorts, findNodeGroups } from "./node-groups.ts";

/** Looks at the consoles of machines that are not nodes yet. */
export interface BootWatch {
  /** Tells what is new, when it is time to look again. `well` are the machines that need no look. Never fails. */
  look(well: ReadonlySet<string>): Promise<void>;
}

/** Milliseconds between two looks: a console is 64 KiB of text, and a boot takes minutes. */
const interval = 20_000;
/** At a time; a large group boots alike. */
const shownMachines = 5;

interface WatchOptions extends BootPorts {
  readonly stackId: string;
  readonly clock: Clock;
  readonly reporter: Reporter;
}

/** The progress of boots, as `keelson: [n/m] step: result` lines that machines print. */
export function watchBoots(options: WatchOptions): BootWatch {
  const { clock, reporter, nodes } = options;
  const said = new Map<string, string>();
  const noted = new Set<FailureCode>();
  let next = clock.now() + interval;
  let groups: readonly string[] | null = null;
  const note = (code: FailureCode, message: string): void => {
    if (noted.has(code)) return;
    noted.add(code);
    reporter.emit({ type: "note", engine: "deploy", note: { severity: "notice", code, message, subject: null } });
  };
  const lookAt = async (instanceId: string): Promise<void> => {
    const console = await nodes.readConsole(instanceId);
    if (console === null) note("console-late", `${instanceId} has no console output yet; on types without Nitro it comes minutes late.`);
    const line = console === null ? undefined : readBoot(console)?.line;
    if (line === undefined || said.get(instanceId) === line) return;
    said.set(instanceId, line);
    reporter.emit({ type: "change-progress", engine: "deploy", subject: instanceId, detail: line, done: null, total: null });
  };
  return {
    async look(well) {
      if (clock.now() < next) return;
      next = clock.now() + interval;
      try {
        groups ??= await findNodeGroups(options.stackId, options);
        const found = await Promise.all(groups.map((name) => nodes.describeGroup(name)));
        const machines = found.flatMap((group) => group?.instances ?? []).filter(({ instanceId }) => !well.has(instanceId));
        const booting = machines.filter(({ lifecycleState }) => !lifecycleState.startsWith("Terminat"));
        await Promise.all(booting.slice(0, shownMachines).map(({ instanceId }) => lookAt(instanceId)));
      } catch (error) {
        if (!(error instanceof RemoteFailure)) throw error;
        note("boot-unseen", `The progress of boots cannot be shown: ${error.message}`);
      }
    },
  };
}
