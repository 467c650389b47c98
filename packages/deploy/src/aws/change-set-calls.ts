import type { CreateChangeSetInput } from "@aws-sdk/client-cloudformation";
import type { ChangeSetPort, ChangeSetRequest } from "../stack/change-set-port.ts";
import { allPages, type CloudFormationCaller, isMissing } from "./cloudformation-caller.ts";
import { isNamed, orNull } from "./refusal.ts";
import { toChangeSet, toFinding } from "./to-change-set.ts";

/** The calls about change sets. */
export function changeSetCalls(call: CloudFormationCaller): ChangeSetPort {
  return {
    async createChangeSet(request) {
      const input = toInput(request);
      const answer = await orNull(isNamed("AlreadyExistsException"), () =>
        call("CreateChangeSet", ({ sdk, client }) => client.send(new sdk.CreateChangeSetCommand(input))),
      );
      return answer === null ? "exists" : "created";
    },
    // Without property values: nothing here needs them, and with them CloudFormation can leave whole resources out of the answer
    // (aws/aws-cdk-cli issues 1780 and 1785).
    async describeChangeSet({ stack, changeSetName }) {
      return await orNull(isMissing, async () => {
        const pages = await allPages((token) =>
          call("DescribeChangeSet", ({ sdk, client }) =>
            client.send(new sdk.DescribeChangeSetCommand({ StackName: stack, ChangeSetName: changeSetName, ...token })),
          ),
        );
        return toChangeSet(pages);
      });
    },
    async readFindings(changeSetId) {
      const pages = await allPages((token) =>
        call("DescribeEvents", ({ sdk, client }) =>
          client.send(new sdk.DescribeEventsCommand({ ChangeSetName: changeSetId, Filters: { FailedEvents: true }, ...token })),
        ),
      );
      return pages.flatMap(({ OperationEvents }) => (OperationEvents ?? []).flatMap(toFinding));
    },
    async listChangeSets(stackId) {
      const pages = await allPages((token) =>
        call("ListChangeSets", ({ sdk, client }) => client.send(new sdk.ListChangeSetsCommand({ StackName: stackId, ...token }))),
      );
      return pages.flatMap(({ Summaries }) =>
        (Summaries ?? []).map(({ ChangeSetId, ChangeSetName, CreationTime }) => ({
          changeSetId: ChangeSetId ?? "",
          name: ChangeSetName ?? "",
          createdAt: CreationTime?.getTime() ?? 0,
        })),
      );
    },
    async deleteChangeSet(changeSetId) {
      await orNull(isMissing, () =>
        call("DeleteChangeSet", ({ sdk, client }) => client.send(new sdk.DeleteChangeSetCommand({ ChangeSetName: changeSetId }))),
      );
    },
    async executeChangeSet({ changeSetId, token, rollback }) {
      const input = {
        ChangeSetName: changeSetId,
        ClientRequestToken: token,
        ...(rollback === "disabled" ? { DisableRollback: true } : {}),
      };
      const answer = await orNull(
        (error) => isMissing(error) || isNamed("InvalidChangeSetStatusException", "InvalidChangeSetStatus")(error),
        () => call("ExecuteChangeSet", ({ sdk, client }) => client.send(new sdk.ExecuteChangeSetCommand(input))),
      );
      return answer === null ? "not-executable" : "started";
    },
  };
}

function toInput(request: ChangeSetRequest): CreateChangeSetInput {
  const { template, roleArn } = request;
  return {
    StackName: request.stack,
    ChangeSetName: request.changeSetName,
    ChangeSetType: request.type === "create" ? "CREATE" : "UPDATE",
    ...("url" in template ? { TemplateURL: template.url } : { TemplateBody: template.body }),
    Parameters: Object.entries(request.parameters).map(([ParameterKey, value]) =>
      typeof value === "string" ? { ParameterKey, ParameterValue: value } : { ParameterKey, UsePreviousValue: true },
    ),
    Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
    Capabilities: [...request.capabilities],
    ...(roleArn === null ? {} : { RoleARN: roleArn }),
    ClientToken: request.token,
  };
}
