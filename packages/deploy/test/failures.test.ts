import { queryErrorAnswer } from "@keelson/deploy/double";
import { expect, it } from "vitest";
import { executeStack } from "../src/execute/execute-stack.ts";
import { observeStack } from "../src/stack/observe-stack.ts";
import { callerIdentity } from "../src/aws/sts-adapter.ts";
import { desiredStack, openWorld, plannerOf, region, stackName } from "./deploy-world.ts";

const reason = "You have exceeded the limit of VPCs. (Service: Ec2, Status Code: 400)";
const group = (text: string): object => ({
  Type: "AWS::EC2::SecurityGroup",
  Properties: { GroupDescription: text, VpcId: { Ref: "VPC" } },
});

it("a failed creation ends with the first failure first and what fell with it in one line", async () => {
  const world = await openWorld();
  world.script.failResources = { Subnet0: { on: "create", reason } };
  world.script.seconds = { SecurityGroup: 600 };
  const failure: unknown = await world.deploy().catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "Unhealthy", code: "stack-create-failed" });
  const { diagnosis, message } = failure as { diagnosis: string[]; message: string };
  expect(diagnosis[0]).toContain(reason);
  expect(diagnosis[0]).toContain("Subnet0");
  expect(message).toContain(reason);
  expect(diagnosis.filter((finding) => finding.includes("SecurityGroup"))).toHaveLength(1);
  const last = new Map(
    world.events.flatMap((event) => (event.type === "change-ended" ? [[event.outcome.change.subject, event.outcome.status]] : [])),
  );
  expect(last.get("AWS::EC2::Subnet Subnet0")).toBe("failed");
  expect(last.get("AWS::EC2::VPC VPC")).toBe("skipped");
  expect(last.get("AWS::CloudFormation::Stack article")).toBe("failed");
});

it("the next run tells the kept first failure, deletes what is left and creates", async () => {
  const world = await openWorld();
  world.script.failResources = { Subnet0: { on: "create", reason } };
  await expect(world.deploy()).rejects.toMatchObject({ code: "stack-create-failed" });
  world.script.failResources = {};
  const [note] = (await world.plan()).notes;
  expect(note?.code).toBe("stack-recreated");
  expect(note?.message).toContain(reason);
  const deployed = await world.rerun().deploy();
  expect(deployed).toMatchObject({ status: "CREATE_COMPLETE", changed: true });
  expect(world.script.state.stacks.map(({ status }) => status)).toEqual(["DELETE_COMPLETE", "CREATE_COMPLETE"]);
});

it("a creation that failed without rollback is rolled back and made anew: there is nothing that it could not go back to", async () => {
  const world = await openWorld();
  world.script.failResources = { Subnet0: { on: "create", reason } };
  await expect(world.deploy(undefined, { rollback: "disabled" })).rejects.toMatchObject({ code: "stack-create-failed" });
  expect(world.script.state.stacks[0]?.status).toBe("CREATE_FAILED");
  world.script.failResources = {};
  expect(await world.rerun().deploy()).toMatchObject({ status: "CREATE_COMPLETE", changed: true });
});

it("what is left and cannot be deleted is named", async () => {
  const world = await openWorld();
  world.script.failResources = { Subnet0: { on: "create", reason }, VPC: { on: "delete", reason: "has dependencies" } };
  await expect(world.deploy()).rejects.toMatchObject({ code: "stack-create-failed" });
  expect(world.script.state.stacks[0]?.status).toBe("ROLLBACK_FAILED");
  await expect(world.rerun().deploy()).rejects.toMatchObject({ code: "stack-delete-failed" });
  await expect(world.rerun().deploy()).rejects.toMatchObject({ name: "Refused", code: "stack-delete-failed" });
});

it("a failed update ends rolled back, and the next one says so and goes on", async () => {
  const world = await openWorld();
  await world.deploy();
  world.script.failResources = { SecurityGroup: { on: "update", reason } };
  const desired = desiredStack({ SecurityGroup: { ...group("nodes"), Metadata: { changed: true } } });
  const failure: unknown = await world
    .rerun()
    .deploy(desired)
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "stack-update-failed" });
  expect((failure as { diagnosis: string[] }).diagnosis[0]).toContain(reason);
  world.script.failResources = {};
  expect((await world.plan(desired)).notes.map(({ code }) => code)).toEqual(["stack-rolled-back-before"]);
  expect(await world.rerun().deploy(desired)).toMatchObject({ status: "UPDATE_COMPLETE" });
});

it("a rollback that failed is tried once more: again without success it says why, and else the update goes on", async () => {
  const world = await openWorld();
  await world.deploy();
  const desired = desiredStack({ SecurityGroup: { ...group("nodes"), Metadata: { changed: true } }, Other: group("more") });
  world.script.failResources = { Other: { on: "create", reason }, SecurityGroup: { on: "rollback", reason: "cannot go back" } };
  await expect(world.rerun().deploy(desired)).rejects.toMatchObject({ code: "stack-update-failed" });
  expect(world.script.state.stacks[0]?.status).toBe("UPDATE_ROLLBACK_FAILED");
  expect((await world.plan(desired)).notes.map(({ code }) => code)).toEqual(["stack-rollback-failed"]);
  world.script.failResources = { SecurityGroup: { on: "rollback", reason: "still cannot go back" } };
  const failure: unknown = await world
    .rerun()
    .deploy(desired)
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "Unhealthy", code: "stack-rollback-failed" });
  expect((failure as { diagnosis: string[] }).diagnosis[0]).toContain("still cannot go back");
  expect(world.faults.calls.filter((call) => call === "ContinueUpdateRollback")).toHaveLength(1);
  world.script.failResources = {};
  expect(await world.rerun().deploy(desired)).toMatchObject({ status: "UPDATE_COMPLETE", changed: true });
});

it("a stack of somebody else is refused and never changed", async () => {
  for (const foreign of [
    { ...desiredStack(), cluster: "other" },
    { ...desiredStack(), template: JSON.stringify({ ...(JSON.parse(desiredStack().template) as object), Metadata: {} }) },
  ]) {
    const world = await openWorld();
    await world.deploy(foreign);
    const before = structuredClone(world.script.state);
    await expect(world.rerun().deploy()).rejects.toMatchObject({ name: "Refused", code: "foreign-stack" });
    expect(world.script.state).toEqual(before);
  }
});

it("a plan is not carried out on a stack that became another one meanwhile", async () => {
  const world = await openWorld();
  const observed = await observeStack(stackName, world.ports);
  const planFor = plannerOf(desiredStack());
  const plan = planFor(observed);
  await world.rerun().deploy({ ...desiredStack(), tags: {} });
  const before = structuredClone(world.script.state);
  const execution = executeStack({ plan, planFor, desired: desiredStack(), observed, ports: world.ports, timeout: 60_000 });
  await expect(execution).rejects.toMatchObject({ name: "Refused", code: "stack-changed" });
  expect(world.script.state).toEqual(before);
});

it("what a foreign creation left is not deleted", async () => {
  const world = await openWorld();
  world.script.failResources = { VPC: { on: "create", reason } };
  await expect(world.deploy({ ...desiredStack(), cluster: "other" })).rejects.toMatchObject({ code: "stack-create-failed" });
  await expect(world.rerun().deploy()).rejects.toMatchObject({ code: "foreign-stack" });
  expect(world.script.state.stacks[0]?.status).toBe("ROLLBACK_COMPLETE");
});

it.each(["DescribeStacks", "CreateChangeSet", "ExecuteChangeSet", "UpdateTerminationProtection"])(
  "denied %s names the action",
  async (operation) => {
    const world = await openWorld();
    world.deny.push(`cloudformation:${operation}`);
    const failure: unknown = await world.deploy().catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: "RemoteFailure",
      code: "access-denied",
      call: { service: "CloudFormation", operation, status: 403 },
    });
    expect((failure as { hint: string }).hint).toContain(`cloudformation:${operation}`);
  },
);

it("events that may not be read never fail a deployment", async () => {
  const world = await openWorld();
  world.deny.push("cloudformation:DescribeStackEvents");
  expect(await world.deploy()).toMatchObject({ status: "CREATE_COMPLETE", changed: true });
  expect(world.events.flatMap((event) => (event.type === "note" ? [event.note.code] : []))).toEqual(["events-unreadable"]);
});

it("expired credentials are named at once, also in the middle", async () => {
  const world = await openWorld();
  const expired = queryErrorAnswer("query", {
    code: "ExpiredToken",
    message: "The security token included in the request is expired",
    status: 403,
  });
  world.faults.add({ operation: "DescribeStacks", call: 4, fault: { kind: "answer", ...expired } });
  await expect(world.deploy()).rejects.toMatchObject({
    code: "credentials-expired",
    hint: expect.stringContaining("role-duration-seconds"),
  });
  world.faults.clear();
  expect(await world.rerun().deploy()).toMatchObject({ status: "CREATE_COMPLETE" });
  process.env["AWS_ACCESS_KEY_ID"] = "AKIDEXPIRED";
  await expect(world.rerun().deploy()).rejects.toMatchObject({ code: "credentials-expired" });
  await expect(callerIdentity({ region })).rejects.toMatchObject({ code: "credentials-expired", call: { service: "STS" } });
});

it("answers whose the credentials are", async () => {
  await openWorld();
  expect(await callerIdentity({ region })).toEqual({ account: "123456789012", arn: "arn:aws:iam::123456789012:user/keelson" });
});

it("a service that is not there is unreachable", async () => {
  const world = await openWorld();
  process.env["AWS_ENDPOINT_URL"] = "http://127.0.0.1:9";
  await expect(world.rerun().deploy()).rejects.toMatchObject({ code: "service-unreachable" });
});

it("a template that is too large is refused before anything is called", async () => {
  const world = await openWorld();
  const large = { Type: "AWS::EC2::SecurityGroup", Properties: { GroupDescription: "x".repeat(52_000), VpcId: { Ref: "VPC" } } };
  await expect(world.deploy(desiredStack({ SecurityGroup: large }))).rejects.toMatchObject({
    name: "Refused",
    code: "template-bucket-missing",
  });
  expect(await world.port.describeStack(stackName)).toBeNull();
});
