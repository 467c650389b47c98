export { type SsmDoubleOptions, ssmDouble } from "./ssm-double.ts";
export type { SsmState } from "./ssm-state.ts";
export { ssmGuard } from "./ssm-guard.ts";
