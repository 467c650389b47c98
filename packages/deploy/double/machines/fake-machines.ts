import type { MachineOrder, MachinePort, MachineStart } from "./machine-port.ts";
import { bootScriptOf, type BootScript, type MachineScript } from "./machine-script.ts";
import { layOutBoot } from "./lay-out-boot.ts";
import type { MachineRecord, MachinesState } from "./machines-state.ts";

/** Milliseconds from the start of a machine to running, and from its stop to terminated; invented. */
const comingUp = 8000;
const goingDown = 45_000;

/**
 * Machines that only the clock and a script move: a boot is laid out when it begins, everything later is read off it.
 * `scriptOf` is asked at every start.
 */
export function fakeMachines(state: MachinesState, scriptOf: () => MachineScript = () => ({})): MachinePort {
  const { machines, refused } = state;
  return {
    start(order, at) {
      const script = bootScriptOf(scriptOf(), order);
      const refusal = refusalOf(script, order, refused[order.logicalId] ?? 0);
      if (refusal !== null) {
        refused[order.logicalId] = (refused[order.logicalId] ?? 0) + 1;
        return refusal;
      }
      machines[order.instanceId] = { startedAt: at, stoppedAt: null, ...layOutBoot(order, script, at) };
      return { kind: "started" };
    },
    stop(instanceId, at) {
      const machine = machines[instanceId];
      if (machine !== undefined) machine.stoppedAt ??= at;
    },
    stateOf(instanceId, at) {
      const machine = machines[instanceId];
      if (machine === undefined) return null;
      if (machine.stoppedAt !== null && machine.stoppedAt <= at) return at < machine.stoppedAt + goingDown ? "shutting-down" : "terminated";
      return at < machine.startedAt + comingUp ? "pending" : "running";
    },
    consoleOf(instanceId, at) {
      const machine = machines[instanceId];
      if (machine === undefined) return "";
      const until = lastInstant(machine, at);
      // A serial console ends its lines with CR LF.
      return machine.lines.filter((line) => line.at <= until).reduce((text, line) => `${text}${line.text}\r\n`, "");
    },
    signalsOf(instanceId, until) {
      const machine = machines[instanceId];
      if (machine?.signal == null) return [];
      return machine.signal.at <= lastInstant(machine, until) ? [machine.signal] : [];
    },
  };
}

/** A machine that was stopped says nothing after that. */
const lastInstant = ({ stoppedAt }: MachineRecord, at: number): number => Math.min(at, stoppedAt ?? at);

function refusalOf(script: BootScript, order: MachineOrder, before: number): MachineStart | null {
  if (script.boot !== "capacity" && script.boot !== "refused") return null;
  if (script.starts !== undefined && before >= script.starts) return null;
  return { kind: "refused", message: script.boot === "refused" ? script.message : withoutCapacity(order) };
}

/** InsufficientInstanceCapacity in EC2's words (runs-on#73, 2i2c-org/infrastructure#3334). */
function withoutCapacity({ instanceType, zone, region }: MachineOrder): string {
  const others = ["a", "b", "c"].map((letter) => region + letter).filter((each) => each !== zone);
  return (
    `We currently do not have sufficient ${instanceType} capacity in the Availability Zone you requested (${zone}). ` +
    `Our system will be working on provisioning additional capacity. You can currently get ${instanceType} capacity ` +
    `by not specifying an Availability Zone in your request or choosing ${others.join(", ")}.`
  );
}
