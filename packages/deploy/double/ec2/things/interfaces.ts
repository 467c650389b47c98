import type { Tags } from "../beside-stacks.ts";
import { instant, type Listing, tagSet } from "../describe-things.ts";
import { type Ec2View, madeOf, present, runningInstances, textOf } from "../ec2-view.ts";
import { isList } from "../../cloudformation/template/json.ts";

/** A network interface, whoever made it. */
export interface Interface {
  readonly id: string;
  readonly vpcId: string;
  readonly subnetId: string;
  readonly zone: string;
  readonly description: string;
  readonly requester: string | null;
  readonly groups: readonly string[];
  readonly privateAddress: string;
  readonly publicAddress: string | null;
  /** The instance, or a load balancer by its requester. */
  readonly attachedTo: string | null;
  readonly endsWithInstance: boolean;
  readonly attachedAt: number;
  readonly tags: Tags;
}

/** Those of stacks, the primary ones of instances, and those beside stacks such as a load balancer's. */
export function interfacesOf(view: Ec2View): readonly Interface[] {
  const running = runningInstances(view);
  const subnets = new Map(madeOf(view, "AWS::EC2::Subnet").map((subnet) => [subnet.id, subnet.resource]));
  const addresses = publicAddresses(view);
  const holder = new Map(running.map(({ instance }) => [instance.interfaceId, instance]));
  const made = madeOf(view, "AWS::EC2::NetworkInterface").map(({ id, resource: { properties, attributes, at }, tags }): Interface => {
    const subnet = subnets.get(textOf(properties["SubnetId"]));
    const groups = properties["GroupSet"];
    return {
      id,
      vpcId: textOf(subnet?.properties["VpcId"]),
      subnetId: textOf(properties["SubnetId"]),
      zone: textOf(subnet?.attributes["AvailabilityZone"]),
      description: textOf(properties["Description"]),
      requester: null,
      groups: isList(groups) ? groups.map(textOf) : [],
      privateAddress: textOf(attributes["PrimaryPrivateIpAddress"]),
      publicAddress: addresses.get(id) ?? null,
      attachedTo: holder.get(id)?.id ?? null,
      endsWithInstance: false,
      attachedAt: holder.get(id)?.launchedAt ?? at,
      tags,
    };
  });
  const own = running
    .filter(({ instance }) => instance.ownsInterface)
    .map(({ instance }): Interface => ({
      id: instance.interfaceId,
      vpcId: instance.place.vpcId ?? "",
      subnetId: instance.place.subnetId ?? "",
      zone: instance.place.zone,
      description: "",
      requester: null,
      groups: instance.securityGroups,
      privateAddress: instance.privateAddress,
      publicAddress: null,
      attachedTo: instance.id,
      endsWithInstance: true,
      attachedAt: instance.launchedAt,
      tags: { ...instance.tags.interface, ...view.state.addedTags[instance.interfaceId] },
    }));
  const beside = present(view, view.state.interfaces).map((each): Interface => ({
    ...each,
    attachedTo: each.requester,
    endsWithInstance: false,
    attachedAt: each.from,
  }));
  return [...made, ...own, ...beside];
}

/** Elastic addresses of stacks by the interface that they belong to. */
function publicAddresses(view: Ec2View): ReadonlyMap<string, string> {
  const byAllocation = new Map(
    madeOf(view, "AWS::EC2::EIP").map(({ id, resource: { attributes } }) => [textOf(attributes["AllocationId"]), id]),
  );
  return new Map(
    madeOf(view, "AWS::EC2::EIPAssociation").map(({ resource: { properties } }) => [
      textOf(properties["NetworkInterfaceId"]),
      byAllocation.get(textOf(properties["AllocationId"])) ?? textOf(properties["EIP"]),
    ]),
  );
}

export function interfaceListing(view: Ec2View): Listing<Interface> {
  return {
    list: "networkInterfaceSet",
    operation: "DescribeNetworkInterfaces",
    ids: "NetworkInterfaceId",
    prefix: "eni",
    missing: { code: "InvalidNetworkInterfaceID.NotFound", message: (id) => `The networkInterface ID '${id}' does not exist` },
    idOf: ({ id }) => id,
    tagsOf: ({ tags }) => tags,
    filters: {
      "network-interface-id": ({ id }) => [id],
      "vpc-id": ({ vpcId }) => [vpcId],
      "subnet-id": ({ subnetId }) => [subnetId],
      "group-id": ({ groups }) => groups,
      description: ({ description }) => [description],
      "requester-id": ({ requester }) => (requester === null ? [] : [requester]),
      status: ({ attachedTo }) => [attachedTo === null ? "available" : "in-use"],
      "attachment.instance-id": ({ attachedTo, requester }) => (attachedTo === null || requester !== null ? [] : [attachedTo]),
    },
    toXml: (each) => ({
      networkInterfaceId: each.id,
      subnetId: each.subnetId,
      vpcId: each.vpcId,
      availabilityZone: each.zone,
      description: each.description,
      ownerId: view.account,
      requesterId: each.requester,
      requesterManaged: each.requester !== null,
      status: each.attachedTo === null ? "available" : "in-use",
      privateIpAddress: each.privateAddress,
      sourceDestCheck: true,
      groupSet: each.groups.map((groupId) => ({ groupId })),
      attachment:
        each.attachedTo === null
          ? null
          : {
              attachmentId: each.id.replace(/^eni-/, each.requester === null ? "eni-attach-" : "ela-attach-"),
              instanceId: each.requester === null ? each.attachedTo : null,
              instanceOwnerId: each.requester ?? view.account,
              deviceIndex: each.requester === null ? 0 : 1,
              status: "attached",
              attachTime: instant(each.attachedAt),
              deleteOnTermination: each.endsWithInstance,
            },
      association: each.publicAddress === null ? null : { publicIp: each.publicAddress, ipOwnerId: each.requester ?? view.account },
      tagSet: tagSet(each.tags),
      interfaceType: "interface",
    }),
  };
}
