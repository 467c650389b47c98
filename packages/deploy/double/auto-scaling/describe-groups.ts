import type { QueryInput } from "../query/query-input.ts";
import { notModelled, validationError } from "../query/service-error.ts";
import type { XmlValue } from "../query/xml-element.ts";
import type { GroupCall } from "./group-call.ts";
import type { GroupInstance, GroupRecord } from "./auto-scaling-state.ts";
import { takeRecords } from "./take-records.ts";

/** Groups that are there, by name and by tag filters, in the order of their names. */
export function describeGroups({ input, region, state, now }: GroupCall): XmlValue {
  const names = input.texts("AutoScalingGroupNames");
  if (names.length > 50) throw validationError("You can only specify up to 50 group names");
  const filters = input.structures("Filters").map(tagFilter);
  const groups = state.groups
    .filter((group) => group.region === region && (group.deletedAt === null || group.deletedAt > now))
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .filter((group) => filters.every((matches) => matches(group)))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const { page, nextToken } = takeRecords(input, groups, { byDefault: 50, most: 100, idOf: ({ name }) => name });
  return { AutoScalingGroups: page.map((group) => groupShape(group, now)), NextToken: nextToken };
}

function tagFilter(filter: QueryInput): (group: GroupRecord) => boolean {
  const name = filter.text("Name") ?? "";
  const values = filter.texts("Values");
  const key = /^tag:(.+)$/.exec(name)?.[1];
  if (key !== undefined) return (group) => tagsOf(group).some((tag) => tag.key === key && values.includes(tag.value));
  if (name === "tag-key") return (group) => tagsOf(group).some((tag) => values.includes(tag.key));
  if (name === "tag-value") return (group) => tagsOf(group).some((tag) => values.includes(tag.value));
  throw notModelled(`DescribeAutoScalingGroups with the filter ${name}`);
}

/** CloudFormation marks the groups that it makes, and their instances (user guide, "Resource tags"). */
function tagsOf({ design, owner }: GroupRecord): GroupRecord["design"]["tags"] {
  const { stackId, stackName, logicalId } = owner;
  const marks = {
    "aws:cloudformation:logical-id": logicalId,
    "aws:cloudformation:stack-id": stackId,
    "aws:cloudformation:stack-name": stackName,
  };
  return [...design.tags, ...Object.entries(marks).map(([key, value]) => ({ key, value, propagate: true }))];
}

function groupShape(group: GroupRecord, now: number): XmlValue {
  const { design, name } = group;
  return {
    AutoScalingGroupName: name,
    AutoScalingGroupARN: group.arn,
    LaunchTemplate: templateShape(design.launch),
    MinSize: group.minSize,
    MaxSize: design.maxSize,
    DesiredCapacity: group.desired,
    DefaultCooldown: 300,
    AvailabilityZones: [...new Set(design.places.map(({ zone }) => zone))],
    LoadBalancerNames: [],
    TargetGroupARNs: [],
    HealthCheckType: design.healthCheckType,
    HealthCheckGracePeriod: design.healthCheckGracePeriod,
    Instances: present(group, now).map((instance) => instanceShape(instance, now)),
    CreatedTime: new Date(group.createdAt).toISOString(),
    SuspendedProcesses: group.suspended.map((ProcessName) => ({ ProcessName, SuspensionReason: "User suspended" })),
    // A group without subnets of its own takes those of its interface.
    VPCZoneIdentifier: design.places.some(({ fixedAddress }) => fixedAddress !== null)
      ? ""
      : design.places.map(({ subnetId }) => subnetId ?? "").join(","),
    EnabledMetrics: [],
    Status: group.deletedAt === null ? null : "Delete in progress",
    Tags: tagsOf(group).map(({ key, value, propagate }) => ({
      ResourceId: name,
      ResourceType: "auto-scaling-group",
      Key: key,
      Value: value,
      PropagateAtLaunch: propagate,
    })),
    TerminationPolicies: ["Default"],
    NewInstancesProtectedFromScaleIn: false,
  };
}

const templateShape = (launch: { templateId: string; templateName: string; version: string }): XmlValue => ({
  LaunchTemplateId: launch.templateId,
  LaunchTemplateName: launch.templateName,
  Version: launch.version,
});

/** An instance leaves its group when it has ended. */
function present(group: GroupRecord, now: number): readonly GroupInstance[] {
  return group.instances.filter(({ endedAt }) => endedAt === null || endedAt > now);
}

function instanceShape(instance: GroupInstance, now: number): { readonly [name: string]: XmlValue } {
  return {
    InstanceId: instance.id,
    InstanceType: instance.instanceType,
    AvailabilityZone: instance.place.zone,
    LifecycleState: lifecycleOf(instance, now),
    HealthStatus: instance.endingAt === null ? "Healthy" : "Unhealthy",
    LaunchTemplate: templateShape(instance),
    ProtectedFromScaleIn: false,
  };
}

/** Auto Scaling user guide, "Amazon EC2 Auto Scaling instance lifecycle". */
function lifecycleOf({ endingAt, inServiceAt }: GroupInstance, now: number): string {
  if (endingAt !== null && endingAt <= now) return "Terminating";
  return now < inServiceAt ? "Pending" : "InService";
}

/** All instances of groups, or the named ones that there are. */
export function describeGroupInstances({ input, region, state, now }: GroupCall): XmlValue {
  const ids = input.texts("InstanceIds");
  const instances = state.groups
    .filter((group) => group.region === region)
    .flatMap((group) => present(group, now).map((instance) => ({ group, instance })))
    .filter(({ instance }) => ids.length === 0 || ids.includes(instance.id))
    .toSorted((one, other) => (one.instance.id < other.instance.id ? -1 : 1));
  const { page, nextToken } = takeRecords(input, instances, { byDefault: 50, most: 50, idOf: ({ instance }) => instance.id });
  return {
    AutoScalingInstances: page.map(({ group, instance }) => {
      const shape = instanceShape(instance, now);
      return { ...shape, AutoScalingGroupName: group.name, HealthStatus: instance.endingAt === null ? "HEALTHY" : "UNHEALTHY" };
    }),
    NextToken: nextToken,
  };
}
