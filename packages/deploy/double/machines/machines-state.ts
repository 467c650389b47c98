import type { MachineSignal } from "./machine-port.ts";

/** What fake machines remember; JSON all the way. */
export interface MachinesState {
  readonly format: 1;
  /** By instance id. */
  readonly machines: Record<string, MachineRecord>;
  /** How many starts were refused, by logical id. */
  readonly refused: Record<string, number>;
}

/** A machine whose whole boot was laid out when it was started, so that a script that changes later does not change its past. */
export interface MachineRecord {
  readonly startedAt: number;
  stoppedAt: number | null;
  readonly lines: readonly ConsoleLine[];
  readonly signal: MachineSignal | null;
}

export interface ConsoleLine {
  readonly at: number;
  readonly text: string;
}

export function emptyMachinesState(): MachinesState {
  return { format: 1, machines: {}, refused: {} };
}
