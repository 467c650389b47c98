import type { DoubleRequest, Permission, ServiceGuard } from "@keelson/double";
import { signedRegion } from "@keelson/double";
import { partitionOf } from "../cloudformation/template/pseudo-parameters.ts";
import { type QueryInput, queryInput } from "../query/query-input.ts";
import { queryErrorAnswer, type Wire } from "../query/query-service.ts";

/** A call as far as permissions depend on it. */
export interface GuardedCall extends GuardedAccount {
  readonly input: QueryInput;
  readonly region: string;
  readonly partition: string;
}

/** What each operation of a service needs. An operation that is not listed is not modelled. */
export type CallPermissions = Readonly<Record<string, (call: GuardedCall) => readonly Permission[]>>;

/** The account that a guard stands in. */
export interface GuardedAccount {
  readonly account: string;
  /** The tags of something in the account, by its ARN. */
  readonly tagsOf: (arn: string) => Readonly<Record<string, string>>;
  /** The ARN of the stack that a change set is for, by the change set's ARN. */
  readonly stackOfChangeSet: (arn: string) => string | undefined;
}

/** The guard of a service that speaks the query protocol, with its own error for a missing permission. */
export function queryGuard(permissions: CallPermissions, wire: Wire, account: GuardedAccount): ServiceGuard {
  return {
    permissionsOf: (operation, request) => permissions[operation]?.(readCall(request, wire, account)),
    refuse: (sentence) =>
      wire === "ec2"
        ? queryErrorAnswer(wire, {
            code: "UnauthorizedOperation",
            message: `You are not authorized to perform this operation. ${sentence}`,
            status: 403,
          })
        : queryErrorAnswer(wire, { code: "AccessDenied", message: sentence, status: 403 }),
  };
}

function readCall(request: DoubleRequest, wire: Wire, account: GuardedAccount): GuardedCall {
  const region = signedRegion(request) ?? "us-east-1";
  const input = queryInput(new URLSearchParams(request.body), wire === "ec2" ? "." : ".member.");
  return { ...account, input, region, partition: partitionOf(region).partition };
}

/** One action that is not about a resource, as most reads are not. */
export const anywhere = (action: string) => (): readonly Permission[] => [{ action, resource: "*", context: {} }];

/** The tags of a resource as condition keys: AWS's own, and the service's older one. */
export function resourceTags(service: string, tags: Readonly<Record<string, string>>): Permission["context"] {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([key, value]) => [
      [`aws:ResourceTag/${key}`, value],
      [`${service}:ResourceTag/${key}`, value],
    ]),
  );
}

/** The tags that a request gives, as condition keys. */
export function requestTags(tags: Readonly<Record<string, string>>): Permission["context"] {
  const keys = Object.keys(tags);
  if (keys.length === 0) return {};
  return { ...Object.fromEntries(keys.map((key) => [`aws:RequestTag/${key}`, tags[key] ?? ""])), "aws:TagKeys": keys };
}
