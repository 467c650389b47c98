import { describeSecret, type UnusableContent, type UsableContent } from "./describe-secret.ts";
import type { SecretStore, StoredSecret } from "./secret-store.ts";
import { authorityName, type SecretScope, type WantedSecret } from "./wanted-secrets.ts";

/** What is known of a secret without its value. Survives JSON. */
export type ObservedSecret = { readonly state: "absent" } | (UsableContent & Stored) | (UnusableContent & Stored);

interface Stored {
  readonly encryption: StoredSecret["encryption"];
  readonly tags: Readonly<Record<string, string>>;
}

export type ObservedSecrets = ReadonlyMap<string, ObservedSecret>;

/** Reads all wanted secrets and the tags of those that exist, and keeps only what may be known of them. */
export async function observeSecrets(
  wanted: readonly WantedSecret[],
  store: Pick<SecretStore, "get" | "readTags">,
): Promise<ObservedSecrets> {
  const values = await store.get(wanted.map((secret) => secret.name));
  // By name: a search by tag pages through all parameters of the account, and is throttled (minamijoyo/myaws#31).
  const observed = await Promise.all(
    wanted.map(async (secret): Promise<readonly [string, ObservedSecret]> => {
      const stored = values.get(secret.name);
      const tags = stored === undefined ? null : await store.readTags(secret.name);
      // What was deleted between the two calls is not there.
      if (stored === undefined || tags === null) return [secret.name, { state: "absent" }];
      return [secret.name, { ...describeSecret(secret, stored.value, wanted), encryption: stored.encryption, tags }];
    }),
  );
  return new Map(observed);
}

/** The fingerprint of the cluster's own certificate authority; null while none is stored, or none that can be read. */
export function authorityFingerprint(scope: Pick<SecretScope, "prefix">, observed: ObservedSecrets): string | null {
  const seen = observed.get(authorityName(scope));
  return seen?.state === "present" ? (seen.certificate?.fingerprint ?? null) : null;
}
