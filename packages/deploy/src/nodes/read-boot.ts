import { redact } from "@keelson/core";

/** Where a boot is, from what the node's scripts print. */
export interface BootProgress {
  /** From 1. */
  readonly step: number;
  readonly of: number;
  /** The step's name, as `etcd-volume`. */
  readonly name: string;
  /** What was said of it last. */
  readonly result: string;
  /** The whole line, as it stands in the console. */
  readonly line: string;
  /** `failed`: the node told the stack so and goes on trying. */
  readonly state: "running" | "failed" | "done";
}

/** `keelson: [n/m] step: result`, and without a place what the runner of the steps says: `keelson: boot: ...`. */
const bootLine = /keelson: (?:\[(\d{1,3})\/(\d{1,3})\] ([a-z0-9-]+)|boot): (.*)$/;
const endOfLastStep = /^(node Ready|the stack was told SUCCESS|the stack does not wait)/;

/**
 * Where a boot is, from a console's lines (cluster documentation, "Boot"); null when no step said anything yet: then Ignition runs,
 * or failed. The last line of a step counts, so that a reboot is told apart from the boot before it.
 */
export function readBoot(console: string): BootProgress | null {
  let boot: BootProgress | null = null;
  for (const line of consoleLines(console)) {
    const [, step, of, name, result = ""] = bootLine.exec(line) ?? [];
    if (step !== undefined && name !== undefined) {
      const isEnd = step === of && endOfLastStep.test(result);
      const told: BootProgress["state"] = boot !== null && boot.name === name && Number(step) === boot.step ? boot.state : "running";
      boot = { step: Number(step), of: Number(of), name, result, line: bootText(line), state: isEnd ? "done" : told };
    } else if (boot !== null && bootLine.test(line)) {
      boot = afterRunner(boot, result, line);
    }
  }
  return boot;
}

/** The runner of the steps says that one took too long, and that the stack was told of a failure: the step's own line stays. */
function afterRunner(boot: BootProgress, result: string, line: string): BootProgress {
  if (result === "the stack was told FAILURE") return { ...boot, state: "failed" };
  return / had no end within /.test(result) ? { ...boot, result, line: bootText(line) } : boot;
}

/** Without what the kernel or the journal wrote before it. */
function bootText(line: string): string {
  return shorten(line.slice(line.indexOf("keelson: ")));
}

/** The last lines that say something, for a report. */
export function consoleTail(console: string, count: number): readonly string[] {
  return consoleLines(console)
    .filter((line) => line.trim() !== "")
    .slice(-count)
    .map(shorten);
}

function shorten(line: string): string {
  return line.length > 240 ? `${line.slice(0, 240)}…` : line;
}

/** Colours and cursor movements of a terminal (ECMA-48, "control sequences"). */
const controlSequence = new RegExp(String.raw`\u001B\[[0-?]*[ -/]*[@-~]|[\u0000-\u0008\u000B-\u001F\u007F]`, "g");

/** More than a line of a script has; the rest of a longer one is not looked at. */
const longestLine = 4096;

/** A key's first and last line, whatever the journal wrote before them, and how many lines the longest has. */
const [keyBegins, keyEnds, longestKey] = [/-----BEGIN /, /-----END /, 100] as const;

/** The console's lines without control sequences, and without what looks like a credential: a broken script prints what it reads. */
function consoleLines(console: string): readonly string[] {
  let keyLines = 0;
  return console.split(/[\r\n]+/).map((written) => {
    const line = written.slice(0, longestLine).replace(controlSequence, "");
    if (keyBegins.test(line)) keyLines = longestKey;
    if (bootLine.test(line)) keyLines = 0;
    const isKey = keyLines > 0 && (keyBegins.test(line) || keyEnds.test(line) || /(?:^|\s)[A-Za-z0-9+/=]+$/.test(line));
    keyLines = keyEnds.test(line) ? 0 : Math.max(0, keyLines - 1);
    return isKey ? redact(line.replace(/-----BEGIN .*|[A-Za-z0-9+/=]+$/, "-----BEGIN -----")) : redact(line);
  });
}
