import type { QueryInput } from "../../query/query-input.ts";
import type { XmlValue } from "../../query/xml-element.ts";
import type { MachineState } from "../../machines/machine-port.ts";
import { describeThings, instant, type Listing, tagSet } from "../describe-things.ts";
import type { Ec2View, LaunchedInstance } from "../ec2-view.ts";

/** API reference, InstanceState. */
const stateCodes: Readonly<Record<MachineState, number>> = { pending: 0, running: 16, "shutting-down": 32, terminated: 48 };

/** A Describe call over instances; a reservation each, as Auto Scaling makes them. */
export function describeInstances(input: QueryInput, view: Ec2View): XmlValue {
  const { reservationSet, nextToken } = describeThings(input, [...view.instances.values()], instanceListing(view));
  return { reservationSet, nextToken };
}

export function instanceListing(view: Ec2View): Listing<LaunchedInstance> {
  return {
    list: "reservationSet",
    operation: "DescribeInstances",
    ids: "InstanceId",
    prefix: "i",
    missing: { code: "InvalidInstanceID.NotFound", message: (id) => `The instance ID '${id}' does not exist` },
    idOf: ({ instance }) => instance.id,
    tagsOf: (launched) => instanceTags(view, launched),
    filters: {
      "instance-id": ({ instance }) => [instance.id],
      "instance-state-name": (launched) => [stateOf(view, launched)],
      "instance-type": ({ instance }) => [instance.instanceType],
      "image-id": ({ instance }) => [instance.imageId],
      "vpc-id": ({ instance }) => [instance.place.vpcId ?? ""],
      "subnet-id": ({ instance }) => [instance.place.subnetId ?? ""],
      "availability-zone": ({ instance }) => [instance.place.zone],
      "private-ip-address": ({ instance }) => [instance.privateAddress],
    },
    toXml: (launched) => reservation(view, launched),
  };
}

export function instanceTags({ state }: Ec2View, { instance }: LaunchedInstance): Readonly<Record<string, string>> {
  return { ...instance.tags.instance, ...state.addedTags[instance.id] };
}

/** The machine's own state; once Auto Scaling has ended it, it is gone whatever the machine says. */
export function stateOf({ machines, at }: Ec2View, { instance }: LaunchedInstance): MachineState {
  if (instance.endedAt !== null && instance.endedAt <= at) return "terminated";
  return machines.stateOf(instance.id, at) ?? "pending";
}

function reservation(view: Ec2View, launched: LaunchedInstance): XmlValue {
  const { instance } = launched;
  const { account, region } = view;
  const state = stateOf(view, launched);
  const ended = state === "terminated";
  const dnsName = `ip-${instance.privateAddress.replaceAll(".", "-")}.${region}.compute.internal`;
  return {
    reservationId: instance.id.replace(/^i-/, "r-"),
    ownerId: account,
    groupSet: [],
    instancesSet: [
      {
        instanceId: instance.id,
        imageId: instance.imageId,
        instanceState: { code: stateCodes[state], name: state },
        privateDnsName: ended ? "" : dnsName,
        dnsName: "",
        reason: instance.endingAt === null ? "" : `User initiated (${instant(instance.endingAt).slice(0, 19).replace("T", " ")} GMT)`,
        keyName: instance.keyName,
        amiLaunchIndex: 0,
        instanceType: instance.instanceType,
        launchTime: instant(instance.launchedAt),
        placement: { availabilityZone: instance.place.zone, tenancy: "default" },
        monitoring: { state: "disabled" },
        // An instance that is terminated is in no network any more.
        subnetId: ended ? null : instance.place.subnetId,
        vpcId: ended ? null : instance.place.vpcId,
        privateIpAddress: ended ? null : instance.privateAddress,
        sourceDestCheck: true,
        groupSet: instance.securityGroups.map((groupId) => ({ groupId })),
        architecture: "x86_64",
        rootDeviceType: "ebs",
        rootDeviceName: "/dev/xvda",
        blockDeviceMapping: ended
          ? []
          : [{ deviceName: "/dev/xvda", ebs: { volumeId: instance.rootVolumeId, status: "attached", deleteOnTermination: true } }],
        virtualizationType: "hvm",
        hypervisor: "xen",
        networkInterfaceSet: ended ? [] : [{ networkInterfaceId: instance.interfaceId, privateIpAddress: instance.privateAddress }],
        tagSet: tagSet(instanceTags(view, launched)),
      },
    ],
  };
}
