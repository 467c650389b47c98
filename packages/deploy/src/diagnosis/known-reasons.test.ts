import { knownFailures, refusedLaunches } from "@keelson/deploy/double";
import { describe, expect, it } from "vitest";
import { knownReasons, remedyFor } from "./known-reasons.ts";

const remedies = {
  "vpc-quota": "quota",
  "gateway-quota": "quota",
  "address-quota": "quota",
  "address-quota-classic": "quota",
  "rule-quota": "quota",
  "ec2-denied": "access-denied-action",
  "iam-denied": "access-denied-action",
  "launch-denied": "launch-not-authorized",
  "unnamed-denial": "access-denied",
  "name-taken": "name-taken",
  "record-taken": "record-taken",
  "zone-missing": "hosted-zone-missing",
  "zone-other": "hosted-zone-other",
  "key-pair-missing": "key-pair",
  "image-withdrawn": "image-withdrawn",
  "still-used": "still-used",
} as const satisfies Readonly<Record<keyof typeof knownFailures, string>>;

const launches = {
  "vcpu-quota": "vcpu-quota",
  "instance-quota": "vcpu-quota",
  "key-pair-missing": "key-pair",
  "image-withdrawn": "image-withdrawn",
  "image-not-subscribed": "image-not-subscribed",
  "volume-key-unusable": "volume-key",
  "type-not-in-zone": "type-not-in-zone",
  denied: "access-denied-action",
} as const satisfies Readonly<Record<keyof typeof refusedLaunches, string>>;

describe("remedyFor", () => {
  it.each(Object.entries(remedies))("what a handler says of %s is %s", (failure, name) => {
    expect(remedyFor([knownFailures[failure as keyof typeof remedies].reason])?.name).toBe(name);
  });

  it.each(Object.entries(launches))("what EC2 says of %s is %s", (launch, name) => {
    const group = "Received 0 SUCCESS signal(s) out of 1.  Unable to satisfy 100% MinSuccessfulInstancesPercent requirement";
    expect(remedyFor([group, refusedLaunches[launch as keyof typeof launches]])?.name).toBe(name);
  });

  it.each([
    ["capacity", "We currently do not have sufficient t3.medium capacity in the Availability Zone you requested (eu-west-1a)."],
    [
      "stack-policy",
      "Action denied by stack policy: Statement [#1] does not allow [Update:Replace] for resource [LogicalResourceId/Etcd];",
    ],
    ["replacement-without-rollback", "Replacement type updates not supported on stack with disable-rollback."],
    ["no-signal", "Received 1 FAILURE signal(s) out of 1.  Unable to satisfy 100% MinSuccessfulInstancesPercent requirement"],
  ])("%s", (name, text) => {
    expect(remedyFor([text])?.name).toBe(name);
  });

  it("names the action that is missing", () => {
    expect(remedyFor([knownFailures["ec2-denied"].reason])?.remedy).toContain("ec2:CreateVpc");
  });

  it("knows nothing of what it was not told, and each row has a case here", () => {
    expect(remedyFor(["Internal Failure"])).toBeNull();
    const covered: string[] = [...Object.values(remedies), ...Object.values(launches), "capacity", "stack-policy", "no-signal"];
    covered.push("replacement-without-rollback");
    expect(knownReasons.map(({ name }) => name).filter((name) => !covered.includes(name))).toEqual([]);
  });
});

it("what AWS says stands in a remedy as it is", () => {
  const { remedy } = remedyFor(["The requested instance type ($'$&) is not supported in your requested Availability Zone"]) ?? {};
  expect(remedy).toContain("does not offer $'$&.");
});
