import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StackEvent } from "../stack/cloudformation-port.ts";
import { findRootCause } from "./root-cause.ts";

let count = 0;
function event(logicalId: string, status: string, reason: string | null = null): StackEvent {
  count += 1;
  return {
    eventId: `e${count}`,
    timestamp: count,
    logicalId,
    physicalId: logicalId === "stack" ? "arn:stack" : null,
    resourceType: "T",
    status,
    reason,
    requestToken: null,
    operationId: null,
  };
}

describe("findRootCause", () => {
  it("finds the scripted first failure, whatever fell with it and however it went on", () => {
    const cancelled = fc.constantFrom("creation", "update").map((word) => event("Sibling", "CREATE_FAILED", `Resource ${word} cancelled`));
    const noise = fc
      .constantFrom("CREATE_IN_PROGRESS", "CREATE_COMPLETE", "UPDATE_COMPLETE")
      .map((status) => event("Other", status, "is cancelled"));
    const later = fc.constantFrom("CREATE_FAILED", "UPDATE_FAILED").map((status) => event("Later", status, "failed as well"));
    const property = fc.property(fc.array(fc.oneof(cancelled, noise)), fc.array(fc.oneof(cancelled, noise, later)), (before, after) => {
      const first = event("First", "CREATE_FAILED", "the user cancelled their subscription");
      const rollback = event("stack", "ROLLBACK_IN_PROGRESS", "The following resource(s) failed to create: [First].");
      const found = findRootCause({
        events: [...before, first, ...after, rollback, event("First", "DELETE_FAILED", "late")],
        stackId: "arn:stack",
      });
      expect(found.first).toBe(first);
      expect(found.findings[0]).toContain("their subscription");
      expect(found.findings.filter((finding) => finding.includes("Sibling"))).toHaveLength(
        [...before, ...after].some(({ logicalId }) => logicalId === "Sibling") ? 1 : 0,
      );
    });
    fc.assert(property);
  });

  it("takes a deletion that failed only where nothing else did", () => {
    const kept = event("Old", "DELETE_FAILED", "in use");
    expect(findRootCause({ events: [kept], stackId: "arn:stack" }).first).toBe(kept);
    const real = event("New", "UPDATE_FAILED", "no");
    expect(findRootCause({ events: [kept, real], stackId: "arn:stack" }).first).toBe(real);
  });

  it("says what the stack says where no resource failed", () => {
    const events = [
      event("stack", "UPDATE_IN_PROGRESS", "User Initiated"),
      event("stack", "UPDATE_ROLLBACK_IN_PROGRESS", "User Initiated"),
    ];
    expect(findRootCause({ events, stackId: "arn:stack" })).toMatchObject({
      first: null,
      findings: [expect.stringContaining("UPDATE_ROLLBACK_IN_PROGRESS")],
    });
  });

  it("folds many failures", () => {
    const many = Array.from({ length: 30 }, (_, index) => event(`R${index}`, "CREATE_FAILED", "no"));
    expect(findRootCause({ events: many, stackId: "arn:stack" }).findings.length).toBeLessThan(10);
  });
});
