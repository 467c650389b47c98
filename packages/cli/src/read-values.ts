import { parseDuration } from "@keelson/core";
import type { CommandValues } from "./command.ts";
import { WrongUsage } from "./wrong-usage.ts";

/** The value of an option that takes one of a few words. */
export function choose<const Choice extends string>(values: CommandValues, name: string, choices: readonly Choice[]): Choice {
  const text = values.text(name);
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) throw new WrongUsage(`--${name} takes ${choices.join(", ")}.`);
  return choice;
}

/** Milliseconds of an option that takes a duration. */
export function durationOf(values: CommandValues, name: string): number {
  const milliseconds = parseDuration(values.text(name) ?? "");
  if (milliseconds === null) throw new WrongUsage(`--${name} takes a duration such as 30m.`);
  return milliseconds;
}

/** The value of an option that takes a whole number. */
export function integerOf(values: CommandValues, name: string): number {
  const text = values.text(name) ?? "";
  if (!/^\d{1,9}$/.test(text)) throw new WrongUsage(`--${name} takes a whole number.`);
  return Number(text);
}

/** The value of an option that has to be given. */
export function requiredText(values: CommandValues, name: string): string {
  const text = values.text(name);
  if (text === null) throw new WrongUsage(`--${name} is required.`);
  return text;
}
