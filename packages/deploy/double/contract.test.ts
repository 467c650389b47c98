import {
  DeleteStackCommand,
  ExecuteChangeSetCommand,
  SetStackPolicyCommand,
  UpdateTerminationProtectionCommand,
} from "@aws-sdk/client-cloudformation";
import { describe as suite, expect, test } from "vitest";
import type { CloudFormationDoubleOptions } from "./cloudformation/double-options.ts";
import type { BrokenRule } from "./cloudformation/world.ts";
import { exampleTemplate, imageParameter, previousImage } from "./example-template.fixture.ts";
import { create, events, explain, failureOf, finish, propose, serveDoubles, type ServedDoubles, update } from "./serve-doubles.fixture.ts";

/** What any CloudFormation must do; each rule answers whether it holds. */
const rules: Readonly<Record<BrokenRule, (doubles: ServedDoubles) => Promise<boolean>>> = {
  async "events-oldest-first"(doubles) {
    await create(doubles, exampleTemplate(), imageParameter);
    const [newest] = await events(doubles);
    return newest?.ResourceStatus === "CREATE_COMPLETE" && newest.LogicalResourceId === "minecraft";
  },
  async "empty-change-set-completes"(doubles) {
    await create(doubles, exampleTemplate(), imageParameter);
    const set = await explain(doubles, await propose(doubles, { template: exampleTemplate(), ...previousImage }));
    return set.Status === "FAILED";
  },
  async "outputs-missing"(doubles) {
    const stack = await create(doubles, exampleTemplate(), imageParameter);
    return stack.Outputs?.length === 2;
  },
  async "execution-token-ignored"(doubles) {
    const ChangeSetName = await propose(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter });
    const execute = () => doubles.cloudFormation.send(new ExecuteChangeSetCommand({ ChangeSetName, ClientRequestToken: "same" }));
    await execute();
    return (await failureOf(execute())).name === "none";
  },
  async "termination-protection-ignored"(doubles) {
    const StackName = "minecraft";
    await create(doubles, exampleTemplate(), imageParameter);
    await doubles.cloudFormation.send(new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection: true }));
    return (await failureOf(doubles.cloudFormation.send(new DeleteStackCommand({ StackName })))).name === "ValidationError";
  },
  async "failure-not-rolled-back"(doubles) {
    await create(doubles, exampleTemplate(), imageParameter);
    await update(doubles, exampleTemplate({ workers: 3 }), previousImage);
    return (await finish(doubles)).StackStatus === "UPDATE_ROLLBACK_COMPLETE";
  },
  async "event-pages-dropped"(doubles) {
    await create(doubles, exampleTemplate(), imageParameter);
    return (await events(doubles)).length === doubles.state.stacks[0]?.events.length;
  },
  async "stack-policy-ignored"(doubles) {
    await create(doubles, exampleTemplate(), imageParameter);
    const StackPolicyBody = JSON.stringify({ Statement: [{ Effect: "Deny", Action: "Update:*", Principal: "*", Resource: "*" }] });
    await doubles.cloudFormation.send(new SetStackPolicyCommand({ StackName: "minecraft", StackPolicyBody }));
    await update(doubles, exampleTemplate({ vpcCidr: "10.8.0.0/16" }), previousImage);
    return (await events(doubles)).some(({ ResourceStatusReason: reason }) => reason?.startsWith("Action denied by stack policy") === true);
  },
  async "rolls-all-at-once"(doubles) {
    return (await rollOf(doubles)).every((reason) => !/^Terminating instance\(s\) \[[^\]]*,/.test(reason));
  },
  async "signals-ignored"(doubles) {
    return (await rollOf(doubles)).some((reason) => reason.startsWith("Received SUCCESS signal"));
  },
};

/** The reasons of the group's events while two nodes are replaced one at a time. */
async function rollOf(doubles: ServedDoubles): Promise<readonly string[]> {
  await create(doubles, exampleTemplate(), imageParameter);
  await update(doubles, exampleTemplate({ instanceType: "t3.large" }), previousImage);
  return (await events(doubles)).map(({ ResourceStatusReason }) => ResourceStatusReason ?? "");
}

const pageSizes = { events: 5 };
const scripts: Partial<Record<BrokenRule, Pick<CloudFormationDoubleOptions, "failResources">>> = {
  "failure-not-rolled-back": { failResources: { Group: { reason: "no capacity", on: "update" } } },
};

suite.each(Object.entries(rules) as [BrokenRule, (typeof rules)[BrokenRule]][])("the rule %s", (broken, holds) => {
  test("holds", async () => {
    expect(await holds(await serveDoubles({ ...scripts[broken], pageSizes }))).toBe(true);
  });
  test("is missed where it is broken", async () => {
    expect(await holds(await serveDoubles({ ...scripts[broken], pageSizes, broken }))).toBe(false);
  });
});
