import { createPrivateKey, X509Certificate } from "node:crypto";
import { virtualClock } from "@keelson/double";
import { describe, expect, it } from "vitest";
import { type KeyKind, makeAuthority, makeFaultyAuthority, makeKey } from "./authority.fixture.ts";
import { mintAdministratorCertificate } from "./mint-administrator-certificate.ts";
import { issueCertificate } from "./x509.ts";

const clock = virtualClock();

describe("the administrator's certificate", () => {
  it.each<KeyKind>(["P-256", "rsa-2048"])("is a short-lived client of an authority with %s, in the administrators' group", async (kind) => {
    const authority = await makeAuthority(kind, clock.now());
    const minted = await mintAdministratorCertificate({ authority, lifetime: 12 * 3_600_000, clock });
    const certificate = new X509Certificate(minted.certificate);
    expect(certificate.verify(new X509Certificate(authority.certificate).publicKey)).toBe(true);
    expect(certificate.checkPrivateKey(createPrivateKey(minted.key))).toBe(true);
    expect(certificate.subject.split("\n")).toEqual(["O=kubeadm:cluster-admins", "CN=keelson-administrator"]);
    expect(Date.parse(certificate.validTo) - clock.now()).toBe(12 * 3_600_000);
    expect(certificate.keyUsage).toEqual(["1.3.6.1.5.5.7.3.2"]);
    expect(certificate.ca).toBe(false);
  });

  it("is another one every time, over another key", async () => {
    const authority = await makeAuthority("P-256", clock.now());
    const mint = () => mintAdministratorCertificate({ authority, lifetime: 3_600_000, clock });
    const [one, other] = [await mint(), await mint()];
    expect(new X509Certificate(one.certificate).serialNumber).not.toBe(new X509Certificate(other.certificate).serialNumber);
    expect(one.key).not.toBe(other.key);
  });

  it("is not signed by a key of a kind that Kubernetes does not take", async () => {
    const { certificate } = await makeAuthority("P-256", clock.now());
    const minting = mintAdministratorCertificate({ authority: { certificate, key: makeKey("ed25519") }, lifetime: 1000, clock });
    await expect(minting).rejects.toMatchObject({ code: "key-unsupported" });
  });

  it("a server's certificate carries its names", async () => {
    const { certificate } = await issueCertificate({
      authority: await makeAuthority("P-384", clock.now()),
      subject: { commonName: "kube-apiserver" },
      usage: "server",
      names: [
        { type: "dns", value: "k8s.particule.io" },
        { type: "ip", value: "10.0.0.50" },
      ],
      from: clock.now(),
      lifetime: 3_600_000,
    });
    expect(new X509Certificate(certificate).checkHost("k8s.particule.io")).toBe("k8s.particule.io");
    expect(new X509Certificate(certificate).checkIP("10.0.0.50")).toBe("10.0.0.50");
  });
});

describe("a stored authority that is broken", () => {
  const mintBy = (authority: { readonly certificate: string; readonly key: string }) =>
    mintAdministratorCertificate({ authority, lifetime: 3_600_000, clock });

  it.each<[string, (text: string) => string]>([
    ["nothing", () => ""],
    ["other text", () => "hello"],
    ["half of it", (text) => text.slice(0, text.length / 2)],
    ["a byte order mark before it", (text) => `\uFEFF${text}`],
    ["4,096 letters in its place", () => "A".repeat(4096)],
    ["a page of HTML", () => "<html></html>"],
  ])("signs nothing with %s, and shows no part of the key", async (_name, spoil) => {
    const { certificate, key } = await makeAuthority("P-256", clock.now());
    await expect(mintBy({ certificate: spoil(certificate), key })).rejects.toMatchObject({
      code: "secret-malformed",
      subjects: ["ca.crt"],
    });
    const failure: unknown = await mintBy({ certificate, key: spoil(key) }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "secret-malformed", subjects: ["ca.key"] });
    expect(String(failure)).not.toContain(key.split("\n")[1]);
  });

  it("signs with line ends of Windows", async () => {
    const { certificate, key } = await makeAuthority("P-256", clock.now());
    const withReturns = (text: string): string => text.replaceAll("\n", "\r\n");
    await expect(mintBy({ certificate: withReturns(certificate), key: withReturns(key) })).resolves.toHaveProperty("certificate");
  });

  it("signs nothing when it is another one's, a chain, or has ended", async () => {
    const [own, other] = [await makeAuthority("P-256", clock.now()), await makeAuthority("P-256", clock.now())];
    await expect(mintBy({ certificate: other.certificate, key: own.key })).rejects.toMatchObject({ code: "secret-mismatch" });
    const chain = `${own.certificate}${other.certificate}`;
    await expect(mintBy({ certificate: chain, key: own.key })).rejects.toMatchObject({ code: "authority-unusable" });
    await expect(mintBy(await makeFaultyAuthority("ended", clock.now()))).rejects.toMatchObject({ code: "authority-ended" });
    await expect(mintBy(await makeFaultyAuthority("no-authority", clock.now()))).rejects.toMatchObject({ code: "authority-unusable" });
  });
});
