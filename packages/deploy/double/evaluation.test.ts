import { expect, test } from "vitest";
import { evaluate, evaluateCondition, type Scope } from "./cloudformation/template/evaluate.ts";
import type { Json } from "./cloudformation/template/json.ts";
import { parseTemplate } from "./cloudformation/template/parse-template.ts";

const template = parseTemplate(
  JSON.stringify({
    Mappings: { Sizes: { "eu-west-1": { small: "t3.small", zones: ["a", "b"] } } },
    Conditions: {
      Big: { "Fn::Equals": [{ Ref: "Size" }, "big"] },
      Either: { "Fn::Or": [{ Condition: "Big" }, { "Fn::Not": [{ Condition: "Big" }] }] },
      Both: { "Fn::And": [{ Condition: "Either" }, { Condition: "Big" }] },
    },
    Resources: { VPC: { Type: "AWS::EC2::VPC" } },
  }),
);

const scope: Scope = {
  template,
  parameters: { Size: "small", Subnets: ["s-1", "s-2"] },
  pseudo: { "AWS::Region": "eu-west-1", "AWS::URLSuffix": "amazonaws.com" },
  resource: (logicalId, attribute) => (attribute === null ? `id-of-${logicalId}` : `${attribute}-of-${logicalId}`),
};

test.each<[Json, Json | undefined]>([
  [{ Ref: "VPC" }, "id-of-VPC"],
  [{ Ref: "AWS::NoValue" }, undefined],
  [{ "Fn::GetAtt": ["VPC", "CidrBlock"] }, "CidrBlock-of-VPC"],
  [{ "Fn::GetAtt": "VPC.Nested.Name" }, "Nested.Name-of-VPC"],
  [{ "Fn::Sub": "${VPC} ${VPC.Arn} ${Size} ${AWS::Region} ${!Literal}" }, "id-of-VPC Arn-of-VPC small eu-west-1 ${Literal}"],
  [{ "Fn::Sub": ["${Own}/${VPC}", { Own: { Ref: "Size" } }] }, "small/id-of-VPC"],
  [{ "Fn::Join": ["-", ["a", { Ref: "Size" }, 3]] }, "a-small-3"],
  [{ "Fn::Join": [",", { Ref: "Subnets" }] }, "s-1,s-2"],
  [{ "Fn::Select": ["1", { "Fn::Split": [".", "a.b.c"] }] }, "b"],
  [{ "Fn::FindInMap": ["Sizes", { Ref: "AWS::Region" }, "small"] }, "t3.small"],
  [{ "Fn::Base64": { "Fn::Sub": "${Size}" } }, "c21hbGw="],
  [{ "Fn::GetAZs": "" }, ["eu-west-1a", "eu-west-1b", "eu-west-1c"]],
  [{ "Fn::If": ["Big", { Ref: "VPC" }, "none"] }, "none"],
  [{ A: { "Fn::If": ["Big", 1, { Ref: "AWS::NoValue" }] }, B: [{ Ref: "AWS::NoValue" }, 2] }, { B: [2] }],
])("%j is %j", (value, expected) => {
  expect(evaluate(value, scope)).toEqual(expected);
});

test.each([
  ["Big", false],
  ["Either", true],
  ["Both", false],
])("the condition %s is %s", (Condition, expected) => {
  expect(evaluateCondition({ Condition }, scope)).toBe(expected);
});

test.each([{ "Fn::ImportValue": "x" }, { "Fn::Cidr": ["10.0.0.0/16", 2, 8] }])("%j is not guessed", (value) => {
  expect(() => evaluate(value, scope)).toThrow(expect.objectContaining({ code: "NotModelled", status: 501 }));
});
