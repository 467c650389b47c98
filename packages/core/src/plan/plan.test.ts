import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refused } from "../failure/failure.ts";
import type { Change } from "./change.ts";
import { canonicalJson } from "./fingerprint.ts";
import { applyPolicies, enforceGuards, type Policy } from "./guard.ts";
import { countChanges, isUnchanged, makePlan, type Plan } from "./plan.ts";

interface Thing {
  readonly size: number;
}

const subject = fc.string({ minLength: 1, maxLength: 8 });
const thing: fc.Arbitrary<Thing> = fc.record({ size: fc.integer() });
const change: fc.Arbitrary<Change<Thing>> = fc.oneof(
  fc.record({ verb: fc.constant("create" as const), subject, after: thing }),
  fc.record({ verb: fc.constant("update" as const), subject, before: thing, after: thing, replaces: fc.boolean() }),
  fc.record({ verb: fc.constant("delete" as const), subject, before: thing }),
  fc.record({ verb: fc.constant("keep" as const), subject, before: thing }),
);
const plan = fc.array(change, { maxLength: 12 }).map((changes) => makePlan<Thing>({ engine: "dns", target: "zone", changes, notes: [] }));

describe("a plan", () => {
  it("survives JSON and keeps its fingerprint", () => {
    fc.assert(
      fc.property(plan, (made) => {
        const read = JSON.parse(JSON.stringify(made)) as Plan<Thing>;
        expect(read).toEqual(made);
        expect(makePlan(read).fingerprint).toBe(made.fingerprint);
      }),
    );
  });

  it("has another fingerprint when a change differs, and the same when only notes do", () => {
    fc.assert(
      fc.property(plan, change, (made, extra) => {
        expect(makePlan({ ...made, changes: [...made.changes, extra] }).fingerprint).not.toBe(made.fingerprint);
        const note = { severity: "notice" as const, code: "bug" as const, message: "", subject: null };
        expect(makePlan({ ...made, notes: [note] }).fingerprint).toBe(made.fingerprint);
      }),
    );
  });

  it("is unchanged exactly when it only keeps", () => {
    fc.assert(
      fc.property(plan, (made) => {
        const { create, update, delete: deleted } = countChanges(made.changes);
        expect(isUnchanged(made)).toBe(create + update + deleted === 0);
      }),
    );
  });
});

describe("guards and policies", () => {
  const keepDeleted: Policy<Thing> = (made) =>
    makePlan({
      ...made,
      changes: made.changes.map((each) => (each.verb === "delete" ? { verb: "keep", subject: each.subject, before: each.before } : each)),
    });
  const noDeletes = (made: Plan<Thing>): Refused | undefined =>
    made.changes.some((each) => each.verb === "delete") ? new Refused("too-many-deletions", "deletes", { subjects: [] }) : undefined;

  it("a policy only removes changes, and what it removed no guard sees", () => {
    fc.assert(
      fc.property(plan, (made) => {
        const softened = applyPolicies(made, [keepDeleted]);
        const before = made.changes.filter((each) => each.verb !== "keep" && each.verb !== "delete");
        expect(softened.changes.filter((each) => each.verb !== "keep")).toEqual(before);
        expect(() => enforceGuards(softened, [noDeletes])).not.toThrow();
      }),
    );
  });

  it("the first refusal ends it", () => {
    const refused = makePlan<Thing>({
      engine: "dns",
      target: "zone",
      changes: [{ verb: "delete", subject: "a", before: { size: 1 } }],
      notes: [],
    });
    expect(() => enforceGuards(refused, [() => undefined, noDeletes])).toThrow(
      expect.objectContaining({ code: "too-many-deletions" }) as Error,
    );
  });
});

describe("canonical JSON", () => {
  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });
});
