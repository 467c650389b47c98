import { X509Certificate } from "node:crypto";
import { recordEvents } from "@keelson/core";
import { virtualClock } from "@keelson/double";
import { executeSecrets, observeSecrets, planSecrets, type SecretScope, type SecretStore, wantedSecrets } from "@keelson/pki";
import { describe, expect, it } from "vitest";
import { type CloudWorld, openCloud } from "./cloud-world.ts";

const parameter = "ClusterCAHash";
const prefix = "/keelson/particule-k8s-clust";

function stackOf({ cloud }: CloudWorld) {
  const stack = cloud.stacks.find(({ status }) => status !== "DELETE_COMPLETE");
  if (stack === undefined) throw new TypeError("there is no stack");
  return stack;
}

/** As OpenSSL counts it: over the certificate itself, whatever lines the PEM text has. */
function fingerprint({ secrets }: CloudWorld): string {
  const certificate = new X509Certificate(secrets[`${prefix}/controller/ca.crt`]?.Value ?? "");
  return certificate.fingerprint256.replaceAll(":", "").toLowerCase();
}

/** Somebody stores another authority, with all that belongs to it. */
async function replaceAuthority({ secrets }: CloudWorld): Promise<void> {
  const others = await makeSecrets({ cluster: "particule-k8s-clust", stackName: "particule-k8s-clust", prefix, kmsKeyArn: null });
  for (const name of ["controller/ca.crt", "controller/ca.key", "worker/ca.crt"]) {
    const stored = secrets[`${prefix}/${name}`];
    const Value = others.get(`${prefix}/${name}`);
    if (stored !== undefined && Value !== undefined) secrets[`${prefix}/${name}`] = { ...stored, Value };
  }
}

/** What a first deployment would make, in a store of its own. */
async function makeSecrets(scope: SecretScope): Promise<ReadonlyMap<string, string>> {
  const values = new Map<string, string>();
  const store: Pick<SecretStore, "get" | "readTags" | "put"> = {
    get: async (names) => {
      const found = names.flatMap((name) => (values.has(name) ? [{ name, value: values.get(name) ?? "" }] : []));
      return new Map(found.map(({ name, value }) => [name, { value, encryption: "encrypted" }]));
    },
    readTags: async (name) => (values.has(name) ? {} : null),
    put: async ({ name, value }) => {
      values.set(name, value);
      return "stored";
    },
  };
  const wanted = wantedSecrets(scope);
  const plan = planSecrets({ scope, wanted, observed: await observeSecrets(wanted, store), stackExists: false, now: 0 });
  const ports = { clock: virtualClock(), reporter: recordEvents(), signal: new AbortController().signal };
  await executeSecrets(plan, { scope, wanted, store, ...ports });
  return values;
}

/** The live stack as a version before the parameter made it. */
function forgetAuthority(world: CloudWorld): void {
  const stack = stackOf(world);
  const template = JSON.parse(stack.template) as Record<"Parameters" | "Outputs", Record<string, unknown>>;
  delete template.Parameters[parameter];
  delete template.Outputs[parameter];
  stack.template = JSON.stringify(template);
  delete stack.parameters[parameter];
  stack.outputs = stack.outputs.filter(({ key }) => key !== parameter);
}

const refused = { name: "Refused", code: "authority-changed" };

describe("rule 12: data belongs to its CA", () => {
  it("the stack keeps the hash of the authority that it was built on, and a second deployment changes nothing", async () => {
    const world = await openCloud();
    await world.deploy();
    expect(stackOf(world).parameters[parameter]).toBe(fingerprint(world));
    expect(stackOf(world).outputs.find(({ key }) => key === parameter)?.value).toBe(fingerprint(world));
    expect((await world.deploy()).deployed).toMatchObject({ changed: false, status: "CREATE_COMPLETE" });
  });

  it.each(["run", "dry-run"] as const)(
    "another authority under a living stack is refused before anything is changed: %s",
    async (execution) => {
      const world = await openCloud();
      await world.deploy();
      const before = structuredClone(stackOf(world));
      await replaceAuthority(world);
      world.files.set("cluster.yaml", `${world.files.get("cluster.yaml") ?? ""}etcdVolumeSize: 40\n`);
      const stored = structuredClone(world.secrets);
      await expect(world.deploy({ execution })).rejects.toMatchObject(refused);
      expect(stackOf(world)).toEqual(before);
      expect(world.secrets).toEqual(stored);
    },
  );

  it("a stack from before the parameter gets it with its next update, and nothing in it is touched", async () => {
    const world = await openCloud();
    await world.deploy();
    forgetAuthority(world);
    const before = structuredClone(stackOf(world).resources);
    expect((await world.deploy()).deployed).toMatchObject({ changed: true, status: "UPDATE_COMPLETE" });
    expect(stackOf(world).parameters[parameter]).toBe(fingerprint(world));
    expect(stackOf(world).resources).toEqual(before);
    await replaceAuthority(world);
    await expect(world.deploy()).rejects.toMatchObject(refused);
  });

  it("what a failed creation left has no nodes: its authority may be another", async () => {
    const world = await openCloud();
    world.script.failResources = { VPC: { reason: "No more VPCs.", on: "create" } };
    await expect(world.deploy()).rejects.toMatchObject({ code: "stack-create-failed" });
    world.script.failResources = {};
    await replaceAuthority(world);
    await world.deploy();
    expect(stackOf(world).parameters[parameter]).toBe(fingerprint(world));
  });
});
