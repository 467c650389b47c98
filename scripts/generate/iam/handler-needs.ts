import data from "./data/handlers.json" with { type: "json" };
import { deletionsWithoutTags, missingActions, narrowed, unusedActions } from "./handler-adjustments.ts";
import type { Grant } from "./policy.ts";

type Verb = "create" | "read" | "update" | "delete";

/** Handlers by type and verb, as the registry's schemas declare them. */
const handlers: Readonly<Record<string, Partial<Record<Verb, readonly string[]>>>> = data.handlers;
const anywhere: ReadonlySet<string> = new Set([
  ...data.anywhere,
  "ec2:DescribeVpcEncryptionControls",
  "ec2:DescribeLaunchTemplateVersions",
]);

export const registryTypes: readonly string[] = Object.keys(handlers);

/**
 * What CloudFormation calls in somebody's name for these resource types: the handlers' permissions of the type registry, less what
 * our templates never make them call. `forwarded` is the condition of calls with the caller's own credentials.
 */
export function handlerNeeds(options: {
  readonly types: readonly string[];
  readonly verbs: readonly Verb[];
  readonly forwarded: boolean;
}): readonly Grant[] {
  const actions = options.types.flatMap((type) => options.verbs.flatMap((verb) => needed(type, verb)));
  return [...new Set(actions)].flatMap((action) => grantsOf(action, options.forwarded));
}

function needed(type: string, verb: Verb): readonly string[] {
  const declared = handlers[type]?.[verb] ?? [];
  const extra = missingActions.filter((missing) => missing.type === type && missing.verb === verb).flatMap(({ actions }) => actions);
  return [...declared, ...extra]
    .flatMap((action) => (type === "AWS::AutoScaling::AutoScalingGroup" ? (narrowed[action]?.to ?? [action]) : [action]))
    .filter((action) => !isUnused(type, action))
    .filter((action) => !(verb === "delete" && deletionsWithoutTags.includes(type) && /(Tags|TagRole|UntagRole)$/.test(action)));
}

function isUnused(type: string, action: string): boolean {
  return unusedActions.some(
    ({ actions, types }) =>
      (types === undefined || types.includes(type)) &&
      actions.some((unused) => unused === action || (unused.endsWith(":*") && action.startsWith(unused.slice(0, -1)))),
  );
}

const via = "cloudformation.amazonaws.com";

/** An action by the narrowest resource that CloudFormation's generated names allow. */
function grantsOf(action: string, forwarded: boolean): readonly Grant[] {
  const condition = forwarded ? { StringEquals: { "aws:CalledViaFirst": via } } : {};
  return resourcesOf(action).map((resource) => {
    // Who passes a role or makes a service's own role is checked by IAM for another service: the chain of calls is not relied on there.
    const own = ownConditions[action];
    return { action, resource, condition: own === undefined ? condition : { StringEquals: own } };
  });
}

const ownConditions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "iam:PassRole": { "iam:PassedToService": "ec2.amazonaws.com" },
  "iam:CreateServiceLinkedRole": { "iam:AWSServiceName": "autoscaling.amazonaws.com" },
};

/** Names that CloudFormation makes begin with the stack's and the logical id (user guide, "Name type"); ids are any. */
function resourcesOf(action: string): readonly string[] {
  const [service = "", name = ""] = action.split(":");
  if (anywhere.has(action) || (service === "autoscaling" && name.startsWith("Describe"))) return ["*"];
  switch (service) {
    case "autoscaling":
      return ["arn:PARTITION:autoscaling:REGION:ACCOUNT:autoScalingGroup:*:autoScalingGroupName/CLUSTER-AutoScale*"];
    case "iam":
      if (name === "CreateServiceLinkedRole") {
        return ["arn:PARTITION:iam::ACCOUNT:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"];
      }
      return [
        `arn:PARTITION:iam::ACCOUNT:${name.endsWith("InstanceProfile") ? "instance-profile/CLUSTER-IAMInstanceProfile*" : "role/CLUSTER-IAMRole*"}`,
      ];
    case "route53":
      return [`arn:PARTITION:route53:::${name === "GetChange" ? "change/*" : "hostedzone/HOSTED_ZONE_ID"}`];
    default:
      return ["arn:PARTITION:ec2:REGION:ACCOUNT:*", ...(unowned[action] ?? [])];
  }
}

/** Images and snapshots are named without an account (Service Authorization Reference of EC2, "Resource types"). */
const unowned: Readonly<Record<string, readonly string[]>> = {
  "ec2:CreateSnapshot": ["arn:PARTITION:ec2:REGION::snapshot/*"],
  "ec2:CreateVolume": ["arn:PARTITION:ec2:REGION::snapshot/*"],
  "ec2:RunInstances": ["arn:PARTITION:ec2:REGION::image/*"],
};
