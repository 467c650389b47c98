import { handlerNeeds, registryTypes } from "./handler-needs.ts";
import { type Grant, type NamedPolicy, policyOf } from "./policy.ts";
import { ownGrants, type Recording } from "./record.ts";
import { type RoleName, roleNames } from "./scenarios/role-name.ts";

/** One policy: whose calls are recorded for it, and what it has besides. */
interface PolicyPlan {
  readonly name: string;
  readonly purpose: string;
  /** Null for what CloudFormation does, which is not recorded. */
  readonly recorded: RoleName | null;
  readonly besides: readonly Grant[];
}

const viaCloudFormation = { StringEquals: { "aws:CalledViaFirst": "cloudformation.amazonaws.com" } };

/** What CloudFormation reads for a change set, with the caller's credentials. */
const changeSetNeeds: readonly Grant[] = [
  // User guide, "CloudFormation-supplied parameter types": values of AWS-specific types are looked up; NodeImageId is one.
  { action: "ec2:DescribeImages", resource: "*", condition: viaCloudFormation },
];

const plans: readonly PolicyPlan[] = [
  {
    name: "preview",
    purpose: "render on a pull request: a change set that is made, read and removed again",
    recorded: "preview",
    besides: changeSetNeeds,
  },
  // That CloudFormation reads a template from its bucket needs no more than the run's own look whether it is there: s3:GetObject.
  { name: "deploy", purpose: "deploy-cluster: its own calls", recorded: "deploy", besides: changeSetNeeds },
  {
    name: "stack",
    purpose: "what CloudFormation does in the name of deploy-cluster: it makes, changes and deletes the cluster's resources",
    recorded: null,
    besides: handlerNeeds({ types: registryTypes, verbs: ["create", "read", "update", "delete"], forwarded: true }),
  },
  { name: "apply", purpose: "connect-cluster, for repositories that share a cluster", recorded: "apply", besides: [] },
  { name: "dns", purpose: "publish-dns", recorded: "dns", besides: [] },
  { name: "destroy", purpose: "destroy-cluster: its own calls", recorded: "destroy", besides: [] },
  {
    name: "stack-role",
    purpose: "what the role does that is handed to CloudFormation as role-arn, in place of the policy `stack`",
    recorded: null,
    besides: handlerNeeds({ types: registryTypes, verbs: ["create", "read", "update", "delete"], forwarded: false }),
  },
  {
    name: "stack-deletion",
    purpose: "what CloudFormation does in the name of destroy-cluster: it deletes the cluster's resources",
    recorded: null,
    besides: handlerNeeds({ types: registryTypes, verbs: ["delete"], forwarded: true }),
  },
];

/** Which policies a role holds. */
export const policiesOfRole: Readonly<Record<RoleName, readonly string[]>> = {
  preview: ["preview"],
  deploy: ["deploy", "stack"],
  apply: ["apply"],
  dns: ["dns"],
  destroy: ["destroy", "stack-deletion"],
};

/** All policies, from what was recorded and what CloudFormation needs. */
export function policiesOf(recordings: readonly Recording[]): readonly NamedPolicy[] {
  const ownOf = (role: RoleName): readonly Grant[] =>
    gatherParameters(recordings.filter(({ scenario }) => scenario.role === role).flatMap(ownGrants));
  return plans.map(({ name, purpose, recorded, besides }) => {
    const holders = roleNames.filter((role) => policiesOfRole[role].includes(name));
    // What its only holder may do by itself, CloudFormation may do in its name.
    const held = holders.length === 1 ? holders.flatMap(ownOf) : [];
    const missing = besides.filter((grant) => !held.some((own) => covers(own, grant)));
    // An action that touches several kinds of resources stays whole.
    const needed = besides.filter(({ action }) => missing.some((grant) => grant.action === action));
    return { name, purpose, document: policyOf([...(recorded === null ? [] : ownOf(recorded)), ...needed]) };
  });
}

/** Whether a grant without conditions says all that another one does. */
function covers(own: Grant, other: Grant): boolean {
  if (own.action !== other.action || Object.keys(own.condition).length > 0) return false;
  return own.resource === "*" || own.resource === other.resource;
}

/** More names of one folder than this are the folder. */
const mostNames = 4;

/** Parameters one by one, or their folder where an action is about most of it. */
function gatherParameters(grants: readonly Grant[]): readonly Grant[] {
  const folderOf = ({ action, resource }: Grant): string | null => {
    const folder = /^(arn:PARTITION:ssm:.*\/)[^/*]+$/.exec(resource)?.[1];
    return folder === undefined ? null : `${action} ${folder}`;
  };
  const names = new Map<string, Set<string>>();
  for (const grant of grants) {
    const folder = folderOf(grant);
    if (folder !== null) names.set(folder, (names.get(folder) ?? new Set<string>()).add(grant.resource));
  }
  return grants.map((grant) => {
    const folder = folderOf(grant);
    const isGathered = folder !== null && (names.get(folder)?.size ?? 0) > mostNames;
    return isGathered ? { ...grant, resource: grant.resource.replace(/[^/]+$/, "*") } : grant;
  });
}
