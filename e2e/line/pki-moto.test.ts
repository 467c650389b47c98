import { isUnchanged } from "@keelson/core";
import { observeSecrets, planSecrets, type SecretScope, ssmSecretStore, wantedSecrets } from "@keelson/pki";
import { beforeAll, describe, expect, it } from "vitest";
import { renderExample } from "../parts/examples.ts";
import { pointSdkAt, startMoto } from "../parts/moto.ts";
import { makeSecrets } from "../parts/pki-folder.ts";
import { systemClock } from "../parts/system-clock.ts";

const example = renderExample("minecraft");
const { model } = example.artifacts;
const { prefix, kmsKeyArn } = model.secrets;
const scope: SecretScope = { cluster: model.config.clusterName, stackName: model.stackName, prefix, kmsKeyArn };
const wanted = wantedSecrets(scope);
const names = wanted.map(({ name }) => name);
let first: ReadonlyMap<string, string>;

beforeAll(async () => {
  pointSdkAt(await startMoto());
  first = await makeSecrets(example, ssmSecretStore({ region: model.region }));
});

describe("the cluster's secrets in moto's Parameter Store", () => {
  it("are all that the nodes ask for, and no others", () => {
    expect([...first.keys()].toSorted()).toEqual([...model.secrets.controller, ...model.secrets.worker].toSorted());
  });

  it("are kept by a second run", async () => {
    const store = ssmSecretStore({ region: model.region });
    const observed = await observeSecrets(wanted, store);
    expect(isUnchanged(planSecrets({ scope, wanted, observed, stackExists: true, now: systemClock.now() }))).toBe(true);
    expect(await makeSecrets(example, store)).toEqual(first);
  });

  it("cannot be written over", async () => {
    const store = ssmSecretStore({ region: model.region });
    const [name = ""] = names;
    expect(await store.put({ name, value: "another", kmsKeyArn: null, tags: {} })).toBe("exists");
    expect((await store.get([name])).get(name)).toEqual({ value: first.get(name), encryption: "encrypted" });
  });
});
