import type { ServiceDouble } from "@keelson/double";
import { type Call as WireCall, type KnownCaller, queryService } from "../query/query-service.ts";
import type { QueryInput } from "../query/query-input.ts";
import type { XmlValue } from "../query/xml-element.ts";
import type { Call } from "./calls/call.ts";
import { deleteChangeSet, describeChangeSet, executeChangeSet, listChangeSets } from "./calls/change-set-calls.ts";
import { deleteStack } from "./calls/delete-stack.ts";
import { createChangeSet } from "./calls/create-change-set.ts";
import {
  describeStackEvents,
  describeStackResources,
  describeStacks,
  listStackResources,
  updateTerminationProtection,
} from "./calls/stack-calls.ts";
import { getStackPolicy, setStackPolicy } from "./calls/policy-calls.ts";
import { cancelUpdateStack, continueUpdateRollback, rollbackStack } from "./calls/rollback-calls.ts";
import { getTemplate, getTemplateSummary, validateTemplate } from "./calls/template-calls.ts";
import { advanceStacks } from "./operation/advance-stack.ts";
import type { CloudFormationDoubleOptions } from "./double-options.ts";
import { worldOf } from "./world-of.ts";
import { partitionOf } from "./template/pseudo-parameters.ts";

/** AWS CloudFormation: change sets, stacks that progress by the clock, events, failures by script. */
export function cloudFormationDouble(options: CloudFormationDoubleOptions): ServiceDouble {
  const { state, clock } = options;
  const modelled =
    (run: (call: Call) => XmlValue): WireCall =>
    (input, caller) => {
      const world = worldOf(options, clock.now(), caller.arn);
      advanceStacks(world);
      return run({ input, caller, world });
    };
  return queryService({
    service: "cloudformation",
    wire: "query",
    namespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
    account: state.account,
    deny: options.deny ?? [],
    resource: stackArn,
    calls: {
      CancelUpdateStack: modelled(cancelUpdateStack),
      ContinueUpdateRollback: modelled(continueUpdateRollback),
      CreateChangeSet: modelled(createChangeSet),
      DeleteChangeSet: modelled(deleteChangeSet),
      DeleteStack: modelled(deleteStack),
      DescribeChangeSet: modelled(describeChangeSet),
      DescribeStackEvents: modelled(describeStackEvents),
      DescribeStackResources: modelled(describeStackResources),
      DescribeStacks: modelled(describeStacks),
      ExecuteChangeSet: modelled(executeChangeSet),
      GetStackPolicy: modelled(getStackPolicy),
      GetTemplate: modelled(getTemplate),
      GetTemplateSummary: modelled(getTemplateSummary),
      ListChangeSets: modelled(listChangeSets),
      ListStackResources: modelled(listStackResources),
      RollbackStack: modelled(rollbackStack),
      SetStackPolicy: modelled(setStackPolicy),
      UpdateTerminationProtection: modelled(updateTerminationProtection),
      ValidateTemplate: modelled(validateTemplate),
    },
  });
}

function stackArn(input: QueryInput, { region, account }: KnownCaller): string {
  const name = input.text("StackName") ?? input.text("ChangeSetName") ?? "*";
  return name.startsWith("arn:") ? name : `arn:${partitionOf(region).partition}:cloudformation:${region}:${account}:stack/${name}/*`;
}
