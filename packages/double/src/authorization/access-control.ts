import { evaluatePolicies, type Permission } from "./evaluate-policies.ts";
import type { PolicyDocument } from "./policy-document.ts";

/** Whom doubles ask before they do something in somebody's name. */
export interface AccessControl {
  /** The sentence of the refusal, as the services write it; null when the principal has all of the permissions. */
  refusal(principal: string, permissions: readonly Permission[]): string | null;
}

export interface AskedPermission extends Permission {
  readonly principal: string;
}

/** Allows everything and keeps what was asked for, in order. */
export function recordAccess(): AccessControl & { readonly asked: readonly AskedPermission[] } {
  const asked: AskedPermission[] = [];
  return {
    asked,
    refusal(principal, permissions) {
      asked.push(...permissions.map((permission) => ({ ...permission, principal })));
      return null;
    },
  };
}

/** Allows what the policies of a principal allow; a principal that is not listed may do nothing. */
export function enforceAccess(policies: ReadonlyMap<string, readonly PolicyDocument[]>): AccessControl {
  return {
    refusal(principal, permissions) {
      const held = policies.get(principal) ?? [];
      for (const permission of permissions) {
        const decision = evaluatePolicies(held, permission);
        if (decision !== "allowed") return refusalSentence(principal, permission, decision);
      }
      return null;
    },
  };
}

/** IAM user guide, "Troubleshoot access denied error messages": implicit and explicit denial by identity-based policies. */
function refusalSentence(principal: string, { action, resource }: Permission, decision: "not-allowed" | "explicitly-denied"): string {
  const because =
    decision === "explicitly-denied"
      ? "with an explicit deny in an identity-based policy"
      : `because no identity-based policy allows the ${action} action`;
  const on = resource === "*" ? "" : ` on resource: ${resource}`;
  return `User: ${principal} is not authorized to perform: ${action}${on} ${because}`;
}
