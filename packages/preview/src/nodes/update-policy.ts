import { type Resolved, textOf } from "../evaluate/resolved.ts";
import { isObject } from "../template/stack-template.ts";

export const groupType = "AWS::AutoScaling::AutoScalingGroup";

/**
 * Properties of a group whose change makes CloudFormation carry out the group's update policy (template reference, "UpdatePolicy
 * attribute"; MixedInstancesPolicy holds a launch template of its own).
 */
const rollingProperties = ["LaunchConfigurationName", "LaunchTemplate", "MixedInstancesPolicy", "PlacementGroup", "VPCZoneIdentifier"];

/** Those of them that say how an instance is started, so that running ones are out of date. */
const startingProperties = ["LaunchConfigurationName", "LaunchTemplate", "MixedInstancesPolicy"];

/** What CloudFormation does with a group's instances when one of the properties above changes. */
export type UpdatePolicy =
  | { readonly kind: "rolling"; readonly batchSize: number; readonly minInstancesInService: number; readonly pauseTime: string | null }
  /** A second group is made beside the old one. */
  | { readonly kind: "replacing" }
  /** Instances stay as they are until something ends them. */
  | { readonly kind: "none" };

export function isRolledBy(property: string): boolean {
  return rollingProperties.includes(property);
}

export function isStartedBy(property: string): boolean {
  return startingProperties.includes(property);
}

/** Reads a canonical UpdatePolicy; absent numbers have CloudFormation's own defaults. */
export function updatePolicyOf(definition: { readonly [key: string]: Resolved }): UpdatePolicy {
  const policy = objectOf(definition["UpdatePolicy"]);
  const replacing = objectOf(policy["AutoScalingReplacingUpdate"]);
  if (textOf(replacing["WillReplace"]) === "true") return { kind: "replacing" };
  if (!isObject(policy["AutoScalingRollingUpdate"])) return { kind: "none" };
  const rolling = objectOf(policy["AutoScalingRollingUpdate"]);
  return {
    kind: "rolling",
    batchSize: numberOf(rolling["MaxBatchSize"]) ?? 1,
    minInstancesInService: numberOf(rolling["MinInstancesInService"]) ?? 0,
    pauseTime: textOf(rolling["PauseTime"]),
  };
}

export function objectOf(value: Resolved | undefined): { readonly [key: string]: Resolved } {
  return isObject(value) ? value : {};
}

export function numberOf(value: Resolved | undefined): number | null {
  const text = textOf(value);
  return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}
