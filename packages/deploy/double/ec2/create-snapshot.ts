import type { QueryInput } from "../query/query-input.ts";
import { notModelled } from "../query/service-error.ts";
import type { XmlValue } from "../query/xml-element.ts";
import { findThing } from "./describe-things.ts";
import { type Ec2View, idAfter } from "./ec2-view.ts";
import { readTags } from "./tag-calls.ts";
import { snapshotTime, snapshotXml } from "./things/snapshots.ts";
import { volumeListing, volumesOf } from "./things/volumes.ts";

/** Begins a snapshot, pending until it is complete; its tags are those of the request alone. */
export function createSnapshot(input: QueryInput, view: Ec2View): XmlValue {
  if (input.has("OutpostArn") || input.has("Location")) throw notModelled("CreateSnapshot with OutpostArn or Location");
  const { state, region, at } = view;
  const volume = findThing(volumesOf(view), input.text("VolumeId") ?? "", volumeListing);
  const specification = input.structures("TagSpecification").find((each) => each.text("ResourceType") === "snapshot");
  state.sequence += 1;
  const snapshot = {
    id: idAfter("snap", `${volume.id} ${state.sequence}`),
    region,
    volumeId: volume.id,
    size: volume.size,
    description: input.text("Description") ?? "",
    encrypted: volume.encrypted,
    from: at,
    until: null,
    completeAt: at + snapshotTime,
    tags: readTags(specification?.structures("Tag") ?? []),
  };
  state.snapshots.push(snapshot);
  return snapshotXml(snapshot, view);
}
