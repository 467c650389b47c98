import { isList, isObject, objectOf, scalarText } from "../template/json.ts";
import { passedToEc2, roleArns } from "./launch-actions.ts";
import { changes, ids, type RequiredAction, type RequiredActions, type ResourceName, type ResourceTask } from "./resource-task.ts";

const iam =
  (kind: string): ResourceName =>
  (task) => [`arn:${task.partition}:iam::${task.account}:${kind}/${task.physicalId ?? `${task.stackName}-${task.logicalId}-*`}`];

const role = iam("role");
const profile = iam("instance-profile");
const onRole = (action: string, rest: Omit<RequiredAction, "action" | "on" | "source"> & { source?: string } = {}): RequiredAction => ({
  action: `iam:${action}`,
  on: [role],
  source: `sar: ${action}`,
  ...rest,
});
const onProfile = (action: string): RequiredAction => ({ action: `iam:${action}`, on: [profile], source: `sar: ${action}` });

const passRole: RequiredAction = {
  action: "iam:PassRole",
  on: [(task) => roleArns(task, task.properties)],
  context: () => passedToEc2,
  source: "api: AddRoleToInstanceProfile, the caller must be granted PassRole",
};

const hasInlinePolicies = ({ properties }: ResourceTask): boolean => isList(properties["Policies"]) && properties["Policies"].length > 0;

const inZone: ResourceName = (task) => [`arn:${task.partition}:route53:::hostedzone/${zoneId(task)}`];

/** A set may name its zone; the zone's id is then looked up, and any could be meant where it is not known. */
function zoneId({ properties, zoneOf }: ResourceTask): string {
  return ids(properties["HostedZoneId"])[0] ?? zoneOf(ids(properties["HostedZoneName"])[0] ?? "") ?? "*";
}

const changeRecord: RequiredAction = { action: "route53:ChangeResourceRecordSets", on: [inZone], source: "sar: ChangeResourceRecordSets" };
const followChange: RequiredAction = {
  action: "route53:GetChange",
  on: [(task) => [`arn:${task.partition}:route53:::change/*`]],
  source: "registry: waits for INSYNC; sar: GetChange",
};

const readRecord: readonly RequiredAction[] = [
  { action: "route53:ListHostedZones", when: byZoneName, source: "registry: HostedZoneName is looked up" },
  { action: "route53:GetHostedZone", on: [inZone], source: "registry" },
  { action: "route53:ListResourceRecordSets", on: [inZone], source: "registry" },
];

/** Roles, and records. */
export const identityActions: Readonly<Record<string, RequiredActions>> = {
  "AWS::IAM::Role": {
    create: [
      onRole("CreateRole"),
      onRole("TagRole", { source: "sar: CreateRole with tags" }),
      onRole("PutRolePolicy", { when: hasInlinePolicies, source: "ref: Policies are inline policies; sar: PutRolePolicy" }),
    ],
    update: [
      onRole("PutRolePolicy", { when: changes("Policies") }),
      onRole("DeleteRolePolicy", { when: removesInlinePolicy }),
      onRole("UpdateAssumeRolePolicy", { when: changes("AssumeRolePolicyDocument") }),
      onRole("TagRole", { when: changes("Tags") }),
      onRole("UntagRole", { when: changes("RemovedTags") }),
    ],
    delete: [
      onRole("ListRolePolicies"),
      onRole("DeleteRolePolicy", { when: hasInlinePolicies, source: "api: DeleteRole, inline policies go first" }),
      onRole("ListAttachedRolePolicies"),
      onRole("DeleteRole"),
      onRole("GetRole", { source: "registry: waits until it is gone" }),
    ],
    read: [onRole("GetRole"), onRole("GetRolePolicy"), onRole("ListRolePolicies"), onRole("ListAttachedRolePolicies")],
  },
  "AWS::IAM::InstanceProfile": {
    create: [onProfile("CreateInstanceProfile"), onProfile("AddRoleToInstanceProfile"), passRole],
    update: [
      { ...onProfile("RemoveRoleFromInstanceProfile"), when: changes("Roles") },
      { ...onProfile("AddRoleToInstanceProfile"), when: changes("Roles") },
      { ...passRole, when: changes("Roles") },
    ],
    delete: [onProfile("RemoveRoleFromInstanceProfile"), onProfile("DeleteInstanceProfile"), onProfile("GetInstanceProfile")],
    read: [onProfile("GetInstanceProfile")],
  },
  "AWS::Route53::RecordSet": {
    create: [changeRecord, followChange],
    update: [changeRecord, followChange],
    delete: [changeRecord, followChange, ...readRecord],
    read: readRecord,
  },
};

function byZoneName({ properties }: ResourceTask): boolean {
  return properties["HostedZoneName"] !== undefined;
}

function removesInlinePolicy({ properties, before }: ResourceTask): boolean {
  const names = (value: typeof before): readonly string[] =>
    isList(value["Policies"]) ? value["Policies"].filter(isObject).map((policy) => scalarText(objectOf(policy)["PolicyName"] ?? "")) : [];
  return names(before).some((name) => !names(properties).includes(name));
}
