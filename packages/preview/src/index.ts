export type { StackSource } from "./evaluate/evaluate-template.ts";
export { type ClusterPart, clusterPartOf } from "./grade/cluster-part-of.ts";
export { gradeChange, gradePlan } from "./grade/grade-plan.ts";
export { planStack } from "./plan/plan-stack.ts";
export { effectOf, type PlannedResource } from "./plan/planned-resource.ts";
