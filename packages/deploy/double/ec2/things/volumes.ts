import type { Tags } from "../beside-stacks.ts";
import { instant, type Listing, missingThing, tagSet } from "../describe-things.ts";
import { type Ec2View, type LaunchedInstance, madeOf, present, runningInstances, textOf } from "../ec2-view.ts";

/** A volume, whoever made it. */
export interface Volume {
  readonly id: string;
  readonly zone: string;
  readonly size: number;
  readonly type: string;
  readonly encrypted: boolean;
  readonly createdAt: number;
  readonly attachedTo: string | null;
  readonly device: string;
  readonly endsWithInstance: boolean;
  readonly tags: Tags;
}

/** Those of stacks, the roots of instances, and those that were made beside stacks. */
export function volumesOf(view: Ec2View): readonly Volume[] {
  const running = runningInstances(view);
  const holder = holderOf(running);
  return [
    ...madeOf(view, "AWS::EC2::Volume").map(({ id, resource: { properties, at }, tags }): Volume => {
      const attachedTo = holder(id);
      return {
        id,
        zone: textOf(properties["AvailabilityZone"]),
        size: Number(properties["Size"] ?? 1),
        type: textOf(properties["VolumeType"]) || "gp2",
        encrypted: textOf(properties["Encrypted"]) === "true",
        createdAt: at,
        attachedTo,
        device: "/dev/sdf",
        endsWithInstance: false,
        tags,
      };
    }),
    ...running.map(({ instance }): Volume => ({
      id: instance.rootVolumeId,
      zone: instance.place.zone,
      size: instance.rootVolumeSize,
      type: "gp3",
      encrypted: true,
      createdAt: instance.launchedAt,
      attachedTo: instance.id,
      device: "/dev/xvda",
      endsWithInstance: true,
      tags: { ...instance.tags.volume, ...view.state.addedTags[instance.rootVolumeId] },
    })),
    ...present(view, view.state.volumes).map((volume): Volume => {
      const attachedTo = running.some(({ instance }) => instance.id === volume.attachedTo) ? volume.attachedTo : null;
      return { ...volume, createdAt: volume.from, attachedTo, device: "/dev/xvdba", endsWithInstance: false };
    }),
  ];
}

/** A node attaches the volume that its user data names (the etcd volume of a controller). */
function holderOf(running: readonly LaunchedInstance[]): (volumeId: string) => string | null {
  const named = new Map<string, string>();
  const read = new Map<string, readonly string[]>();
  for (const { instance, group } of running) {
    const { userData } = group.design.launch;
    const key = `${group.arn} ${instance.version}`;
    const volumes = read.get(key) ?? volumesIn(userData);
    read.set(key, volumes);
    for (const id of volumes) if (!named.has(id)) named.set(id, instance.id);
  }
  return (volumeId) => named.get(volumeId) ?? null;
}

function volumesIn(userData: string | null): readonly string[] {
  return (
    Buffer.from(userData ?? "", "base64")
      .toString("latin1")
      .match(/vol-[0-9a-f]{17}/g) ?? []
  );
}

export const volumeListing: Listing<Volume> = {
  list: "volumeSet",
  operation: "DescribeVolumes",
  ids: "VolumeId",
  prefix: "vol",
  missing: missingThing("InvalidVolume.NotFound", "volume"),
  idOf: ({ id }) => id,
  tagsOf: ({ tags }) => tags,
  filters: {
    "volume-id": ({ id }) => [id],
    status: (volume) => [statusOf(volume)],
    "availability-zone": ({ zone }) => [zone],
    "volume-type": ({ type }) => [type],
    "attachment.instance-id": ({ attachedTo }) => (attachedTo === null ? [] : [attachedTo]),
  },
  toXml: (volume) => ({
    volumeId: volume.id,
    size: volume.size,
    snapshotId: "",
    availabilityZone: volume.zone,
    status: statusOf(volume),
    createTime: instant(volume.createdAt),
    attachmentSet:
      volume.attachedTo === null
        ? []
        : [
            {
              volumeId: volume.id,
              instanceId: volume.attachedTo,
              device: volume.device,
              status: "attached",
              attachTime: instant(volume.createdAt),
              deleteOnTermination: volume.endsWithInstance,
            },
          ],
    tagSet: tagSet(volume.tags),
    volumeType: volume.type,
    encrypted: volume.encrypted,
    multiAttachEnabled: false,
  }),
};

const statusOf = ({ attachedTo }: Volume): string => (attachedTo === null ? "available" : "in-use");
