import type { QueryInput } from "../query/query-input.ts";
import { ServiceError } from "../query/service-error.ts";
import type { XmlValue } from "../query/xml-element.ts";
import type { Lifetime } from "./beside-stacks.ts";
import { findThing, type Listing } from "./describe-things.ts";
import type { Ec2View } from "./ec2-view.ts";
import { interfaceListing, interfacesOf } from "./things/interfaces.ts";
import { securityGroupListing, securityGroupsOf } from "./things/security-groups.ts";
import { snapshotListing, snapshotsOf } from "./things/snapshots.ts";
import { volumeListing, volumesOf } from "./things/volumes.ts";
import { holdOf } from "./users-of.ts";

type Removable = Lifetime & { readonly id: string };

const answered = { return: true };

export function deleteVolume(input: QueryInput, view: Ec2View): XmlValue {
  return remove(
    view,
    { things: volumesOf(view), id: input.text("VolumeId"), listing: volumeListing, type: "AWS::EC2::Volume" },
    view.state.volumes,
  );
}

export function deleteNetworkInterface(input: QueryInput, view: Ec2View): XmlValue {
  const things = interfacesOf(view);
  const id = input.text("NetworkInterfaceId");
  return remove(view, { things, id, listing: interfaceListing(view), type: "AWS::EC2::NetworkInterface" }, view.state.interfaces);
}

export function deleteSecurityGroup(input: QueryInput, view: Ec2View): XmlValue {
  const things = securityGroupsOf(view);
  const id = input.text("GroupId");
  if (things.some((group) => group.id === id && group.name === "default")) {
    throw new ServiceError("CannotDelete", `the specified group: "${id ?? ""}" name: "default" cannot be deleted by a user`);
  }
  return remove(view, { things, id, listing: securityGroupListing(view), type: "AWS::EC2::SecurityGroup" }, view.state.securityGroups);
}

export function deleteSnapshot(input: QueryInput, view: Ec2View): XmlValue {
  const things = snapshotsOf(view);
  return remove(
    view,
    { things, id: input.text("SnapshotId"), listing: snapshotListing(view), type: "AWS::EC2::Snapshot" },
    view.state.snapshots,
  );
}

/** Ends what was made beside stacks; of a stack's own resource it is noted that it is gone, and the stack does not know. */
function remove<T>(
  view: Ec2View,
  wanted: { readonly things: readonly T[]; readonly id: string | undefined; readonly listing: Listing<T>; readonly type: string },
  beside: readonly Removable[],
): XmlValue {
  const id = wanted.id ?? "";
  findThing(wanted.things, id, wanted.listing);
  const hold = holdOf(view, wanted.type, id);
  if (hold !== null) throw new ServiceError(hold.code, hold.message);
  const own = beside.find((each) => each.id === id && each.until === null);
  if (own === undefined) view.state.gone[id] = view.at;
  else own.until = view.at;
  for (const rule of view.state.rules) if (rule.groupId === id) rule.until ??= view.at;
  return answered;
}
