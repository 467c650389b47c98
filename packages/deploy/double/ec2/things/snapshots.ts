import type { RetainedRecord } from "../../cloudformation/state.ts";
import type { XmlValue } from "../../query/xml-element.ts";
import type { SnapshotRecord, Tags } from "../beside-stacks.ts";
import { instant, type Listing, missingThing, tagSet } from "../describe-things.ts";
import { type Ec2View, idAfter, present, textOf } from "../ec2-view.ts";

export type Snapshot = Omit<SnapshotRecord, "region" | "until"> & { readonly tags: Tags };

/** Milliseconds that a snapshot takes; invented. */
export const snapshotTime = 90_000;

/** Those that were asked for, and those that a DeletionPolicy left behind. */
export function snapshotsOf(view: Ec2View): readonly Snapshot[] {
  const kept = keptSnapshots(view, view.retained).filter(({ id }) => (view.state.gone[id] ?? view.at + 1) > view.at);
  return [...kept, ...present(view, view.state.snapshots)];
}

/** What DeletionPolicy Snapshot left of volumes: without tags, as far as is known. */
function keptSnapshots(view: Ec2View, retained: readonly RetainedRecord[]): readonly Snapshot[] {
  return retained
    .filter(({ kept, region }) => kept === "snapshot" && region === view.region)
    .map(({ physicalId, at, record: { properties } }): Snapshot => {
      const id = idAfter("snap", physicalId);
      return {
        id,
        volumeId: physicalId,
        size: Number(properties["Size"] ?? 1),
        description: `Created by CloudFormation for ${physicalId}`,
        encrypted: textOf(properties["Encrypted"]) === "true",
        from: at,
        completeAt: at,
        tags: view.state.addedTags[id] ?? {},
      };
    });
}

export function snapshotListing(view: Ec2View): Listing<Snapshot> {
  return {
    list: "snapshotSet",
    operation: "DescribeSnapshots",
    ids: "SnapshotId",
    prefix: "snap",
    missing: missingThing("InvalidSnapshot.NotFound", "snapshot"),
    idOf: ({ id }) => id,
    tagsOf: ({ tags }) => tags,
    filters: {
      "snapshot-id": ({ id }) => [id],
      "volume-id": ({ volumeId }) => [volumeId],
      status: (snapshot) => [stateOf(snapshot, view)],
      "owner-id": () => [view.account],
    },
    toXml: (snapshot) => snapshotXml(snapshot, view),
  };
}

export function snapshotXml(snapshot: Snapshot, view: Ec2View): { readonly [name: string]: XmlValue } {
  return {
    snapshotId: snapshot.id,
    volumeId: snapshot.volumeId,
    status: stateOf(snapshot, view),
    startTime: instant(snapshot.from),
    progress: `${progressOf(snapshot, view)}%`,
    ownerId: view.account,
    volumeSize: snapshot.size,
    description: snapshot.description,
    encrypted: snapshot.encrypted,
    tagSet: tagSet(snapshot.tags),
    storageTier: "standard",
  };
}

const stateOf = ({ completeAt }: Snapshot, { at }: Ec2View): string => (at < completeAt ? "pending" : "completed");

function progressOf({ from, completeAt }: Snapshot, { at }: Ec2View): number {
  return at >= completeAt ? 100 : Math.floor((99 * (at - from)) / (completeAt - from));
}
