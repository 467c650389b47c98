import { webcrypto } from "node:crypto";

type Library = typeof import("./x509-sdk.ts");

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
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
  const pair = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  return toPem("PRIVATE KEY", await webcrypto.subtle.exportKey("pkcs8", pair.privateKey));
}

/** A self-signed authority over an existing key. */
export async function certifyAuthority(options: { readonly key: string; readonly commonName: string } & Validity): Promise<string> {
  const library = await loadLibrary();
  const keys = await importPair(options.key);
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
  const pair = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const certificate = await library.X509CertificateGenerator.create({
    serialNumber: randomSerial(),
    subject: distinguishedName(library, options.subject),
    issuer: issuer.subjectName,
    publicKey: pair.publicKey,
    signingKey: signing.privateKey,
    signingAlgorithm: algorithm,
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

async function importPair(pem: string): Promise<webcrypto.CryptoKeyPair> {
  const { createPrivateKey, createPublicKey } = await import("node:crypto");
  const key = createPrivateKey(pem);
  const pkcs8 = key.export({ format: "der", type: "pkcs8" });
  const spki = createPublicKey(key).export({ format: "der", type: "spki" });
  const curve = { name: "ECDSA", namedCurve: "P-256" };
  return {
    privateKey: await webcrypto.subtle.importKey("pkcs8", pkcs8, curve, true, ["sign"]),
    publicKey: await webcrypto.subtle.importKey("spki", spki, curve, true, ["verify"]),
  };
}

function toPem(label: string, der: ArrayBuffer): string {
  const base64 = Buffer.from(der).toString("base64");
  return `-----BEGIN ${label}-----\n${base64.match(/.{1,64}/g)?.join("\n") ?? ""}\n-----END ${label}-----\n`;
}
