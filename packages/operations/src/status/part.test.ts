import { Bug, Interrupted, RemoteFailure } from "@keelson/core";
import { describe, expect, it } from "vitest";
import { readPart } from "./part.ts";

const call = { service: "EC2", operation: "DescribeVolumes", status: 403, requestId: null };

describe("a part of a status", () => {
  it("is what was read, or why it could not be", async () => {
    expect(await readPart(async () => 1)).toEqual({ state: "read", value: 1 });
    const denied = new RemoteFailure("access-denied", "DescribeVolumes is denied", { call });
    expect(await readPart(() => Promise.reject(denied))).toEqual({
      state: "unread",
      code: "access-denied",
      because: "DescribeVolumes is denied",
    });
  });

  it.each([
    ["a cancelled run", new Interrupted("Cancelled.", { stateLeft: "nothing" }), "interrupted"],
    ["a state that should be impossible", new Bug("impossible"), "bug"],
    ["anything that nobody expects", new TypeError("x is not a function"), "bug"],
  ])("does not hide %s", async (_, thrown, code) => {
    await expect(readPart(() => Promise.reject(thrown))).rejects.toMatchObject({ code });
  });
});
