import { stackIn } from "@keelson/deploy/double";
import { describe, expect, it } from "vitest";
import { executeStackDeletion } from "../src/destroy/execute-stack-deletion.ts";
import { planStackDeletion } from "../src/destroy/plan-stack-deletion.ts";
import { executeStack } from "../src/execute/execute-stack.ts";
import { type FoundStatus, type StackStep, statusPolicy } from "../src/policy/status-policy.ts";
import { previewStack } from "../src/preview/preview-stack.ts";
import { type DesiredStack, tagsOf } from "../src/stack/desired-stack.ts";
import { type ObservedStack, observeStack } from "../src/stack/observe-stack.ts";
import { type DeployWorld, desiredStack, openWorld, plannerOf, region, stackName } from "./deploy-world.ts";

const statuses = Object.keys(statusPolicy) as FoundStatus[];
const verbs = ["create", "update", "preview", "destroy"] as const;
const seed = desiredStack();
/** What is deployed over what is found: another tag, and one resource more. */
const wanted: DesiredStack = {
  ...desiredStack({ Other: { Type: "AWS::EC2::SecurityGroup", Properties: { GroupDescription: "x", VpcId: { Ref: "VPC" } } } }),
  tags: { team: "data" },
};

/** A region in which the stack is in the status, by the operations that lead there. */
async function worldIn(status: FoundStatus): Promise<DeployWorld> {
  const world = await openWorld();
  if (status !== "absent") {
    const { template } = seed;
    const parameters = Object.fromEntries(
      Object.entries(seed.parameters).map(([name, value]) => [name, typeof value === "string" ? value : ""]),
    );
    stackIn(status, { stackName, region, template, parameters, tags: tagsOf(seed) }, { ...world.script, clock: world.clock });
  }
  return world;
}

/** Deploys with a plan that was made for the intent, whatever the stack is now. */
async function deploy(world: DeployWorld, intent: "create" | "update"): Promise<Awaited<ReturnType<typeof executeStack>>> {
  const { ports } = world;
  const observed = await observeStack(stackName, ports);
  const planFor = plannerOf(wanted);
  const live: ObservedStack = {
    stackId: "arn",
    stackName,
    status: "CREATE_COMPLETE",
    statusReason: null,
    template: seed.template,
    parameters: { NodeImageId: "ami-1" },
    tags: tagsOf(seed),
    outputs: {},
    terminationProtection: true,
    stackPolicy: null,
    roleArn: null,
    deploymentMode: "standard",
    updatedAt: null,
    failures: [],
    failedForward: false,
  };
  const plan = planFor(intent === "create" ? { status: "absent", stackName } : live);
  return await executeStack({ plan, planFor, desired: wanted, observed, ports, timeout: 24 * 3_600_000 });
}

/** What each step of a deployment is known by: the calls that it makes before anything else is changed. */
const firstCalls: Readonly<Record<Exclude<StackStep, `refuse-${string}`>, readonly string[]>> = {
  create: ["CreateChangeSet"],
  resume: ["ListChangeSets", "CreateChangeSet"],
  update: ["CreateChangeSet"],
  wait: ["DescribeStackEvents"],
  "roll-back": ["RollbackStack"],
  "continue-rollback": ["ContinueUpdateRollback"],
  "delete-first": ["DeleteStack"],
};

const refusals = {
  "refuse-changed": "stack-changed",
  "refuse-delete-failed": "stack-delete-failed",
  "refuse-import-failed": "stack-import-failed",
};

const reads = new Set(["DescribeStacks", "GetTemplate", "GetStackPolicy", "DescribeStackEvents", "DescribeChangeSet", "DescribeEvents"]);

describe.each(statuses)("%s", (status) => {
  it.each(["create", "update"] as const)(`%s`, async (intent) => {
    const step = statusPolicy[status][intent];
    const world = await worldIn(status);
    if (step.startsWith("refuse-")) {
      const before = structuredClone(world.script.state);
      await expect(deploy(world, intent)).rejects.toMatchObject({ name: "Refused", code: refusals[step as keyof typeof refusals] });
      expect(world.script.state).toEqual(before);
      return;
    }
    const found = world.script.state.stacks.at(-1)?.id;
    const deployed = await deploy(world, intent);
    expect(deployed).toMatchObject({ status: expect.stringMatching(/^(CREATE|UPDATE)_COMPLETE$/), changed: true });
    expect((await world.plan(wanted)).changes.filter(({ verb }) => verb !== "keep")).toEqual([]);
    const writes = world.faults.calls.filter((call) => !reads.has(call));
    const expected = firstCalls[step as keyof typeof firstCalls].filter((call) => !reads.has(call));
    expect(writes.slice(0, expected.length)).toEqual(expected);
    const isFollowedFirst = world.faults.calls.indexOf("DescribeStackEvents") < world.faults.calls.indexOf("CreateChangeSet");
    if (step === "wait") expect(isFollowedFirst).toBe(true);
    if (step === "delete-first") expect(deployed.stackId).not.toBe(found);
  });

  it("preview", async () => {
    const step = statusPolicy[status].preview;
    const world = await worldIn(status);
    const observed = await observeStack(stackName, world.ports);
    const plan = status === "DELETE_FAILED" || status === "IMPORT_ROLLBACK_FAILED" ? null : plannerOf(wanted)(observed);
    const before = leftIn(world);
    const options = { plan: plan ?? plannerOf(wanted)({ status: "absent", stackName }), desired: wanted, observed, ports: world.ports };
    const { changes } = await previewStack({ ...options, timeout: 600_000 });
    expect(changes === null).toBe(step === "explain");
    if (step === "compare") expect(changes?.map(({ action }) => action)).toContain("create");
    if (step.startsWith("compare-")) expect(changes?.every(({ action }) => action === "create")).toBe(true);
    expect(leftIn(world)).toEqual(before);
  });

  it("destroy", async () => {
    const step = statusPolicy[status].destroy;
    const world = await worldIn(status);
    const observed = await observeStack(stackName, world.ports);
    const plan = planStackDeletion({ cluster: stackName, observed });
    await executeStackDeletion({ plan, observed, ports: world.ports, timeout: 24 * 3_600_000, roleArn: null });
    const alive = world.script.state.stacks.filter((stack) => stack.status !== "DELETE_COMPLETE");
    expect(alive).toEqual([]);
    const writes = world.faults.calls.filter((call) => !reads.has(call));
    const isGone = step === "nothing" || status === "DELETE_IN_PROGRESS";
    expect(writes).toEqual(isGone ? [] : [...(observed.status === "absent" ? [] : protectionCalls(observed)), "DeleteStack"]);
    const isFollowedFirst = world.faults.calls.includes("DescribeStackEvents");
    if (step === "wait") expect(isFollowedFirst).toBe(true);
  });
});

it("has a cell for each verb", () => {
  for (const policy of Object.values(statusPolicy)) expect(Object.keys(policy).toSorted()).toEqual([...verbs, "basis"].toSorted());
});

function protectionCalls({ terminationProtection }: { readonly terminationProtection: boolean }): string[] {
  return terminationProtection ? ["UpdateTerminationProtection"] : [];
}

/** What of stacks and change sets is there, without what time alone changes. */
function leftIn(world: DeployWorld): unknown {
  const { stacks, changeSets } = world.script.state;
  const living = stacks.filter(({ status }) => status !== "DELETE_COMPLETE").map(({ id, status }) => [id, status]);
  return [living, changeSets.filter(({ stackId }) => living.some(([id]) => id === stackId)).map(({ id }) => id)];
}
