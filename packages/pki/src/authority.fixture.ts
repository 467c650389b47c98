import { generateKeyPairSync, type KeyObject, webcrypto } from "node:crypto";
import { certifyAuthority, generatePrivateKey } from "./x509.ts";

const year = 365 * 86_400_000;

export type KeyKind = "rsa-2048" | "rsa-3072" | "rsa-1024" | "P-256" | "P-384" | "P-521" | "secp256k1" | "ed25519";

/** A private key as a user could have it, in PKCS #8. */
export function makeKey(kind: KeyKind): string {
  return generate(kind).export({ type: "pkcs8", format: "pem" }).toString();
}

function generate(kind: KeyKind): KeyObject {
  if (kind === "ed25519") return generateKeyPairSync("ed25519").privateKey;
  if (kind.startsWith("rsa-")) return generateKeyPairSync("rsa", { modulusLength: Number(kind.slice(4)) }).privateKey;
  return generateKeyPairSync("ec", { namedCurve: kind }).privateKey;
}

/** An authority of a user's own: a pair that belongs together. */
export async function makeAuthority(kind: KeyKind, now: number): Promise<{ certificate: string; key: string }> {
  const key = makeKey(kind);
  return { key, certificate: await certifyAuthority({ key, commonName: "Particule CA", from: now, lifetime: 10 * year }) };
}

type Fault = "no-authority" | "may-not-sign" | "servers-only" | "not-self-signed" | "ended" | "not-begun";

/** A certificate over a key of its own that has one thing wrong, made by the library itself: ours makes no such. */
export async function makeFaultyAuthority(fault: Fault, now: number): Promise<{ certificate: string; key: string }> {
  await certifyAuthority({ key: await generatePrivateKey(), commonName: "loads the library", from: now, lifetime: year });
  const library = await import("./x509-sdk.ts");
  const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  const generatePair = () => webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const [keys, issuer] = [await generatePair(), await generatePair()];
  const usage = fault === "may-not-sign" ? library.KeyUsageFlags.digitalSignature : library.KeyUsageFlags.keyCertSign;
  const from = fault === "ended" ? now - 2 * year : fault === "not-begun" ? now + year : now;
  const certificate = await library.X509CertificateGenerator.create({
    serialNumber: "01",
    subject: "CN=Particule CA",
    issuer: fault === "not-self-signed" ? "CN=Particule Root" : "CN=Particule CA",
    publicKey: keys.publicKey,
    signingKey: fault === "not-self-signed" ? issuer.privateKey : keys.privateKey,
    signingAlgorithm: algorithm,
    notBefore: new Date(from),
    notAfter: new Date(from + year),
    extensions: [
      new library.BasicConstraintsExtension(fault !== "no-authority", undefined, true),
      new library.KeyUsagesExtension(usage, true),
      ...(fault === "servers-only" ? [new library.ExtendedKeyUsageExtension([library.ExtendedKeyUsage.serverAuth])] : []),
    ],
  });
  const der = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey)).toString("base64");
  return { certificate: certificate.toString("pem"), key: `-----BEGIN PRIVATE KEY-----\n${der}\n-----END PRIVATE KEY-----\n` };
}
