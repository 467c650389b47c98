import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Resolved, ResolvedObject } from "../evaluate/resolved.ts";
import { canonicalDefinition } from "./canonical-definition.ts";
import { diffValues } from "./diff-values.ts";

const tag = (key: string, value = "1"): ResolvedObject => ({ Key: key, Value: value });
const policy = (...statements: ResolvedObject[]): ResolvedObject => ({ PolicyDocument: { Version: "2012-10-17", Statement: statements } });

const pathsBetween = (before: ResolvedObject, after: ResolvedObject, type = "AWS::S3::Bucket"): string[] =>
  diffValues({ before: canonicalDefinition(type, before), after: canonicalDefinition(type, after) }).map(({ path }) => path);

describe("equal definitions", () => {
  it.each([
    ["numbers and booleans as text", { A: 1, B: true, C: [2] }, { A: "1", B: "true", C: ["2"] }],
    ["tags in another order", { Tags: [tag("a"), tag("b")] }, { Tags: [tag("b"), tag("a")] }],
    ["actions in another order and twice", policy({ Action: ["a", "b"] }), policy({ Action: ["b", "a", "b"] })],
    ["a list of one resource", policy({ Resource: "*" }), policy({ Resource: ["*"] })],
    ["principals", policy({ Principal: { AWS: ["a", "b"] } }), policy({ Principal: { AWS: ["b", "a"] } })],
    ["condition values", policy({ Condition: { StringLike: { k: ["a"] } } }), policy({ Condition: { StringLike: { k: "a" } } })],
    ["statements in another order", policy({ Sid: "A" }, { Sid: "B" }), policy({ Sid: "B" }, { Sid: "A" })],
    [
      "a statement without list",
      policy({ Effect: "Allow" }),
      { PolicyDocument: { Version: "2012-10-17", Statement: { Effect: "Allow" } } },
    ],
  ])("%s", (_name, before, after) => {
    expect(pathsBetween(before, after)).toEqual([]);
  });
});

describe("different definitions", () => {
  it.each([
    ["a value", { A: { B: 1 } }, { A: { B: 2 } }, ["/A/B"]],
    ["a property more and one less", { A: 1 }, { B: 1 }, ["/A", "/B"]],
    [
      "a tag, by its key",
      { Tags: [tag("a/b"), tag("c")] },
      { Tags: [tag("a/b", "2"), tag("d")] },
      ["/Tags/a~1b/Value", "/Tags/c", "/Tags/d"],
    ],
    [
      "a statement, by its name",
      policy({ Sid: "A", Action: "a" }),
      policy({ Sid: "A", Action: "b" }),
      ["/PolicyDocument/Statement/A/Action"],
    ],
    ["an item of a list", { A: ["x", "y"] }, { A: ["x", "z", "y"] }, ["/A/1", "/A/2"]],
    ["the order of a list that has one", { A: ["x", "y"] }, { A: ["y", "x"] }, ["/A/0", "/A/1"]],
    ["a token as a whole", { A: { "Fn::GetAtt": ["X", "Arn"] } }, { A: { "Fn::GetAtt": ["X", "Id"] } }, ["/A"]],
    ["a token and a value", { A: { Ref: "X" } }, { A: { B: "X" } }, ["/A"]],
    ["a list and an object", { A: ["x"] }, { A: { 0: "x" } }, ["/A"]],
  ])("%s", (_name, before, after, expected) => {
    expect(pathsBetween(before, after)).toEqual(expected);
  });

  it("a launch template whose tags are in another order: EC2 gets another text", () => {
    const data = (...keys: string[]): ResolvedObject => ({ LaunchTemplateData: { Tags: keys.map((key) => tag(key)) } });
    expect(pathsBetween(data("a", "b"), data("b", "a"), "AWS::EC2::LaunchTemplate")).toEqual(["/LaunchTemplateData/Tags"]);
  });
});

describe("laws", () => {
  const { value } = fc.letrec<{ value: Resolved }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("a", "b", "__proto__"),
      fc.boolean(),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("A", "Tags", "Statement", "Action", "Ref", "Key", "__proto__"), tie("value"), { maxKeys: 3 }),
    ),
  }));
  const definition = value.map((inner): ResolvedObject => ({ Properties: inner }));

  it("nothing lies between a definition and itself, and canonical is canonical", () => {
    fc.assert(
      fc.property(definition, (same) => {
        const canonical = canonicalDefinition("A::B::C", same);
        expect(diffValues({ before: canonical, after: canonical })).toEqual([]);
        expect(pathsBetween(canonical, same)).toEqual([]);
      }),
    );
  });

  it("is the same from both sides", () => {
    fc.assert(
      fc.property(definition, definition, (one, other) => {
        expect(pathsBetween(one, other)).toEqual(pathsBetween(other, one));
      }),
    );
  });
});
