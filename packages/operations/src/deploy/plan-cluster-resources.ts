import type { Plan } from "@keelson/core";
import { type DesiredStack, liveStackOf, type ObservedStack } from "@keelson/deploy";
import { planStack, type PlannedResource, type StackSource } from "@keelson/preview";

/** The plan of a stack's resources, *deployed template -> head*, by the same comparison that a pull request shows. Pure. */
export function planClusterResources(stack: {
  readonly desired: DesiredStack;
  readonly observed: ObservedStack;
  readonly account: string;
}): Plan<PlannedResource> {
  const { desired, observed, account } = stack;
  const live = liveStackOf(observed);
  const place = placeOf(desired, account);
  const parameters = Object.entries(desired.parameters).flatMap(([name, value]) => {
    const known = typeof value === "string" ? value : live?.parameters[name];
    return known === undefined ? [] : [[name, known] as const];
  });
  const head = { ...place, file: "stack-template.json", template: desired.template, parameters: Object.fromEntries(parameters) };
  const base =
    live === null || live.template === null
      ? null
      : { ...place, file: "the deployed template", template: live.template, parameters: live.parameters };
  return planStack({ base, head });
}

function placeOf({ stackName, region }: DesiredStack, account: string): Omit<StackSource, "file" | "template" | "parameters"> {
  const isChina = region.startsWith("cn-");
  const partition = isChina ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  return { stackName, region, accountId: account, partition, urlSuffix: isChina ? "amazonaws.com.cn" : "amazonaws.com" };
}
