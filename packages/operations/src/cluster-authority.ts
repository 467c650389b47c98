import { Refused } from "@keelson/core";
import type { ObservedStack } from "@keelson/deploy";
import { authorityFingerprint } from "@keelson/pki";
import { type ClusterSecretsSeen, hasNodes } from "./cluster-secrets.ts";

/** The stack's parameter that keeps what its nodes were built on. No resource refers to it, so it never rolls a node. */
export const authorityParameter = "ClusterCAHash";

/** The fingerprint of the stored certificate authority; null before the first deployment. */
export function clusterAuthority({ scope, observed }: ClusterSecretsSeen): string | null {
  return authorityFingerprint(scope, observed);
}

/**
 * Refused `authority-changed` when the live stack was built on another certificate authority than the stored one.
 * A stack from before the parameter names none; its next update does.
 */
export function refuseOtherAuthority(stack: ObservedStack, stored: string | null): void {
  if (stack.status === "absent" || !hasNodes(stack)) return;
  const built = stack.parameters[authorityParameter];
  if (built === undefined || built === stored) return;
  const message = `Stack ${stack.stackName} was built on the certificate authority ${built}, but Parameter Store holds ${stored ?? "none"}.`;
  throw new Refused("authority-changed", message, { subjects: [stack.stackName] });
}
