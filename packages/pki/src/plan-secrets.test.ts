import { createPrivateKey, X509Certificate } from "node:crypto";
import { isUnchanged } from "@keelson/core";
import { afterEach, describe, expect, it } from "vitest";
import { type KeyKind, makeAuthority, makeFaultyAuthority, makeKey } from "./authority.fixture.ts";
import { mintAdministratorCertificate } from "./mint-administrator-certificate.ts";
import { at, pkiWorld } from "./world.fixture.ts";

let close: () => Promise<void> = async () => {};
afterEach(() => close());

async function world(options: Parameters<typeof pkiWorld>[0] = {}) {
  const made = await pkiWorld(options);
  ({ close } = made);
  return made;
}

describe("an authority of the user's own", () => {
  it.each<KeyKind>(["rsa-2048", "rsa-3072", "P-256", "P-384", "P-521"])(
    "with a key of %s is taken, and signs for administrators",
    async (kind) => {
      const { clock, deploy, give, value, plan, double } = await world();
      const authority = await makeAuthority(kind, clock.now());
      give("controller/ca.crt", authority.certificate);
      give("controller/ca.key", authority.key);
      const { outcomes } = await deploy();
      expect(outcomes.map(({ change }) => change.subject)).not.toContain(`parameter ${at("controller/ca.key")}`);
      expect(value("worker/ca.crt")).toBe(authority.certificate);
      expect(value("controller/ca.crt")).toBe(authority.certificate);
      const minted = await mintAdministratorCertificate({ authority, lifetime: 3_600_000, clock });
      const certificate = new X509Certificate(minted.certificate);
      expect(certificate.verify(new X509Certificate(authority.certificate).publicKey)).toBe(true);
      expect(certificate.checkPrivateKey(createPrivateKey(minted.key))).toBe(true);
      // It stays the user's: no tag of ours, and the same is said of it every time.
      expect(double.state.parameters[at("controller/ca.key")]?.Tags).toEqual([]);
      const again = await plan({ stackExists: true });
      expect(isUnchanged(again)).toBe(true);
      expect(again.notes.map(({ code, subject }) => [code, subject])).toEqual([
        ["secret-of-user", `parameter ${at("controller/ca.key")}`],
        ["secret-of-user", `parameter ${at("controller/ca.crt")}`],
      ]);
    },
  );

  it("needs a certificate only where the key is there: it is made", async () => {
    const { clock, deploy, give, value } = await world();
    const { key } = await makeAuthority("rsa-2048", clock.now());
    give("controller/ca.key", key);
    await deploy();
    expect(new X509Certificate(value("controller/ca.crt")).checkPrivateKey(createPrivateKey(key))).toBe(true);
  });

  it.each([
    ["no-authority", "authority-unusable"],
    ["may-not-sign", "authority-unusable"],
    ["servers-only", "authority-unusable"],
    ["not-self-signed", "authority-unusable"],
    ["ended", "authority-ended"],
    ["not-begun", "authority-ended"],
  ] as const)("that is %s is refused before anything is stored", async (fault, code) => {
    const { clock, deploy, give, double } = await world();
    const { certificate, key } = await makeFaultyAuthority(fault, clock.now());
    give("controller/ca.crt", certificate);
    give("controller/ca.key", key);
    const before = structuredClone(double.state.parameters);
    await expect(deploy()).rejects.toMatchObject({ code, subjects: [at("controller/ca.crt")] });
    expect(double.state.parameters).toEqual(before);
  });

  it("with its chain behind it is refused", async () => {
    const { clock, deploy, give } = await world();
    const { certificate, key } = await makeAuthority("P-256", clock.now());
    give("controller/ca.crt", certificate + certificate);
    give("controller/ca.key", key);
    await expect(deploy()).rejects.toMatchObject({ code: "authority-unusable" });
  });

  it.each<KeyKind>(["ed25519", "rsa-1024", "secp256k1"])("with a key of %s is refused by name", async (kind) => {
    const { deploy, give } = await world();
    give("controller/ca.key", makeKey(kind));
    await expect(deploy()).rejects.toMatchObject({ code: "key-unsupported", subjects: [at("controller/ca.key")] });
  });

  it.each(["controller/ca.key", "controller/bootstrap-token", "worker/bootstrap-token"])("%s in plain text is refused", async (name) => {
    const { deploy, give, value } = await world();
    await deploy();
    give(name, value(name), { type: "String" });
    await expect(deploy()).rejects.toMatchObject({ code: "secret-not-encrypted", subjects: [at(name)] });
  });

  it("a certificate in plain text is no secret", async () => {
    const { deploy, give, value, plan } = await world();
    await deploy();
    give("controller/ca.crt", value("controller/ca.crt"), { type: "String" });
    expect(isUnchanged(await plan({ stackExists: true }))).toBe(true);
  });
});

describe("what is stored under a cluster's names", () => {
  it.each([
    ["another cluster's", { "keelson:cluster": "other", "keelson:stack": "other" }],
    ["another stack's", { "keelson:cluster": "demo", "keelson:stack": "other" }],
    ["half ours", { "keelson:cluster": "demo" }],
  ])("is refused when it is %s", async (_, tags) => {
    const { deploy, give, double } = await world();
    give("worker/bootstrap-token", "abcdef.0123456789abcdef", { tags });
    await expect(deploy()).rejects.toMatchObject({ code: "secret-foreign", subjects: [at("worker/bootstrap-token")] });
    expect(Object.keys(double.state.parameters)).toEqual([at("worker/bootstrap-token")]);
  });

  it("is refused when another stack stored it between the plan and its turn", async () => {
    const { deploy, give, store, double } = await world();
    const late = {
      ...store,
      async put(secret: Parameters<typeof store.put>[0]) {
        if (secret.name === at("controller/sa.key")) give("controller/sa.key", makeKey("P-256"), { tags: { "keelson:cluster": "other" } });
        return await store.put(secret);
      },
    };
    await expect(deploy({ store: late })).rejects.toMatchObject({ code: "secret-foreign", subjects: [at("controller/sa.key")] });
    expect(double.state.parameters[at("controller/sa.pub")]).toBeUndefined();
  });

  it.each([
    ["controller/ca.key", "controller/etcd-ca.key", "secret-mismatch"],
    ["worker/ca.crt", "controller/etcd-ca.crt", "secret-mismatch"],
    ["controller/sa.pub", "controller/sa.key", "secret-malformed"],
    ["controller/ca.crt", "controller/bootstrap-token", "secret-malformed"],
    ["controller/bootstrap-token", "controller/ca.crt", "secret-malformed"],
    ["worker/bootstrap-token", "controller/ca.crt", "secret-malformed"],
  ] as const)("%s with the value of %s is refused: %s", async (name, source, code) => {
    const { deploy, value, give, double } = await world();
    await deploy();
    give(name, value(source), { tags: { "keelson:cluster": "demo", "keelson:stack": "demo" } });
    const before = structuredClone(double.state.parameters);
    await expect(deploy()).rejects.toMatchObject({ code });
    expect(double.state.parameters).toEqual(before);
  });

  it("a certificate without its key is refused", async () => {
    const { deploy, double } = await world();
    await deploy();
    delete double.state.parameters[at("controller/ca.key")];
    await expect(deploy()).rejects.toMatchObject({ code: "secret-key-missing", subjects: [at("controller/ca.crt")] });
  });

  it("is told half a year before an authority ends, and refused when it has", async () => {
    const { deploy, plan, clock } = await world();
    await deploy();
    expect((await plan()).notes).toEqual([]);
    clock.advance(3500 * 86_400_000);
    expect((await plan({ stackExists: true })).notes.map(({ code }) => code)).toEqual(Array(3).fill("authority-expiring"));
    clock.advance(150 * 86_400_000);
    await expect(plan({ stackExists: true })).rejects.toMatchObject({ code: "authority-ended" });
  });
});

describe("under a living stack", () => {
  it("nothing is minted anew", async () => {
    const { double, deploy } = await world();
    await deploy();
    for (const name of ["controller/ca.key", "controller/ca.crt", "worker/ca.crt"]) delete double.state.parameters[at(name)];
    const before = structuredClone(double.state.parameters);
    await expect(deploy({ stackExists: true })).rejects.toMatchObject({
      code: "secret-missing-under-stack",
      subjects: [at("controller/ca.key"), at("controller/ca.crt")],
    });
    expect(double.state.parameters).toEqual(before);
  });

  it.each(["controller/sa.key", "controller/bootstrap-token", "controller/front-proxy-ca.key"])("not %s either", async (name) => {
    const { double, deploy } = await world();
    await deploy();
    delete double.state.parameters[at(name)];
    for (const made of ["controller/sa.pub", "controller/front-proxy-ca.crt", "worker/bootstrap-token"])
      delete double.state.parameters[at(made)];
    await expect(deploy({ stackExists: true })).rejects.toMatchObject({ code: "secret-missing-under-stack" });
  });

  it("copies and public keys are made again from what is stored", async () => {
    const { double, deploy, value } = await world();
    await deploy();
    const lost = ["controller/sa.pub", "worker/ca.crt", "worker/bootstrap-token"];
    const before = lost.map(value);
    for (const name of lost) delete double.state.parameters[at(name)];
    await deploy({ stackExists: true });
    expect(lost.map(value)).toEqual(before);
  });
});
