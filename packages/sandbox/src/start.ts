// `npm start`: the example's whole line through the built actions, against the stand-ins on this machine.
import { existsSync } from "node:fs";
import { join } from "node:path";
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
if (values.fresh === true) for (const folder of [paths.state, paths.temporary]) dropState(folder);
const sandbox = await startSandbox({ stateFolder: paths.state });

if (values.serve === true) {
  console.log("The sandbox is up. Point any AWS or Kubernetes client at it with:\n");
  const kubeconfig = join(paths.temporary, "keelson", "kubeconfig");
  const environment = { ...sandbox.environment, ...(existsSync(kubeconfig) ? { KUBECONFIG: kubeconfig } : {}) };
  for (const [name, value] of Object.entries(environment)) console.log(`export ${name}=${value}`);
  console.log("\nCtrl-C ends it; what was made is kept for the next time.");
  await new Promise<void>((resolve) => void process.once("SIGINT", () => resolve()).once("SIGTERM", () => resolve()));
} else {
  // A terminal's Ctrl-C reaches the running action too: it ends by itself, and what was made until then is kept.
  process.on("SIGINT", () => undefined);
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
  console.log(`\n${"═".repeat(64)}`);
  for (const text of describeEnd(line)) console.log(text);
  const exitCode = line.ended.at(-1)?.end.exitCode ?? 1;
  if (exitCode === 0 && isUnchangedLine(line)) console.log("\nEverything was as it should be: nothing was changed.");
  process.exitCode = exitCode;
}
await sandbox.close();
