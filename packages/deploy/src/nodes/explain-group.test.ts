import { RemoteFailure } from "@keelson/core";
import { describe, expect, it } from "vitest";
import { explainGroup } from "./explain-group.ts";
import type { NodePort, ScalingActivity } from "./node-port.ts";

function activity(change: Partial<ScalingActivity>): ScalingActivity {
  return {
    activityId: "1",
    status: "Failed",
    description: "Launching a new EC2 instance.",
    cause: "",
    statusMessage: null,
    startedAt: 10,
    endedAt: 20,
    ...change,
  };
}

function port(change: Partial<NodePort>): NodePort {
  const instances = ["i-1", "i-2"].map((instanceId) => ({ instanceId, lifecycleState: "InService", health: "Healthy" }));
  return {
    describeGroup: async (groupName) => ({ groupName, desiredSize: 3, instances }),
    readActivities: async () => [],
    readConsole: async () => null,
    ...change,
  };
}

const denied = new RemoteFailure("access-denied", "denied", {
  call: { service: "EC2", operation: "GetConsoleOutput", status: 403, requestId: null },
});

describe("explainGroup", () => {
  it("names the activity that failed first, then who is missing, then where each boot stopped", async () => {
    const nodes = port({
      readActivities: async () => [activity({ statusMessage: "You have requested more vCPU capacity than your current limit" })],
      readConsole: async (id) =>
        id === "i-1" ? "keelson: [2/4] secrets: not in the parameter store: ca.crt" : "ignition[1]: no route to host",
    });
    const [first, second, ...rest] = await explainGroup({ groupName: "workers", nodes });
    expect(first).toContain("vCPU");
    expect(second).toContain("2 of 3");
    expect(rest[0]).toMatch(/^i-1: .*step 2 of 4: keelson: \[2\/4\] secrets/);
    expect(rest.filter((line) => line.startsWith("i-2"))).toHaveLength(2);
  });

  it("leaves out who is well, and what failed before", async () => {
    const nodes = port({ readActivities: async () => [activity({ startedAt: 1, statusMessage: "old" })] });
    const found = await explainGroup({ groupName: "workers", nodes, well: new Set(["i-1"]), since: 5 });
    expect(found.join()).not.toContain("old");
    expect(found.filter((line) => line.startsWith("i-1:"))).toEqual([]);
  });

  it("takes an interface in use for progress and never for a cause", async () => {
    for (const statusMessage of ["Interface: [eni-0a] in use. Launching EC2 instance failed.", "no (InvalidNetworkInterface.InUse)"]) {
      const nodes = port({ readActivities: async () => [activity({ statusMessage })] });
      expect((await explainGroup({ groupName: "controller", nodes })).join()).not.toContain("activity failed");
    }
  });

  it("says what cannot be read, and never fails for it", async () => {
    const nodes = port({ readConsole: () => Promise.reject(denied), describeGroup: async () => null });
    expect(await explainGroup({ groupName: "gone", nodes })).toEqual(["There is no group gone."]);
    const dark = await explainGroup({ groupName: "workers", nodes: port({ readConsole: () => Promise.reject(denied) }) });
    expect(dark.filter((line) => line.includes("cannot be read"))).toHaveLength(2);
    const closed = port({ readActivities: () => Promise.reject(denied) });
    expect(await explainGroup({ groupName: "workers", nodes: closed })).toEqual([expect.stringContaining("cannot be looked at")]);
  });
});
