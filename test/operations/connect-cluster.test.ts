import { createPrivateKey, X509Certificate } from "node:crypto";
import { connectCluster } from "@keelson/operations/connect-cluster";
import { secretsPath } from "@keelson/pki";
import { expect, it } from "vitest";
import { type CloudWorld, openCloud } from "./cloud-world.ts";
import { ownAuthority } from "./own-authority.ts";

const name = "particule-k8s-clust";
const inputs = { name, region: "eu-west-1", credentialLifetime: 1_800_000, kubeconfigPath: "connected" };

async function deployed(): Promise<CloudWorld> {
  const world = await openCloud();
  await world.deploy();
  return world;
}

it("the path of a cluster's secrets is where its nodes read them", async () => {
  const { artifacts } = await (await openCloud()).deploy({ execution: "dry-run" });
  expect(secretsPath(artifacts.model.config.clusterName)).toBe(artifacts.model.secrets.prefix);
});

it("what is written leads to the same cluster as what deploy-cluster wrote, for as long as it was told", async () => {
  const world = await deployed();
  const { validUntil, cluster } = await connectCluster(inputs, world.ports());
  const read = (path: string) =>
    JSON.parse(world.files.get(path) ?? "") as { clusters: unknown; users: { user: Record<string, string> }[] };
  expect(read("connected").clusters).toEqual(read("kubeconfig").clusters);
  expect(cluster.stack.outputs["ControllerIP"]).toBe(cluster.controllerAddress);
  const certificate = new X509Certificate(Buffer.from(read("connected").users[0]?.user["client-certificate-data"] ?? "", "base64"));
  expect(Date.parse(certificate.validTo)).toBe(Math.floor(validUntil / 1000) * 1000);
});

it("both private keys are masked, in every spelling, before anything is written, and the file is its owner's alone", async () => {
  const world = await deployed();
  const { files, ...ports } = world.ports();
  const masked: string[] = [];
  const written: { masked: readonly string[]; mode: number | undefined }[] = [];
  await connectCluster(inputs, {
    ...ports,
    mask: (secret) => void masked.push(secret),
    files: {
      ...files,
      async writeText(path, text, mode) {
        written.push({ masked: [...masked], mode });
        await files.writeText(path, text, mode);
      },
    },
  });
  const kubeconfig = JSON.parse(world.files.get("connected") ?? "") as { users: { user: Record<string, string> }[] };
  const encoded = kubeconfig.users[0]?.user["client-key-data"] ?? "";
  const authorityKey = world.secrets[`/keelson/${name}/controller/ca.key`]?.Value ?? "";
  expect(createPrivateKey(Buffer.from(encoded, "base64").toString("utf8")).type).toBe("private");
  expect(written).toEqual([{ mode: 0o600, masked: expect.anything() }]);
  const base64 = (text: string): string => Buffer.from(text, "utf8").toString("base64");
  const key = Buffer.from(encoded, "base64").toString("utf8");
  expect(new Set(written[0]?.masked)).toEqual(new Set([authorityKey, base64(authorityKey), key, encoded]));
});

it("a cancelled run leaves no kubeconfig", async () => {
  const world = await deployed();
  await expect(connectCluster(inputs, world.ports({ signal: AbortSignal.abort() }))).rejects.toMatchObject({ code: "interrupted" });
  expect(world.files.has("connected")).toBe(false);
});

it("an authority that is gone is named, and nothing is written", async () => {
  const world = await deployed();
  delete world.secrets[`/keelson/${name}/controller/ca.key`];
  await expect(connectCluster(inputs, world.ports())).rejects.toMatchObject({
    code: "secret-missing-under-stack",
    subjects: [`/keelson/${name}/controller/ca.key`],
  });
  expect(world.files.has("connected")).toBe(false);
});

it("an RSA authority of the user's own is deployed on, connected by, and left alone", async () => {
  const world = await openCloud();
  const { certificate, key } = ownAuthority;
  for (const [file, Value] of Object.entries({ "ca.key": key, "ca.crt": certificate })) {
    const Name = `/keelson/${name}/controller/${file}`;
    world.secrets[Name] = { Name, Value, Type: "SecureString", KeyId: null, Version: 1, Tags: [] };
  }
  const stored = structuredClone(world.secrets);
  const { deployed, events } = await world.deploy();
  expect(deployed).toMatchObject({ status: "CREATE_COMPLETE" });
  expect(world.secrets).toMatchObject(stored);
  const notes = events.flatMap((event) => (event.type === "plan-ready" ? event.plan.notes : []));
  expect(notes.filter(({ code }) => code === "secret-of-user").length).toBe(2);
  await connectCluster(inputs, world.ports());
  const { users } = JSON.parse(world.files.get("connected") ?? "") as { users: { user: Record<string, string> }[] };
  const minted = new X509Certificate(Buffer.from(users[0]?.user["client-certificate-data"] ?? "", "base64"));
  expect(minted.verify(new X509Certificate(certificate).publicKey)).toBe(true);
  expect((await world.deploy()).deployed).toMatchObject({ changed: false });
});
