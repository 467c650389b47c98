import type { ClusterModel } from "../model/cluster-model.ts";
import { base64, getAtt, ref, sub } from "./intrinsic.ts";
import { logicalIds } from "./logical-ids.ts";
import { omitNulls } from "./omit-nulls.ts";
import { instanceTags, nodeName, type NodeRole, tags } from "./tags.ts";
import type { Properties, Resource } from "./template.ts";

export interface LaunchTemplateOptions {
  readonly model: ClusterModel;
  readonly role: NodeRole;
  readonly instanceType: string;
  /** Size in GiB. */
  readonly rootVolume: { readonly size: number; readonly type: string; readonly iops: number | null };
  readonly instanceProfileId: string;
  /** The outer Ignition config; `${...}` in it is for Fn::Sub. */
  readonly userData: string;
  /** How the machine meets the network, and the market it is bought on: what differs between the roles. */
  readonly placement: Properties;
  /** What a launch makes beside the instance and its volumes. EC2 refuses tags for what a launch does not make. */
  readonly madeAtLaunch: readonly ("network-interface" | "spot-instances-request")[];
}

/**
 * How a machine of one role is started. The metadata service answers only requests with a session token and only the host itself: one
 * hop, so no pod reaches the role's credentials. Roots carry the account's EBS key, which Auto Scaling may always use.
 */
export function launchTemplate(options: LaunchTemplateOptions): Resource {
  const { model, role, instanceType, rootVolume, instanceProfileId, userData, placement, madeAtLaunch } = options;
  const nodeTags = instanceTags(model, role);
  return {
    Type: "AWS::EC2::LaunchTemplate",
    Properties: {
      LaunchTemplateData: omitNulls({
        ImageId: ref(logicalIds.nodeImage),
        InstanceType: instanceType,
        KeyName: model.config.keyName,
        IamInstanceProfile: { Arn: getAtt(instanceProfileId, "Arn") },
        ...placement,
        BlockDeviceMappings: [
          {
            // Flatcar's root device.
            DeviceName: "/dev/xvda",
            Ebs: {
              VolumeSize: rootVolume.size,
              VolumeType: rootVolume.type,
              Iops: rootVolume.iops,
              Encrypted: true,
              DeleteOnTermination: true,
            },
          },
        ],
        MetadataOptions: { HttpEndpoint: "enabled", HttpTokens: "required", HttpPutResponseHopLimit: 1 },
        TagSpecifications: ["instance", "volume", ...madeAtLaunch].map((type) => ({ ResourceType: type, Tags: nodeTags })),
        UserData: base64(sub(userData)),
      }),
      TagSpecifications: [{ ResourceType: "launch-template", Tags: tags(model, nodeName(model, role)) }],
    },
  };
}
