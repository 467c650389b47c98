import { exit } from "./exit.ts";
import { surviveLostOutput } from "./lost-output.ts";
import { runCommandLine } from "./run-command-line.ts";

// The SDK is part of the build: that it wants a newer Node some day is for us to know, not for who runs the command.
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";

const isOutputLost = surviveLostOutput();
await exit(await runCommandLine(process.argv.slice(2)), isOutputLost);
