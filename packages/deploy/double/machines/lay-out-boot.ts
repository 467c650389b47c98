import type { MachineOrder, MachineSignal } from "./machine-port.ts";
import type { BootScript } from "./machine-script.ts";
import type { ConsoleLine } from "./machines-state.ts";

export interface Boot {
  readonly lines: readonly ConsoleLine[];
  readonly signal: MachineSignal | null;
}

interface BootStep {
  readonly name: string;
  /** What the node's script says when the step is done. */
  readonly result: string;
}

/** The steps of the nodes of a Keelson cluster and their console texts, as the node scripts write them. */
export function bootStepsOf(
  role: "controller" | "worker",
  order: Pick<MachineOrder, "instanceId" | "zone" | "privateAddress" | "userData">,
): readonly BootStep[] {
  const metadata = { name: "metadata", result: `${order.instanceId} in ${order.zone}, ${order.privateAddress}` };
  const signal = { name: "signal", result: "node Ready" };
  return role === "controller"
    ? [
        metadata,
        { name: "etcd-volume", result: `${volumeOf(order.userData)} is /dev/nvme1n1, file system kept` },
        { name: "secrets", result: "9 read" },
        { name: "kubeadm-init", result: "control plane initialised, etcd data kept" },
        { name: "addons", result: "flannel and the cloud controller applied" },
        signal,
      ]
    : [metadata, { name: "secrets", result: "2 read" }, { name: "kubeadm-join", result: "joined" }, signal];
}

/** The etcd volume that the user data names. */
function volumeOf(userData: string | null): string {
  const [volume = "vol-00000000000000000"] = /vol-[0-9a-f]{17}/.exec(Buffer.from(userData ?? "", "base64").toString("latin1")) ?? [];
  return volume;
}

const preface = [
  "Flatcar Container Linux by Kinvolk",
  "ignition: files: op(1): [finished] writing unit",
  "systemd: Started keelson-boot.service",
];

/** A boot from its first line to its signal: the kernel takes a fifth of the time, the steps share the rest. */
export function layOutBoot(order: MachineOrder, script: BootScript, at: number): Boot {
  const total = script.seconds === undefined ? order.usualBoot : script.seconds * 1000;
  const steps = bootStepsOf(order.tags["keelson:role"] === "controller" ? "controller" : "worker", order);
  const kernel = total / 5;
  const first: ConsoleLine[] = preface.map((text, index) => ({ at: at + Math.round((kernel * (index + 1)) / preface.length), text }));
  const stop = stopOf(script, steps);
  const lines = [...first];
  for (const [index, { name, result }] of steps.entries()) {
    const when = at + Math.round(kernel + ((total - kernel) * (index + 1)) / steps.length);
    const prefix = `keelson: [${index + 1}/${steps.length}] ${name}: `;
    if (index === stop?.index) {
      if (stop.line !== null) lines.push({ at: when, text: prefix + stop.line });
      return stop.tells ? withSignal(lines, "boot", { at: when, status: "FAILURE" }) : { lines, signal: null };
    }
    lines.push({ at: when, text: prefix + result });
  }
  return withSignal(lines, `[${steps.length}/${steps.length}] signal`, { at: at + total, status: "SUCCESS" });
}

function withSignal(lines: readonly ConsoleLine[], step: string, signal: MachineSignal): Boot {
  return { lines: [...lines, { at: signal.at, text: `keelson: ${step}: the stack was told ${signal.status}` }], signal };
}

interface Stop {
  readonly index: number;
  readonly line: string | null;
  readonly tells: boolean;
}

function stopOf(script: BootScript, steps: readonly BootStep[]): Stop | null {
  switch (script.boot) {
    case "never-signals":
      return { index: steps.length - 1, line: null, tells: false };
    case "stops-at-step":
      return { index: placeOf(steps, script.step), line: script.line ?? "SSM does not answer", tells: false };
    case "signals-failure":
      return { index: placeOf(steps, script.step ?? "secrets"), line: script.line ?? "SSM refuses: AccessDeniedException", tells: true };
    case "ready":
    case "capacity":
    case "refused":
      return null;
  }
}

function placeOf(steps: readonly BootStep[], name: string): number {
  const index = steps.findIndex((step) => step.name === name);
  if (index < 0) throw new RangeError(`no boot step ${name} among ${steps.map((step) => step.name).join(", ")}`);
  return index;
}
