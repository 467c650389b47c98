import {
  CancelUpdateStackCommand,
  type CloudFormationClient,
  ContinueUpdateRollbackCommand,
  CreateChangeSetCommand,
  DeleteStackCommand,
  RollbackStackCommand,
  SetStackPolicyCommand,
  UpdateTerminationProtectionCommand,
} from "@aws-sdk/client-cloudformation";
import { expect, test } from "vitest";
import { type StackStatus, stackStatuses } from "./cloudformation/stack-status.ts";
import { stackIn, type StackSeed } from "./cloudformation/scenario/stack-in.ts";
import { exampleTemplate, previousImage, stableImage } from "./example-template.fixture.ts";
import { describe, events, failureOf, serveDoubles, type ServedDoubles } from "./serve-doubles.fixture.ts";

const seed: StackSeed = {
  stackName: "minecraft",
  region: "eu-west-1",
  template: JSON.stringify(exampleTemplate()),
  parameters: { NodeImageId: stableImage },
  tags: { team: "platform" },
};

async function servedIn(status: StackStatus): Promise<ServedDoubles> {
  const doubles = await serveDoubles();
  stackIn(status, seed, doubles.stage);
  return doubles;
}

test.each(stackStatuses)("a stack can be brought into %s, and the service says so", async (status) => {
  const doubles = await servedIn(status);
  expect(await describe(doubles)).toMatchObject({ StackStatus: status, StackName: "minecraft" });
  const [newest] = await events(doubles);
  if (status !== "REVIEW_IN_PROGRESS") expect(newest).toBeDefined();
});

/** Where an operation that is under way ends when nobody does anything. */
const ends: Partial<Record<StackStatus, StackStatus>> = {
  CREATE_IN_PROGRESS: "CREATE_COMPLETE",
  ROLLBACK_IN_PROGRESS: "ROLLBACK_COMPLETE",
  UPDATE_IN_PROGRESS: "UPDATE_COMPLETE",
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: "UPDATE_COMPLETE",
  UPDATE_ROLLBACK_IN_PROGRESS: "UPDATE_ROLLBACK_COMPLETE",
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: "UPDATE_ROLLBACK_COMPLETE",
  DELETE_IN_PROGRESS: "DELETE_COMPLETE",
  IMPORT_IN_PROGRESS: "IMPORT_COMPLETE",
  IMPORT_ROLLBACK_IN_PROGRESS: "IMPORT_ROLLBACK_COMPLETE",
};

test.each(stackStatuses)("%s ends by the clock, or stays", async (status) => {
  const doubles = await servedIn(status);
  doubles.clock.advance(7_200_000);
  expect((await describe(doubles)).StackStatus).toBe(ends[status] ?? status);
});

const updatable = ["CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_COMPLETE"];
const paused = ["CREATE_FAILED", "UPDATE_FAILED"];
const changing = ["UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"];
const undeletable = ["UPDATE_IN_PROGRESS", ...changing, "IMPORT_IN_PROGRESS", "IMPORT_ROLLBACK_IN_PROGRESS"];

const leaving = ["DELETE_IN_PROGRESS", "DELETE_COMPLETE"];
const image = [{ ParameterKey: "NodeImageId", ParameterValue: stableImage }];
const changeSet = { TemplateBody: seed.template, ChangeSetName: "one" };

type Calling = (client: CloudFormationClient, StackName: string | undefined) => Promise<unknown>;

/** Each call that changes something, and the statuses in which it is not refused. */
const calls: Readonly<Record<string, { readonly call: Calling; readonly allowed: (status: StackStatus) => boolean }>> = {
  "CreateChangeSet CREATE": {
    call: (client) =>
      client.send(new CreateChangeSetCommand({ ...changeSet, StackName: "minecraft", ChangeSetType: "CREATE", Parameters: image })),
    allowed: (status) => status === "REVIEW_IN_PROGRESS" || status === "DELETE_COMPLETE",
  },
  "CreateChangeSet UPDATE": {
    call: (client, StackName) =>
      client.send(new CreateChangeSetCommand({ ...changeSet, StackName, ChangeSetType: "UPDATE", ...previousImage })),
    allowed: (status) => updatable.includes(status) || paused.includes(status),
  },
  RollbackStack: {
    call: (client, StackName) => client.send(new RollbackStackCommand({ StackName })),
    allowed: (status) => paused.includes(status),
  },
  ContinueUpdateRollback: {
    call: (client, StackName) => client.send(new ContinueUpdateRollbackCommand({ StackName })),
    allowed: (status) => status === "UPDATE_ROLLBACK_FAILED",
  },
  CancelUpdateStack: {
    call: (client, StackName) => client.send(new CancelUpdateStackCommand({ StackName })),
    allowed: (status) => status === "UPDATE_IN_PROGRESS",
  },
  UpdateTerminationProtection: {
    call: (client, StackName) => client.send(new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection: true })),
    allowed: (status) => !leaving.includes(status),
  },
  SetStackPolicy: {
    call: (client, StackName) => client.send(new SetStackPolicyCommand({ StackName, StackPolicyBody: "{}" })),
    allowed: (status) => !leaving.includes(status),
  },
  DeleteStack: {
    call: (client, StackName) => client.send(new DeleteStackCommand({ StackName })),
    allowed: (status) => !undeletable.includes(status),
  },
};

test.each(stackStatuses)("what each call answers in %s", async (status) => {
  for (const [name, { call, allowed }] of Object.entries(calls)) {
    const { cloudFormation, state } = await servedIn(status);
    const failure = await failureOf(call(cloudFormation, state.stacks[0]?.id));
    expect([name, failure.name]).toEqual([name, allowed(status) ? "none" : "ValidationError"]);
  }
});
