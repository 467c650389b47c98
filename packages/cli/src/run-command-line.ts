import {
  asLogLines,
  type Diagnostic,
  diagnosticLines,
  escapeLog,
  exitCodeOf,
  type Failure,
  failureLines,
  hasErrors,
  type NodeSignal,
  sortDiagnostics,
  toDiagnosticRecord,
  toFailure,
  toFailureRecord,
} from "@keelson/core";
import type { CommandResult } from "./command.ts";
import { commands } from "./commands.ts";
import { commandHelp, overview } from "./help.ts";
import { parseArguments } from "./parse-arguments.ts";
import { listenForSignals } from "./signals.ts";
import { WrongUsage } from "./wrong-usage.ts";

const print = (text: string): void => void process.stdout.write(text);
const tell = (lines: readonly string[]): void => void process.stderr.write(lines.map((line) => `${line}\n`).join(""));

/** Runs one command and answers the exit code. The one place that catches. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  const signals = listenForSignals();
  const told: Diagnostic[] = [];
  try {
    return await runWords(words, { signal: signals.signal, told });
  } catch (error) {
    return reportFailure(toFailure(error), { asJson: wantsJson(words), signal: signals.received(), told });
  } finally {
    signals.release();
  }
}

interface Run {
  readonly signal: AbortSignal;
  /** Findings that are told however the command ends. */
  readonly told: Diagnostic[];
}

async function runWords(words: readonly string[], run: Run): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    print(overview());
    return name === undefined ? 2 : 0;
  }
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (known === undefined) throw new WrongUsage(`There is no command ${name}.`, { hint: `Commands: ${Object.keys(commands).join(", ")}.` });
  const command = await known.load();
  const { values, format, wantsHelp } = parseArguments(command, rest);
  if (wantsHelp) {
    print(commandHelp(command));
    return 0;
  }
  const result = await command.run(values, {
    signal: run.signal,
    tell: (diagnostics) => void run.told.push(...diagnostics),
    reporter: { emit: (event) => tell(asLogLines(event)) },
  });
  return format === "json" ? printJson(result) : printText(result);
}

function printJson({ diagnostics, json }: CommandResult): number {
  const ok = !hasErrors(diagnostics);
  print(`${JSON.stringify({ diagnostics: sortDiagnostics(diagnostics).map(toDiagnosticRecord), ...json, ok }, null, 2)}\n`);
  return ok ? 0 : 1;
}

function printText({ diagnostics, facts }: CommandResult): number {
  tell(sortDiagnostics(diagnostics).map(toDiagnosticRecord).flatMap(diagnosticLines));
  for (const fact of facts) print(`${escapeLog(`${fact.name}: ${fact.value}`)}\n`);
  return hasErrors(diagnostics) ? 1 : 0;
}

function reportFailure(
  failure: Failure,
  end: { readonly asJson: boolean; readonly signal: NodeSignal | null; readonly told: readonly Diagnostic[] },
): number {
  const record = toFailureRecord(failure);
  const diagnostics = [...sortDiagnostics(end.told).map(toDiagnosticRecord), ...record.diagnostics];
  if (end.asJson) print(`${JSON.stringify({ diagnostics, failure: record, ok: false }, null, 2)}\n`);
  else tell([...diagnostics.flatMap(diagnosticLines), ...failureLines(record)]);
  return exitCodeOf(failure, end.signal);
}

/** Read without the parser, since a wrong command line has to be told in the wanted form too. */
function wantsJson(words: readonly string[]): boolean {
  return words.some((word, index) => word === "--format=json" || (word === "--format" && words[index + 1] === "json"));
}
