import { describe, expect, it } from "vitest";
import { readTemplate } from "../template/template.ts";
import { canonicalPolicy, protectedResources, stackPolicyOf } from "./stack-policy.ts";

const template = (types: Readonly<Record<string, string>>) =>
  readTemplate(JSON.stringify({ Resources: Object.fromEntries(Object.entries(types).map(([name, Type]) => [name, { Type }])) }));

const cluster = template({
  VPC: "AWS::EC2::VPC",
  EtcdVolume: "AWS::EC2::Volume",
  Interface: "AWS::EC2::NetworkInterface",
  Address: "AWS::EC2::EIP",
  Association: "AWS::EC2::EIPAssociation",
});

describe("stackPolicyOf", () => {
  it("denies that disk, interface, address and association are replaced or deleted, and nothing else", () => {
    expect(protectedResources(cluster)).toEqual(["Address", "Association", "EtcdVolume", "Interface"]);
    expect(JSON.parse(stackPolicyOf(cluster) ?? "")).toEqual({
      Statement: [
        { Effect: "Allow", Principal: "*", Action: "Update:*", Resource: "*" },
        {
          Effect: "Deny",
          Principal: "*",
          Action: ["Update:Replace", "Update:Delete"],
          Resource: protectedResources(cluster).map((name) => `LogicalResourceId/${name}`),
        },
      ],
    });
    expect(stackPolicyOf(template({ VPC: "AWS::EC2::VPC" }))).toBeNull();
  });

  it("is the same however it is written", () => {
    const policy = stackPolicyOf(cluster) ?? "";
    expect(canonicalPolicy(JSON.stringify(JSON.parse(policy), null, 2))).toBe(policy);
    expect(canonicalPolicy("no JSON")).toBe("no JSON");
  });
});
