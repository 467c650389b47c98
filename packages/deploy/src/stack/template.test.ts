import { describe, expect, it } from "vitest";
import { capabilitiesOf, maxInlineTemplateBytes, parseTemplate, readTemplate, toRequestBody } from "./template.ts";

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

describe("toRequestBody", () => {
  it("counts bytes of UTF-8 without white space", () => {
    const empty = JSON.stringify({ Resources: {}, Description: "" }).length;
    const fits = { Resources: {}, Description: "é".repeat((maxInlineTemplateBytes - empty) / 2) };
    expect(new TextEncoder().encode(toRequestBody(JSON.stringify(fits, null, 2))).length).toBeLessThanOrEqual(maxInlineTemplateBytes);
    const large = { ...fits, Description: `${fits.Description}éé` };
    expect(() => toRequestBody(JSON.stringify(large))).toThrow(expect.objectContaining({ code: "template-too-large" }));
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
