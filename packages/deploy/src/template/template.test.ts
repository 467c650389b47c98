import { describe, expect, it } from "vitest";
import { capabilitiesOf, parseTemplate, readTemplate } from "./template.ts";

const template = (resources: object): string => JSON.stringify({ Resources: resources });

describe("readTemplate", () => {
  it.each(["", "Resources: {}", "[]", "null", "{}", '{"Resources":[]}'])("refuses %j", (text) => {
    expect(parseTemplate(text)).toBeNull();
    expect(() => readTemplate(text)).toThrow(expect.objectContaining({ name: "Refused", code: "template-unreadable" }));
  });

  it("reads parameters with their defaults", () => {
    const text = JSON.stringify({ Resources: {}, Parameters: { A: { Default: 3 }, B: { Default: "x" }, C: {} } });
    expect([...readTemplate(text).parameters]).toEqual([
      ["A", "3"],
      ["B", "x"],
      ["C", null],
    ]);
  });
});

describe("capabilitiesOf", () => {
  it.each([
    ["nothing", { A: { Type: "AWS::EC2::VPC" } }, []],
    ["roles", { A: { Type: "AWS::IAM::Role", Properties: {} } }, ["CAPABILITY_IAM"]],
    ["named roles", { A: { Type: "AWS::IAM::Role", Properties: { RoleName: "x" } } }, ["CAPABILITY_NAMED_IAM"]],
  ])("acknowledges no more than %s need", (_name, resources, capabilities) => {
    expect(capabilitiesOf(readTemplate(template(resources)))).toEqual(capabilities);
  });
});
