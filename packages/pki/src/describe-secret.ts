import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from "node:crypto";
import { sha256 } from "@keelson/core";
import { bootstrapTokenId } from "./bootstrap-token.ts";
import { judgeAuthority } from "./judge-authority.ts";
import { describeKey, signingAlgorithmOf } from "./signing-algorithm.ts";
import type { WantedSecret } from "./wanted-secrets.ts";

/** What a value says about itself; never the value. */
export type SecretContent = UsableContent | UnusableContent;

export interface UsableContent {
  readonly state: "present";
  /** SHA-256 of the public key that it holds or belongs to; null for a token. */
  readonly publicKey: string | null;
  /** SHA-256 of the stored text, to compare copies. */
  readonly content: string;
  /** Null for what is no certificate. */
  readonly certificate: ObservedCertificate | null;
}

export interface UnusableContent {
  readonly state: "unusable";
  readonly code: "secret-malformed" | "key-unsupported" | "authority-unusable";
  /** The end of a sentence that begins with the parameter's name. */
  readonly because: string;
}

export interface ObservedCertificate {
  /** SHA-256 of its DER form as lower-case hex: what `openssl x509 -fingerprint -sha256` prints, without the colons. */
  readonly fingerprint: string;
  /** Milliseconds since the epoch, like its end. */
  readonly notBefore: number;
  readonly notAfter: number;
}

/** Go takes PEM only at the start of a line (encoding/pem, Decode); OpenSSL, and Node with it, leaves a byte order mark out. */
const pemStart = /(?:^|\n)-----BEGIN /;

/** The description of one value; an unreadable one is described, never an error. */
export function describeSecret(secret: WantedSecret, value: string, wanted: readonly WantedSecret[]): SecretContent {
  const original = secret.kind === "copy" ? wanted.find((candidate) => candidate.name === secret.source) : secret;
  const content = sha256(value.trim());
  if (original?.kind !== "token" && value.includes("-----BEGIN ") && !pemStart.test(value)) {
    return malformed("has something before its PEM on the same line, such as a byte order mark: kubeadm does not find it");
  }
  switch (original?.kind) {
    case "token":
      return bootstrapTokenId(value) !== null
        ? { state: "present", publicKey: null, content, certificate: null }
        : malformed("does not hold a bootstrap token");
    case "private-key":
      return describeKeyPart(content, () => createPrivateKey(value), "does not hold a private key in PEM without a passphrase");
    case "public-key":
      // Node would make a public key of a private one, which must not lie there.
      return value.includes("PRIVATE KEY")
        ? malformed("holds a private key where the public one belongs")
        : describeKeyPart(content, () => createPublicKey(value), "does not hold a public key in PEM");
    case "certificate":
      return describeCertificate(content, value);
    case "copy":
    case undefined:
      return malformed("is a copy of nothing that is known");
  }
}

function describeKeyPart(content: string, parse: () => KeyObject, otherwise: string): SecretContent {
  const key = read(parse);
  if (key === null) return malformed(otherwise);
  if (signingAlgorithmOf(key) === null)
    return { state: "unusable", code: "key-unsupported", because: `holds a key of the kind ${describeKey(key)}` };
  const publicKey = identify(key.type === "private" ? createPublicKey(key.export({ format: "pem", type: "pkcs8" })) : key);
  return { state: "present", publicKey, content, certificate: null };
}

function describeCertificate(content: string, value: string): SecretContent {
  const certificate = read(() => new X509Certificate(value));
  if (certificate === null) return malformed("does not hold a certificate in PEM");
  const because = judgeAuthority(certificate, value);
  if (because !== null)
    return { state: "unusable", code: "authority-unusable", because: `cannot be the authority of a cluster: ${because}` };
  const [notBefore, notAfter] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  const seen = { fingerprint: sha256(certificate.raw), notBefore, notAfter };
  return { state: "present", publicKey: identify(certificate.publicKey), content, certificate: seen };
}

function malformed(because: string): UnusableContent {
  return { state: "unusable", code: "secret-malformed", because };
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
