import type { Permission } from "@keelson/double";
import type { OperationRecord } from "../operation/operation-record.ts";
import { type DesiredResource, type Difference } from "../resources/compare-resource.ts";
import type { ResourceRecord } from "../stack-content.ts";
import type { StackRecord } from "../state.ts";
import { isList, isObject, type JsonObject, objectOf, scalarText } from "../template/json.ts";
import { partitionOf } from "../template/pseudo-parameters.ts";
import type { World } from "../world.ts";
import { launchTemplateId } from "./launch-actions.ts";
import { handlerPermissions, launchPermissions } from "./required-actions.ts";
import type { ResourceTask } from "./resource-task.ts";

interface Place {
  readonly stack: StackRecord;
  readonly operation: OperationRecord;
  readonly world: World;
}

/** Why the one in whose name the operation runs may not write a resource; null when he may, or when nobody is asked. */
export function writingRefusal(
  place: Place,
  writing: {
    readonly logicalId: string;
    readonly type: string;
    readonly existing: ResourceRecord | undefined;
    readonly desired: DesiredResource;
    readonly differences: readonly Difference[];
    /** A new physical resource is made. */
    readonly fresh: boolean;
  },
): string | null {
  const { existing, desired, fresh } = writing;
  const before = existing?.properties ?? {};
  return refusal(place, {
    type: writing.type,
    verb: fresh ? "create" : "update",
    logicalId: writing.logicalId,
    physicalId: fresh ? null : (existing?.physicalId ?? null),
    properties: desired.properties,
    before,
    attributes: fresh ? {} : (existing?.attributes ?? {}),
    changed: fresh ? new Set(Object.keys(desired.properties)) : changedNames(writing.differences, existing, desired),
    snapshot: false,
  });
}

/** The same for a physical resource that is to be deleted. */
export function deletionRefusal(place: Place, target: ResourceRecord, policy: string | null): string | null {
  return refusal(place, {
    type: target.type,
    verb: "delete",
    logicalId: target.logicalId,
    physicalId: target.physicalId,
    properties: target.properties,
    before: target.properties,
    attributes: target.attributes,
    changed: new Set(),
    snapshot: policy === "Snapshot",
  });
}

type Work = Omit<ResourceTask, "stackName" | "partition" | "region" | "account" | "propertiesOf" | "zoneOf">;

function refusal({ stack, operation, world }: Place, work: Work): string | null {
  const { access, state } = world;
  if (access === null) return null;
  const { partition } = partitionOf(stack.region);
  const propertiesOf = (physicalId: string): JsonObject =>
    Object.values(stack.resources).find((resource) => resource.physicalId === physicalId)?.properties ?? {};
  const bare = (name: string): string => name.replace(/\.$/, "");
  const zoneOf = (name: string): string | undefined => world.hostedZones.find((zone) => bare(zone.name) === bare(name))?.id;
  const place = { stackName: stack.name, region: stack.region, account: state.account, partition, propertiesOf, zoneOf };
  const task: ResourceTask = { ...work, ...place };
  const { principal } = operation;
  const own = handlerPermissions(task);
  if (own === undefined) return `The permissions that ${task.type} needs are not modelled by this double`;
  const refused = access.refusal(principal, inItsName(own, operation));
  if (refused !== null) return handlerMessage(refused, serviceOf(task.type));
  // Auto Scaling tries the launch by itself and names the launch template only (issue eksctl#834).
  const launch = access.refusal(principal, inItsName(launchPermissions(task), operation));
  if (launch === null) return null;
  return handlerMessage(`You are not authorized to use launch template: ${launchTemplateId(task) ?? ""}`, "AutoScaling");
}

/** With the caller's credentials CloudFormation passes them on; a service role's calls are its own (IAM user guide, aws:CalledVia). */
function inItsName(permissions: readonly Permission[], { forwarded }: OperationRecord): readonly Permission[] {
  if (!forwarded) return permissions;
  const via = "cloudformation.amazonaws.com";
  const context = { "aws:CalledVia": [via], "aws:CalledViaFirst": via, "aws:CalledViaLast": via, "aws:ViaAWSService": "true" };
  return permissions.map((permission) => ({ ...permission, context: { ...permission.context, ...context } }));
}

/** As handlers report it (issues aws-solutions-library-samples/data-transfer-hub#156, aws-samples/amazon-mwaa-examples#63). */
function handlerMessage(message: string, service: string): string {
  const request = "00000000-0000-4000-8000-000000000403";
  return `Resource handler returned message: "${message} (Service: ${service}, Status Code: 403, Request ID: ${request})" (RequestToken: ${request}, HandlerErrorCode: AccessDenied)`;
}

function serviceOf(type: string): string {
  const service = type.split("::")[1] ?? "";
  return { EC2: "Ec2", IAM: "Iam", Route53: "Route53", AutoScaling: "AutoScaling" }[service] ?? service;
}

/** Names of changed properties; Tags and RemovedTags for tags wherever they stand. */
function changedNames(differences: readonly Difference[], before: ResourceRecord | undefined, after: DesiredResource): ReadonlySet<string> {
  const names = differences.flatMap(({ attribute, name }) => (attribute === "Tags" ? ["Tags"] : (name ?? [])));
  const had = tagKeys(before);
  const removed = had.some((key) => !tagKeys(after).includes(key));
  return new Set(removed ? [...names, "RemovedTags"] : names);
}

function tagKeys(resource: Pick<DesiredResource, "properties" | "stackTags"> | undefined): readonly string[] {
  if (resource === undefined) return [];
  const { properties } = resource;
  const specifications = isList(properties["TagSpecifications"]) ? properties["TagSpecifications"] : [];
  const lists = [properties["Tags"], ...specifications.map((each) => objectOf(each)["Tags"])];
  const keys = lists.flatMap((list) => (isList(list) ? list.filter(isObject).map((tag) => scalarText(tag["Key"] ?? "")) : []));
  return [...keys, ...Object.keys(resource.stackTags)];
}
