import type { KeyObject } from "node:crypto";

/** A key that can be an authority's, and how it signs: parameters of WebCrypto's importKey and sign at once. */
export type SigningAlgorithm =
  | { readonly name: "ECDSA"; readonly namedCurve: "P-256" | "P-384" | "P-521"; readonly hash: "SHA-256" | "SHA-384" | "SHA-512" }
  | { readonly name: "RSASSA-PKCS1-v1_5"; readonly hash: "SHA-256" };

/** The curves by OpenSSL's names, each with the hash that Go's crypto/x509 signs with. */
const curves: Readonly<Record<string, SigningAlgorithm>> = {
  prime256v1: { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" },
  secp384r1: { name: "ECDSA", namedCurve: "P-384", hash: "SHA-384" },
  secp521r1: { name: "ECDSA", namedCurve: "P-521", hash: "SHA-512" },
};

/** Below 2,048 bits kubeadm never makes a key, and OpenSSL's default security level takes none. */
const shortestRsa = 2048;

/**
 * The algorithm of a key that kubeadm takes: RSA or ECDSA, nothing else (kubernetes, cmd/kubeadm/app/util/pkiutil/pki_helpers.go,
 * TryLoadKeyFromDisk), on a curve that WebCrypto knows. Null for any other key.
 */
export function signingAlgorithmOf(key: KeyObject): SigningAlgorithm | null {
  const details = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case "rsa":
      return (details.modulusLength ?? 0) < shortestRsa ? null : { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
    case "ec":
      return curves[details.namedCurve ?? ""] ?? null;
    default:
      return null;
  }
}

/** The kind of a key, for messages: `ed25519`, `rsa of 1024 bits`, `ec on secp256k1`. */
export function describeKey(key: KeyObject): string {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  const type = key.asymmetricKeyType ?? key.type;
  if (type === "rsa" && modulusLength !== undefined) return `${type} of ${modulusLength} bits`;
  return namedCurve === undefined ? type : `${type} on ${namedCurve}`;
}
