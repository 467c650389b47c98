import { createPrivateKey, createPublicKey, X509Certificate } from "node:crypto";
import { isUnchanged } from "@keelson/core";
import { afterEach, describe, expect, it } from "vitest";
import { issueCertificate } from "./index.ts";
import { mintAdministratorCertificate } from "./mint-administrator-certificate.ts";
import { observeSecrets } from "./observe-secrets.ts";
import { planSecrets } from "./plan-secrets.ts";
import type { SecretStore } from "./secret-store.ts";
import { pkiWorld, scope, wanted } from "./world.fixture.ts";

let close: () => Promise<void> = async () => {};
afterEach(() => close());

async function world(options: Parameters<typeof pkiWorld>[0] = {}) {
  const made = await pkiWorld(options);
  close = made.close;
  return made;
}

const at = (name: string): string => `/keelson/demo/${name}`;

describe("a first deployment", () => {
  it("stores every secret once, encrypted and tagged, and leaves nothing to plan", async () => {
    const { double, deploy } = await world();
    const { outcomes } = await deploy();
    expect(outcomes.map((outcome) => outcome.status)).toEqual(wanted.map(() => "done"));
    expect(Object.keys(double.state.parameters).toSorted()).toEqual(wanted.map((secret) => secret.name).toSorted());
    expect(new Set(Object.values(double.state.parameters).map((parameter) => parameter.Type))).toEqual(new Set(["SecureString"]));
    expect(double.state.parameters[at("controller/ca.key")]?.Tags).toEqual([
      { Key: "keelson:cluster", Value: "demo" },
      { Key: "keelson:stack", Value: "demo" },
    ]);
    expect(isUnchanged((await deploy({ stackExists: true })).plan)).toBe(true);
  });

  it("makes pairs that belong together, and copies that equal their originals", async () => {
    const { store, deploy } = await world();
    await deploy();
    const values = await store.get(wanted.map((secret) => secret.name));
    const value = (name: string): string => values.get(at(name)) ?? "";
    for (const authority of ["ca", "etcd-ca", "front-proxy-ca"]) {
      const certificate = new X509Certificate(value(`controller/${authority}.crt`));
      expect(certificate.ca).toBe(true);
      expect(certificate.checkPrivateKey(createPrivateKey(value(`controller/${authority}.key`)))).toBe(true);
    }
    const exported = createPublicKey(value("controller/sa.key")).export({ format: "pem", type: "spki" });
    expect(value("controller/sa.pub")).toBe(exported);
    expect(value("worker/ca.crt")).toBe(value("controller/ca.crt"));
    expect(value("worker/bootstrap-token")).toBe(value("controller/bootstrap-token"));
  });

  it("puts no value into an event", async () => {
    const { store, deploy, reporter } = await world();
    await deploy();
    const told = JSON.stringify(reporter.events);
    for (const value of (await store.get(wanted.map((secret) => secret.name))).values()) {
      expect(told).not.toContain(value.trim().split("\n")[1] ?? value.trim());
    }
  });
});

describe("what others stored", () => {
  it("two first deployments at once end with one authority", async () => {
    const { store, deploy } = await world();
    await Promise.all([deploy(), deploy()]);
    const observed = await observeSecrets(wanted, store);
    expect(planSecrets({ scope, wanted, observed, stackExists: true, now: 0 }).changes.every((change) => change.verb === "keep")).toBe(
      true,
    );
  });

  it("a killed deployment is completed from what is stored, at every call", async () => {
    const calls = wanted.length * 2;
    for (let call = 1; call <= calls; call += 3) {
      const made = await pkiWorld();
      let left = call;
      const killed: SecretStore = {
        get: (names) => made.store.get(names),
        async put(secret) {
          const answer = await made.store.put(secret);
          left -= 1;
          if (left <= 0) throw new RangeError("killed");
          return answer;
        },
      };
      await made.deploy({ store: killed }).catch(() => undefined);
      const key = made.double.state.parameters[at("controller/ca.key")]?.Value;
      await made.deploy();
      expect(made.double.state.parameters[at("controller/ca.key")]?.Value).toBe(key);
      expect(isUnchanged((await made.deploy({ stackExists: true })).plan)).toBe(true);
      await made.close();
    }
  });

  it("refuses to mint anew under a living stack", async () => {
    const { double, deploy } = await world();
    await deploy();
    delete double.state.parameters[at("controller/ca.key")];
    delete double.state.parameters[at("controller/ca.crt")];
    delete double.state.parameters[at("worker/ca.crt")];
    await expect(deploy({ stackExists: true })).rejects.toMatchObject({
      code: "secret-missing-under-stack",
      subjects: [at("controller/ca.key"), at("controller/ca.crt")],
    });
    expect(double.state.parameters[at("controller/ca.key")]).toBeUndefined();
  });

  it("refuses pairs that do not belong together, lone certificates and unreadable values", async () => {
    const spoil = async (change: (parameters: Record<string, { Value: string }>) => void) => {
      const made = await world();
      await made.deploy();
      change(made.double.state.parameters);
      const code = await made.deploy().then(
        () => "planned",
        (error: { code: string }) => error.code,
      );
      await made.close();
      return code;
    };
    const set = (name: string, from: string) => (parameters: Record<string, { Value: string }>) => {
      const target = parameters[at(name)];
      const source = parameters[at(from)];
      if (target !== undefined && source !== undefined) target.Value = source.Value;
    };
    expect(await spoil(set("controller/ca.key", "controller/etcd-ca.key"))).toBe("secret-mismatch");
    expect(await spoil(set("worker/ca.crt", "controller/etcd-ca.crt"))).toBe("secret-mismatch");
    expect(await spoil(set("controller/ca.crt", "controller/bootstrap-token"))).toBe("secret-malformed");
    expect(await spoil((parameters) => void delete parameters[at("controller/ca.key")])).toBe("secret-key-missing");
    close = async () => {};
  });

  it("stores nothing longer than a standard parameter", async () => {
    const { store, deploy } = await world();
    await deploy();
    const original = at("controller/ca.crt");
    const copy = at("worker/ca.crt");
    const longChain: SecretStore = {
      put: (secret) => store.put(secret),
      async get(names) {
        const values = new Map([...(await store.get(names))].filter(([name]) => name !== copy));
        const certificate = values.get(original);
        return certificate === undefined ? values : values.set(original, `${certificate}${"#".repeat(4096)}\n`);
      },
    };
    await expect(deploy({ store: longChain, stackExists: true })).rejects.toMatchObject({ name: "Refused", code: "secret-too-long" });
  });

  it("notices a store that overwrites", async () => {
    const { store, double, deploy } = await world({ broken: "overwrites" });
    await deploy();
    const before = double.state.parameters[at("controller/ca.key")]?.Value;
    expect(await store.put({ name: at("controller/ca.key"), value: "other", kmsKeyArn: null, tags: {} })).toBe("stored");
    expect(double.state.parameters[at("controller/ca.key")]?.Value).not.toBe(before);
  });
});

describe("the service", () => {
  it("names a denied action and expired credentials", async () => {
    const denied = await world({ deny: ["PutParameter"] });
    await expect(denied.deploy()).rejects.toMatchObject({ code: "access-denied", call: { operation: "PutParameter" } });
    await denied.close();
    const expired = await world();
    process.env["AWS_ACCESS_KEY_ID"] = "AKIDEXPIRED";
    await expect(expired.deploy()).rejects.toMatchObject({ code: "credentials-expired" });
  });

  it("answers 501 for what is not modelled", async () => {
    const { double } = await world();
    const request = {
      method: "POST",
      path: "/",
      query: new URLSearchParams(),
      headers: { "x-amz-target": "AmazonSSM.GetParameterHistory" },
      body: "{}",
    };
    expect((await double.answer(request)).status).toBe(501);
  });
});

describe("the administrator's certificate", () => {
  it("is a short-lived client of the authority, in the administrators' group", async () => {
    const { store, clock, deploy } = await world();
    await deploy();
    const values = await store.get([at("controller/ca.crt"), at("controller/ca.key")]);
    const authority = { certificate: values.get(at("controller/ca.crt")) ?? "", key: values.get(at("controller/ca.key")) ?? "" };
    const minted = await mintAdministratorCertificate({ authority, lifetime: 12 * 3_600_000, clock });
    const certificate = new X509Certificate(minted.certificate);
    expect(certificate.verify(new X509Certificate(authority.certificate).publicKey)).toBe(true);
    expect(certificate.checkPrivateKey(createPrivateKey(minted.key))).toBe(true);
    expect(certificate.subject.split("\n")).toEqual(["O=kubeadm:cluster-admins", "CN=keelson-administrator"]);
    expect(Date.parse(certificate.validTo) - clock.now()).toBe(12 * 3_600_000);
    expect(certificate.keyUsage).toEqual(["1.3.6.1.5.5.7.3.2"]);
  });

  it("an API server's certificate carries its names", async () => {
    const { store, clock, deploy } = await world();
    await deploy();
    const values = await store.get([at("controller/ca.crt"), at("controller/ca.key")]);
    const { certificate } = await issueCertificate({
      authority: { certificate: values.get(at("controller/ca.crt")) ?? "", key: values.get(at("controller/ca.key")) ?? "" },
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
