import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { executeSecrets, observeSecrets, planSecrets, type SecretStore, wantedSecrets } from "@keelson/pki";
import { recordEvents } from "@keelson/core";
import type { Example } from "./examples.ts";
import { systemClock } from "./system-clock.ts";

type SecretToStore = Parameters<SecretStore["put"]>[0];

/** Parameter Store as a map: what the pki engine needs of it when AWS is not the question. */
export function memoryStore(): SecretStore {
  const secrets = new Map<string, SecretToStore>();
  return {
    get: async (names) => {
      const found = names.flatMap((name) => secrets.get(name) ?? []);
      return new Map(found.map(({ name, value }) => [name, { value, encryption: "encrypted" }]));
    },
    readTags: async (name) => secrets.get(name)?.tags ?? null,
    put: async (secret) => {
      if (secrets.has(secret.name)) return "exists";
      secrets.set(secret.name, secret);
      return "stored";
    },
    replace: async (secret) => void secrets.set(secret.name, { ...secret, tags: secrets.get(secret.name)?.tags ?? {} }),
    delete: async (names) => {
      for (const name of names) secrets.delete(name);
    },
  };
}

/** Lets the pki engine make a cluster's secrets; answers their values by full name. */
export async function makeSecrets(
  { artifacts: { model } }: Pick<Example, "artifacts">,
  store: SecretStore,
): Promise<ReadonlyMap<string, string>> {
  const { prefix, kmsKeyArn } = model.secrets;
  const scope = { cluster: model.config.clusterName, stackName: model.stackName, prefix, kmsKeyArn };
  const wanted = wantedSecrets(scope);
  const observed = await observeSecrets(wanted, store);
  const plan = planSecrets({ scope, wanted, observed, stackExists: false, now: systemClock.now() });
  await executeSecrets(plan, { scope, wanted, store, clock: systemClock, reporter: recordEvents(), signal: new AbortController().signal });
  const stored = await store.get(wanted.map((secret) => secret.name));
  return new Map([...stored].map(([name, { value }]) => [name, value]));
}

/** Puts the controller's secrets where kubeadm looks for them, as the boot script does on a controller. */
export async function writePkiFolder(folder: string, secrets: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, value] of secrets) {
    const file = /\/controller\/(?<file>[^/]+\.(crt|key|pub))$/.exec(name)?.groups?.["file"];
    if (file === undefined) continue;
    const path = join(folder, file.replace(/^etcd-/, "etcd/"));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, value, { mode: 0o600 });
  }
}
