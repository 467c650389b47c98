import { stackStatuses } from "@keelson/deploy/double";
import { describe, expect, it } from "vitest";
import { describeRest } from "./await-stack.ts";

type Stack = Parameters<typeof describeRest>[0];

function resting(status: Stack["status"]): Stack {
  return { status, stackName: "demo", stackId: "arn:aws:cloudformation:x:stack/demo/1", failures: ["First failed"] };
}

describe("what a cancelled run left", () => {
  it.each<[Stack["status"], string]>([
    ["absent", "notice"],
    ["UPDATE_ROLLBACK_COMPLETE", "notice"],
    ["CREATE_COMPLETE", "notice"],
    ["REVIEW_IN_PROGRESS", "notice"],
    ["CREATE_IN_PROGRESS", "warning"],
    ["UPDATE_ROLLBACK_IN_PROGRESS", "warning"],
    ["UPDATE_ROLLBACK_FAILED", "warning"],
    ["ROLLBACK_COMPLETE", "warning"],
  ])("%s is a %s", (status, severity) => {
    expect(describeRest(resting(status), "eu-west-1").severity).toBe(severity);
  });

  it("is named with its status and a link, whatever it is", () => {
    for (const status of stackStatuses) {
      const { message, facts } = describeRest(resting(status), "cn-north-1");
      expect(message).toContain(status);
      expect(facts.map(([, value]) => value)).toEqual([
        "demo",
        status,
        expect.stringMatching(/^https:\/\/cn-north-1\.console\.amazonaws\.cn\/.*arn%3Aaws/),
      ]);
    }
    expect(describeRest(resting("UPDATE_FAILED"), "eu-west-1").message).toContain("First failed");
  });
});
