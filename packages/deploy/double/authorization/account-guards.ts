import { type AccessControl, type DoubleRequest, guardDouble, type ServiceDouble, type ServiceGuard } from "@keelson/double";
import { readCaller } from "../query/caller.ts";
import type { AccountState } from "../account/account-options.ts";
import type { CloudFormationDoubleOptions } from "../cloudformation/double-options.ts";
import { cloudFormationPermissions } from "./cloudformation-permissions.ts";
import { ec2Permissions } from "./ec2-permissions.ts";
import { type GuardedAccount, queryGuard } from "./guarded-call.ts";
import { autoScalingPermissions, loadBalancingPermissions, stsPermissions } from "./load-balancing-permissions.ts";
import { s3Guard } from "./s3-guard.ts";
import { tagsInAccount } from "./tags-in-account.ts";

export interface GuardedServices {
  readonly access: AccessControl;
  readonly account: AccountState;
  /** The script that the doubles share. */
  readonly stacks: CloudFormationDoubleOptions;
  /** Guards of further services, by the name that requests are signed for. */
  readonly guards?: Readonly<Record<string, ServiceGuard>>;
}

/** The doubles of an account, each of which asks before it answers. A service without a guard is a mistake of whoever composes. */
export function guardDoubles(doubles: readonly ServiceDouble[], services: GuardedServices): readonly ServiceDouble[] {
  const { cloudFormation } = services.account;
  const account: GuardedAccount = {
    account: cloudFormation.account,
    tagsOf: tagsInAccount(services.account, services.stacks),
    stackOfChangeSet: (arn) => cloudFormation.changeSets.find(({ id }) => id === arn)?.stackId,
  };
  const guards: Readonly<Record<string, ServiceGuard>> = {
    autoscaling: queryGuard(autoScalingPermissions, "query", account),
    cloudformation: queryGuard(cloudFormationPermissions, "query", account),
    ec2: queryGuard(ec2Permissions, "ec2", account),
    elasticloadbalancing: queryGuard(loadBalancingPermissions, "query", account),
    s3: s3Guard,
    sts: queryGuard(stsPermissions, "query", account),
    ...services.guards,
  };
  return doubles.map((double) => {
    const guard = guards[double.service];
    if (guard === undefined) throw new RangeError(`there is no guard for the double of ${double.service}`);
    return guardDouble(double, guard, { access: services.access, principalOf: (request) => principalOf(request, account.account) });
  });
}

/** The ARN of whoever signed a request, by the conventions of sts.md; null for credentials that no service takes. */
function principalOf(request: DoubleRequest, account: string): string | null {
  const caller = readCaller(request, account);
  return caller.kind === "known" ? caller.arn : null;
}
