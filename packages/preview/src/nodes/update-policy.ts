import { numberOf, objectOf, type ResolvedObject, textOf } from "../evaluate/resolved.ts";
import { isObject } from "../template/stack-template.ts";

/**
 * Properties of a group whose change makes CloudFormation carry out the group's update policy (template reference, "UpdatePolicy
 * attribute"; MixedInstancesPolicy holds a launch template of its own).
 */
const rollingProperties = ["LaunchConfigurationName", "LaunchTemplate", "MixedInstancesPolicy", "PlacementGroup", "VPCZoneIdentifier"];

/** Those of them that say how an instance is started, so that running ones are out of date. */
const startingProperties = ["LaunchConfigurationName", "LaunchTemplate", "MixedInstancesPolicy"];

/** Those that say where instances are: Auto Scaling itself ends what is elsewhere, batch by batch ("Rebalancing activities"). */
const placingProperties = ["AvailabilityZones", "AvailabilityZoneIds", "VPCZoneIdentifier"];

/** What CloudFormation does with a group's instances when one of the properties above changes. */
export type UpdatePolicy =
  | { readonly kind: "rolling"; readonly batchSize: number; readonly minInstancesInService: number; readonly pauseTime: string | null }
  /** A second group is made beside the old one. */
  | { readonly kind: "replacing" }
  /** Instances stay as they are until something ends them. */
  | { readonly kind: "none" };

/** Whether a change of a property makes CloudFormation carry out the update policy. */
export function isRolledBy(property: string): boolean {
  return rollingProperties.includes(property);
}

/** Whether a change of a property leaves running instances out of date. */
export function isStartedBy(property: string): boolean {
  return startingProperties.includes(property);
}

/** Whether a change of a property can move instances elsewhere. */
export function isPlacedBy(property: string): boolean {
  return placingProperties.includes(property);
}

/** Reads a canonical UpdatePolicy; absent numbers have CloudFormation's own defaults. */
export function updatePolicyOf(definition: ResolvedObject): UpdatePolicy {
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
