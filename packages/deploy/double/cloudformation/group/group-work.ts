import type { GroupDesign, GroupRecord } from "../../auto-scaling/auto-scaling-state.ts";
import type { MachineOrder } from "../../machines/machine-port.ts";

/** How far CloudFormation is with a group; JSON. It moves by what happens, not by a timetable: signals come when they come. */
export interface GroupWork {
  readonly kind: "group";
  readonly groupName: string;
  readonly region: string;
  readonly owner: GroupRecord["owner"];
  readonly design: GroupDesign;
  /** A new group, rather than new properties of one. */
  readonly creates: boolean;
  /** What the events of its writing begin with. */
  readonly prefix: "CREATE" | "UPDATE";
  readonly occasion: MachineOrder["occasion"];
  /** Milliseconds that a boot usually takes. */
  readonly usualBoot: number;
  /** The instant of what happened last. */
  at: number;
  stage: GroupStage;
  readonly policy: WaitPolicy;
  /** Signals that came from outside, oldest first. */
  signals: SignalRecord[];
  /** Whose signal was taken: each counts once. */
  readonly heard: string[];
  successes: number;
  failures: number;
  /** How many signals there should be in all. */
  expected: number;
  /** Instances that were there already: others are new. */
  known: readonly string[];
  roll: RollRecord | null;
}

export type GroupStage =
  /** The group does not exist yet. */
  | { readonly name: "create" }
  /** Properties are about to be taken over. */
  | { readonly name: "change" }
  /** Until as many instances are in service as are desired. */
  | { readonly name: "settle"; readonly deadline: number | null }
  /** Until these instances have signalled; null: until so many signals came, whoever sent them. */
  | { readonly name: "signals"; readonly from: readonly string[] | null; readonly deadline: number }
  | { readonly name: "pause"; readonly until: number }
  | { readonly name: "ending"; readonly ids: readonly string[]; readonly until: number }
  | { readonly name: "failed"; readonly reason: string }
  /** Events that are still to be written one after the other, then the next stage. */
  | { readonly name: "say"; readonly texts: readonly string[]; readonly next: GroupStage }
  | { readonly name: "done" };

/** Of CreationPolicy, or of AutoScalingRollingUpdate. */
export interface WaitPolicy {
  /** Signals are waited for. */
  readonly waits: boolean;
  /** How long for a signal, or after new instances where none is waited for. */
  readonly time: number;
  readonly timeText: string;
  readonly percent: number;
  /** Null where no rolling update policy is set. */
  readonly rolling: { readonly minInService: number; readonly maxBatch: number; readonly suspend: readonly string[] } | null;
}

export interface SignalRecord {
  readonly at: number;
  readonly uniqueId: string;
  readonly status: "SUCCESS" | "FAILURE";
}

export interface RollRecord {
  /** Outdated instances that still run, in the order in which they go. */
  left: readonly string[];
  readonly total: number;
  readonly batch: number;
  /** Sizes to go back to. */
  readonly minSize: number;
  readonly desired: number;
}
