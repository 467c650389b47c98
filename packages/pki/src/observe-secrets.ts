import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from "node:crypto";
import { sha256 } from "@keelson/core";
import type { SecretStore } from "./secret-store.ts";
import { authorityName, type SecretScope, type WantedSecret } from "./wanted-secrets.ts";

/** What is known of a stored secret without its value. */
export type ObservedSecret =
  | { readonly state: "absent" }
  | { readonly state: "malformed" }
  | {
      readonly state: "present";
      /** SHA-256 of the public key that it holds or belongs to; null for a token. */
      readonly publicKey: string | null;
      /** SHA-256 of the stored text, to compare copies. */
      readonly content: string;
      /** Null for what is no certificate. */
      readonly certificate: ObservedCertificate | null;
    };

interface ObservedCertificate {
  /** SHA-256 of its DER form as lower-case hex: what `openssl x509 -fingerprint -sha256` prints, without the colons. */
  readonly fingerprint: string;
  /** Its end, in milliseconds since the epoch. */
  readonly notAfter: number;
}

export type ObservedSecrets = ReadonlyMap<string, ObservedSecret>;

/** Reads all wanted secrets and keeps only what may be known of them. */
export async function observeSecrets(wanted: readonly WantedSecret[], store: SecretStore): Promise<ObservedSecrets> {
  const values = await store.get(wanted.map((secret) => secret.name));
  return new Map(wanted.map((secret) => [secret.name, describeSecret(secret, values.get(secret.name), wanted)]));
}

/** The fingerprint of the cluster's own certificate authority; null while none is stored, or none that can be read. */
export function authorityFingerprint(scope: Pick<SecretScope, "prefix">, observed: ObservedSecrets): string | null {
  const seen = observed.get(authorityName(scope));
  return seen?.state === "present" ? (seen.certificate?.fingerprint ?? null) : null;
}

/** The description of one value; an unreadable one is malformed, never an error. */
export function describeSecret(secret: WantedSecret, value: string | undefined, wanted: readonly WantedSecret[]): ObservedSecret {
  if (value === undefined) return { state: "absent" };
  const original = secret.kind === "copy" ? wanted.find((candidate) => candidate.name === secret.source) : secret;
  const content = sha256(value.trim());
  switch (original?.kind) {
    case "token":
      return /^[a-z0-9]{6}\.[a-z0-9]{16}$/.test(value.trim())
        ? { state: "present", publicKey: null, content, certificate: null }
        : { state: "malformed" };
    case "private-key": {
      const key = read(() => createPublicKey(createPrivateKey(value)));
      return key === null ? { state: "malformed" } : { state: "present", publicKey: identify(key), content, certificate: null };
    }
    case "public-key": {
      const key = read(() => createPublicKey(value));
      return key === null ? { state: "malformed" } : { state: "present", publicKey: identify(key), content, certificate: null };
    }
    case "certificate": {
      const certificate = read(() => new X509Certificate(value));
      if (certificate?.ca !== true) return { state: "malformed" };
      const seen = { fingerprint: sha256(certificate.raw), notAfter: Date.parse(certificate.validTo) };
      return { state: "present", publicKey: identify(certificate.publicKey), content, certificate: seen };
    }
    case "copy":
    case undefined:
      return { state: "malformed" };
  }
}

/** Node throws on anything that it cannot parse; what cannot be parsed is an observation here, not an error. */
function read<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

function identify(key: KeyObject): string {
  return sha256(key.export({ format: "der", type: "spki" }));
}
