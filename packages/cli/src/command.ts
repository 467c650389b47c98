import type { Diagnostic, Fact, Reporter } from "@keelson/core";

/** What the terminal lends to a command. */
export interface CommandContext {
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
  /** Findings that are told however the command ends. */
  tell(diagnostics: readonly Diagnostic[]): void;
}

/** How a command ended when it did not fail. `json` is what `--format json` prints. */
export interface CommandResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly facts: readonly Fact[];
  readonly json: Readonly<Record<string, unknown>>;
}

export interface CommandOption {
  readonly type: "string" | "boolean";
  readonly description: string;
  readonly default?: string | boolean;
}

/** A command as the help page and the parser know it. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly description: string;
  /** How many words without a dash it takes. */
  readonly positionals: { readonly min: number; readonly max: number };
  readonly options: Readonly<Record<string, CommandOption>>;
  run(values: CommandValues, context: CommandContext): Promise<CommandResult>;
}

export interface CommandValues {
  readonly positionals: readonly string[];
  text(name: string): string | null;
  flag(name: string): boolean;
}
