import { isUnchanged, recordEvents } from "@keelson/core";
import { virtualClock } from "@keelson/double";
import { afterEach, describe, expect, it } from "vitest";
import { ssmDouble } from "../double/index.ts";
import { directStore } from "./direct-store.fixture.ts";
import { executeSecrets } from "./execute-secrets.ts";
import { observeSecrets } from "./observe-secrets.ts";
import { planSecrets } from "./plan-secrets.ts";
import type { SecretStore } from "./secret-store.ts";
import { at, pkiWorld, scope, wanted } from "./world.fixture.ts";

type Store = Pick<SecretStore, "get" | "readTags" | "put">;

class Killed extends Error {}

/** A run that ends at its n-th call, as SIGKILL ends it: before the service hears of it, or before the answer is there. */
function killedAt(inner: Store, call: number, moment: "before" | "after"): Store {
  let calls = 0;
  const counted = async <T>(send: () => Promise<T>): Promise<T> => {
    calls += 1;
    if (calls > call || (calls === call && moment === "before")) throw new Killed();
    const answer = await send();
    if (calls === call) throw new Killed();
    return answer;
  };
  return {
    get: (names) => counted(() => inner.get(names)),
    readTags: (name) => counted(() => inner.readTags(name)),
    put: (secret) => counted(() => inner.put(secret)),
  };
}

const clock = virtualClock();

async function deploy(store: Store, stackExists = false) {
  const observed = await observeSecrets(wanted, store);
  const plan = planSecrets({ scope, wanted, observed, stackExists, now: clock.now() });
  const ports = { store, clock, reporter: recordEvents(), signal: new AbortController().signal };
  return { plan, outcomes: await executeSecrets(plan, { scope, wanted, ...ports }) };
}

describe.each(["before", "after"] as const)("a deployment that is killed %s a call", (moment) => {
  it("is completed by the next one from what is stored, at every call", async () => {
    for (let call = 1; ; call += 1) {
      const double = ssmDouble();
      const { parameters } = double.state;
      const store = directStore(double);
      const end = await deploy(killedAt(store, call, moment)).then(
        () => "finished",
        (error: Error) => (error instanceof Killed || error.cause instanceof Killed ? "killed" : error.message),
      );
      const left = structuredClone(parameters);
      await deploy(store);
      for (const [name, { Value }] of Object.entries(left)) expect(parameters[name]?.Value, `call ${call}: ${name}`).toBe(Value);
      expect(isUnchanged((await deploy(store, true)).plan), `call ${call}`).toBe(true);
      if (end === "finished") break;
      expect(end, `call ${call}`).toBe("killed");
    }
  });
});

describe("a network that loses answers", () => {
  let close: () => Promise<void> = async () => {};
  afterEach(() => close());

  it("costs nothing: the SDK asks again, and what is there already is read back", async () => {
    const world = await pkiWorld();
    ({ close } = world);
    world.faults.add({ operation: "PutParameter", call: 1, fault: { kind: "lose-answer" } });
    world.faults.add({ operation: "GetParameters", call: 4, fault: { kind: "lose-answer" } });
    const { outcomes } = await world.deploy();
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(["done"]));
    expect(isUnchanged(await world.plan({ stackExists: true }))).toBe(true);
  });

  it("names that cannot be read yet, soon after they were deleted, are waited for", async () => {
    const world = await pkiWorld({ lag: 3 });
    ({ close } = world);
    await world.deploy();
    expect(Object.keys(world.double.state.parameters).toSorted()).toEqual(wanted.map(({ name }) => name).toSorted());
  });

  it("names that can never be read end in a bounded time, with what was seen", async () => {
    const world = await pkiWorld({ lag: Number.POSITIVE_INFINITY });
    ({ close } = world);
    const began = world.clock.now();
    await expect(world.deploy()).rejects.toMatchObject({ code: "timed-out", lastState: expect.stringContaining(at("controller/ca.key")) });
    expect(world.clock.now() - began).toBeLessThanOrEqual(60_000);
  });

  it("a cancelled run stores nothing more, and says what is left", async () => {
    const world = await pkiWorld();
    ({ close } = world);
    const cancel = new AbortController();
    const store: Store = {
      get: (names) => world.store.get(names),
      readTags: (name) => world.store.readTags(name),
      async put(secret) {
        const end = await world.store.put(secret);
        if (secret.name === at("controller/ca.crt")) cancel.abort();
        return end;
      },
    };
    await expect(world.deploy({ store, signal: cancel.signal })).rejects.toMatchObject({ code: "interrupted" });
    expect(Object.keys(world.double.state.parameters)).toEqual([at("controller/ca.key"), at("controller/ca.crt")]);
  });
});
