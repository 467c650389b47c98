import type { MachineOrder } from "./machine-port.ts";

/** How the machines of a group come up. */
export type BootScript = {
  /** Only machines that are started on this occasion; a rollback's machines come up unless a script names it. */
  readonly on?: MachineOrder["occasion"];
  /** Only machines of this launch template version. */
  readonly version?: string;
  /** Seconds from start to signal; what the double's `seconds` say for the group when absent. */
  readonly seconds?: number;
} & (
  | { readonly boot: "ready" }
  /** Stands still at a step, with a line that says why; nobody is told. */
  | { readonly boot: "stops-at-step"; readonly step: string; readonly line?: string }
  /** Comes up to its last step and never tells the stack. */
  | { readonly boot: "never-signals" }
  /** Gives up at a step and tells the stack so. */
  | { readonly boot: "signals-failure"; readonly step?: string; readonly line?: string }
  /** EC2 has none of the type: for ever, or for so many starts. */
  | { readonly boot: "capacity"; readonly starts?: number }
  /** EC2 refuses the start with a sentence of its own, for ever or for so many starts. */
  | { readonly boot: "refused"; readonly message: string; readonly starts?: number }
);

/** By logical id of the group, by its name, or `*` for all; of several scripts the first that fits. */
export type MachineScript = Readonly<Record<string, BootScript | readonly BootScript[]>>;

/** The script of one start; machines come up by default. */
export function bootScriptOf(script: MachineScript, order: MachineOrder): BootScript {
  const named = [script[order.logicalId], script[order.groupName], script["*"]].flatMap((entry) => entry ?? []);
  return named.find((entry) => fits(entry, order)) ?? { boot: "ready" };
}

function fits({ on, version }: BootScript, { occasion, template }: MachineOrder): boolean {
  return (on === undefined ? occasion !== "rollback" : on === occasion) && (version === undefined || version === template.version);
}
