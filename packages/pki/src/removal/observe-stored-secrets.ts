import { type SecretOwner, ownerOf } from "../secret-owner.ts";
import type { SecretStore } from "../secret-store.ts";
import { type SecretScope, wantedSecrets } from "../wanted-secrets.ts";

/** Which cluster's parameters are meant. */
export type RemovalScope = Pick<SecretScope, "cluster" | "stackName" | "prefix">;

/** A parameter that exists, and whose it is. */
export interface StoredParameter {
  readonly name: string;
  readonly owner: SecretOwner;
}

/** The cluster's parameters that exist. No value is read: who destroys a cluster need not be able to read its secrets. */
export async function observeStoredSecrets(scope: RemovalScope, store: Pick<SecretStore, "readTags">): Promise<readonly StoredParameter[]> {
  const found = await Promise.all(
    wantedSecrets(scope).map(async ({ name }) => {
      const tags = await store.readTags(name);
      return tags === null ? [] : [{ name, owner: ownerOf(tags, scope) }];
    }),
  );
  return found.flat();
}
