import { recordEvents } from "@keelson/core";
import { virtualClock } from "@keelson/double";
import { describe, expect, it } from "vitest";
import type { SnapshotPort, SnapshotRequest, VolumeSnapshot } from "./snapshot-port.ts";
import { type SnapshotOptions, snapshotVolume } from "./snapshot-volume.ts";

/** EC2 whose snapshots are complete a minute after they were begun, and listed ten seconds after. */
function openWorld(kept: readonly VolumeSnapshot[] = [], fate: "completed" | "failed" = "completed") {
  const clock = virtualClock();
  const requests: SnapshotRequest[] = [];
  const made: VolumeSnapshot[] = [];
  const port: SnapshotPort = {
    async findSnapshots() {
      const age = (snapshot: VolumeSnapshot): number => clock.now() - snapshot.startedAt;
      const own = made.filter((snapshot) => age(snapshot) >= 10_000);
      return [...kept, ...own].map((snapshot) =>
        snapshot.state === "pending" && age(snapshot) >= 60_000 ? { ...snapshot, state: fate } : snapshot,
      );
    },
    async createSnapshot(request) {
      requests.push(request);
      const snapshot: VolumeSnapshot = { snapshotId: `snap-${requests.length}`, state: "pending", progress: "", startedAt: clock.now() };
      made.push(snapshot);
      return snapshot;
    },
  };
  const abort = new AbortController();
  const options: SnapshotOptions = {
    volumeId: "vol-1",
    cluster: "demo",
    deployment: "token",
    description: "etcd before v1.37.0",
    port,
    clock,
    signal: abort.signal,
    reporter: recordEvents(),
    timeout: 600_000,
  };
  return { options, clock, requests, abort };
}

const snapshot = (change: Partial<VolumeSnapshot>, now: number): VolumeSnapshot => ({
  snapshotId: "snap-old",
  state: "completed",
  progress: "100%",
  startedAt: now - 60_000,
  ...change,
});

describe("the snapshot before a new version", () => {
  it("is made once, tagged for the cluster, and waited for", async () => {
    const { options, requests } = openWorld();
    expect(await snapshotVolume(options)).toBe("snap-1");
    expect(requests).toEqual([
      {
        volumeId: "vol-1",
        description: "etcd before v1.37.0",
        tags: { "keelson:cluster": "demo", "keelson:deployment": "token", Name: "demo etcd" },
      },
    ]);
  });

  it("of an earlier run of the same deployment is taken up, whether it is complete or not", async () => {
    const { now } = virtualClock();
    for (const state of ["completed", "pending"] as const) {
      const { options, requests } = openWorld([snapshot({ state }, now())]);
      expect(await snapshotVolume(options)).toBe("snap-old");
      expect(requests).toEqual([]);
    }
  });

  it.each<[string, Partial<VolumeSnapshot>]>([
    ["failed", { state: "failed" }],
    ["is older than an hour", { startedAt: virtualClock().now() - 3_600_001 }],
  ])("is made anew where that one %s", async (_, change) => {
    const { options } = openWorld([snapshot(change, virtualClock().now())]);
    expect(await snapshotVolume(options)).toBe("snap-1");
  });

  it("that fails ends the deployment before anything was changed", async () => {
    await expect(snapshotVolume(openWorld([], "failed").options)).rejects.toMatchObject({ code: "snapshot-failed" });
  });

  it("goes on by itself when waiting ends, and the failure names it", async () => {
    const slow = openWorld();
    const ended = snapshotVolume({ ...slow.options, timeout: 5000 });
    await expect(ended).rejects.toMatchObject({ code: "timed-out", hint: expect.stringContaining("snap-1") });
    const cancelled = openWorld();
    cancelled.abort.abort();
    await expect(snapshotVolume(cancelled.options)).rejects.toMatchObject({
      code: "interrupted",
      stateLeft: expect.stringContaining("snap-1"),
    });
  });
});
