import { throttleNext } from "@keelson/deploy/double";
import type { Unhealthy } from "@keelson/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DesiredStack } from "../src/stack/desired-stack.ts";
import { type DeployWorld, desiredStack, openWorld } from "./deploy-world.ts";
import { nestedStack, workers } from "./templates.ts";

const group = (text: string): object => ({
  Type: "AWS::EC2::SecurityGroup",
  Properties: { GroupDescription: "nodes", VpcId: { Ref: "VPC" }, Tags: [{ Key: "text", Value: text }] },
});
const inner = (text: string): object => ({ Inner: { Type: "AWS::EC2::EIP", Properties: { Tags: [{ Key: "text", Value: text }] } } });

/** A stack in which each of the resources that can fail is touched by a creation, and by the update to another text. */
function stackOf(world: DeployWorld, text: string): DesiredStack {
  const tags = [{ Key: "text", Value: text }];
  const role = { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: { Statement: [] }, Tags: tags } };
  return desiredStack({
    SecurityGroup: group(text),
    Other: group(text),
    Role: role,
    Network: nestedStack(world, inner(text)),
    Workers: workers,
  });
}

const reason = "it was scripted to fail (HandlerErrorCode: GeneralServiceException)";

/** Nothing is looked at in these scenarios but what fails first; each of the rest may hide it. */
const scenario = fc.record({
  intent: fc.constantFrom("create", "update"),
  fails: fc.constantFrom("SecurityGroup", "Role", "Network/Inner"),
  sibling: fc.constantFrom(null, "Other"),
  rollbackFails: fc.boolean(),
  seconds: fc.dictionary(fc.constantFrom("SecurityGroup", "Role", "Other", "Template", "Inner"), fc.integer({ min: 2, max: 90 })),
  throttled: fc.integer({ min: 0, max: 1 }),
  throttledCall: fc.constantFrom("DescribeStacks", "DescribeStackEvents", "ExecuteChangeSet"),
  lost: fc.constantFrom(null, 6, 9, 12),
  pageSize: fc.constantFrom(5, 100),
  events: fc.record(
    { repeatEvery: fc.constantFrom(2, 5), tiedSeconds: fc.constant(1), lateSeconds: fc.constantFrom(2, 6) },
    { requiredKeys: [] },
  ),
});

type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

async function play({ intent, fails, sibling, rollbackFails, ...more }: Scenario): Promise<Unhealthy> {
  const world = await openWorld();
  world.script.seconds = { ...more.seconds, Workers: 20 };
  if (intent === "update") await world.deploy(stackOf(world, "first"));
  const logicalId = fails.split("/").at(-1) ?? fails;
  world.script.failResources = {
    [logicalId]: { on: intent === "create" ? "create" : "update", reason },
    // Fails later than the first, as it takes longer, or is cancelled with it.
    ...(sibling === null ? {} : { [sibling]: { on: intent === "create" ? "create" : "update", reason: "it fell later" } }),
    ...(rollbackFails ? { Template: { on: intent === "create" ? "delete" : "rollback", reason: "cannot go back" } } : {}),
  };
  world.script.seconds = { ...world.script.seconds, Other: 4 * Math.max(30, ...Object.values(more.seconds)) };
  world.script.pageSizes = { events: more.pageSize };
  world.script.events = more.events;
  throttleNext(world.faults, { times: more.throttled, operation: more.throttledCall });
  if (more.lost !== null) world.faults.add({ call: more.lost, fault: { kind: "lose-answer" } });
  return await world
    .rerun()
    .deploy(stackOf(world, "second"))
    .then(
      () => expect.fail("what was scripted to fail succeeded"),
      (error: unknown) => error as Unhealthy,
    );
}

describe("the first failure", () => {
  it("is named in every scenario, whatever fell with it, and however its events come", async () => {
    const property = fc.asyncProperty(scenario, async (played) => {
      const failure = await play(played);
      expect(failure).toMatchObject({ code: played.intent === "create" ? "stack-create-failed" : "stack-update-failed" });
      expect(failure.diagnosis[0]).toMatch(new RegExp(String.raw`^${played.fails} .*_FAILED: .*scripted to fail`));
      expect(failure.message).toContain("scripted to fail");
    });
    await fc.assert(property, { numRuns: 12 });
  }, 120_000);
});

/** A type that gives its console at once. */
const nitro = {
  Type: "AWS::EC2::LaunchTemplate",
  Properties: { LaunchTemplateData: { ImageId: { Ref: "NodeImageId" }, InstanceType: "t3.small" } },
};

describe("a group of machines", () => {
  it.each([
    [
      "a step that gives up",
      { boot: "signals-failure", step: "secrets", line: "not in the parameter store: ca.crt" },
      "not in the parameter store: ca.crt",
    ],
    [
      "a step that stands still",
      { boot: "stops-at-step", step: "kubeadm-join", line: "there is no bootstrap token" },
      "there is no bootstrap token",
    ],
  ] as const)("%s is named with the machine and the line of its boot", async (_name, boot, line) => {
    for (const intent of ["create", "update"] as const) {
      const world = await openWorld();
      if (intent === "update") await world.deploy(stackOf(world, "first"));
      world.script.boots = { Workers: boot };
      const desired = desiredStack({ Template: nitro, Workers: workers, Network: nestedStack(world, inner("first")) });
      const failure = (await world
        .rerun()
        .deploy(desired)
        .catch((error: unknown) => error)) as Unhealthy;
      expect(failure.diagnosis[0]).toMatch(/^Workers .*signal/);
      const stopped = failure.diagnosis.find((finding) => /^i-\w+: .* step \d of \d/.test(finding));
      expect(stopped).toContain(line);
      expect(failure.hint).toContain("boot");
    }
  });

  it("that EC2 has no machines for says so, and what to do", async () => {
    const world = await openWorld();
    world.script.boots = { Workers: { boot: "capacity" } };
    const failure = (await world.deploy(desiredStack({ Workers: workers })).catch((error: unknown) => error)) as Unhealthy;
    expect(failure.diagnosis.join("\n")).toContain("sufficient m1.small");
    expect(failure.hint).toContain("zone");
    const told = world.events.flatMap((event) => (event.type === "change-progress" ? [event.detail] : []));
    expect(told.some((detail) => detail.startsWith("Auto Scaling could not start a machine"))).toBe(true);
  });

  it("shows where its machines are in their boot while it is waited for", async () => {
    const world = await openWorld();
    world.script.seconds = { Workers: 200 };
    await world.deploy(desiredStack({ Template: nitro, Workers: workers }));
    const told = world.events.flatMap((event) => (event.type === "change-progress" ? [event.detail] : []));
    expect(told.some((detail) => /i-\w+ keelson: \[\d\/4\]/.test(detail))).toBe(true);
  });
});
