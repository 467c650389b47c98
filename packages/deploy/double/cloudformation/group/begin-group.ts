import { emptyGroup } from "../../auto-scaling/group-life.ts";
import { findGroup, type GroupRecord } from "../../auto-scaling/auto-scaling-state.ts";
import { advanceGroup } from "../../auto-scaling/launch-instances.ts";
import { validationError } from "../../query/service-error.ts";
import { durationOf } from "../operation/duration-of.ts";
import type { ResourceRecord } from "../stack-content.ts";
import type { StackRecord } from "../state.ts";
import type { World } from "../world.ts";
import { groupDesign } from "./group-design.ts";
import type { GroupWork } from "./group-work.ts";
import { creationPolicy, updatePolicy } from "./wait-policy.ts";

export const groupType = "AWS::AutoScaling::AutoScalingGroup";

interface GroupStart {
  readonly stack: StackRecord;
  readonly world: World;
  readonly at: number;
  readonly rollingBack: boolean;
  /** What the group is to become. */
  readonly result: ResourceRecord;
  /** A new group: its first, or one in the place of another. */
  readonly creates: boolean;
  readonly prefix: "CREATE" | "UPDATE";
}

/** The work on a group that is written; throws a ServiceError where Auto Scaling would not take the properties. */
export function beginGroup({ stack, world, at, rollingBack, result, creates, prefix }: GroupStart): GroupWork {
  const design = groupDesign(result, stack);
  const groupName = result.physicalId ?? "";
  const existing = findGroup(world.launcher.state, { region: stack.region, name: groupName, at });
  if (existing?.design.launch.version !== design.launch.version) ensureLaunchable(design.launch.imageId, world);
  const creation = creationPolicy(result);
  return {
    kind: "group",
    groupName,
    region: stack.region,
    owner: { stackId: stack.id, stackName: stack.name, logicalId: result.logicalId },
    design,
    creates,
    prefix,
    occasion: rollingBack ? "rollback" : creates ? "create" : "update",
    usualBoot: durationOf(world, result.logicalId, result.type),
    at,
    stage: { name: creates ? "create" : "change" },
    policy: creates ? creation.policy : updatePolicy(result),
    signals: [],
    heard: [],
    successes: 0,
    failures: 0,
    expected: creates ? creation.count : 0,
    known: [],
    roll: null,
  };
}

/** Auto Scaling tries a launch template out before it takes it (eksctl#1293). */
function ensureLaunchable(imageId: string, world: World): void {
  if (world.launcher.hasImage(imageId)) return;
  const why = imageId === "" ? "The request must contain the parameter ImageId" : `The image id '[${imageId}]' does not exist`;
  throw validationError(
    `Resource handler returned message: "You must use a valid fully-formed launch template. ${why} (Service: AutoScaling, Status Code: 400)" (HandlerErrorCode: InvalidRequest)`,
  );
}

/** Begins to end a group with all its instances; answers when it is gone. */
export function endGroup(world: World, group: GroupRecord, at: number): number {
  advanceGroup(world.launcher, group, at);
  emptyGroup(world.launcher, group, at);
  const gone = Math.max(at, ...group.instances.map(({ endedAt }) => endedAt ?? at)) + 5000;
  group.deletedAt = gone;
  return gone;
}
