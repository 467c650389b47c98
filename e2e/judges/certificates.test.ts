import { issueCertificate, mintAdministratorCertificate } from "@keelson/pki";
import { beforeAll, describe, expect, it } from "vitest";
import { renderExample } from "../parts/examples.ts";
import { makeSecrets, memoryStore } from "../parts/pki-folder.ts";
import { verifyCertificate } from "../parts/openssl.ts";
import { systemClock } from "../parts/system-clock.ts";

const example = renderExample("minecraft");
const { prefix } = example.artifacts.model.secrets;
let secrets: ReadonlyMap<string, string>;

beforeAll(async () => {
  secrets = await makeSecrets(example, memoryStore());
});

function secret(name: string): string {
  const value = secrets.get(`${prefix}/controller/${name}`);
  if (value === undefined) throw new Error(`There is no secret ${name}.`);
  return value;
}

describe("openssl, strictly, takes", () => {
  it.each(["ca", "etcd-ca", "front-proxy-ca"])("the authority %s", async (name) => {
    const authority = secret(`${name}.crt`);
    expect(await verifyCertificate(authority, { authority, purpose: "any" })).toBe("certificate: OK");
  });

  it("the administrator's certificate", async () => {
    const authority = { certificate: secret("ca.crt"), key: secret("ca.key") };
    const { certificate } = await mintAdministratorCertificate({ authority, lifetime: 3_600_000, clock: systemClock });
    expect(await verifyCertificate(certificate, { authority: authority.certificate, purpose: "sslclient" })).toBe("certificate: OK");
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
    expect(await verifyCertificate(certificate, { authority: authority.certificate, purpose: "sslserver" })).toBe("certificate: OK");
    expect(await verifyCertificate(certificate, { authority: authority.certificate, purpose: "sslclient" })).toContain(
      "unsuitable certificate purpose",
    );
  });

  it("no certificate of another authority", async () => {
    expect(await verifyCertificate(secret("etcd-ca.crt"), { authority: secret("ca.crt"), purpose: "any" })).toContain(
      "verification failed",
    );
  });
});
