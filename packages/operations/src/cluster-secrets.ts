import type { ObservedStack } from "@keelson/deploy";
import { observeSecrets, planSecrets, type SecretScope, type SecretStore, wantedSecrets } from "@keelson/pki";
import type { ClusterModel } from "@keelson/render";

/** The secrets that a cluster needs, and what is known of those that are stored. */
export interface ClusterSecretsSeen {
  readonly scope: SecretScope;
  readonly wanted: ReturnType<typeof wantedSecrets>;
  readonly observed: Awaited<ReturnType<typeof observeSecrets>>;
}

/** Reads the secrets of a cluster, and keeps no value. */
export async function observeClusterSecrets(model: ClusterModel, store: SecretStore): Promise<ClusterSecretsSeen> {
  const { prefix, kmsKeyArn } = model.secrets;
  const scope: SecretScope = { cluster: model.config.clusterName, stackName: model.stackName, prefix, kmsKeyArn };
  const wanted = wantedSecrets(scope);
  return { scope, wanted, observed: await observeSecrets(wanted, store) };
}

/** What is missing is created; under a living stack that is refused where a new value would cut its nodes off. */
export function planClusterSecrets(
  secrets: ClusterSecretsSeen,
  world: { readonly stack: ObservedStack; readonly now: number },
): ReturnType<typeof planSecrets> {
  return planSecrets({ ...secrets, stackExists: hasNodes(world.stack), now: world.now });
}

/** A shell and a stack whose creation was rolled back have no nodes that could have been built on a secret. */
export function hasNodes(stack: ObservedStack): boolean {
  return !["absent", "REVIEW_IN_PROGRESS", "ROLLBACK_COMPLETE"].includes(stack.status);
}
