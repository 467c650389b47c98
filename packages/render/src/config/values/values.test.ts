import { describe, expect, test } from "vitest";
import { awsRegions, knownRegions, mayBeNewRegion } from "./aws-regions.ts";
import { isARMOrMac, isKnownFamily } from "./instance-families.ts";
import { partitionOf } from "./partition-of.ts";

test("the table and the way partitions are told from names agree", () => {
  for (const [partition, regions] of Object.entries(awsRegions)) {
    for (const region of regions.split(/\s+/)) expect(`${region} ${partitionOf(region)}`).toBe(`${region} ${partition}`);
  }
});

test("no region stands in the table twice, and each could be a new one but for the table", () => {
  expect(new Set(knownRegions()).size).toBe(knownRegions().length);
  for (const region of knownRegions()) expect(`${region} ${mayBeNewRegion(region)}`).toBe(`${region} true`);
});

describe("regions that the table lacks", () => {
  test.each([
    ["eu-west-4", true],
    ["nz-north-1", true],
    ["us-gov-central-1", true],
    ["eusc-fr-west-1", true],
    ["eu-wset-1", false],
    ["ue-west-1", false],
    ["su-east-1", false],
    ["eu-west-12", false],
    ["europe-west-1", false],
    ["eu-west1-1", false],
  ])("%s: %s", (region, expected) => {
    expect(mayBeNewRegion(region)).toBe(expected);
  });
});

describe("instance families", () => {
  test.each([
    ["t3.medium", true],
    ["m7i-flex.large", true],
    ["u7in-32tb.224xlarge", true],
    ["mac2-m2pro.metal", true],
    ["t33.medium", false],
    ["3t.medium", false],
  ])("%s: %s", (type, expected) => {
    expect(isKnownFamily(type)).toBe(expected);
  });
});

describe("processors other than those of the node images", () => {
  test.each([
    ["t4g.medium", true],
    ["im4gn.large", true],
    ["p6e-gb200.36xlarge", true],
    ["mac2-m2pro.metal", true],
    ["p6-b200.48xlarge", false],
    ["g4dn.xlarge", false],
    ["gr6.4xlarge", false],
  ])("%s: %s", (type, expected) => {
    expect(isARMOrMac(type)).toBe(expected);
  });
});
