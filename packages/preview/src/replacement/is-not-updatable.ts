import type { Resolved } from "../evaluate/resolved.ts";
import { textOf } from "../evaluate/resolved.ts";

/** The two values of one property; null where it is absent. */
export interface PropertyValues {
  readonly before: Resolved | null;
  readonly after: Resolved | null;
}

type Rule = (values: PropertyValues) => boolean;

const always: Rule = () => true;

/**
 * What CloudFormation cannot update on a resource that exists, where the registry schemas say "in place" (template reference, the page of
 * each type: "Update requires: Updates are not supported").
 */
const rules: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  "AWS::EC2::Volume": {
    AvailabilityZone: always,
    AvailabilityZoneId: always,
    Encrypted: always,
    KmsKeyId: always,
    OutpostArn: always,
    SnapshotId: always,
    SourceVolumeId: always,
    VolumeInitializationRate: always,
    // The same page: EBS does not support sizing down.
    Size: shrinks,
  },
  "AWS::EC2::VolumeAttachment": { Device: always, InstanceId: always, VolumeId: always },
  "AWS::CloudFormation::WaitCondition": { Count: always, Handle: always, Timeout: always },
};

/** True when the deployment of this change would fail. */
export function isNotUpdatable(type: string, property: string, values: PropertyValues): boolean {
  const ofType = Object.hasOwn(rules, type) ? rules[type] : undefined;
  const rule = ofType !== undefined && Object.hasOwn(ofType, property) ? ofType[property] : undefined;
  return rule?.(values) ?? false;
}

function shrinks({ before, after }: PropertyValues): boolean {
  const [from, to] = [textOf(before ?? undefined), textOf(after ?? undefined)];
  return from !== null && to !== null && Number(to) < Number(from);
}
