import { describe, expect, it } from "vitest";
import { kmsKeyArn, stackForms, stackOf } from "./stack-forms.fixture.ts";
import type { Template } from "./template.ts";

interface Statement {
  readonly Sid: string;
  readonly Effect: string;
  readonly Action: readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

function statementsOf(template: Template, role: "Controller" | "Worker"): readonly Statement[] {
  const properties = JSON.parse(JSON.stringify(template.Resources[`IAMRole${role}`]?.Properties));
  return properties.Policies.flatMap((policy: { PolicyDocument: { Statement: readonly Statement[] } }) => policy.PolicyDocument.Statement);
}

function statement(template: Template, role: "Controller" | "Worker", sid: string): Statement | undefined {
  return statementsOf(template, role).find((candidate) => candidate.Sid === sid);
}

const arn = (rest: string): unknown => ({
  "Fn::Sub": rest.replace(/^(\w+):/, "arn:${AWS::Partition}:$1:${AWS::Region}:${AWS::AccountId}:"),
});

describe("what a worker may do", () => {
  it("is to read its own secrets and to signal its own stack", () => {
    expect(statementsOf(stackOf(), "Worker")).toEqual([
      { Sid: "ReadSecrets", Effect: "Allow", Action: ["ssm:GetParameters"], Resource: arn("ssm:parameter/keelson/test/worker/*") },
      { Sid: "SignalStack", Effect: "Allow", Action: ["cloudformation:SignalResource"], Resource: { Ref: "AWS::StackId" } },
    ]);
  });
});

describe("what the controller may do", () => {
  const template = stackOf();

  it("covers the secrets of its own path, the volume of its stack and its own kind of instance", () => {
    expect(statement(template, "Controller", "ReadSecrets")?.Resource).toEqual(arn("ssm:parameter/keelson/test/controller/*"));
    expect(statement(template, "Controller", "AttachEtcdVolume")).toMatchObject({ Resource: arn("ec2:volume/${VolumeEtcd}") });
    expect(statement(template, "Controller", "AttachToController")).toMatchObject({
      Resource: arn("ec2:instance/*"),
      Condition: { StringEquals: { "aws:ResourceTag/keelson:cluster": "test", "aws:ResourceTag/keelson:role": "controller" } },
    });
  });

  it("names every action in full and changes only what carries the cluster's tag", () => {
    for (const { Sid, Action, Resource, Condition } of statementsOf(template, "Controller")) {
      expect(Action.filter((action) => action.includes("*"))).toEqual([]);
      if (Resource === "*") expect(Action.filter((action) => !/:Describe/.test(action))).toEqual([]);
      const byTag = JSON.stringify(Condition ?? {});
      if (/^(Change|Create)(LoadBalancer|SecurityGroup)$/.test(Sid))
        expect(byTag).toMatch(/aws:(Resource|Request)Tag\/KubernetesCluster":"test"/);
    }
  });

  it("lacks what would reach beyond: detaching, routes, volumes, parameters by path, image registries", () => {
    const actions = statementsOf(template, "Controller").flatMap(({ Action }) => Action);
    const tooMuch =
      /Detach(Volume|NetworkInterface)|Route$|CreateVolume|ModifyInstanceAttribute|ByPath|^ecr:|^iam:(?!CreateServiceLinkedRole)/;
    expect(actions.filter((action) => tooMuch.test(action))).toEqual([]);
  });

  it("allows what the account's first load balancer needs", () => {
    const actions = statementsOf(template, "Controller").flatMap(({ Action }) => Action);
    expect(actions).toEqual(
      expect.arrayContaining(["ec2:DescribeAccountAttributes", "ec2:DescribeInternetGateways", "iam:CreateServiceLinkedRole"]),
    );
  });

  it("makes security groups in this VPC only", () => {
    expect(statement(template, "Controller", "CreateSecurityGroupInVPC")?.Resource).toEqual(arn("ec2:vpc/${VPC}"));
    const existing = stackOf(stackForms["existing VPC"]);
    expect(statement(existing, "Controller", "CreateSecurityGroupInVPC")?.Resource).toEqual(arn("ec2:vpc/vpc-0123456789abcdef0"));
  });
});

describe.each(["Controller", "Worker"] as const)("the role: %s", (role) => {
  const own = role.toLowerCase();

  it("decrypts with the given key only what lies on its own path", () => {
    expect(statement(stackOf(), role, "DecryptSecrets")).toBeUndefined();
    expect(statement(stackOf({ kmsKeyArn }), role, "DecryptSecrets")).toEqual({
      Sid: "DecryptSecrets",
      Effect: "Allow",
      Action: ["kms:Decrypt"],
      Resource: kmsKeyArn,
      Condition: { StringLike: { "kms:EncryptionContext:PARAMETER_ARN": arn(`ssm:parameter/keelson/test/${own}/*`) } },
    });
  });

  it("fits into IAM's 10,240 characters of inline policy, and each Sid stands once", () => {
    const statements = statementsOf(stackOf({ kmsKeyArn, clusterName: `c${"x".repeat(62)}` }), role);
    expect(JSON.stringify(statements).replaceAll(/\s/g, "").length).toBeLessThan(10_240 - 512);
    expect(new Set(statements.map(({ Sid }) => Sid)).size).toBe(statements.length);
  });
});
