import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { issueCertificate, mintAdministratorCertificate } from "@keelson/pki";
import { beforeAll, describe, expect, it } from "vitest";
import { renderExample } from "../parts/examples.ts";
import { makeSecrets, memoryStore } from "../parts/pki-folder.ts";
import { runProgram } from "../parts/program.ts";
import { systemClock } from "../parts/system-clock.ts";
import { temporaryFolder } from "../parts/temporary-folder.ts";

const example = renderExample("minecraft");
const { prefix } = example.artifacts.model.secrets;
const folder = await temporaryFolder("certificates");
let secrets: ReadonlyMap<string, string>;

beforeAll(async () => {
  secrets = await makeSecrets(example, memoryStore());
});

function secret(name: string): string {
  const value = secrets.get(`${prefix}/controller/${name}`);
  if (value === undefined) throw new Error(`There is no secret ${name}.`);
  return value;
}

/** openssl's judgement of a certificate under an authority, with every check of RFC 5280 that it has. */
async function verify(certificate: string, options: { authority: string; purpose: string }): Promise<string> {
  const [authorityPath, certificatePath] = [join(folder, "authority.crt"), join(folder, "certificate.crt")];
  await writeFile(authorityPath, options.authority);
  await writeFile(certificatePath, certificate);
  const { stdout, stderr } = await runProgram("openssl", [
    "verify",
    "-x509_strict",
    "-check_ss_sig",
    "-purpose",
    options.purpose,
    "-CAfile",
    authorityPath,
    certificatePath,
  ]);
  return `${stdout}${stderr}`.replaceAll(certificatePath, "certificate").trim();
}

describe("openssl, strictly, takes", () => {
  it.each(["ca", "etcd-ca", "front-proxy-ca"])("the authority %s", async (name) => {
    const authority = secret(`${name}.crt`);
    expect(await verify(authority, { authority, purpose: "any" })).toBe("certificate: OK");
  });

  it("the administrator's certificate", async () => {
    const authority = { certificate: secret("ca.crt"), key: secret("ca.key") };
    const { certificate } = await mintAdministratorCertificate({ authority, lifetime: 3_600_000, clock: systemClock });
    expect(await verify(certificate, { authority: authority.certificate, purpose: "sslclient" })).toBe("certificate: OK");
  });

  it("a server's certificate, for a server and nothing else", async () => {
    const authority = { certificate: secret("ca.crt"), key: secret("ca.key") };
    const names = [{ type: "dns", value: "k8s.particule.io" }] as const;
    const subject = { commonName: "kube-apiserver" };
    const { certificate } = await issueCertificate({
      authority,
      subject,
      usage: "server",
      names,
      from: systemClock.now(),
      lifetime: 3_600_000,
    });
    expect(await verify(certificate, { authority: authority.certificate, purpose: "sslserver" })).toBe("certificate: OK");
    expect(await verify(certificate, { authority: authority.certificate, purpose: "sslclient" })).toContain(
      "unsuitable certificate purpose",
    );
  });

  it("no certificate of another authority", async () => {
    expect(await verify(secret("etcd-ca.crt"), { authority: secret("ca.crt"), purpose: "any" })).toContain("verification failed");
  });
});
