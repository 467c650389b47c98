/** What an Auto Scaling group asks for: one instance, and whom it tells that it is there. */
export interface MachineOrder {
  readonly instanceId: string;
  readonly region: string;
  readonly zone: string;
  /** Null where the template's own interface decides. */
  readonly subnetId: string | null;
  readonly privateAddress: string;
  readonly groupName: string;
  /** The stack and the resource in it that the machine signals for. */
  readonly stackId: string;
  readonly stackName: string;
  readonly logicalId: string;
  /** What made the group want it; a real machine does not know. */
  readonly occasion: "create" | "update" | "rollback" | "repair";
  readonly template: { readonly id: string; readonly version: string };
  readonly imageId: string;
  readonly instanceType: string;
  /** Base64, as the launch template has it; null without one. */
  readonly userData: string | null;
  readonly tags: Readonly<Record<string, string>>;
  /** Milliseconds that a boot usually takes by the double's script; a real machine takes its own time. */
  readonly usualBoot: number;
}

/** A machine that was started, or why EC2 would not, in EC2's own words. */
export type MachineStart = { readonly kind: "started" } | { readonly kind: "refused"; readonly message: string };

export type MachineState = "pending" | "running" | "shutting-down" | "terminated";

/** What a machine tells its stack by itself. Real ones call SignalResource instead, and list none here. */
export interface MachineSignal {
  readonly at: number;
  readonly status: "SUCCESS" | "FAILURE";
}

/**
 * The machines behind groups. Instants are milliseconds since the epoch and never lie in the future of the request that asks;
 * a start or stop may be told late, at the next request after its instant.
 */
export interface MachinePort {
  start(order: MachineOrder, at: number): MachineStart;
  /** Begins to shut a machine down; one that is unknown or stopped stays as it is. */
  stop(instanceId: string, at: number): void;
  /** Null for a machine that was never started. */
  stateOf(instanceId: string, at: number): MachineState | null;
  /** Everything that its console showed up to an instant; empty before the first line. */
  consoleOf(instanceId: string, at: number): string;
  signalsOf(instanceId: string, until: number): readonly MachineSignal[];
}
