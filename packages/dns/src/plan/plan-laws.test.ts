import { groupBy, isUnchanged } from "@keelson/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DesiredRecords } from "../desired/desired-records.ts";
import { toBatches } from "../execute/record-batches.ts";
import { aliasSet, isSameRecordSet, type RecordSet, valuesSet } from "../zones/record-set.ts";
import { balancer, marker, particule } from "../world.fixture.ts";
import { planRecords, type PlanOptions } from "./plan-records.ts";
import { recordPolicy } from "./policies.ts";

const zone = { ...particule, isPrivate: false };
const hosts = ["a", "b", "c", "*.d"].map((label) => `${label}.particule.io`);
const bare = { alias: null, setIdentifier: null, healthCheckId: null, trafficPolicyInstanceId: null };
const foreignSet = (name: string, type: string, value: string, setIdentifier: string | null): RecordSet => ({
  ...bare,
  name,
  type,
  ttl: 60,
  values: [value],
  setIdentifier,
});

const anyWanted = fc.oneof(
  fc.constant((name: string) =>
    aliasSet({ name, type: "A", alias: { zoneId: "Z32O12XQLNTSW2", dnsName: balancer, evaluateTargetHealth: true } }),
  ),
  fc
    .constantFrom("x.example.net", "y.example.net")
    .map((host) => (name: string) => valuesSet({ name, type: "CNAME", ttl: 300, values: [host] })),
  fc.constantFrom("192.0.2.1", "192.0.2.2").map((ip) => (name: string) => valuesSet({ name, type: "A", ttl: 300, values: [ip] })),
);
const anyDesired: fc.Arbitrary<DesiredRecords> = fc
  .tuple(...hosts.map(() => fc.option(fc.oneof(fc.constant("pending" as const), anyWanted))))
  .map((choices) => ({
    records: choices.flatMap((choice, index) => {
      const name = hosts[index] ?? "";
      return typeof choice === "function" ? [{ name, set: choice(name), resource: `service/default/${index}` }] : [];
    }),
    pending: choices.flatMap((choice, index) =>
      choice === "pending" ? [{ name: hosts[index] ?? "", resource: `service/default/${index}` }] : [],
    ),
  }));
const anyForeign = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom(...hosts, "_owner-a.a.particule.io", "_owner-cname.b.particule.io"),
      set: fc.constantFrom(
        ["A", "192.0.2.99"],
        ["CNAME", "z.example.net"],
        ["TXT", '"v=spf1 -all"'],
        ["TXT", marker("somebody")],
        ["MX", "10 mx.example.net"],
      ),
      setIdentifier: fc.option(fc.constant("blue"), { freq: 5 }),
    }),
    { selector: ({ name }) => name, maxLength: 4 },
  )
  .map((planted) => planted.map(({ name, set: [type = "", value = ""], setIdentifier }) => foreignSet(name, type, value, setIdentifier)));

const plan = (desired: DesiredRecords, sets: readonly RecordSet[], more: Partial<PlanOptions> = {}) =>
  planRecords({ ownerId: "particule", desired, observed: { zones: [{ zone, sets, protections: [] }], notes: [] }, ...more });

/** Carries a plan out on a list of sets with Route 53's rules for CREATE and DELETE. */
function carryOut(sets: readonly RecordSet[], batches: ReturnType<typeof toBatches>): RecordSet[] {
  let after = [...sets];
  for (const { action, set } of batches.batches.flatMap((batch) => batch.groups.flatMap((group) => group.changes))) {
    const there = after.filter((other) => other.name === set.name && other.type === set.type && other.setIdentifier === set.setIdentifier);
    if (action === "CREATE") {
      expect(there).toEqual([]);
      after.push(set);
    } else {
      expect(there).toEqual([set]);
      after = after.filter((other) => other !== set);
    }
  }
  const names = groupBy(after, (set) => set.name);
  for (const group of names.values()) if (group.some((set) => set.type === "CNAME")) expect(group).toHaveLength(1);
  return after;
}

describe("a plan", () => {
  it("once carried out leaves nothing to plan, whatever stood there", () => {
    fc.assert(
      fc.property(anyForeign, fc.array(anyDesired, { minLength: 1, maxLength: 3 }), (foreign, states) => {
        let sets: RecordSet[] = foreign;
        for (const desired of states) {
          sets = carryOut(sets, toBatches(plan(desired, sets).changes));
          expect(isUnchanged(plan(desired, sets))).toBe(true);
        }
      }),
    );
  });

  it("never touches what it does not own", () => {
    fc.assert(
      fc.property(anyForeign, fc.array(anyDesired, { minLength: 1, maxLength: 3 }), (foreign, states) => {
        let sets: RecordSet[] = foreign;
        for (const desired of states) sets = carryOut(sets, toBatches(plan(desired, sets).changes));
        sets = carryOut(sets, toBatches(plan({ records: [], pending: [] }, sets).changes));
        expect(sets).toEqual(foreign);
      }),
    );
  });

  it("does not depend on the order of what is wanted or read", () => {
    fc.assert(
      fc.property(anyForeign, anyDesired, anyDesired, (foreign, earlier, desired) => {
        const sets = carryOut(foreign, toBatches(plan(earlier, foreign).changes));
        const reversed = { records: desired.records.toReversed(), pending: desired.pending.toReversed() };
        expect(plan(reversed, sets.toReversed())).toEqual(plan(desired, sets));
      }),
    );
  });

  it("survives JSON with its fingerprint", () => {
    fc.assert(
      fc.property(anyForeign, anyDesired, (foreign, desired) => {
        const made = plan(desired, foreign);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      }),
    );
  });

  it("never deletes what stands under a pending name", () => {
    fc.assert(
      fc.property(anyForeign, anyDesired, anyDesired, (foreign, earlier, desired) => {
        const sets = carryOut(foreign, toBatches(plan(earlier, foreign).changes));
        const held = new Set(desired.pending.map(({ name }) => name));
        const after = carryOut(sets, toBatches(plan(desired, sets).changes));
        expect(after.filter(({ name }) => held.has(name))).toEqual(sets.filter(({ name }) => held.has(name)));
      }),
    );
  });
});

describe("a policy", () => {
  it.each([
    ["upsert-only", ["delete"]],
    ["create-only", ["delete", "update"]],
  ] as const)("%s only takes changes away, and what is left can be carried out", (name, verbs) => {
    fc.assert(
      fc.property(anyForeign, anyDesired, anyDesired, (foreign, earlier, desired) => {
        const sets = carryOut(foreign, toBatches(plan(earlier, foreign).changes));
        const full = plan(desired, sets);
        const left = recordPolicy(name)(full);
        const changes = left.changes.filter((change) => change.verb !== "keep");
        for (const change of changes) expect(full.changes).toContainEqual(change);
        expect(
          changes.filter((change) =>
            verbs.some((verb) => verb === change.verb && !(change.verb === "update" && change.after.verdict === "create")),
          ),
        ).toEqual([]);
        carryOut(sets, toBatches(left.changes));
      }),
    );
  });

  it("sync lets a plan through as it is", () => {
    fc.assert(
      fc.property(anyForeign, anyDesired, (foreign, desired) => {
        const full = plan(desired, foreign);
        expect(recordPolicy("sync")(full).changes).toEqual(full.changes);
        expect(recordPolicy("sync")(full).fingerprint).toBe(full.fingerprint);
      }),
    );
  });
});

it("record sets are equal whatever their spelling", () => {
  const alias = { zoneId: "Z1", dnsName: "X.example.net", evaluateTargetHealth: true };
  const one = aliasSet({ name: "*.a.io", type: "A", alias });
  expect(
    isSameRecordSet(one, aliasSet({ name: String.raw`\052.A.io.`, type: "A", alias: { ...alias, dnsName: "dualstack.x.example.net." } })),
  ).toBe(true);
  const six = (value: string) => valuesSet({ name: "a.io", type: "AAAA", ttl: 60, values: [value] });
  expect(isSameRecordSet(six("2001:DB8::1"), six("2001:db8:0:0::1"))).toBe(true);
  expect(isSameRecordSet(six("2001:db8::1"), six("2001:db8::2"))).toBe(false);
});
