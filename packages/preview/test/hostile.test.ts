import { Failure, InvalidInput } from "@keelson/core";
import { artifactPaths, renderCluster } from "@keelson/render";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradePlan } from "../src/grade/grade-plan.ts";
import { sampleCluster } from "../key-changes/key-samples.ts";
import { planStack } from "../src/plan/plan-stack.ts";
import { sourceOf, stackWith } from "../src/plan/stack-source.fixture.ts";

const { artifacts } = renderCluster({ cluster: { name: "cluster.yaml", text: JSON.stringify(sampleCluster) } });
const text = artifacts?.files.get(artifactPaths.template) ?? "";
const base = { ...sourceOf({}), template: text };

/** What stands where in the template, and what somebody writes there instead. */
const words = [...new Set(text.match(/"[^"\\]{1,60}"|\b\d+\b|true|\{|\}|\[|\]|:|,/g) ?? [])];
const wild = [
  "null",
  "[]",
  "{}",
  '{"Ref": "VPC"}',
  '{"Fn::If": ["x", 1, 2]}',
  '{"Fn::GetAtt": "VPC"}',
  '{"Fn::Sub": ["${a}", {"a": {}}]}',
  "-1",
  '""',
];

describe("a template that somebody damaged", () => {
  it("gives a plan or a named failure", () => {
    let plans = 0;
    const damage = fc.record({ word: fc.constantFrom(...words), by: fc.constantFrom(...words, ...wild), at: fc.nat({ max: 20 }) });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const template = damages.reduce((current, { word, by, at }) => {
          const parts = current.split(word);
          const cut = 1 + (at % Math.max(1, parts.length - 1));
          return parts.length < 2 ? current : `${parts.slice(0, cut).join(word)}${by}${parts.slice(cut).join(word)}`;
        }, text);
        try {
          const plan = planStack({ base, head: { ...base, template } });
          expect(gradePlan(plan)).toMatch(/^(none|rolling|outage|data-loss)$/);
          plans += 1;
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInput);
        }
      }),
      { numRuns: 300 },
    );
    expect(plans).toBeGreaterThan(50);
  });

  it("is no different as base", () => {
    expect(() => planStack({ base: { ...base, template: text.slice(0, -100) }, head: base })).toThrow(Failure);
    expect(
      planStack({ base: { ...base, template: '{"Resources":{"__proto__":{"Type":"A::B::C","Properties":{"__proto__":1}}}}' }, head: null })
        .changes,
    ).toEqual([expect.objectContaining({ verb: "delete", subject: "A::B::C __proto__" })]);
  });
});

describe("names that JavaScript's objects have too", () => {
  it("are types and attributes like others", () => {
    const stack = (size: number): ReturnType<typeof stackWith> =>
      stackWith({
        A: { Type: "constructor", Properties: { Size: size } },
        B: { Type: "toString", Properties: { Of: { "Fn::GetAtt": ["A", "valueOf"] } } },
      });
    expect(planStack({ base: stack(1), head: stack(2) }).changes.map(({ verb }) => verb)).toEqual(["update", "update"]);
  });
});

describe("a template that is made to be slow", () => {
  const vpc = (cidr: string): object => ({ Type: "AWS::EC2::VPC", Properties: { CidrBlock: cidr } });

  it("a chain of thousands of replacements ends", () => {
    const subnet = (index: number): object => ({
      Type: "AWS::EC2::Subnet",
      Properties: { VpcId: { Ref: index === 0 ? "VPC" : `S${index - 1}` } },
    });
    const chain = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`S${index}`, subnet(index)]));
    const plan = planStack({
      base: stackWith({ VPC: vpc("10.0.0.0/16"), ...chain }),
      head: stackWith({ VPC: vpc("10.1.0.0/16"), ...chain }),
    });
    expect(plan.changes.every((change) => change.verb === "update" && change.replaces)).toBe(true);
    expect(plan.changes).toHaveLength(5001);
  });

  it("one resource that refers to a thousand, each changed in its own round, ends", () => {
    const subnet = (index: number): object => ({
      Type: "AWS::EC2::Subnet",
      Properties: { VpcId: { Ref: index === 0 ? "VPC" : `S${index - 1}` } },
    });
    const chain = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`S${index}`, subnet(index)]));
    const hub = {
      Type: "AWS::SNS::Topic",
      Properties: { DisplayName: { "Fn::Sub": Array.from({ length: 1000 }, (_, index) => `\${S${index}}`).join("") } },
    };
    const rest = { ...chain, Hub: hub };
    const plan = planStack({
      base: stackWith({ VPC: vpc("10.0.0.0/16"), ...rest }),
      head: stackWith({ VPC: vpc("10.1.0.0/16"), ...rest }),
    });
    expect(plan.changes.filter(({ verb }) => verb === "update")).toHaveLength(1002);
  });

  it("a large parameter that is named everywhere is too much", () => {
    const values = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`P${index}`, { Ref: "Big" }]));
    const template = { Parameters: { Big: { Type: "String" } }, Resources: { R: { Type: "A::B::C", Properties: values } } };
    const plan = (): unknown => planStack({ base: null, head: sourceOf(template, { Big: "x".repeat(4096) }) });
    expect(plan).toThrow(expect.objectContaining({ diagnostics: [expect.objectContaining({ code: "template-too-complex" })] }) as Error);
  });
});
