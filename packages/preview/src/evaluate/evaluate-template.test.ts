import { InvalidInput } from "@keelson/core";
import { describe, expect, it } from "vitest";
import { sourceOf } from "../plan/stack-source.fixture.ts";
import { evaluateTemplate } from "./evaluate-template.ts";

const sections = {
  Parameters: {
    Size: { Type: "String", Default: "small" },
    Zones: { Type: "CommaDelimitedList", Default: "a, b" },
    Open: { Type: "String" },
    Password: { Type: "String", NoEcho: true, Default: "hunter2" },
    Shouted: { Type: "String", NoEcho: "True", Default: "hunter2" },
    Image: { Type: "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", Default: "/images/newest" },
  },
  Mappings: { Sizes: { small: { Memory: "2", Names: ["s", "xs"] }, large: { Memory: "8" } } },
  Conditions: {
    IsSmall: { "Fn::Equals": [{ Ref: "Size" }, "small"] },
    IsLarge: { "Fn::Not": [{ Condition: "IsSmall" }] },
    IsBoth: { "Fn::And": [{ Condition: "IsSmall" }, { Condition: "IsLarge" }] },
    IsEither: { "Fn::Or": [{ Condition: "IsLarge" }, { Condition: "IsSmall" }] },
    IsOpen: { "Fn::Equals": [{ Ref: "Open" }, "yes"] },
    IsNewest: { "Fn::Equals": [{ Ref: "Image" }, "newest"] },
    IsNever: { "Fn::And": [{ Condition: "IsOpen" }, { Condition: "IsLarge" }] },
  },
};

/** The value as it stands after evaluation, in the property of a resource beside another resource. */
function evaluate(value: unknown, change: Record<string, unknown> = {}): unknown {
  const Resources = { Bucket: { Type: "AWS::S3::Bucket" }, Own: { Type: "Custom::Any", Properties: { Value: value } } };
  const { resources } = evaluateTemplate(sourceOf({ ...sections, Resources, ...change }));
  const properties = resources.get("Own")?.definition["Properties"] as { readonly Value?: unknown };
  return properties.Value;
}

function problemsOf(value: unknown, change: Record<string, unknown> = {}): string[] {
  const Resources = { Own: { Type: "Custom::Any", Properties: { Value: value } } };
  return evaluateTemplate(sourceOf({ ...sections, Resources, ...change })).problems.map(({ code, path }) => `${code} ${path}`);
}

const join = (...parts: unknown[]): unknown => ({ "Fn::Join": ["", parts] });
const bucket = { Ref: "Bucket" };
const image = { "Fn::Sub": "{{resolve:ssm:/images/newest}}" };

describe("a value that can be decided", () => {
  it.each([
    ["a parameter's default", { Ref: "Size" }, "small"],
    ["a list parameter", { Ref: "Zones" }, ["a", "b"]],
    ["a pseudo parameter", { Ref: "AWS::Region" }, "eu-west-1"],
    ["a map", { "Fn::FindInMap": ["Sizes", { Ref: "Size" }, "Memory"] }, "2"],
    ["a map's list", { "Fn::FindInMap": ["Sizes", "small", "Names"] }, ["s", "xs"]],
    ["a map's default", { "Fn::FindInMap": ["Sizes", "huge", "Memory", { DefaultValue: "1" }] }, "1"],
    ["Sub", { "Fn::Sub": "${Size}-${AWS::StackName}-${!Kept}" }, "small-test-${Kept}"],
    ["Sub with variables", { "Fn::Sub": ["${Size}/${own}", { own: { "Fn::Join": [".", ["x", "y"]] } }] }, "small/x.y"],
    ["Join", { "Fn::Join": [",", { Ref: "Zones" }] }, "a,b"],
    ["Select", { "Fn::Select": ["1", { Ref: "Zones" }] }, "b"],
    ["Split", { "Fn::Split": ["|", "x|y"] }, ["x", "y"]],
    ["Base64", { "Fn::Base64": "zürich" }, "esO8cmljaA=="],
    ["Cidr", { "Fn::Cidr": ["10.0.0.7/16", 2, "8"] }, ["10.0.0.0/24", "10.0.1.0/24"]],
    ["If", { "Fn::If": ["IsSmall", "yes", "no"] }, "yes"],
    ["Not", { "Fn::If": ["IsLarge", "yes", "no"] }, "no"],
    ["And", { "Fn::If": ["IsBoth", "yes", "no"] }, "no"],
    ["Or", { "Fn::If": ["IsEither", "yes", "no"] }, "yes"],
    ["And with one side open and the other false", { "Fn::If": ["IsNever", "yes", "no"] }, "no"],
    ["NoValue in an object", { Kept: 1, Gone: { Ref: "AWS::NoValue" } }, { Kept: 1 }],
    ["NoValue in a list", [1, { "Fn::If": ["IsSmall", { Ref: "AWS::NoValue" }, 2] }, 3], [1, 3]],
    ["what only looks like a function", { Ref: "Size", Other: 1 }, { Ref: "Size", Other: 1 }],
  ])("%s", (_name, value, expected) => {
    expect(evaluate(value)).toEqual(expected);
  });

  it("takes the value that is given over the default", () => {
    const source = sourceOf(
      { ...sections, Resources: { Own: { Type: "Custom::Any", Properties: { Value: { Ref: "Size" } } } } },
      { Size: "large" },
    );
    expect(evaluateTemplate(source).resources.get("Own")?.definition).toEqual({ Properties: { Value: "large" } });
  });
});

describe("a value that cannot be decided", () => {
  it.each([
    ["a resource", bucket, bucket],
    ["an attribute in the short form", { "Fn::GetAtt": "Bucket.Arn" }, { "Fn::GetAtt": ["Bucket", "Arn"] }],
    ["a nested attribute", { "Fn::GetAtt": "Bucket.A.B" }, { "Fn::GetAtt": ["Bucket", "A.B"] }],
    ["a parameter without a value", { Ref: "Open" }, { Ref: "Open" }],
    ["a secret", { Ref: "Password" }, { Ref: "Password" }],
    ["what stands in SSM", { Ref: "Image" }, image],
    ["an item of a list in SSM", { "Fn::Select": [0, { Ref: "Image" }] }, { "Fn::Select": [0, image] }],
    ["a condition on what stands in SSM", { "Fn::If": ["IsNewest", 1, 2] }, { "Fn::If": [{ "Fn::Equals": [image, "newest"] }, 1, 2] }],
    ["a secret, however its NoEcho is written", { Ref: "Shouted" }, { Ref: "Shouted" }],
    ["Sub", { "Fn::Sub": "${Size}/${Bucket}/${Bucket.Arn}" }, join("small/", bucket, "/", { "Fn::GetAtt": ["Bucket", "Arn"] })],
    ["Join, like the Sub of the same text", { "Fn::Join": ["/", [{ Ref: "Size" }, join(bucket), ""]] }, join("small/", bucket, "/")],
    ["Base64 around a token", { "Fn::Base64": { "Fn::Sub": "a${Bucket}" } }, { "Fn::Base64": join("a", bucket) }],
    ["zones", { "Fn::Select": [0, { "Fn::GetAZs": "" }] }, { "Fn::Select": [0, { "Fn::GetAZs": "" }] }],
    [
      "a map with an open key",
      { "Fn::FindInMap": ["Sizes", { Ref: "Open" }, "Memory"] },
      { "Fn::FindInMap": [{ small: { Memory: "2", Names: ["s", "xs"] }, large: { Memory: "8" } }, { Ref: "Open" }, "Memory"] },
    ],
    [
      "an open condition, by what it asks",
      { "Fn::If": ["IsOpen", "x", { Ref: "AWS::NoValue" }] },
      { "Fn::If": [{ "Fn::Equals": [{ Ref: "Open" }, "yes"] }, "x", { Ref: "AWS::NoValue" }] },
    ],
  ])("%s", (_name, value, expected) => {
    expect(evaluate(value)).toEqual(expected);
  });
});

describe("the node image", () => {
  const withImage = (image: object): Record<string, unknown> => ({
    Metadata: { Keelson: { image } },
    Parameters: { NodeImageId: { Type: "AWS::EC2::Image::Id" } },
  });

  it.each([
    [{ name: "Flatcar-stable-1.2.3-hvm", namePattern: "Flatcar-stable-*-hvm" }, "image:Flatcar-stable-1.2.3-hvm"],
    [{ namePattern: "Flatcar-stable-*-hvm" }, "image:Flatcar-stable-*-hvm"],
    [{ namePattern: "Flatcar-stable-*-hvm", amiId: "ami-1" }, "image:ami-1"],
  ])("stands for itself by name: %j", (image, expected) => {
    expect(evaluate({ Ref: "NodeImageId" }, withImage(image))).toBe(expected);
  });

  it("is its id where a deployment gives it", () => {
    const Resources = { Own: { Type: "Custom::Any", Properties: { Value: { Ref: "NodeImageId" } } } };
    const source = sourceOf({ ...withImage({ name: "Flatcar-stable-1.2.3-hvm" }), Resources }, { NodeImageId: "ami-7" });
    expect(evaluateTemplate(source).resources.get("Own")?.definition["Properties"]).toEqual({ Value: "ami-7" });
  });
});

describe("resources", () => {
  const Resources = {
    Always: { Type: "A::B::C" },
    Never: { Type: "A::B::C", Condition: "IsLarge" },
    Perhaps: { Type: "A::B::C", Condition: "IsOpen", DependsOn: "Always" },
  };

  it("are there unless their condition is false", () => {
    const { resources, problems } = evaluateTemplate(sourceOf({ ...sections, Resources }));
    expect([...resources.keys()]).toEqual(["Always", "Perhaps"]);
    expect(resources.get("Perhaps")?.dependsOn).toEqual(["Always"]);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(["condition-undecided /Resources/Perhaps"]);
  });
});

describe("what CloudFormation would refuse", () => {
  const [unknown, invalid] = ["template-reference-unknown", "template-not-valid"] as const;

  it.each([
    ["an unknown name", { Ref: "Nobody" }, unknown],
    ["an unknown resource", { "Fn::GetAtt": ["Nobody", "Arn"] }, unknown],
    ["an unknown name in a text", { "Fn::Sub": "${Nobody}" }, unknown],
    ["a resource whose condition is false", { Ref: "Never" }, unknown],
    ["an unknown map", { "Fn::FindInMap": ["Nothing", "a", "b"] }, unknown],
    ["an unknown key", { "Fn::FindInMap": ["Sizes", "huge", "Memory"] }, unknown],
    ["an unknown condition", { "Fn::If": ["Nothing", 1, 2] }, unknown],
    ["an item that is not there", { "Fn::Select": [7, ["a"]] }, invalid],
    ["null", null, invalid],
    ["Join without a list", { "Fn::Join": [",", "a"] }, invalid],
    ["Sub of a number", { "Fn::Sub": 1 }, invalid],
    ["blocks that do not fit", { "Fn::Cidr": ["10.0.0.0/24", 4, 8] }, invalid],
  ])("%s", (_name, value, code) => {
    const found = problemsOf(value, {
      Resources: { Own: { Type: "A::B::C", Properties: { Value: value } }, Never: { Type: "A::B::C", Condition: "IsLarge" } },
    });
    expect(found).toEqual([expect.stringContaining(`${code} /Resources/Own/Properties/Value`)]);
  });

  it("a condition that depends on itself", () => {
    const Conditions = { A: { Condition: "B" }, B: { "Fn::Not": [{ Condition: "A" }] } };
    expect(problemsOf({ "Fn::If": ["A", 1, 2] }, { Conditions })).toEqual(["template-not-valid /Conditions/B/0"]);
  });

  it("a condition that asks a resource", () => {
    const Conditions = { A: { "Fn::Equals": [{ Ref: "Own" }, "x"] } };
    const Resources = { Own: { Type: "A::B::C", Condition: "A" } };
    expect(problemsOf("", { Conditions, Resources })).toEqual([
      "template-not-valid /Conditions/A/0/Ref",
      "condition-undecided /Resources/Own",
    ]);
  });
});

describe("hostile templates", () => {
  const nested = (levels: number, inner: string): string => `${'{"a":'.repeat(levels)}${inner}${"}".repeat(levels)}`;
  const own = (value: string): string => `{"Resources":{"R":{"Type":"A::B::C","Properties":{"V":${value}}}}}`;
  const doubling = Array.from({ length: 40 }).reduce<unknown>((inner) => ({ "Fn::Sub": ["${a}${a}", { a: inner }] }), "xx");
  const chain = Array.from({ length: 5000 }, (_, index) => [`C${index}`, { "Fn::Not": [{ Condition: `C${index + 1}` }] }] as const);
  const doublingConditions = Array.from({ length: 60 }, (_, index) => {
    return [`C${index}`, { "Fn::And": [{ Condition: `C${index + 1}` }, { Condition: `C${index + 1}` }] }] as const;
  });
  const open = { "Fn::Equals": [{ Ref: "AWS::AccountId" }, "1"] };

  it.each([
    ["not JSON", "nope", "template-unreadable"],
    ["a list", "[]", "template-unreadable"],
    ["no resources", "{}", "template-unreadable"],
    ["a resource without type", '{"Resources":{"R":{}}}', "template-unreadable"],
    ["a loop of resources", '{"Resources":{"Fn::ForEach::Rs":["I",["a"],{"R${I}":{"Type":"A::B::C"}}]}}', "template-unreadable"],
    ["a snippet of resources", '{"Resources":{"Fn::Transform":{"Name":"AWS::Include","Type":"A::B::C"}}}', "template-unreadable"],
    ["deep nesting", own(nested(200, "1")), "template-too-complex"],
    ["very deep nesting", own(nested(150_000, "1")), "template-too-complex"],
    ["too large", own(JSON.stringify("x".repeat(1_100_000))), "template-too-complex"],
    ["a text that doubles", own(JSON.stringify(doubling)), "template-too-complex"],
    [
      "a long chain of conditions",
      JSON.stringify({ Conditions: { ...Object.fromEntries(chain), C5000: open }, Resources: { R: { Type: "A::B::C", Condition: "C0" } } }),
      "template-too-complex",
    ],
    [
      "conditions that double",
      JSON.stringify({
        Conditions: { ...Object.fromEntries(doublingConditions), C60: open },
        Resources: { R: { Type: "A::B::C", Condition: "C0" } },
      }),
      "template-too-complex",
    ],
  ])("%s", (_name, template, code) => {
    const evaluate = (): unknown => evaluateTemplate({ ...sourceOf({}), template });
    expect(evaluate).toThrow(InvalidInput);
    expect(evaluate).toThrow(expect.objectContaining({ diagnostics: [expect.objectContaining({ code })] }) as Error);
  });
});
