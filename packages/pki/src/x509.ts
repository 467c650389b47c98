import { createPrivateKey, createPublicKey, type KeyObject, webcrypto } from "node:crypto";
import { Refused } from "@keelson/core";
import { describeKey, type SigningAlgorithm, signingAlgorithmOf } from "./signing-algorithm.ts";

type Library = typeof import("./x509-sdk.ts");

/** Of every key that is made here. An authority that a user stored may have another. */
const ownAlgorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const satisfies SigningAlgorithm;
/** Certificates begin a little in the past, for nodes whose clocks run behind. */
const backdate = 5 * 60_000;

let loading: Promise<Library> | undefined;

async function loadLibrary(): Promise<Library> {
  // The library's dependency injection asks for this polyfill before the library itself is loaded: the order matters.
  loading ??= import("reflect-metadata").then(() => import("./x509-sdk.ts"));
  const library = await loading;
  library.cryptoProvider.set(webcrypto);
  return library;
}

interface Validity {
  /** Milliseconds since the epoch. */
  readonly from: number;
  /** In milliseconds. */
  readonly lifetime: number;
}

export interface Subject {
  readonly commonName: string;
  readonly organization?: string;
}

/** Both as PEM. */
export interface CertifiedKey {
  readonly certificate: string;
  readonly key: string;
}

/** A new ECDSA P-256 private key as PKCS #8 PEM. */
export async function generatePrivateKey(): Promise<string> {
  const pair = await webcrypto.subtle.generateKey(ownAlgorithm, true, ["sign", "verify"]);
  return toPem("PRIVATE KEY", await webcrypto.subtle.exportKey("pkcs8", pair.privateKey));
}

/** A self-signed authority over an existing key. */
export async function certifyAuthority(options: { readonly key: string; readonly commonName: string } & Validity): Promise<string> {
  const library = await loadLibrary();
  const { keys, algorithm } = await importPair(options.key);
  const certificate = await library.X509CertificateGenerator.createSelfSigned({
    serialNumber: randomSerial(),
    name: distinguishedName(library, { commonName: options.commonName }),
    keys,
    signingAlgorithm: algorithm,
    ...datesOf(options),
    extensions: [
      new library.BasicConstraintsExtension(true, undefined, true),
      new library.KeyUsagesExtension(
        library.KeyUsageFlags.digitalSignature | library.KeyUsageFlags.keyEncipherment | library.KeyUsageFlags.keyCertSign,
        true,
      ),
      await library.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return `${certificate.toString("pem")}\n`;
}

/** A leaf for a new key, signed by an authority: for a client, or for a server under the given names. */
export async function issueCertificate(
  options: {
    readonly authority: CertifiedKey;
    readonly subject: Subject;
    readonly usage: "client" | "server";
    /** DNS names and IP addresses of a server. */
    readonly names?: readonly { readonly type: "dns" | "ip"; readonly value: string }[];
  } & Validity,
): Promise<CertifiedKey> {
  const library = await loadLibrary();
  const issuer = new library.X509Certificate(options.authority.certificate);
  const signing = await importPair(options.authority.key);
  const pair = await webcrypto.subtle.generateKey(ownAlgorithm, true, ["sign", "verify"]);
  const certificate = await library.X509CertificateGenerator.create({
    serialNumber: randomSerial(),
    subject: distinguishedName(library, options.subject),
    issuer: issuer.subjectName,
    publicKey: pair.publicKey,
    signingKey: signing.keys.privateKey,
    signingAlgorithm: signing.algorithm,
    ...datesOf(options),
    extensions: [
      new library.BasicConstraintsExtension(false, undefined, true),
      new library.KeyUsagesExtension(library.KeyUsageFlags.digitalSignature, true),
      new library.ExtendedKeyUsageExtension([
        options.usage === "client" ? library.ExtendedKeyUsage.clientAuth : library.ExtendedKeyUsage.serverAuth,
      ]),
      await library.AuthorityKeyIdentifierExtension.create(issuer),
      await library.SubjectKeyIdentifierExtension.create(pair.publicKey),
      ...(options.names === undefined ? [] : [new library.SubjectAlternativeNameExtension([...options.names])]),
    ],
  });
  return {
    certificate: `${certificate.toString("pem")}\n`,
    key: toPem("PRIVATE KEY", await webcrypto.subtle.exportKey("pkcs8", pair.privateKey)),
  };
}

/** O before CN, as kubeadm and Go write them. */
function distinguishedName(library: Library, subject: Subject): string {
  const parts = [...(subject.organization === undefined ? [] : [{ O: [subject.organization] }]), { CN: [subject.commonName] }];
  return new library.Name(parts).toString();
}

function datesOf(validity: Validity): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(validity.from - backdate), notAfter: new Date(validity.from + validity.lifetime) };
}

/** 16 random bytes with a positive sign and no leading zero, as RFC 5280 4.1.2.2 wants. */
function randomSerial(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return Buffer.from(bytes).toString("hex");
}

interface SigningPair {
  readonly keys: webcrypto.CryptoKeyPair;
  readonly algorithm: SigningAlgorithm;
}

async function importPair(pem: string): Promise<SigningPair> {
  const key = createPrivateKey(pem);
  const algorithm = signingAlgorithmOf(key);
  if (algorithm === null) throw new Refused("key-unsupported", `A key of the kind ${describeKey(key)} cannot sign for a cluster.`);
  const bytes = (part: KeyObject, type: "pkcs8" | "spki"): Buffer => part.export({ format: "der", type });
  const publicKey = bytes(createPublicKey(key), "spki");
  return {
    algorithm,
    keys: {
      privateKey: await webcrypto.subtle.importKey("pkcs8", bytes(key, "pkcs8"), algorithm, true, ["sign"]),
      publicKey: await webcrypto.subtle.importKey("spki", publicKey, algorithm, true, ["verify"]),
    },
  };
}

function toPem(label: string, der: ArrayBuffer): string {
  const base64 = Buffer.from(der).toString("base64");
  return `-----BEGIN ${label}-----\n${base64.match(/.{1,64}/g)?.join("\n") ?? ""}\n-----END ${label}-----\n`;
}
