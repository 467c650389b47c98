export {
  type ActionContext,
  type ActionDefinition,
  type ActionResult,
  defineAction,
  commonOutputs,
  type InputDefinition,
  type InputValues,
} from "./action-definition.ts";
export { type Cancellation, listenForCancellation } from "./cancellation.ts";
export { deleteRememberedFiles } from "./delete-after-job.ts";
export { runAction } from "./run-action.ts";
