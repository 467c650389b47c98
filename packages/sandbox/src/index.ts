export { type EndedAction, runBuiltAction } from "./line/run-built-action.ts";
export { runLine } from "./line/run-line.ts";
export { exampleLine } from "./line/steps.ts";
export { type Sandbox, startSandbox } from "./sandbox.ts";
export { sandboxPaths } from "./sandbox-paths.ts";
