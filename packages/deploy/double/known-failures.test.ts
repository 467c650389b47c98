import { expect, test } from "vitest";
import { knownFailures } from "./cloudformation/scenario/known-failures.ts";
import { exampleTemplate, imageParameter } from "./example-template.fixture.ts";
import { create, events, serveDoubles } from "./serve-doubles.fixture.ts";

test.each(Object.entries(knownFailures))("%s reaches the resource's event as it is", async (_name, { type, reason }) => {
  const group = type === "AWS::AutoScaling::AutoScalingGroup";
  const logicalId = group ? "Group" : "It";
  const doubles = await serveDoubles({ failResources: { [logicalId]: { reason, on: "create" } } });
  const template = group ? exampleTemplate() : { Resources: { It: { Type: type } } };
  const stack = await create(doubles, template, { Capabilities: ["CAPABILITY_IAM"], ...(group ? imageParameter : {}) });
  expect(stack.StackStatus).toBe("ROLLBACK_COMPLETE");
  const failed = (await events(doubles)).find(({ ResourceStatus }) => ResourceStatus === "CREATE_FAILED");
  expect(failed).toMatchObject({ LogicalResourceId: logicalId, ResourceType: type, ResourceStatusReason: reason });
});
