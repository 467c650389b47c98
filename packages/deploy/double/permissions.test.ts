import { DeleteStackCommand } from "@aws-sdk/client-cloudformation";
import { enforceAccess, type PolicyDocument, type PolicyStatement, readPolicy, recordAccess } from "@keelson/double";
import { expect, test } from "vitest";
import { exampleTemplate, stableImage } from "./example-template.fixture.ts";
import { create, events, finish, serveDoubles, type ServedDoubles, update } from "./serve-doubles.fixture.ts";

const Parameters = [{ ParameterKey: "NodeImageId", ParameterValue: stableImage }];
const session = "arn:aws:sts::123456789012:assumed-role/keelson-deploy/github-actions";

const policyOf = (...Statement: readonly PolicyStatement[]): PolicyDocument =>
  readPolicy(JSON.stringify({ Version: "2012-10-17", Statement }));
const everything: PolicyStatement = { Effect: "Allow", Action: "*", Resource: "*" };
const without = (...actions: readonly string[]) => policyOf({ Effect: "Allow", NotAction: actions, Resource: "*" });

function servedWith(principal: string, policy: PolicyDocument): Promise<ServedDoubles> {
  return serveDoubles({ accessKeyId: "ASIADEPLOY", access: enforceAccess(new Map([[principal, [policy]]])) });
}

async function failures(doubles: ServedDoubles): Promise<readonly (string | undefined)[]> {
  const all = (await events(doubles)).filter(({ ResourceStatus }) => ResourceStatus?.endsWith("_FAILED") === true);
  return all.map((event) => `${event.LogicalResourceId} ${event.ResourceStatusReason}`).toReversed();
}

test("a caller who may do everything makes the stack, changes and deletes it", async () => {
  const doubles = await servedWith(session, policyOf(everything));
  expect((await create(doubles, exampleTemplate(), { Parameters })).StackStatus).toBe("CREATE_COMPLETE");
  expect((await update(doubles, exampleTemplate({ instanceType: "t3.large" }), { Parameters })).StackStatus).toBe("UPDATE_COMPLETE");
  await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  expect((await finish(doubles)).StackStatus).toBe("DELETE_COMPLETE");
});

test("a missing action fails the resource with the handler's sentence, and the rollback goes on", async () => {
  const doubles = await servedWith(session, without("ec2:CreateVpc"));
  expect((await create(doubles, exampleTemplate(), { Parameters })).StackStatus).toBe("ROLLBACK_COMPLETE");
  const [first] = (await failures(doubles)).filter((line) => line?.startsWith("VPC ") === true);
  expect(first).toContain(
    `Resource handler returned message: "User: ${session} is not authorized to perform: ec2:CreateVpc on resource: arn:aws:ec2:eu-west-1:123456789012:vpc/* because no identity-based policy allows the ec2:CreateVpc action (Service: Ec2, Status Code: 403`,
  );
});

test.each(["ec2:RunInstances", "ec2:CreateVpc", "ec2:DescribeVpcs", "autoscaling:CreateAutoScalingGroup", "ec2:CreateSubnet"])(
  "a creation needs %s",
  async (action) => {
    const doubles = await servedWith(session, without(action));
    expect((await create(doubles, exampleTemplate(), { Parameters })).StackStatus).toBe("ROLLBACK_COMPLETE");
  },
);

test("Auto Scaling does not say which action it missed", async () => {
  const doubles = await servedWith(session, without("ec2:RunInstances"));
  await create(doubles, exampleTemplate(), { Parameters });
  expect((await failures(doubles)).find((line) => line?.startsWith("Group ") === true)).toMatch(
    /not authorized to use launch template: lt-[0-9a-f]+ \(Service: AutoScaling/,
  );
});

test("a deletion needs its own actions, and a snapshot the ones for it", async () => {
  const doubles = await servedWith(session, without("ec2:CreateSnapshot"));
  await create(doubles, exampleTemplate(), { Parameters });
  await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  expect((await finish(doubles)).StackStatus).toBe("DELETE_FAILED");
  expect((await failures(doubles)).at(-2)).toMatch(/^Volume .*ec2:CreateSnapshot on resource: arn:aws:ec2:eu-west-1::snapshot\/\*/);
});

test("with the caller's credentials the calls are made via CloudFormation", async () => {
  const Condition = { StringEquals: { "aws:CalledViaFirst": "cloudformation.amazonaws.com" } };
  const doubles = await servedWith(session, policyOf({ ...everything, Condition }));
  expect((await create(doubles, exampleTemplate(), { Parameters })).StackStatus).toBe("CREATE_COMPLETE");
});

test("a stack's role acts in place of the caller, and for good", async () => {
  const RoleARN = "arn:aws:iam::123456789012:role/service/keelson-stack";
  const role = "arn:aws:sts::123456789012:assumed-role/keelson-stack/AWSCloudFormation";
  const access = recordAccess();
  const doubles = await serveDoubles({ accessKeyId: "ASIADEPLOY", access });
  await create(doubles, exampleTemplate(), { Parameters, RoleARN });
  await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  await finish(doubles);
  expect(new Set(access.asked.map(({ principal }) => principal))).toEqual(new Set([role]));
  expect(access.asked.map(({ action }) => action)).toContain("ec2:DeleteVpc");
  expect(access.asked.every(({ context }) => !("aws:CalledVia" in context))).toBe(true);
});
