import { parseArgs } from "node:util";
import type { Command, CommandValues } from "./command.ts";
import { WrongUsage } from "./wrong-usage.ts";

export interface Parsed {
  readonly values: CommandValues;
  readonly format: "text" | "json";
  readonly wantsHelp: boolean;
}

/** The words behind the command's name. Throws WrongUsage. */
export function parseArguments(command: Command, words: readonly string[]): Parsed {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, option]) => [name, { type: option.type }]));
  const parsed = attempt(() =>
    parseArgs({
      args: [...words],
      options: { ...options, format: { type: "string" }, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
      strict: true,
    }),
  );
  const given = parsed.values as Readonly<Record<string, string | boolean | undefined>>;
  const format = given["format"] ?? "text";
  const wantsHelp = given["help"] === true;
  if (format !== "text" && format !== "json") throw new WrongUsage(`--format takes text or json, not ${String(format)}.`);
  const { min, max } = command.positionals;
  const count = parsed.positionals.length;
  if (!wantsHelp && (count < min || count > max)) throw new WrongUsage(`usage: keelson ${command.usage}`);
  const value = (name: string): string | boolean | null => given[name] ?? command.options[name]?.default ?? null;
  return {
    format,
    wantsHelp,
    values: {
      positionals: parsed.positionals,
      text: (name) => (typeof value(name) === "string" ? String(value(name)) : null),
      flag: (name) => value(name) === true,
    },
  };
}

function attempt<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error), { cause: error });
  }
}
