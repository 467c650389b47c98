import { Refused } from "@keelson/core";
import { describe, expect, it } from "vitest";
import type { DesiredStack } from "../stack/desired-stack.ts";
import type { PresentStack } from "../stack/observe-stack.ts";
import { refuseImmutableChange } from "./refuse-immutable-change.ts";

const template = (keelson: object): string => JSON.stringify({ Metadata: { Keelson: keelson }, Resources: {} });

/** The keys that are refused when a stack of the first metadata is to get the second. */
function refusedKeys(before: object, after: object): readonly string[] {
  const live = { stackName: "article", template: template(before) } as PresentStack;
  try {
    refuseImmutableChange({ stackName: "article", template: template(after) } as DesiredStack, live);
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(error.code).toBe("immutable-key-changed");
    return error.subjects;
  }
}

describe("refuseImmutableChange", () => {
  const subnet = (zone: string, cidr: string): object => ({ availabilityZone: zone, instanceCIDR: cidr });
  const a = subnet("eu-west-1a", "10.0.0.0/24");
  const b = subnet("eu-west-1b", "10.0.1.0/24");

  it.each<[string, object, object, readonly string[]]>([
    ["the same", { immutable: { vpcCIDR: "a", subnets: [a] } }, { immutable: { subnets: [a], vpcCIDR: "a" } }, []],
    ["changed, gone and new keys", { immutable: { x: 1, y: 2 } }, { immutable: { x: 2, z: 3 } }, ["x", "y", "z"]],
    ["a subnet behind the others", { immutable: { subnets: [a] } }, { immutable: { subnets: [a, b] } }, []],
    ["a subnet before the others", { immutable: { subnets: [a] } }, { immutable: { subnets: [b, a] } }, ["subnets"]],
    ["a subnet less", { immutable: { subnets: [a, b] } }, { immutable: { subnets: [a] } }, ["subnets"]],
    ["growth", { growing: { etcdVolumeSize: 20 } }, { growing: { etcdVolumeSize: 30 } }, []],
    ["shrinking", { growing: { etcdVolumeSize: 20 } }, { growing: { etcdVolumeSize: 19 } }, ["etcdVolumeSize"]],
  ])("%s", (_name, before, after, keys) => {
    expect(refusedKeys(before, after)).toEqual(keys);
  });
});
