import { recordEvents } from "@keelson/core";
import { virtualClock } from "@keelson/double";
import { expect, it } from "vitest";
import { nodePort } from "../aws/node-adapter.ts";
import type { CloudFormationPort, StackDescription, StackEvent } from "../stack/cloudformation-port.ts";
import type { StackStatus } from "../stack/stack-status.ts";
import { type FollowOptions, followStack } from "./follow-stack.ts";

/** CloudFormation that answers with these descriptions, one after the other. */
function answering(answers: readonly [StackStatus, number | null][], events: readonly StackEvent[] = []): FollowOptions {
  const left = [...answers];
  const describeStack = async (): Promise<StackDescription> => {
    const [status, updatedAt] = (left.length > 1 ? left.shift() : left[0]) ?? (["UPDATE_COMPLETE", 2] as const);
    return {
      stackId: "arn",
      status,
      updatedAt,
      statusReason: null,
      parameters: {},
      tags: {},
      outputs: {},
      terminationProtection: true,
      roleArn: null,
      deploymentMode: "standard",
    };
  };
  const cloudFormation = {
    describeStack,
    readEvents: async () => ({ events, nextPage: null }),
  } as Partial<CloudFormationPort> as CloudFormationPort;
  const ports = {
    cloudFormation,
    nodes: nodePort({ region: "eu-west-1" }),
    templates: null,
    clock: virtualClock(),
    random: () => 0.5,
    reporter: recordEvents(),
    signal: new AbortController().signal,
  };
  const before = { status: "UPDATE_COMPLETE", updatedAt: 1 } as const;
  return { stackId: "arn", stackName: "article", since: 0, before, onNews: () => {}, ports, timeout: 60_000 };
}

it("does not take an answer from before the operation for its end", async () => {
  const { stack } = await followStack(
    answering([
      ["UPDATE_COMPLETE", 1],
      ["UPDATE_COMPLETE", 1],
      ["UPDATE_IN_PROGRESS", 2],
      ["UPDATE_ROLLBACK_COMPLETE", 2],
    ]),
  );
  expect(stack?.status).toBe("UPDATE_ROLLBACK_COMPLETE");
});

it("never takes the shell of a creation for its end", async () => {
  const shell: [StackStatus, number | null] = ["REVIEW_IN_PROGRESS", null];
  const options = answering([...Array.from({ length: 9 }, () => shell), ["CREATE_FAILED", null]]);
  const { stack } = await followStack({ ...options, before: { status: "REVIEW_IN_PROGRESS", updatedAt: null } });
  expect(stack?.status).toBe("CREATE_FAILED");
});

it("believes an end that changed nothing visible when events prove it, else after more answers", async () => {
  const ended: StackEvent = {
    eventId: "1",
    timestamp: 1,
    logicalId: "article",
    physicalId: "arn",
    resourceType: "",
    status: "UPDATE_COMPLETE",
    reason: null,
    requestToken: null,
    operationId: null,
  };
  for (const events of [[ended], []]) {
    const options = answering([["UPDATE_COMPLETE", 1]], events);
    expect((await followStack(options)).stack?.status).toBe("UPDATE_COMPLETE");
  }
});
