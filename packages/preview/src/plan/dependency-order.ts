import { orderByDependency } from "@keelson/core";
import type { EvaluatedStack } from "../evaluate/evaluate-template.ts";
import { sourcesIn } from "../propagate/references-of.ts";

/** The order in which CloudFormation creates: by references and DependsOn, alphabetical where nothing else decides; and its cycles. */
export function dependencyOrder(stack: EvaluatedStack): ReturnType<typeof orderByDependency> {
  const logicalIds = [...stack.resources.keys()].toSorted();
  return orderByDependency(new Map(logicalIds.map((logicalId) => [logicalId, dependenciesOf(stack, logicalId)])));
}

function dependenciesOf(stack: EvaluatedStack, logicalId: string): string[] {
  const resource = stack.resources.get(logicalId);
  if (resource === undefined) return [];
  const named = sourcesIn(resource.definition).map((source) => source.logicalId);
  return [...new Set([...named, ...resource.dependsOn])].toSorted();
}
