import { type Clock, growingInterval, Interrupted, poll, type Reporter, TimedOut, Unhealthy } from "@keelson/core";
import { clusterTag } from "../stack/desired-stack.ts";
import type { SnapshotPort, VolumeSnapshot } from "./snapshot-port.ts";

/** The tag that a deployment finds its own snapshot by. */
export const deploymentTag = "keelson:deployment";

/** Milliseconds after which a snapshot is too old to be the one of this deployment: what was written since then is not in it. */
const freshFor = 3_600_000;

export interface SnapshotOptions {
  readonly volumeId: string;
  readonly cluster: string;
  /** The same for every run of one deployment from one state of the stack. */
  readonly deployment: string;
  /** For people, in the console. */
  readonly description: string;
  readonly port: SnapshotPort;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly reporter: Reporter;
  /** Milliseconds. */
  readonly timeout: number;
}

/**
 * Takes a snapshot of the volume, waits until it is complete, and answers its id. A second run of the same deployment goes on with the
 * snapshot of the first. EC2 takes no client token here: runs at the very same time may make one each.
 * Unhealthy `snapshot-failed`; TimedOut and Interrupted while it goes on by itself.
 */
export async function snapshotVolume(options: SnapshotOptions): Promise<string> {
  const { volumeId, cluster, deployment, description, port, clock, signal, timeout } = options;
  const find = async (): Promise<readonly VolumeSnapshot[]> => port.findSnapshots({ volumeId, tag: deploymentTag, value: deployment });
  const usable = (found: readonly VolumeSnapshot[]): VolumeSnapshot | undefined =>
    found
      .filter(({ state, startedAt }) => state !== "failed" && clock.now() - startedAt < freshFor)
      .toSorted((a, b) => b.startedAt - a.startedAt || (a.snapshotId < b.snapshotId ? -1 : 1))[0];
  const tags = { [clusterTag]: cluster, [deploymentTag]: deployment, Name: `${cluster} etcd` };
  const { snapshotId } = usable(await find()) ?? (await port.createSnapshot({ volumeId, description, tags }));
  tell(options, snapshotId, "begun");
  try {
    await poll({
      clock,
      signal,
      timeout,
      interval: growingInterval(2000, 15_000),
      subject: `snapshot ${snapshotId}`,
      probe: async () => {
        // One that was made just now may not be listed yet.
        const snapshot = (await find()).find((each) => each.snapshotId === snapshotId);
        if (snapshot?.state === "completed") return { value: snapshot };
        if (snapshot?.state === "failed") throw failed(volumeId, snapshotId);
        const progress = snapshot?.progress || "0%";
        tell(options, snapshotId, progress);
        return { pending: `it is at ${progress}` };
      },
    });
  } catch (error) {
    throw explain(error, snapshotId);
  }
  tell(options, snapshotId, "complete");
  return snapshotId;
}

function tell({ reporter, volumeId }: SnapshotOptions, snapshotId: string, detail: string): void {
  reporter.emit({
    type: "change-progress",
    engine: "deploy",
    subject: `Snapshot ${snapshotId} of ${volumeId}`,
    detail,
    done: null,
    total: null,
  });
}

function failed(volumeId: string, snapshotId: string): Unhealthy {
  return new Unhealthy("snapshot-failed", `The snapshot ${snapshotId} of ${volumeId} failed; nothing was changed.`, {
    subject: `Snapshot ${snapshotId}`,
    diagnosis: [],
  });
}

/** Both ends leave the snapshot to EC2, and a second run takes it up. */
function explain(error: unknown, snapshotId: string): unknown {
  const hint = `The snapshot ${snapshotId} goes on by itself: run the same deployment again within the hour, and it waits for that one.`;
  if (error instanceof TimedOut) return new TimedOut(error.message, { lastState: error.lastState, hint, cause: error });
  if (error instanceof Interrupted) {
    const stateLeft = `the stack is as it was, and snapshot ${snapshotId} goes on`;
    return new Interrupted("Cancelled before the stack was changed.", { stateLeft, hint, cause: error });
  }
  return error;
}
