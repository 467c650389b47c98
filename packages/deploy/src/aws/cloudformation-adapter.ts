import type { CloudFormationPort } from "../stack/cloudformation-port.ts";
import { changeSetCalls } from "./change-set-calls.ts";
import { allPages, cloudFormationCaller, isMissing, isOutOfTurn } from "./cloudformation-caller.ts";
import { orNull } from "./refusal.ts";
import { toDrift, toEvent, toLiveResource, toStack } from "./to-stack.ts";

/** CloudFormation by the AWS SDK: credentials, endpoint and retries as its standard environment says. */
export function cloudFormation(options: { readonly region: string }): CloudFormationPort {
  const call = cloudFormationCaller(options);
  return {
    ...changeSetCalls(call),
    async describeStack(stack) {
      const answer = await orNull(isMissing, () =>
        call("DescribeStacks", ({ sdk, client }) => client.send(new sdk.DescribeStacksCommand({ StackName: stack }))),
      );
      const found = answer?.Stacks?.[0];
      return found === undefined ? null : toStack(found);
    },
    async listDeletedStacks(stackName) {
      // The API has no filter by name; it answers the newest first (API reference, ListStacks).
      const pages = await allPages((token) =>
        call("ListStacks", ({ sdk, client }) =>
          client.send(new sdk.ListStacksCommand({ StackStatusFilter: ["DELETE_COMPLETE"], ...token })),
        ),
      );
      const found = pages.flatMap(({ StackSummaries }) => StackSummaries ?? []).filter((stack) => stack.StackName === stackName);
      const sorted = found.toSorted((a, b) => (b.DeletionTime?.getTime() ?? 0) - (a.DeletionTime?.getTime() ?? 0));
      return sorted.flatMap(({ StackId }) => StackId ?? []);
    },
    async readTemplate(stackId) {
      const answer = await call("GetTemplate", ({ sdk, client }) =>
        client.send(new sdk.GetTemplateCommand({ StackName: stackId, TemplateStage: "Original" })),
      );
      return answer.TemplateBody ?? "";
    },
    async readEvents(stackId, page) {
      const answer = await call("DescribeStackEvents", ({ sdk, client }) =>
        client.send(new sdk.DescribeStackEventsCommand({ StackName: stackId, ...(page === null ? {} : { NextToken: page }) })),
      );
      return { events: (answer.StackEvents ?? []).map(toEvent), nextPage: answer.NextToken ?? null };
    },
    async listResources(stackId) {
      const pages = await allPages((token) =>
        call("ListStackResources", ({ sdk, client }) => client.send(new sdk.ListStackResourcesCommand({ StackName: stackId, ...token }))),
      );
      return pages.flatMap(({ StackResourceSummaries }) => (StackResourceSummaries ?? []).map(toLiveResource));
    },
    async setTerminationProtection(stackId, state) {
      await call("UpdateTerminationProtection", ({ sdk, client }) =>
        client.send(new sdk.UpdateTerminationProtectionCommand({ StackName: stackId, EnableTerminationProtection: state === "on" })),
      );
    },
    async readStackPolicy(stackId) {
      const answer = await call("GetStackPolicy", ({ sdk, client }) => client.send(new sdk.GetStackPolicyCommand({ StackName: stackId })));
      return answer.StackPolicyBody === undefined || answer.StackPolicyBody === "" ? null : answer.StackPolicyBody;
    },
    async setStackPolicy(stackId, policy) {
      await call("SetStackPolicy", ({ sdk, client }) =>
        client.send(new sdk.SetStackPolicyCommand({ StackName: stackId, StackPolicyBody: policy })),
      );
    },
    async deleteStack({ stackId, token, roleArn }) {
      const role = roleArn === null ? {} : { RoleARN: roleArn };
      await call("DeleteStack", ({ sdk, client }) =>
        client.send(new sdk.DeleteStackCommand({ StackName: stackId, ClientRequestToken: token, ...role })),
      );
    },
    async rollBackStack({ stackId, token }) {
      const answer = await orNull(isOutOfTurn, () =>
        call("RollbackStack", ({ sdk, client }) =>
          client.send(new sdk.RollbackStackCommand({ StackName: stackId, ClientRequestToken: token, RetainExceptOnCreate: true })),
        ),
      );
      return answer === null ? "not-paused" : "started";
    },
    async continueRollback({ stackId, token }) {
      const answer = await orNull(isOutOfTurn, () =>
        call("ContinueUpdateRollback", ({ sdk, client }) =>
          client.send(new sdk.ContinueUpdateRollbackCommand({ StackName: stackId, ClientRequestToken: token })),
        ),
      );
      return answer === null ? "not-failed" : "started";
    },
    async cancelUpdate({ stackId, token }) {
      const answer = await orNull(isOutOfTurn, () =>
        call("CancelUpdateStack", ({ sdk, client }) =>
          client.send(new sdk.CancelUpdateStackCommand({ StackName: stackId, ClientRequestToken: token })),
        ),
      );
      return answer === null ? "not-updating" : "cancelled";
    },
    async detectDrift(stackId, logicalIds) {
      const answer = await call("DetectStackDrift", ({ sdk, client }) =>
        client.send(new sdk.DetectStackDriftCommand({ StackName: stackId, LogicalResourceIds: [...logicalIds] })),
      );
      return answer.StackDriftDetectionId ?? "";
    },
    async describeDriftDetection(detectionId) {
      const { DetectionStatus } = await call("DescribeStackDriftDetectionStatus", ({ sdk, client }) =>
        client.send(new sdk.DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId: detectionId })),
      );
      if (DetectionStatus === "DETECTION_IN_PROGRESS") return "running";
      return DetectionStatus === "DETECTION_COMPLETE" ? "complete" : "failed";
    },
    async readDrifts(stackId) {
      const pages = await allPages((token) =>
        call("DescribeStackResourceDrifts", ({ sdk, client }) =>
          client.send(new sdk.DescribeStackResourceDriftsCommand({ StackName: stackId, ...token })),
        ),
      );
      return pages.flatMap(({ StackResourceDrifts }) => (StackResourceDrifts ?? []).map(toDrift));
    },
  };
}
