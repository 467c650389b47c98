export { type SsmDoubleOptions, ssmDouble } from "./ssm-double.ts";
export type { SsmState } from "./ssm-state.ts";
