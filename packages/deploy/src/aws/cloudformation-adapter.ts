import type {
  Change as SdkChange,
  CloudFormationClient,
  DescribeChangeSetOutput,
  Stack,
  StackEvent as SdkEvent,
  StackResourceSummary,
} from "@aws-sdk/client-cloudformation";
import { awsCallBounds, Bug, RemoteFailure, toAwsFailure } from "@keelson/core";
import type {
  ChangeSet,
  ChangeSetRow,
  CloudFormationPort,
  LiveResource,
  StackDescription,
  StackEvent,
} from "../stack/cloudformation-port.ts";
import type { ParameterValue } from "../stack/desired-stack.ts";
import { stackStatuses } from "../stack/stack-status.ts";

type Sdk = typeof import("./cloudformation-sdk.ts");

/** CloudFormation by the AWS SDK: credentials, endpoint and retries as its standard environment says. */
export function cloudFormation(options: { readonly region: string }): CloudFormationPort {
  let loaded: Promise<{ sdk: Sdk; client: CloudFormationClient }> | undefined;
  const load = async (): Promise<{ sdk: Sdk; client: CloudFormationClient }> => {
    const sdk = await import("./cloudformation-sdk.ts");
    return { sdk, client: new sdk.CloudFormationClient({ ...awsCallBounds, region: options.region, retryMode: "standard" }) };
  };
  const call = async <T>(operation: string, send: (loaded: { sdk: Sdk; client: CloudFormationClient }) => Promise<T>): Promise<T> => {
    try {
      return await send(await (loaded ??= load()));
    } catch (error) {
      throw toAwsFailure(error, { service: "CloudFormation", operation });
    }
  };

  return {
    async describeStack(stack) {
      const answer = await orNull(isMissing, () =>
        call("DescribeStacks", ({ sdk, client }) => client.send(new sdk.DescribeStacksCommand({ StackName: stack }))),
      );
      const found = answer?.Stacks?.[0];
      return found === undefined ? null : toDescription(found);
    },
    async readTemplate(stackId) {
      const answer = await call("GetTemplate", ({ sdk, client }) =>
        client.send(new sdk.GetTemplateCommand({ StackName: stackId, TemplateStage: "Original" })),
      );
      return answer.TemplateBody ?? "";
    },
    async listResources(stackId) {
      const resources: LiveResource[] = [];
      let token: string | undefined;
      do {
        const request = { StackName: stackId, ...(token === undefined ? {} : { NextToken: token }) };
        const page = await call("ListStackResources", ({ sdk, client }) => client.send(new sdk.ListStackResourcesCommand(request)));
        resources.push(...(page.StackResourceSummaries ?? []).map(toLiveResource));
        token = page.NextToken;
      } while (token !== undefined);
      return resources;
    },
    async readEvents(stackId, page) {
      const answer = await call("DescribeStackEvents", ({ sdk, client }) =>
        client.send(new sdk.DescribeStackEventsCommand({ StackName: stackId, ...(page === null ? {} : { NextToken: page }) })),
      );
      return { events: (answer.StackEvents ?? []).map(toEvent), nextPage: answer.NextToken ?? null };
    },
    async createChangeSet(request) {
      const answer = await orNull(isNamed("AlreadyExistsException"), () =>
        call("CreateChangeSet", ({ sdk, client }) =>
          client.send(
            new sdk.CreateChangeSetCommand({
              StackName: request.stack,
              ChangeSetName: request.changeSetName,
              ChangeSetType: request.type === "create" ? "CREATE" : "UPDATE",
              TemplateBody: request.template,
              Parameters: Object.entries(request.parameters).map(([name, value]) => toParameter(name, value)),
              Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
              Capabilities: [...request.capabilities],
              ClientToken: request.token,
            }),
          ),
        ),
      );
      return answer === null ? "exists" : "created";
    },
    async describeChangeSet({ stack, changeSetName }) {
      return await orNull(isMissing, async () => {
        const pages: DescribeChangeSetOutput[] = [];
        for (let token: string | undefined; pages.length === 0 || token !== undefined; token = pages.at(-1)?.NextToken) {
          const page = { StackName: stack, ChangeSetName: changeSetName, ...(token === undefined ? {} : { NextToken: token }) };
          pages.push(await call("DescribeChangeSet", ({ sdk, client }) => client.send(new sdk.DescribeChangeSetCommand(page))));
        }
        return toChangeSet(pages);
      });
    },
    async deleteChangeSet(changeSetId) {
      await orNull(isMissing, () =>
        call("DeleteChangeSet", ({ sdk, client }) => client.send(new sdk.DeleteChangeSetCommand({ ChangeSetName: changeSetId }))),
      );
    },
    async executeChangeSet({ changeSetId, token, rollback }) {
      const cannot = (error: RemoteFailure): boolean =>
        isMissing(error) || isNamed("InvalidChangeSetStatusException", "InvalidChangeSetStatus")(error);
      const answer = await orNull(cannot, () =>
        call("ExecuteChangeSet", ({ sdk, client }) =>
          client.send(
            new sdk.ExecuteChangeSetCommand({
              ChangeSetName: changeSetId,
              ClientRequestToken: token,
              ...(rollback === "disabled" ? { DisableRollback: true } : {}),
            }),
          ),
        ),
      );
      return answer === null ? "not-executable" : "started";
    },
    async protectStack(stackId) {
      await call("UpdateTerminationProtection", ({ sdk, client }) =>
        client.send(new sdk.UpdateTerminationProtectionCommand({ StackName: stackId, EnableTerminationProtection: true })),
      );
    },
    async deleteStack({ stackId, token }) {
      await call("DeleteStack", ({ sdk, client }) =>
        client.send(new sdk.DeleteStackCommand({ StackName: stackId, ClientRequestToken: token })),
      );
    },
    async cancelUpdate({ stackId, token }) {
      // The service has no name of its own for this refusal: it says that the stack's status does not allow the call.
      const isOver = (error: RemoteFailure): boolean =>
        isNamed("ValidationError")(error) && /cannot be called|current (stack )?stat/i.test(error.message);
      const answer = await orNull(isOver, () =>
        call("CancelUpdateStack", ({ sdk, client }) =>
          client.send(new sdk.CancelUpdateStackCommand({ StackName: stackId, ClientRequestToken: token })),
        ),
      );
      return answer === null ? "not-updating" : "cancelled";
    },
  };
}

/** An answer, or null where the refusal is one that says something. */
async function orNull<T>(means: (error: RemoteFailure) => boolean, send: () => Promise<T>): Promise<T | null> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof RemoteFailure && means(error)) return null;
    throw error;
  }
}

function isNamed(...names: readonly string[]): (failure: RemoteFailure) => boolean {
  return ({ cause }) => cause instanceof Error && names.includes(cause.name);
}

/** A missing stack has no error name of its own: it is a ValidationError whose words differ between calls (boto/boto3 issue 2807). */
function isMissing(failure: RemoteFailure): boolean {
  if (isNamed("ChangeSetNotFoundException", "ChangeSetNotFound")(failure)) return true;
  return isNamed("ValidationError")(failure) && /\bdoes not exist\b/.test(failure.message);
}

function toDescription(stack: Stack): StackDescription {
  const status = stackStatuses.find((known) => known === stack.StackStatus);
  if (status === undefined) throw new Bug(`CloudFormation names a stack status that is not known: ${stack.StackStatus}`);
  const record = (entries: readonly (readonly [string | undefined, string | undefined])[]): Record<string, string> =>
    Object.fromEntries(entries.map(([name, value]) => [name ?? "", value ?? ""]));
  return {
    stackId: stack.StackId ?? "",
    status,
    statusReason: stack.StackStatusReason ?? null,
    parameters: record((stack.Parameters ?? []).map(({ ParameterKey, ParameterValue }) => [ParameterKey, ParameterValue])),
    tags: record((stack.Tags ?? []).filter(({ Key }) => Key?.startsWith("aws:") !== true).map(({ Key, Value }) => [Key, Value])),
    outputs: record((stack.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue])),
    terminationProtection: stack.EnableTerminationProtection ?? false,
    roleArn: stack.RoleARN ?? null,
    updatedAt: stack.LastUpdatedTime?.getTime() ?? null,
  };
}

const drifts: Readonly<Record<string, LiveResource["drift"]>> = { IN_SYNC: "in-sync", MODIFIED: "modified", DELETED: "deleted" };

function toLiveResource(resource: StackResourceSummary): LiveResource {
  const { LogicalResourceId, PhysicalResourceId, ResourceType, ResourceStatus, DriftInformation } = resource;
  return {
    logicalId: LogicalResourceId ?? "",
    physicalId: PhysicalResourceId ?? null,
    type: ResourceType ?? "",
    status: ResourceStatus ?? "",
    drift: drifts[DriftInformation?.StackResourceDriftStatus ?? ""] ?? "not-checked",
  };
}

function toEvent(event: SdkEvent): StackEvent {
  return {
    eventId: event.EventId ?? "",
    timestamp: event.Timestamp?.getTime() ?? 0,
    logicalId: event.LogicalResourceId ?? "",
    physicalId: event.PhysicalResourceId ?? null,
    resourceType: event.ResourceType ?? "",
    status: event.ResourceStatus ?? "",
    reason: event.ResourceStatusReason ?? null,
    requestToken: event.ClientRequestToken ?? null,
  };
}

function toParameter(name: string, value: ParameterValue): { ParameterKey: string; ParameterValue?: string; UsePreviousValue?: boolean } {
  return typeof value === "string" ? { ParameterKey: name, ParameterValue: value } : { ParameterKey: name, UsePreviousValue: true };
}

function toChangeSet(pages: readonly DescribeChangeSetOutput[]): ChangeSet {
  const [first] = pages;
  return {
    changeSetId: first?.ChangeSetId ?? "",
    stackId: first?.StackId ?? "",
    state: stateOf(first),
    reason: first?.StatusReason ?? null,
    createdAt: first?.CreationTime?.getTime() ?? 0,
    changes: pages.flatMap((page) => (page.Changes ?? []).flatMap(toRow)),
  };
}

function stateOf(changeSet: DescribeChangeSetOutput | undefined): ChangeSet["state"] {
  switch (changeSet?.Status) {
    case "CREATE_PENDING":
    case "CREATE_IN_PROGRESS":
      return "preparing";
    case "CREATE_COMPLETE":
      if (changeSet.ExecutionStatus === "AVAILABLE") return "ready";
      return changeSet.ExecutionStatus === "OBSOLETE" ? "obsolete" : "executed";
    default:
      return "failed";
  }
}

const actions: Readonly<Record<string, ChangeSetRow["action"]>> = { Add: "create", Import: "create", Modify: "update", Remove: "delete" };
const replacements: Readonly<Record<string, ChangeSetRow["replacement"]>> = { True: "certain", Conditional: "maybe" };

function toRow({ ResourceChange: change }: SdkChange): ChangeSetRow[] {
  if (change === undefined) return [];
  return [
    {
      action: actions[change.Action ?? ""] ?? "unknown",
      logicalId: change.LogicalResourceId ?? "",
      resourceType: change.ResourceType ?? "",
      replacement: replacements[change.Replacement ?? ""] ?? "never",
    },
  ];
}
