import { createPrivateKey, X509Certificate } from "node:crypto";
import { isUnchanged, type Outcome, recordEvents } from "@keelson/core";
import { virtualClock } from "@keelson/double";
import { describe, expect, it } from "vitest";
import { ssmDouble } from "../double/index.ts";
import { directStore } from "./direct-store.fixture.ts";
import { executeSecrets } from "./execute-secrets.ts";
import { observeSecrets } from "./observe-secrets.ts";
import { planSecrets } from "./plan-secrets.ts";
import { type SteppedStore, steppedStore } from "./stepped-store.fixture.ts";
import type { WantedSecret } from "./wanted-secrets.ts";
import { at, scope, wanted } from "./world.fixture.ts";

const clock = virtualClock();

async function plan(secrets: readonly WantedSecret[], use: { readonly store: SteppedStore["store"]; readonly stackExists: boolean }) {
  const observed = await observeSecrets(secrets, use.store);
  return planSecrets({ scope, wanted: secrets, observed, stackExists: use.stackExists, now: clock.now() });
}

/** One writer of two, and how it ends: with the outcomes of its run, or with a code. */
function startWriter(secrets: readonly WantedSecret[], inner: SteppedStore["store"]) {
  const { store, step, end } = steppedStore(inner);
  const run = async (): Promise<readonly Outcome[]> => {
    const planned = await plan(secrets, { store, stackExists: false });
    return await executeSecrets(planned, {
      scope,
      wanted: secrets,
      store,
      clock,
      reporter: recordEvents(),
      signal: new AbortController().signal,
    });
  };
  const ended = run()
    .then(
      (outcomes) => ({ code: null, made: outcomes.filter(({ status }) => status === "done").map(({ change }) => change.subject) }),
      (error: { code: string }) => ({ code: error.code, made: [] }),
    )
    .finally(end);
  return { step, ended };
}

/** The writers take turns of so many calls, the first one first; then the first goes on to its end, then the second. */
async function interleave(secrets: readonly WantedSecret[], turns: readonly number[], double = ssmDouble()) {
  const store = directStore(double);
  const [first, second] = [startWriter(secrets, store), startWriter(secrets, store)];
  const taken: number[] = [];
  for (const [index, count] of turns.entries()) taken.push(await steps(index % 2 === 0 ? first : second, count));
  await steps(first, Number.POSITIVE_INFINITY);
  await steps(second, Number.POSITIVE_INFINITY);
  const value = (name: string): string => double.state.parameters[at(name)]?.Value ?? "";
  return { store, value, turns: taken, ends: [await first.ended, await second.ended] };
}

async function steps(writer: Pick<SteppedStore, "step">, count: number): Promise<number> {
  let made = 0;
  while (made < count && (await writer.step())) made += 1;
  return made;
}

/** Both agree on one authority, everything belongs to it, and each parameter was made by exactly one of them. */
async function expectOneAuthority(secrets: readonly WantedSecret[], turns: readonly [number, number]): Promise<readonly number[]> {
  const { store, value, turns: taken, ends } = await interleave(secrets, turns);
  const where = `after ${turns.join(" and ")} calls`;
  expect(
    ends.map(({ code }) => code),
    where,
  ).toEqual([null, null]);
  const made = ends.flatMap((end) => end.made);
  expect(made.length, where).toBe(secrets.length);
  expect(new Set(made), where).toEqual(new Set(secrets.map(({ name }) => `parameter ${name}`)));
  const authority = new X509Certificate(value("controller/ca.crt"));
  expect(authority.checkPrivateKey(createPrivateKey(value("controller/ca.key"))), where).toBe(true);
  expect(isUnchanged(await plan(secrets, { store, stackExists: true })), where).toBe(true);
  return taken;
}

/** One of each kind, made from entropy, from a source and as a copy. */
const oneOfEach = wanted.filter(
  ({ name }) => /\/(ca\.key|ca\.crt|sa\.key|sa\.pub|bootstrap-token)$/.test(name) && !/etcd|proxy/.test(name),
);

describe("two first deployments at once", () => {
  it("end with one authority, wherever each of them waits for the other", async () => {
    expect(new Set(oneOfEach.map(({ kind }) => kind))).toEqual(new Set(wanted.map(({ kind }) => kind)));
    let pairs = 0;
    for (let first = 0, isOver = false; !isOver; first += 1) {
      for (let second = 0; ; second += 1, pairs += 1) {
        const [made = 0, madeThen = 0] = await expectOneAuthority(oneOfEach, [first, second]);
        isOver = made < first;
        if (madeThen < second) break;
      }
    }
    // Two reads before the first write, then a write and a read for each secret, by either of them.
    expect(pairs).toBeGreaterThan(2 * oneOfEach.length * oneOfEach.length);
  });

  it("do so for all secrets of a cluster, wherever the first one waits for the second", async () => {
    for (let first = 0, isOver = false; !isOver; first += 1) {
      const [made = 0] = await expectOneAuthority(wanted, [first, Number.POSITIVE_INFINITY]);
      isOver = made < first;
    }
  });
});

it("a store that overwrites is noticed: what it ends with does not belong together", async () => {
  // Both have seen nothing. The first one has made its authority when the second one makes another; then the first one copies its own.
  const { store } = await interleave(oneOfEach, [2, 2, 4, Number.POSITIVE_INFINITY], ssmDouble({ broken: "overwrites" }));
  await expect(plan(oneOfEach, { store, stackExists: true })).rejects.toMatchObject({ code: "secret-mismatch" });
});
