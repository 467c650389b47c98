import { isObject, type JsonObject, objectOf } from "../template/json.ts";
import { any, ec2Arn, ids, type RequiredAction, type ResourceTask } from "./resource-task.ts";

/**
 * What Auto Scaling asks in the caller's name when a group takes a launch template or another version of it
 * (asg: "API permissions", and "Launch template support": without them the caller may not use the launch template).
 */
export const launchActions: readonly RequiredAction[] = [
  {
    action: "ec2:RunInstances",
    on: [imageOf, keyOf, templateOf, ...["instance", "volume", "network-interface", "subnet", "security-group"].map((kind) => any(kind))],
    source: "asg: API permissions; sar: RunInstances",
  },
  {
    action: "ec2:CreateTags",
    on: [any("instance"), any("volume"), any("network-interface")],
    source: "asg: API permissions, a template with tag specifications",
  },
  {
    action: "iam:PassRole",
    on: [profileRoles],
    context: () => passedToEc2,
    source: "asg: API permissions, a template with an instance profile",
  },
];

/** IAM user guide, "Grant a user permissions to pass a role": the service that gets it. */
export const passedToEc2 = { "iam:PassedToService": "ec2.amazonaws.com" } as const;

/** The id of the launch template that a group names. */
export function launchTemplateId(task: ResourceTask): string | null {
  return ids(objectOf(task.properties["LaunchTemplate"])["LaunchTemplateId"])[0] ?? null;
}

function launchData(task: ResourceTask): JsonObject {
  const id = launchTemplateId(task);
  return id === null ? {} : objectOf(task.propertiesOf(id)["LaunchTemplateData"]);
}

function templateOf(task: ResourceTask): readonly string[] {
  return [ec2Arn(task, `launch-template/${launchTemplateId(task) ?? "*"}`)];
}

function imageOf(task: ResourceTask): readonly string[] {
  return ids(launchData(task)["ImageId"]).map((id) => `arn:${task.partition}:ec2:${task.region}::image/${id}`);
}

function keyOf(task: ResourceTask): readonly string[] {
  return ids(launchData(task)["KeyName"]).map((name) => ec2Arn(task, `key-pair/${name}`));
}

/** The roles of the instance profile, when the stack made it. */
function profileRoles(task: ResourceTask): readonly string[] {
  const profile = launchData(task)["IamInstanceProfile"];
  const name = isObject(profile)
    ? ids(profile["Arn"] ?? profile["Name"])[0]
        ?.split("/")
        .at(-1)
    : undefined;
  return name === undefined ? [] : roleArns(task, task.propertiesOf(name));
}

/** The roles of an instance profile by these properties. */
export function roleArns(task: ResourceTask, profile: JsonObject): readonly string[] {
  return ids(profile["Roles"]).map((role) => `arn:${task.partition}:iam::${task.account}:role/${role}`);
}
