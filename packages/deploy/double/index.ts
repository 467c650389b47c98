export { cloudFormationDouble } from "./cloudformation/cloud-formation-double.ts";
export type { CloudFormationDoubleOptions } from "./cloudformation/double-options.ts";
export { type CloudFormationState, emptyCloudFormationState } from "./cloudformation/state.ts";
export { ec2Double } from "./ec2/ec2-double.ts";
export { defaultEc2State, flatcarImage } from "./ec2/ec2-state.ts";
export { queryErrorAnswer } from "./query/query-service.ts";
export { stsDouble } from "./sts/sts-double.ts";
export type { ResourceFailure } from "./cloudformation/world.ts";
