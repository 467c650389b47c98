export { newRoute53State, type Route53State } from "./route53-state.ts";
export { route53Double, type Route53DoubleOptions } from "./route53-double.ts";
export { route53Contract } from "./contract/contract.ts";
export { route53Guard } from "./route53-guard.ts";
