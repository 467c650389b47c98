import { isUnchanged } from "@keelson/core";
import { afterEach, describe, expect, it } from "vitest";
import { makeAuthority } from "../authority.fixture.ts";
import { at, pkiWorld, scope, wanted } from "../world.fixture.ts";
import { executeSecretsRemoval } from "./execute-secrets-removal.ts";
import { observeStoredSecrets } from "./observe-stored-secrets.ts";
import { planSecretsRemoval } from "./plan-secrets-removal.ts";

let close: () => Promise<void> = async () => {};
afterEach(() => close());

async function world() {
  const made = await pkiWorld();
  ({ close } = made);
  const plan = async () => planSecretsRemoval({ scope, observed: await observeStoredSecrets(scope, made.store) });
  const remove = async (use: { readonly store?: Pick<typeof made.store, "delete">; readonly signal?: AbortSignal } = {}) => {
    const ports = { clock: made.clock, reporter: made.reporter, signal: use.signal ?? new AbortController().signal };
    return await executeSecretsRemoval(await plan(), { store: use.store ?? made.store, ...ports });
  };
  return { ...made, plan, remove, left: () => Object.keys(made.double.state.parameters).toSorted() };
}

describe("the removal of a cluster's secrets", () => {
  it("deletes all that a deployment stored, and leaves nothing to plan", async () => {
    const { deploy, remove, plan, left } = await world();
    await deploy();
    const outcomes = await remove();
    expect(outcomes.map(({ status, change }) => [status, change.verb])).toEqual(wanted.map(() => ["done", "delete"]));
    expect(left()).toEqual([]);
    expect((await plan()).changes).toEqual([]);
    expect(await remove()).toEqual([]);
  });

  it("reads no value", async () => {
    const { deploy, remove, faults } = await world();
    await deploy();
    const before = faults.calls.length;
    await remove();
    expect(new Set(faults.calls.slice(before))).toEqual(new Set(["ListTagsForResource", "DeleteParameters"]));
  });

  it("keeps what the user stored and what is another cluster's, and says so", async () => {
    const { deploy, give, clock, plan, remove, left, value } = await world();
    const authority = await makeAuthority("P-256", clock.now());
    give("controller/ca.crt", authority.certificate);
    give("controller/ca.key", authority.key);
    await deploy();
    give("worker/ca.crt", value("worker/ca.crt"), { tags: { "keelson:cluster": "other", "keelson:stack": "other" } });
    expect((await plan()).notes.map(({ code, subject }) => [code, subject])).toEqual([
      ["secret-of-user", `parameter ${at("controller/ca.key")}`],
      ["secret-of-user", `parameter ${at("controller/ca.crt")}`],
      ["secret-foreign", `parameter ${at("worker/ca.crt")}`],
    ]);
    await remove();
    expect(left()).toEqual([at("controller/ca.crt"), at("controller/ca.key"), at("worker/ca.crt")]);
    expect(isUnchanged(await plan())).toBe(true);
  });

  it.each([0, 1, 2])("goes on where it was stopped: after %i calls, and a new deployment could too", async (calls) => {
    const { deploy, remove, store, left, plan } = await world();
    await deploy();
    let made = 0;
    const killed = {
      async delete(names: readonly string[]) {
        if (made === calls) throw new RangeError("killed");
        made += 1;
        await store.delete(names);
      },
    };
    await remove({ store: killed }).catch(() => undefined);
    await deploy();
    expect((await plan()).changes.map(({ verb }) => verb)).toEqual(wanted.map(() => "delete"));
    await remove();
    expect(left()).toEqual([]);
  });

  it("stops between two calls when it is cancelled", async () => {
    const { deploy, remove, left } = await world();
    await deploy();
    await expect(remove({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "interrupted" });
    expect(left().length).toBe(wanted.length);
  });

  it("names a denied action, and what is not deleted", async () => {
    const denied = await pkiWorld({ deny: ["DeleteParameters"] });
    ({ close } = denied);
    await denied.deploy();
    const plan = planSecretsRemoval({ scope, observed: await observeStoredSecrets(scope, denied.store) });
    const ports = { store: denied.store, clock: denied.clock, reporter: denied.reporter, signal: new AbortController().signal };
    await expect(executeSecretsRemoval(plan, ports)).rejects.toMatchObject({
      code: "access-denied",
      hint: expect.stringContaining("ssm:DeleteParameters"),
    });
  });
});
