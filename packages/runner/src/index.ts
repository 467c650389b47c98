export { type ActionDefinition, commonOutputs, defineAction, type InputDefinition } from "./action-definition.ts";
export { deleteRememberedFiles } from "./delete-after-job.ts";
export { runAction } from "./run-action.ts";
