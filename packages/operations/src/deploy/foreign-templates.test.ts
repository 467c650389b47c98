import { Failure } from "@keelson/core";
import { type DesiredStack, type ObservedStack, refuseForeignStack } from "@keelson/deploy";
import { expect, it } from "vitest";
import { planClusterResources } from "./plan-cluster-resources.ts";
import { versionStepOf } from "./version-step.ts";

const keelson = { version: 1, versions: { kubernetes: "v1.36.1" }, immutable: { podCIDR: "10.2.0.0/16" }, growing: { etcdVolumeSize: 8 } };
const resources = { VPC: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16" } } };
const ours = { Metadata: { Keelson: keelson }, Resources: resources };

const desired: DesiredStack = {
  stackName: "article",
  cluster: "article",
  region: "eu-west-1",
  template: JSON.stringify(ours),
  parameters: {},
  tags: {},
  roleArn: null,
  templateBucket: null,
};

function live(template: string): ObservedStack {
  return {
    stackName: "article",
    stackId: "arn:stack",
    status: "UPDATE_COMPLETE",
    statusReason: null,
    parameters: {},
    tags: { "keelson:cluster": "article" },
    outputs: {},
    terminationProtection: false,
    roleArn: null,
    deploymentMode: "standard",
    updatedAt: null,
    template,
    stackPolicy: null,
    failures: [],
    failedForward: false,
  };
}

const withResources = (written: string): string => `{"Metadata":{"Keelson":{}},"Resources":${written}}`;

it.each([
  ["YAML", "Resources:\n  VPC: {Type: AWS::EC2::VPC}"],
  ["empty", ""],
  ["null", "null"],
  ["a list", "[]"],
  ["a template without our Metadata", JSON.stringify({ Resources: resources })],
  ["a template whose Metadata is null", JSON.stringify({ ...ours, Metadata: null })],
  ["a template whose Keelson is text", JSON.stringify({ ...ours, Metadata: { Keelson: "yes" } })],
  ["a template whose Keelson is a list", JSON.stringify({ ...ours, Metadata: { Keelson: [keelson] } })],
  ["a template whose Keelson is every object's", '{"Metadata":{"__proto__":{"Keelson":{}}},"Resources":{}}'],
])("a stack with %s is not ours", (_name, template) => {
  expect(() => refuseForeignStack(desired, live(template))).toThrow(expect.objectContaining({ code: "foreign-stack" }));
});

/** What a plan of it is, or the code that it is refused with; anything else that is thrown fails the test. */
function outcomeOf(template: string): string {
  try {
    versionStepOf(desired, live(template));
    return planClusterResources({ desired, observed: live(template), account: "123456789012" }).target;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

it.each([
  ["resources that are none", withResources('{"A":"x","B":null,"C":1}'), "invalid-input"],
  ["endless depth", withResources(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`), "invalid-input"],
  [
    "keys of every object",
    withResources('{"__proto__":{"Type":"AWS::EC2::VPC"},"constructor":{"Type":"T","DependsOn":["__proto__",1]}}'),
    "article",
  ],
  ["parameters that are none", JSON.stringify({ ...ours, Parameters: "x" }), "article"],
  ["parameters without values", JSON.stringify({ ...ours, Parameters: { A: null, B: 3, C: { Type: "String" } } }), "article"],
])("a deployed template with %s is planned from or refused", (_name, template, outcome) => {
  expect(outcomeOf(template)).toBe(outcome);
});

const strange = [
  "x",
  "",
  null,
  1e308,
  -1,
  [],
  [[1]],
  {},
  { kubernetes: {} },
  { kubernetes: "v1e999.1" },
  { kubernetes: `v${"9".repeat(10_000)}` },
];

it.each(Object.keys(keelson))("whatever the deployed Metadata has for %s, a plan is made", (key) => {
  for (const value of strange) {
    const template = JSON.stringify({ ...ours, Metadata: { Keelson: { ...keelson, [key]: value } } });
    expect(outcomeOf(template)).toBe("article");
  }
});
