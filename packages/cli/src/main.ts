import { exit } from "./exit.ts";
import { runCommandLine } from "./run-command-line.ts";

await exit(await runCommandLine(process.argv.slice(2)));
