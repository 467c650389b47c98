// `npm start`: the example's whole line through the built actions, against the stand-ins on this machine.
import { parseArgs } from "node:util";
import { dropState } from "./services/kept-state.ts";
import { describeEnd, isUnchangedLine } from "./line/describe-end.ts";
import { runLine } from "./line/run-line.ts";
import { exampleLine } from "./line/steps.ts";
import { toPlainLog } from "./line/plain-log.ts";
import { sandboxPaths } from "./sandbox-paths.ts";
import { startSandbox } from "./sandbox.ts";

const { values } = parseArgs({ options: { serve: { type: "boolean" }, fresh: { type: "boolean" } } });
const paths = sandboxPaths();
if (values.fresh === true) dropState(paths.state);
const sandbox = await startSandbox({ stateFolder: paths.state });

if (values.serve === true) {
  console.log("The sandbox is up. Point any AWS or Kubernetes client at it with:\n");
  for (const [name, value] of Object.entries(sandbox.environment)) console.log(`export ${name}=${value}`);
  console.log("\nCtrl-C ends it; what was made is kept for the next time.");
  await new Promise<void>((resolve) => void process.once("SIGINT", () => resolve()).once("SIGTERM", () => resolve()));
} else {
  const plain = toPlainLog();
  const line = await runLine({
    steps: exampleLine(paths.temporary),
    dist: paths.dist,
    workspace: paths.example,
    temporaryFolder: paths.temporary,
    environment: sandbox.environment,
    onStep: (step) => console.log(`\n── ${step.action} ${"─".repeat(60 - step.action.length)}`),
    onLine: (text) => {
      const shown = plain(text);
      if (shown !== null) console.log(`  ${shown}`);
    },
  });
  const failed = line.ended.some(({ end }) => end.exitCode !== 0);
  console.log(`\n${"═".repeat(64)}`);
  for (const text of describeEnd(line)) console.log(text);
  if (!failed && isUnchangedLine(line)) console.log("\nEverything was as it should be: nothing was changed.");
  process.exitCode = failed ? 1 : 0;
}
await sandbox.close();
