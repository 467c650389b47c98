import type { Tags } from "../beside-stacks.ts";
import { type Listing, missingThing, tagSet } from "../describe-things.ts";
import { type Ec2View, madeOf, textOf } from "../ec2-view.ts";
import { interfacesOf } from "./interfaces.ts";

/** An Elastic IP address of a stack. */
export interface Address {
  readonly allocationId: string;
  readonly publicAddress: string;
  /** The interface that it is associated with, and the instance that has that one now. */
  readonly interfaceId: string | null;
  readonly instanceId: string | null;
  readonly tags: Tags;
}

export function addressesOf(view: Ec2View): readonly Address[] {
  const byPublic = new Map(
    interfacesOf(view).flatMap((each) => (each.publicAddress === null ? [] : [[each.publicAddress, each] as const])),
  );
  return madeOf(view, "AWS::EC2::EIP").map(({ id, resource: { attributes }, tags }): Address => {
    const holder = byPublic.get(id);
    const instanceId = holder?.attachedTo?.startsWith("i-") === true ? holder.attachedTo : null;
    return {
      allocationId: textOf(attributes["AllocationId"]),
      publicAddress: id,
      interfaceId: holder?.id ?? null,
      instanceId,
      tags,
    };
  });
}

export const addressListing: Listing<Address> = {
  list: "addressesSet",
  operation: "DescribeAddresses",
  ids: "AllocationId",
  prefix: "eipalloc",
  missing: missingThing("InvalidAllocationID.NotFound", "allocation ID"),
  idOf: ({ allocationId }) => allocationId,
  tagsOf: ({ tags }) => tags,
  filters: {
    "allocation-id": ({ allocationId }) => [allocationId],
    "public-ip": ({ publicAddress }) => [publicAddress],
    "network-interface-id": ({ interfaceId }) => (interfaceId === null ? [] : [interfaceId]),
    "instance-id": ({ instanceId }) => (instanceId === null ? [] : [instanceId]),
  },
  toXml: (address) => ({
    publicIp: address.publicAddress,
    allocationId: address.allocationId,
    domain: "vpc",
    ...(address.interfaceId === null ? {} : { networkInterfaceId: address.interfaceId }),
    ...(address.instanceId === null ? {} : { instanceId: address.instanceId }),
    tagSet: tagSet(address.tags),
  }),
};
