import { createPrivateKey, createPublicKey, X509Certificate } from "node:crypto";
import { isUnchanged } from "@keelson/core";
import { afterEach, describe, expect, it } from "vitest";
import type { SecretStore } from "./secret-store.ts";
import { at, pkiWorld, wanted } from "./world.fixture.ts";

let close: () => Promise<void> = async () => {};
afterEach(() => close());

async function world(options: Parameters<typeof pkiWorld>[0] = {}) {
  const made = await pkiWorld(options);
  ({ close } = made);
  return made;
}

describe("a first deployment", () => {
  it("stores every secret once, encrypted and tagged, and leaves nothing to plan", async () => {
    const { double, deploy } = await world();
    const { outcomes } = await deploy();
    expect(outcomes.map((outcome) => outcome.status)).toEqual(wanted.map(() => "done"));
    const stored = Object.values(double.state.parameters);
    expect(stored.map(({ Name }) => Name).toSorted()).toEqual(wanted.map((secret) => secret.name).toSorted());
    for (const { Type, Tags } of stored) {
      expect(Type).toBe("SecureString");
      expect(Tags).toEqual([
        { Key: "keelson:cluster", Value: "demo" },
        { Key: "keelson:stack", Value: "demo" },
      ]);
    }
    const second = await deploy({ stackExists: true });
    expect(isUnchanged(second.plan)).toBe(true);
    expect(second.plan.notes).toEqual([]);
  });

  it("makes pairs that belong together, and copies that equal their originals", async () => {
    const { value, deploy } = await world();
    await deploy();
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

  it("puts no value into an event or a plan", async () => {
    const { double, deploy, reporter } = await world();
    const { plan } = await deploy();
    const told = JSON.stringify([reporter.events, plan]);
    for (const { Value } of Object.values(double.state.parameters)) {
      expect(told).not.toContain(Value.trim().split("\n")[1] ?? Value.trim());
    }
  });

  it("stores nothing longer than a standard parameter", async () => {
    const { store, deploy } = await world();
    await deploy();
    const [original, copy] = [at("controller/ca.crt"), at("worker/ca.crt")];
    const longChain: Pick<SecretStore, "get" | "readTags" | "put"> = {
      put: (secret) => store.put(secret),
      readTags: (name) => store.readTags(name),
      async get(names) {
        const found = [...(await store.get(names))].filter(([name]) => name !== copy);
        return new Map(
          found.map(([name, { value, encryption }]) => [name, { encryption, value: name === original ? padded(value) : value }]),
        );
      },
    };
    await expect(deploy({ store: longChain, stackExists: true })).rejects.toMatchObject({ name: "Refused", code: "secret-too-long" });
  });
});

function padded(value: string): string {
  return `${value}${"#".repeat(4096)}\n`;
}

describe("the service", () => {
  it.each(["PutParameter", "AddTagsToResource", "GetParameters"])("names the denied action %s", async (action) => {
    const { deploy } = await world({ deny: [action] });
    await expect(deploy()).rejects.toMatchObject({ code: "access-denied", hint: expect.stringContaining(`ssm:${action}`) });
  });

  it("names a denied ListTagsForResource, which is needed as soon as something is stored", async () => {
    const { deploy, give } = await world({ deny: ["ListTagsForResource"] });
    give("controller/bootstrap-token", "abcdef.0123456789abcdef");
    await expect(deploy()).rejects.toMatchObject({ code: "access-denied", hint: expect.stringContaining("ssm:ListTagsForResource") });
  });

  it("names expired credentials", async () => {
    const { deploy } = await world();
    process.env["AWS_ACCESS_KEY_ID"] = "AKIDEXPIRED";
    await expect(deploy()).rejects.toMatchObject({ code: "credentials-expired" });
  });
});
