import type { MachineOrder, MachinePort } from "../machines/machine-port.ts";
import type { AttemptRecord, AutoScalingState, GroupInstance, GroupRecord, LaunchPlace, Tags } from "./auto-scaling-state.ts";
import { liveInstances } from "./auto-scaling-state.ts";
import { activityId, newId } from "./group-ids.ts";
import { instantOf } from "./instant-of.ts";

/** What launching needs: every group of the account, the machines, and which images exist. */
export interface Launcher {
  readonly state: AutoScalingState;
  readonly machines: MachinePort;
  readonly account: string;
  readonly partition: (region: string) => string;
  readonly hasImage: (imageId: string) => boolean;
}

/** Milliseconds from a launch to InService (amazon-eks-ami#66: 32 s), or half of a boot that is shorter than twice that. */
const comingIntoService = 32_000;

/** Milliseconds to the next try after so many failures; the service retries on, its pace is not documented. */
const pauseAfter = (failures: number): number => Math.min(15_000 * 2 ** (failures - 1), 300_000);

/** Plans the launch of what the group lacks; nothing when it lacks nothing. */
export function planAttempt(group: GroupRecord, attempt: Omit<AttemptRecord, "failed">): void {
  const { at, because, occasion, usualBoot } = attempt;
  group.attempt = liveInstances(group).length < group.desired ? { at, because, occasion, usualBoot, failed: 0 } : null;
}

/** Plays the launches that were due up to an instant. */
export function advanceGroup(launcher: Launcher, group: GroupRecord, until: number): void {
  while (group.attempt !== null && group.attempt.at <= until) tryToLaunch(launcher, group, group.attempt);
}

/** One try for all that is lacking: the first refusal ends it. */
function tryToLaunch(launcher: Launcher, group: GroupRecord, attempt: AttemptRecord): void {
  const { at } = attempt;
  let capacity = liveInstances(group).length;
  while (capacity < group.desired) {
    const cause = `${attempt.because}${attempt.because === "" ? "" : "  "}At ${instantOf(at)} an instance was started in response to a difference between desired and actual capacity, increasing the capacity from ${capacity} to ${capacity + 1}.`;
    const refusal = launch(launcher, group, attempt, cause);
    if (refusal !== null) {
      const failed = attempt.failed + 1;
      group.attempt = { ...attempt, failed, at: at + pauseAfter(failed), because: "" };
      return;
    }
    capacity += 1;
  }
  group.attempt = null;
}

/** Launches one instance, or notes the failed activity and answers EC2's reason. */
function launch(launcher: Launcher, group: GroupRecord, attempt: AttemptRecord, cause: string): string | null {
  const { at, usualBoot } = attempt;
  const instance = nextInstance(group, at, usualBoot);
  const reason = refusalOf(launcher, group, instance, at) ?? start(launcher, group, instance, attempt);
  const activity = { id: activityId(group), cause, startedAt: at, zone: instance.place.zone, subnetId: instance.place.subnetId };
  if (reason !== null) {
    const message = `${reason} Launching EC2 instance failed.`;
    const description = `Launching a new EC2 instance.  Status Reason: ${message}`;
    group.activities.push({ ...activity, endedAt: at, description, outcome: "Failed", message });
    return reason;
  }
  group.instances.push(instance);
  const description = `Launching a new EC2 instance: ${instance.id}`;
  group.activities.push({ ...activity, endedAt: instance.inServiceAt, description, outcome: "Successful", message: null });
  return null;
}

/** What EC2 checks before anything runs. */
function refusalOf(launcher: Launcher, group: GroupRecord, { interfaceId }: GroupInstance, at: number): string | null {
  const { launch: design } = group.design;
  if (!launcher.hasImage(design.imageId)) return `The image id '[${design.imageId}]' does not exist.`;
  if (design.interfaceId === null) return null;
  const taken = launcher.state.groups.some((other) =>
    other.instances.some((each) => each.interfaceId === interfaceId && (each.endedAt === null || each.endedAt > at)),
  );
  // Source: terraform-aws-modules/terraform-aws-autoscaling#226.
  return taken ? `Interface: [${interfaceId}] in use.` : null;
}

function start(launcher: Launcher, group: GroupRecord, instance: GroupInstance, attempt: AttemptRecord): string | null {
  const order: MachineOrder = {
    ...group.owner,
    instanceId: instance.id,
    region: group.region,
    zone: instance.place.zone,
    subnetId: instance.place.subnetId,
    privateAddress: instance.privateAddress,
    groupName: group.name,
    occasion: attempt.occasion,
    template: { id: instance.templateId, version: instance.version },
    imageId: instance.imageId,
    instanceType: instance.instanceType,
    userData: group.design.launch.userData,
    tags: instance.tags.instance,
    usualBoot: attempt.usualBoot,
  };
  const started = launcher.machines.start(order, attempt.at);
  return started.kind === "refused" ? started.message : null;
}

function nextInstance(group: GroupRecord, at: number, usualBoot: number): GroupInstance {
  const { launch: design, places } = group.design;
  group.sequence += 1;
  const id = (kind: string): string => newId([group.arn, group.sequence, kind], 17);
  const place = leastUsed(group, places);
  return {
    id: `i-${id("instance")}`,
    place,
    privateAddress: place.fixedAddress ?? addressIn(place.cidr, group.sequence),
    templateId: design.templateId,
    templateName: design.templateName,
    version: design.version,
    imageId: design.imageId,
    instanceType: design.instanceType,
    keyName: design.keyName,
    interfaceId: design.interfaceId ?? `eni-${id("interface")}`,
    ownsInterface: design.interfaceId === null,
    rootVolumeId: `vol-${id("volume")}`,
    rootVolumeSize: design.rootVolumeSize,
    securityGroups: design.securityGroups,
    tags: { ...design.tags, instance: { ...design.tags.instance, ...propagated(group) } },
    launchedAt: at,
    inServiceAt: at + Math.min(comingIntoService, Math.round(usualBoot / 2)),
    endingAt: null,
    endedAt: null,
  };
}

/** Auto Scaling keeps the zones even (user guide, "Instance distribution"). */
function leastUsed(group: GroupRecord, places: readonly LaunchPlace[]): LaunchPlace {
  const used = new Map<string, number>();
  for (const { place } of liveInstances(group)) used.set(place.zone, (used.get(place.zone) ?? 0) + 1);
  const [first, ...more] = places;
  if (first === undefined) throw new RangeError(`the group ${group.name} has no place to launch into`);
  return more.reduce((least, place) => ((used.get(place.zone) ?? 0) < (used.get(least.zone) ?? 0) ? place : least), first);
}

/** Tags that the group and its stack put on instances (CloudFormation user guide, "Resource tags"; Auto Scaling user guide, "Tag groups and instances"). */
function propagated({ name, owner, design }: GroupRecord): Tags {
  return {
    ...Object.fromEntries(design.tags.filter(({ propagate }) => propagate).map(({ key, value }) => [key, value])),
    "aws:autoscaling:groupName": name,
    "aws:cloudformation:stack-name": owner.stackName,
    "aws:cloudformation:stack-id": owner.stackId,
    "aws:cloudformation:logical-id": owner.logicalId,
    "aws:ec2launchtemplate:id": design.launch.templateId,
    "aws:ec2launchtemplate:version": design.launch.version,
  };
}

/** An address of an IPv4 range; the first five of a subnet belong to AWS, .50 to the controller. */
function addressIn(cidr: string, sequence: number): string {
  const [network = "10.0.0.0"] = cidr.split("/");
  const base = network.split(".").reduce((number, part) => number * 256 + Number(part), 0);
  const address = base + 64 + ((sequence - 1) % 180);
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
