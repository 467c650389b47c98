import { describe, expect, it } from "vitest";
import { effectOf } from "./planned-resource.ts";
import { planStack } from "./plan-stack.ts";
import { sourceOf } from "./stack-source.fixture.ts";

const volume = (properties: object, own: object = {}): object => ({
  Type: "AWS::EC2::Volume",
  ...own,
  Properties: { Size: 10, ...properties },
});

describe("a condition that cannot be decided", () => {
  const secret = (own: object, Default = "a"): Record<string, unknown> => ({
    Parameters: { Secret: { Type: "String", NoEcho: true, Default } },
    Conditions: { IsOpen: { "Fn::Equals": [{ Ref: "Secret" }, "a"] } },
    Resources: { Volume: volume({}, own) },
  });
  const effectsOf = (base: Record<string, unknown>, head: Record<string, unknown>): unknown[] =>
    planStack({ base: sourceOf(base), head: sourceOf(head) }).changes.map((change) => {
      const effect = effectOf(change);
      return [change.verb, effect?.requires, effect?.remains];
    });

  it("may end what has it from now on", () => {
    const kept = { DeletionPolicy: "Snapshot" };
    expect(effectsOf(secret(kept), secret({ ...kept, Condition: "IsOpen" }))).toEqual([["update", "may-replace", "snapshot"]]);
    expect(effectsOf(secret({ ...kept, Condition: "IsOpen" }), secret(kept))).toEqual([["update", "none", null]]);
  });

  it("may end what has it when its secret changes", () => {
    const open = { Condition: "IsOpen" };
    expect(effectsOf(secret(open), secret(open, "b"))).toEqual([["update", "may-replace", "nothing"]]);
    expect(effectsOf(secret(open), secret(open))).toEqual([["keep", undefined, undefined]]);
  });
});
