import { StackStatus } from "@aws-sdk/client-cloudformation";
import { describe, expect, it } from "vitest";
import { isBusy, isSuccess, stackStatuses } from "../stack/stack-status.ts";
import { isRefusing, refusalOf } from "./refusal.ts";
import { statusPolicy } from "./status-policy.ts";

describe("statusPolicy", () => {
  it("knows every status of the SDK, and no other", () => {
    expect([...stackStatuses].toSorted()).toEqual(Object.keys(StackStatus).toSorted());
    expect(Object.keys(statusPolicy).toSorted()).toEqual([...stackStatuses, "absent"].toSorted());
  });

  it.each(stackStatuses)("%s: busy ones are waited for, and only they", (status) => {
    const { create, update } = statusPolicy[status];
    expect([create === "wait", update === "wait"]).toEqual([isBusy(status), isBusy(status)]);
  });

  it.each(stackStatuses)("%s: a success can be updated", (status) => {
    if (isSuccess(status))
      expect(statusPolicy[status]).toMatchObject({ basis: "live", create: "refuse-changed", update: "update", preview: "compare" });
  });

  it("deletes only where nothing lives", () => {
    const deleting = stackStatuses.filter((status) => statusPolicy[status].create === "delete-first");
    expect(deleting).toEqual(["ROLLBACK_FAILED", "ROLLBACK_COMPLETE"]);
    expect(stackStatuses.filter((status) => statusPolicy[status].update === "delete-first")).toEqual([]);
  });

  it("never creates over what lives, and never updates what does not", () => {
    for (const { basis, create, update } of Object.values(statusPolicy)) {
      if (basis === "live") expect(["create", "resume", "delete-first"]).not.toContain(create);
      else expect(update).not.toBe("update");
    }
  });

  it("refuses with a code and the reason that is known", () => {
    const steps = Object.values(statusPolicy).flatMap(({ create, update }) => [create, update]);
    const codes = steps.filter(isRefusing).map((step) => refusalOf({ step, stackName: "a", status: "absent", because: "why" }));
    expect(new Set(codes.map(({ code }) => code)).size).toBe(3);
    for (const { message } of codes) expect(message).toContain("why");
  });
});
