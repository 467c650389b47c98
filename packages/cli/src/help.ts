import type { Command } from "./command.ts";
import { commands } from "./commands.ts";

/** The page of all commands. */
export function overview(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(12)} ${summary}`);
  return [
    "keelson: Kubernetes clusters on AWS, driven from a pull request",
    "",
    "usage: keelson COMMAND [options]",
    "",
    ...lines,
    "",
    "keelson COMMAND --help tells more.",
    "",
  ].join("\n");
}

/** The page of one command. */
export function commandHelp(command: Command): string {
  const options: Command["options"] = { ...command.options, format: { type: "string", description: "text or json", default: "text" } };
  const width = Math.max(22, ...Object.keys(options).map((name) => name.length));
  const lines = Object.entries(options).map(([name, option]) => {
    const fallback = option.default === undefined || option.default === false ? "" : ` (default ${String(option.default)})`;
    return `  --${name.padEnd(width)} ${option.description}${fallback}`;
  });
  return [`usage: keelson ${command.usage}`, "", command.description, "", ...lines, ""].join("\n");
}
