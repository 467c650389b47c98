import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Decision, evaluatePolicies, evaluateTrust, type Permission } from "./evaluate-policies.ts";
import { type PolicyStatement, readPolicy } from "./policy-document.ts";

const policyOf = (...Statement: readonly PolicyStatement[]) => readPolicy(JSON.stringify({ Version: "2012-10-17", Statement }));
const allow = (rest: Omit<PolicyStatement, "Effect">): PolicyStatement => ({ Effect: "Allow", ...rest });
const ask = (action: string, resource = "*", context: Permission["context"] = {}): Permission => ({ action, resource, context });

/** Cases after the IAM user guide: Action, Resource, Condition operators, variables, evaluation logic. */
const cases: readonly (readonly [string, readonly PolicyStatement[], Permission, Decision])[] = [
  ["nothing is allowed by nothing", [], ask("ec2:CreateVpc"), "not-allowed"],
  ["the action itself", [allow({ Action: "ec2:CreateVpc", Resource: "*" })], ask("ec2:CreateVpc"), "allowed"],
  ["without case", [allow({ Action: "EC2:createvpc", Resource: "*" })], ask("ec2:CreateVpc"), "allowed"],
  ["of another service", [allow({ Action: "ec2:*", Resource: "*" })], ask("ec2messages:Send"), "not-allowed"],
  ["by a wildcard", [allow({ Action: "ec2:Describe*", Resource: "*" })], ask("ec2:DescribeVpcs"), "allowed"],
  ["by one character", [allow({ Action: "ec2:CreateVp?", Resource: "*" })], ask("ec2:CreateVpc"), "allowed"],
  ["NotAction", [allow({ NotAction: "iam:*", Resource: "*" })], ask("iam:PassRole"), "not-allowed"],
  [
    "an explicit deny wins",
    [allow({ Action: "*", Resource: "*" }), { Effect: "Deny", Action: "ssm:*", Resource: "arn:aws:ssm:*:*:parameter/*/ca.key" }],
    ask("ssm:GetParameters", "arn:aws:ssm:eu-west-1:1:parameter/keelson/c/controller/ca.key"),
    "explicitly-denied",
  ],
  [
    "a resource",
    [allow({ Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket/a/*" })],
    ask("s3:GetObject", "arn:aws:s3:::bucket/a/b:c"),
    "allowed",
  ],
  [
    "a resource, with case",
    [allow({ Action: "s3:GetObject", Resource: "arn:aws:s3:::Bucket/*" })],
    ask("s3:GetObject", "arn:aws:s3:::bucket/a"),
    "not-allowed",
  ],
  [
    "a wildcard does not cross a colon",
    [allow({ Action: "ec2:CreateVpc", Resource: "arn:aws:ec2:*:vpc/*" })],
    ask("ec2:CreateVpc", "arn:aws:ec2:eu-west-1:123456789012:vpc/*"),
    "not-allowed",
  ],
  [
    "save at the end",
    [allow({ Action: "ec2:CreateVpc", Resource: "arn:aws:ec2:*" })],
    ask("ec2:CreateVpc", "arn:aws:ec2:eu-west-1:123456789012:vpc/*"),
    "allowed",
  ],
  [
    "NotResource",
    [allow({ Action: "s3:*", NotResource: "arn:aws:s3:::secret/*" })],
    ask("s3:GetObject", "arn:aws:s3:::secret/a"),
    "not-allowed",
  ],
  [
    "a variable",
    [allow({ Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket/${aws:username}/*" })],
    ask("s3:GetObject", "arn:aws:s3:::bucket/ann/a", { "aws:username": "ann" }),
    "allowed",
  ],
  [
    "a variable's value is no pattern",
    [allow({ Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket/${aws:username}/a" })],
    ask("s3:GetObject", "arn:aws:s3:::bucket/bob/a", { "aws:username": "*" }),
    "not-allowed",
  ],
  [
    "a variable without a value",
    [allow({ Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket/${aws:username}/*" })],
    ask("s3:GetObject", "arn:aws:s3:::bucket//a"),
    "not-allowed",
  ],
  [
    "a variable with a default",
    [allow({ Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'all'}/*" })],
    ask("s3:GetObject", "arn:aws:s3:::bucket/all/a"),
    "allowed",
  ],
  [
    "a literal asterisk",
    [allow({ Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket/${*}" })],
    ask("s3:GetObject", "arn:aws:s3:::bucket/a"),
    "not-allowed",
  ],
];

test.each(cases)("%s", (_name, statements, permission, decision) => {
  expect(evaluatePolicies([policyOf(...statements)], permission)).toBe(decision);
});

type Condition = NonNullable<PolicyStatement["Condition"]>;

const conditions: readonly (readonly [Condition, Permission["context"], boolean])[] = [
  [{ StringEquals: { "aws:RequestTag/a": "b" } }, { "aws:requesttag/A": "b" }, true],
  [{ StringEquals: { "aws:RequestTag/a": "b" } }, { "aws:RequestTag/a": "B" }, false],
  [{ StringEquals: { "aws:RequestTag/a": ["b", "c"] } }, { "aws:RequestTag/a": "c" }, true],
  [{ StringEquals: { "aws:RequestTag/a": "b" } }, {}, false],
  [{ StringEquals: { a: "b", c: "d" } }, { a: "b", c: "e" }, false],
  [{ StringEqualsIfExists: { a: "b" } }, {}, true],
  [{ StringEqualsIgnoreCase: { a: "B" } }, { a: "b" }, true],
  [{ StringNotEquals: { a: ["b", "c"] } }, { a: "c" }, false],
  [{ StringNotEquals: { a: "b" } }, {}, true],
  [{ StringLike: { a: "b*" } }, { a: "bc" }, true],
  [{ StringNotLike: { a: "b*" } }, { a: "bc" }, false],
  [{ ArnLike: { a: "arn:aws:iam::*:role/x" } }, { a: "arn:aws:iam::123456789012:role/x" }, true],
  [{ ArnEquals: { a: "arn:aws:iam::*:role/x" } }, { a: "arn:aws:iam::123456789012:role/y" }, false],
  [{ ArnNotLike: { a: "arn:aws:iam::*:role/x" } }, { a: "arn:aws:iam::123456789012:role/y" }, true],
  [{ Bool: { "aws:SecureTransport": "true" } }, { "aws:SecureTransport": "true" }, true],
  [{ Null: { a: "true" } }, {}, true],
  [{ Null: { a: "false" } }, {}, false],
  [
    { "ForAnyValue:StringEquals": { "aws:CalledVia": "cloudformation.amazonaws.com" } },
    { "aws:CalledVia": ["cloudformation.amazonaws.com", "kms.amazonaws.com"] },
    true,
  ],
  [{ "ForAnyValue:StringEquals": { "aws:CalledVia": "cloudformation.amazonaws.com" } }, {}, false],
  [{ "ForAllValues:StringEquals": { "aws:TagKeys": ["a", "b"] } }, { "aws:TagKeys": ["a", "c"] }, false],
  [{ "ForAllValues:StringEquals": { "aws:TagKeys": ["a", "b"] } }, {}, true],
];

test.each(conditions)("%j on %j: %s", (Condition, context, holds) => {
  const policy = policyOf(allow({ Action: "*", Resource: "*", Condition }));
  expect(evaluatePolicies([policy], ask("ec2:CreateVpc", "*", context))).toBe(holds ? "allowed" : "not-allowed");
});

test.each([
  [{ NumericEquals: { a: "1" } }, { a: "1" }],
  [{ IpAddress: { "aws:SourceIp": "10.0.0.0/8" } }, { "aws:SourceIp": "10.0.0.1" }],
  [{ StringEquals: { "aws:CalledVia": "a" } }, { "aws:CalledVia": ["a", "b"] }],
])("%j is not modelled, and not passed over", (Condition, context) => {
  const policy = policyOf(allow({ Action: "*", Resource: "*", Condition }));
  expect(() => evaluatePolicies([policy], ask("ec2:CreateVpc", "*", context))).toThrow(RangeError);
});

test.each([
  { Version: "2008-10-17", Statement: [] },
  { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "*", Resource: "*" } },
  { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*", NotPrincipal: "*" }] },
  { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*" }] },
  { Version: "2012-10-17", Statement: [{ Effect: "Allow", Resource: "*" }] },
])("%j is refused when it is read", (document) => {
  expect(() => readPolicy(JSON.stringify(document))).toThrow(RangeError);
});

test("a trust policy lets in whom the provider vouches for, under its conditions", () => {
  const Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com";
  const key = "token.actions.githubusercontent.com:sub";
  const policy = policyOf({
    Effect: "Allow",
    Principal: { Federated },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition: { StringEquals: { [key]: ["repo:o/r:environment:e", "repo:o@1/r@2:environment:e"] } },
  });
  const decide = (subject: string, principal = Federated) =>
    evaluateTrust(policy, { principal: { Federated: principal }, action: "sts:AssumeRoleWithWebIdentity", context: { [key]: subject } });
  expect(decide("repo:o/r:environment:e")).toBe("allowed");
  expect(decide("repo:o@1/r@2:environment:e")).toBe("allowed");
  expect(decide("repo:o/r:environment:other")).toBe("not-allowed");
  expect(decide("repo:o/r:environment:e", "arn:aws:iam::123456789012:oidc-provider/other.example")).toBe("not-allowed");
});

const word = fc.stringMatching(/^[a-zA-Z0-9/*?-]{0,12}$/);

test("property: text without wildcards matches itself and nothing else", () => {
  const plain = fc.stringMatching(/^[a-z0-9/.+()|^[\]\\-]{1,12}$/);
  fc.assert(
    fc.property(plain, plain, (pattern, name) => {
      const policy = policyOf(allow({ Action: "s3:GetObject", Resource: `arn:aws:s3:::${pattern}` }));
      const decision = evaluatePolicies([policy], ask("s3:GetObject", `arn:aws:s3:::${name}`));
      expect(decision).toBe(pattern === name ? "allowed" : "not-allowed");
    }),
  );
});

test("property: more statements never take an allow away, unless they deny", () => {
  fc.assert(
    fc.property(word, word, word, (one, other, name) => {
      const permission = ask("s3:GetObject", `arn:aws:s3:::${name}`);
      const first = allow({ Action: "s3:Get*", Resource: `arn:aws:s3:::${one}` });
      const second = allow({ Action: "s3:*", Resource: `arn:aws:s3:::${other}` });
      const [alone, both] = [evaluatePolicies([policyOf(first)], permission), evaluatePolicies([policyOf(first, second)], permission)];
      if (alone === "allowed") expect(both).toBe("allowed");
      const denied = policyOf(first, second, { ...second, Effect: "Deny" });
      if (both === "allowed" && evaluatePolicies([policyOf(second)], permission) === "allowed") {
        expect(evaluatePolicies([denied], permission)).toBe("explicitly-denied");
      }
    }),
  );
});
