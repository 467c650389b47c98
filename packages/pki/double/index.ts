export { type SsmDoubleOptions, type SsmState, ssmDouble } from "./ssm-double.ts";
