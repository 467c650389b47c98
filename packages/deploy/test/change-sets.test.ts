import { type Change, isUnchanged, makePlan, type Plan } from "@keelson/core";
import { describe, expect, it } from "vitest";
import { executeStack } from "../src/execute/execute-stack.ts";
import type { StackResource } from "../src/plan/stack-resource.ts";
import { previewStack } from "../src/preview/preview-stack.ts";
import type { DesiredStack } from "../src/stack/desired-stack.ts";
import { observeStack } from "../src/stack/observe-stack.ts";
import { bucket, type DeployWorld, desiredStack, openWorld, plannerOf, stackName } from "./deploy-world.ts";
import { precious } from "./templates.ts";

const subnet = (cidr: string): object => ({
  Type: "AWS::EC2::Subnet",
  Properties: { VpcId: { Ref: "VPC" }, CidrBlock: cidr, AvailabilityZone: "eu-west-1a" },
});

const notesOf = (world: DeployWorld): string[] => world.events.flatMap((event) => (event.type === "note" ? [event.note.code] : []));

/** Deploys by a plan that hides a change of the resource: it says that all of it is kept. */
async function deployHiding(world: DeployWorld, desired: DesiredStack, hidden: string, beyondPlan: "refuse" | "allow" = "refuse") {
  const { ports } = world;
  const observed = await observeStack(stackName, ports);
  const keep = (plan: Plan<StackResource>): Plan<StackResource> => {
    const changes = plan.changes.flatMap((change): Change<StackResource>[] => {
      if (!change.subject.endsWith(` ${hidden}`)) return [change];
      return change.verb === "update" ? [{ verb: "keep", subject: change.subject, before: change.before }] : [];
    });
    return makePlan({ ...plan, changes });
  };
  const planFor = (found: typeof observed): Plan<StackResource> => keep(plannerOf(desired)(found));
  return await executeStack({ plan: planFor(observed), planFor, desired, observed, ports, timeout: 3_600_000, beyondPlan });
}

describe("what a change set does beyond the plan", () => {
  it.each<[string, DesiredStack, string]>([
    ["a replacement", { ...desiredStack({ Subnet0: subnet("10.0.9.0/24") }), tags: { team: "data" } }, "Subnet0"],
    ["a creation", { ...desiredStack({ Other: subnet("10.0.9.0/24") }), tags: { team: "data" } }, "Other"],
  ])("%s is refused, and nothing of it is left or done", async (_name, desired, hidden) => {
    const world = await openWorld();
    await world.deploy();
    const run = world.rerun();
    const before = world.script.state.stacks.map(({ status, updatedAt }) => [status, updatedAt]);
    const refused = await deployHiding(run, desired, hidden).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: "Refused", code: "beyond-plan", subjects: [`AWS::EC2::Subnet ${hidden}`] });
    expect(world.script.state.stacks.map(({ status, updatedAt }) => [status, updatedAt])).toEqual(before);
    expect(world.script.state.changeSets.filter(({ executionStatus }) => executionStatus === "AVAILABLE")).toEqual([]);
    const approved = world.rerun();
    expect(await deployHiding(approved, desired, hidden, "allow")).toMatchObject({ status: "UPDATE_COMPLETE", changed: true });
    expect(notesOf(approved)).toContain("beyond-plan");
  });

  it("tags that reach every resource are the stack's own change", async () => {
    const world = await openWorld();
    await world.deploy(desiredStack(precious));
    const run = world.rerun();
    await expect(run.deploy({ ...desiredStack(precious), tags: { team: "data" } })).resolves.toMatchObject({ status: "UPDATE_COMPLETE" });
  });
});

describe("validations", () => {
  const finding = {
    logicalId: "VPC",
    name: "AWS::EarlyValidation::ResourceExistenceCheck",
    reason: "a VPC of this name is there",
    path: "/Resources/VPC",
  };

  it("that fail are named with their path, and leave nothing behind", async () => {
    const world = await openWorld();
    world.script.earlyValidation = [{ ...finding, mode: "FAIL" }];
    const failure = (await world.deploy().catch((error: unknown) => error)) as { diagnosis: string[] };
    expect(failure).toMatchObject({ name: "Unhealthy", code: "change-set-failed" });
    expect(failure.diagnosis[0]).toContain(finding.reason);
    expect(failure.diagnosis[0]).toContain(finding.path);
    expect(world.script.state.stacks.filter(({ status }) => status !== "DELETE_COMPLETE")).toEqual([]);
  });

  it("that warn are told, and what may not be read is a notice", async () => {
    const world = await openWorld();
    world.script.earlyValidation = [{ ...finding, mode: "WARN" }];
    await world.deploy();
    expect(notesOf(world)).toEqual(["validation-warning"]);
    const dark = await openWorld();
    dark.deny.push("cloudformation:DescribeEvents");
    expect(await dark.deploy()).toMatchObject({ status: "CREATE_COMPLETE" });
    expect(notesOf(dark)).toEqual(["validations-unreadable"]);
  });
});

describe("a template that is too large for a request", () => {
  const large = (text: string): DesiredStack => ({
    ...desiredStack({ Other: { Type: "AWS::EC2::EIP", Metadata: { text: text.repeat(52_000) } } }),
    templateBucket: bucket,
  });

  it("goes through the bucket under its hash, once", async () => {
    const world = await openWorld();
    expect(await world.deploy(large("x"))).toMatchObject({ status: "CREATE_COMPLETE" });
    const keys = Object.keys(world.script.s3?.buckets[bucket]?.objects ?? {});
    expect(keys).toEqual([expect.stringMatching(/^keelson\/article\/[0-9a-f]{64}\.json$/)]);
    await world.rerun().deploy({ ...large("x"), tags: { team: "data" } });
    expect(Object.keys(world.script.s3?.buckets[bucket]?.objects ?? {})).toEqual(keys);
    expect(isUnchanged(await world.plan({ ...large("x"), tags: { team: "data" } }))).toBe(true);
  });

  it("names the action that the bucket does not allow", async () => {
    const world = await openWorld();
    world.deny.push("s3:PutObject");
    await expect(world.deploy(large("x"))).rejects.toMatchObject({
      code: "access-denied",
      call: { service: "S3", operation: "PutObject" },
    });
    expect(world.script.state.stacks).toEqual([]);
  });
});

describe("what holds the cluster's data and address", () => {
  it("is protected after the creation, as the plan showed", async () => {
    const world = await openWorld();
    const desired = desiredStack(precious);
    expect((await world.plan(desired)).changes.map(({ subject }) => subject)).toContain("StackPolicy article");
    await world.deploy(desired);
    const { stackPolicy } = { stackPolicy: null, ...(await observeStack(stackName, world.ports)) };
    expect(stackPolicy).toContain("LogicalResourceId/Etcd");
    expect(isUnchanged(await world.plan(desired))).toBe(true);
  });

  it("gets its policy back where somebody lifted it", async () => {
    const world = await openWorld();
    const desired = desiredStack(precious);
    const { stackId } = await world.deploy(desired);
    await world.port.setStackPolicy(stackId, '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"Update:*","Resource":"*"}]}');
    const changed = (await world.plan(desired)).changes.filter(({ verb }) => verb !== "keep");
    expect(changed.map(({ verb, subject }) => `${verb} ${subject}`)).toEqual(["update StackPolicy article"]);
    expect(await world.rerun().deploy(desired)).toMatchObject({ changed: true, status: "CREATE_COMPLETE" });
    expect(isUnchanged(await world.plan(desired))).toBe(true);
  });

  it("is not ended by a plan while the policy holds, and is once it is lifted", async () => {
    const world = await openWorld();
    const { stackId } = await world.deploy(desiredStack(precious));
    const without = desiredStack({ Etcd: precious.Etcd });
    await expect(world.rerun().deploy(without)).rejects.toMatchObject({
      name: "Refused",
      code: "protected-resource",
      subjects: ["AWS::EC2::EIP Address"],
      hint: expect.stringContaining("set-stack-policy"),
    });
    await world.port.setStackPolicy(stackId, '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"Update:*","Resource":"*"}]}');
    expect(await world.rerun().deploy(without)).toMatchObject({ status: "UPDATE_COMPLETE" });
    const { stackPolicy } = { stackPolicy: null, ...(await observeStack(stackName, world.ports)) };
    expect(stackPolicy).toContain("LogicalResourceId/Etcd");
  });

  it("is compared with what is there before an update, which goes on whatever is found", async () => {
    const world = await openWorld();
    await world.deploy(desiredStack(precious));
    world.script.drift = { Etcd: [{ path: "/Size", actual: "40", type: "NOT_EQUAL" }] };
    const run = world.rerun();
    expect(await run.deploy({ ...desiredStack(precious), tags: { team: "data" } })).toMatchObject({ status: "UPDATE_COMPLETE" });
    const [drifted] = run.events.flatMap((event) => (event.type === "note" && event.note.code === "resource-drifted" ? [event.note] : []));
    expect(drifted).toMatchObject({ subject: "AWS::EC2::Volume Etcd", message: expect.stringContaining("40") });
    world.deny.push("cloudformation:DetectStackDrift");
    const dark = world.rerun();
    expect(await dark.deploy(desiredStack(precious))).toMatchObject({ status: "UPDATE_COMPLETE" });
    expect(notesOf(dark)).toContain("drift-unknown");
  });
});

it("a role that the stack was given stays, and is named", async () => {
  const world = await openWorld();
  const roleArn = "arn:aws:iam::123456789012:role/cloudformation";
  await world.deploy({ ...desiredStack(), roleArn });
  expect((await world.plan()).notes.map(({ code }) => code)).toEqual(["stack-role-kept"]);
  expect((await world.plan({ ...desiredStack(), roleArn })).notes).toEqual([]);
});

describe("without rollback", () => {
  const changed = desiredStack({ Role: { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: {}, Description: "x" } } });

  it("a failed update is left as it is, and the next run tries again what failed, never back", async () => {
    const world = await openWorld();
    await world.deploy();
    world.script.failResources = { Role: { on: "update", reason: "not now" } };
    const failure = await world
      .rerun()
      .deploy(changed, { rollback: "disabled" })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "stack-update-failed", hint: expect.stringContaining("left as it is") });
    expect(world.script.state.stacks[0]?.status).toBe("UPDATE_FAILED");
    expect((await world.plan(changed)).notes.map(({ code }) => code)).toEqual(["stack-goes-forward"]);
    world.script.failResources = {};
    const run = world.rerun();
    expect(await run.deploy(changed)).toMatchObject({ status: "UPDATE_COMPLETE", changed: true });
    expect(world.faults.calls).not.toContain("RollbackStack");
  });
});

describe("a busy stack", () => {
  it("ends the run where that is wanted, and is followed where it is this deployment's own", async () => {
    const world = await openWorld();
    await world.deploy();
    const other = desiredStack({ Other: subnet("10.0.9.0/24") });
    const sleep = world.clock.sleep.bind(world.clock);
    const run = world.rerun();
    world.clock.sleep = async (milliseconds, signal) => {
      if (world.script.state.stacks[0]?.status === "UPDATE_IN_PROGRESS") run.cancel.abort();
      await sleep(milliseconds, signal);
    };
    await expect(run.deploy(other, { onCancel: "leave" })).rejects.toMatchObject({ name: "Interrupted" });
    world.clock.sleep = sleep;
    await expect(world.rerun().deploy(desiredStack(), { onBusy: "fail" })).rejects.toMatchObject({ name: "Refused", code: "stack-busy" });
    expect(await world.rerun().deploy(other, { onBusy: "fail" })).toMatchObject({ status: "UPDATE_COMPLETE", changed: true });
  });
});

describe("previewStack", () => {
  it("answers what CloudFormation would do and where that is not the plan, and takes away what a killed one left", async () => {
    const world = await openWorld();
    await world.deploy();
    const { ports } = world;
    const other = { ...desiredStack(), tags: { team: "killed" } };
    const observed = await observeStack(stackName, ports);
    const gone = { ...ports, cloudFormation: { ...ports.cloudFormation, deleteChangeSet: () => new Promise<never>(() => {}) } };
    void previewStack({ plan: plannerOf(other)(observed), desired: other, observed, ports: gone, timeout: 60_000 });
    while (!world.faults.calls.includes("ListChangeSets")) await new Promise((resolve) => setImmediate(resolve));
    world.clock.advance(3_600_000);
    const desired = desiredStack({ Subnet0: subnet("10.0.9.0/24") });
    const previewed = await previewStack({ plan: plannerOf(desired)(observed), desired, observed, ports, timeout: 60_000 });
    expect(previewed.changes?.map(({ logicalId, replacement }) => [logicalId, replacement])).toEqual([["Subnet0", "certain"]]);
    expect(previewed.beyond).toEqual([]);
    expect(world.script.state.changeSets.filter(({ executionStatus }) => executionStatus === "AVAILABLE")).toEqual([]);
  });
});
