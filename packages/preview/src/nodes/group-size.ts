import { numberOf, objectOf, type ResolvedObject } from "../evaluate/resolved.ts";

/** The resource type of a group of machines. */
export const groupType = "AWS::AutoScaling::AutoScalingGroup";

/** How many machines a group wants, and its bounds; null where the template leaves it open. */
export interface GroupSize {
  readonly desired: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** Reads the size of a group from its canonical definition. */
export function sizeOf(definition: ResolvedObject): GroupSize {
  const properties = objectOf(definition["Properties"]);
  return {
    desired: numberOf(properties["DesiredCapacity"]),
    min: numberOf(properties["MinSize"]),
    max: numberOf(properties["MaxSize"]),
  };
}
