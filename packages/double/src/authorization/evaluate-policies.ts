import { matchesCondition } from "./match-condition.ts";
import { listOf, type PolicyDocument, type PolicyStatement } from "./policy-document.ts";
import type { RequestContext } from "./request-context.ts";
import { compilePattern, matchesArn } from "./value-pattern.ts";

/** What a call needs: one action on one resource. An action that touches several resources needs one permission for each. */
export interface Permission {
  /** Such as `ec2:CreateVpc`. */
  readonly action: string;
  /** An ARN, or `*` for an action that is not about a resource. */
  readonly resource: string;
  readonly context: RequestContext;
}

export type Decision = "allowed" | "not-allowed" | "explicitly-denied";

/** One account, identity-based policies: an explicit deny wins, an allow is needed (IAM user guide, "Policy evaluation logic"). */
export function evaluatePolicies(policies: readonly PolicyDocument[], permission: Permission): Decision {
  const matching = policies.flatMap(({ Statement }) => Statement).filter((statement) => matchesStatement(statement, permission));
  if (matching.some(({ Effect }) => Effect === "Deny")) return "explicitly-denied";
  return matching.length > 0 ? "allowed" : "not-allowed";
}

/** Whether a role's trust policy lets somebody in whom a provider or a service vouches for. */
export function evaluateTrust(
  policy: PolicyDocument,
  request: { readonly principal: Readonly<Record<string, string>>; readonly action: string; readonly context: RequestContext },
): Decision {
  const matching = policy.Statement.filter(
    (statement) =>
      Object.entries(statement.Principal ?? {}).some(([kind, names]) => listOf(names).includes(request.principal[kind] ?? "")) &&
      matchesAction(statement, request.action) &&
      matchesCondition(statement.Condition, request.context),
  );
  if (matching.some(({ Effect }) => Effect === "Deny")) return "explicitly-denied";
  return matching.length > 0 ? "allowed" : "not-allowed";
}

function matchesStatement(statement: PolicyStatement, { action, resource, context }: Permission): boolean {
  return (
    matchesAction(statement, action) && matchesResource(statement, resource, context) && matchesCondition(statement.Condition, context)
  );
}

/** Actions are compared without case and have no variables. */
function matchesAction({ Action, NotAction }: PolicyStatement, action: string): boolean {
  const matches = (pattern: string): boolean => compilePattern(pattern.toLowerCase(), {})?.test(action.toLowerCase()) === true;
  return NotAction === undefined ? listOf(Action).some(matches) : !listOf(NotAction).some(matches);
}

function matchesResource({ Resource, NotResource }: PolicyStatement, resource: string, context: RequestContext): boolean {
  const matches = (pattern: string): boolean => matchesArn(pattern, resource, context);
  return NotResource === undefined ? listOf(Resource).some(matches) : !listOf(NotResource).some(matches);
}
