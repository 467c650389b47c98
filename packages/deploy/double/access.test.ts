import { DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { DescribeImagesCommand, StopInstancesCommand } from "@aws-sdk/client-ec2";
import { AssumeRoleCommand, GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { expect, test } from "vitest";
import { failureOf, serveDoubles } from "./serve-doubles.fixture.ts";

test.each([
  ["ASIAEXAMPLE", "arn:aws:sts::123456789012:assumed-role/keelson-deploy/github-actions"],
  ["AKIAEXAMPLE", "arn:aws:iam::123456789012:user/keelson"],
])("the caller follows from the access key id %s", async (accessKeyId, Arn) => {
  const { sts } = await serveDoubles({ accessKeyId });
  expect(await sts.send(new GetCallerIdentityCommand())).toMatchObject({ Arn, Account: "123456789012" });
});

test.each([
  ["AKIAEXPIRED", "ExpiredTokenException", "RequestExpired"],
  ["AKIAINVALID", "InvalidClientTokenId", "AuthFailure"],
])("credentials of the key %s are refused in each service's own words", async (accessKeyId, query, ec2Name) => {
  const { cloudFormation, ec2, sts } = await serveDoubles({ accessKeyId });
  const name = query.replace(/Exception$/, "");
  expect((await failureOf(sts.send(new GetCallerIdentityCommand()))).name).toContain(name);
  expect((await failureOf(cloudFormation.send(new DescribeStacksCommand()))).name).toContain(name);
  expect((await failureOf(ec2.send(new DescribeImagesCommand()))).name).toBe(ec2Name);
});

test("a denied action names itself and the caller, and identity cannot be denied", async () => {
  const deny = ["cloudformation:DescribeStacks", "ec2:*", "sts:*"];
  const { cloudFormation, ec2, sts } = await serveDoubles({ deny });
  const described = await failureOf(cloudFormation.send(new DescribeStacksCommand({ StackName: "minecraft" })));
  expect(described).toMatchObject({ name: expect.stringContaining("AccessDenied"), status: 403 });
  expect(described.message).toContain("arn:aws:iam::123456789012:user/keelson is not authorized to perform: cloudformation:DescribeStacks");
  const images = await failureOf(ec2.send(new DescribeImagesCommand()));
  expect(images).toMatchObject({ name: "UnauthorizedOperation", message: expect.stringContaining("ec2:DescribeImages") });
  expect((await sts.send(new GetCallerIdentityCommand())).Account).toBe("123456789012");
});

test("what is not modelled is 501 on both wires", async () => {
  const { ec2, sts } = await serveDoubles();
  expect(await failureOf(ec2.send(new StopInstancesCommand({ InstanceIds: [] })))).toMatchObject({ name: "NotModelled", status: 501 });
  const assume = new AssumeRoleCommand({ RoleArn: "arn:aws:iam::123456789012:role/x", RoleSessionName: "y" });
  expect(await failureOf(sts.send(assume))).toMatchObject({ name: "NotModelled", status: 501 });
});
