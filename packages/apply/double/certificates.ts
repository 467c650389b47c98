import { KeyObject, webcrypto } from "node:crypto";

/** A test authority with a server's certificate and as many clients' as are asked for. All PEM. */
export interface CertificateFixture {
  readonly authority: string;
  /** For 127.0.0.1, localhost and the names that were given. */
  readonly server: { readonly cert: string; readonly key: string };
  client(user: { readonly name: string; readonly groups: readonly string[] }): Promise<{ readonly cert: string; readonly key: string }>;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const day = 24 * 60 * 60 * 1000;

/** Makes the fixture. `now` is the clock's time, in milliseconds; certificates are valid from a day before to a year after. */
export async function makeCertificates(options: {
  readonly now: number;
  readonly serverNames?: readonly string[];
}): Promise<CertificateFixture> {
  // The library's dependency injection asks for this polyfill before it is loaded itself.
  await import("reflect-metadata");
  const x509 = await import("@peculiar/x509");
  x509.cryptoProvider.set(webcrypto);
  const validity = { notBefore: new Date(options.now - day), notAfter: new Date(options.now + 365 * day), signingAlgorithm: algorithm };
  const newKeys = () => webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const authorityKeys = await newKeys();
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity,
    serialNumber: "01",
    name: "CN=keelson-test-ca",
    keys: authorityKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
    ],
  });
  let serial = 1;
  const issue = async (subject: string, extensions: InstanceType<typeof x509.Extension>[]) => {
    const keys = await newKeys();
    serial += 1;
    const certificate = await x509.X509CertificateGenerator.create({
      ...validity,
      serialNumber: serial.toString(16).padStart(2, "0"),
      subject,
      issuer: authority.subject,
      signingKey: authorityKeys.privateKey,
      publicKey: keys.publicKey,
      extensions,
    });
    const key = KeyObject.from(keys.privateKey).export({ type: "pkcs8", format: "pem" }).toString();
    return { cert: certificate.toString("pem"), key };
  };
  const names = [
    ...["localhost", ...(options.serverNames ?? [])].map((value) => ({ type: "dns" as const, value })),
    { type: "ip" as const, value: "127.0.0.1" },
  ];
  const server = await issue("CN=kube-apiserver", [
    new x509.SubjectAlternativeNameExtension(names),
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
  ]);
  return {
    authority: authority.toString("pem"),
    server,
    client: ({ name, groups }) =>
      issue([...groups.map((group) => `O=${group}`), `CN=${name}`].join(", "), [
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth]),
      ]),
  };
}
