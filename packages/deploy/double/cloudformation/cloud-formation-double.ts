import type { ServiceDouble } from "@keelson/double";
import { type Call as WireCall, type KnownCaller, queryService } from "../query/query-service.ts";
import type { QueryInput } from "../query/query-input.ts";
import type { XmlValue } from "../query/xml-element.ts";
import type { Call } from "./calls/call.ts";
import { deleteChangeSet, describeChangeSet, executeChangeSet, listChangeSets } from "./calls/change-set-calls.ts";
import { deleteStack } from "./calls/delete-stack.ts";
import {
  describeStackDriftDetectionStatus,
  describeStackResourceDrifts,
  detectStackDrift,
  detectStackResourceDrift,
} from "./calls/drift-calls.ts";
import { createChangeSet } from "./calls/create-change-set.ts";
import {
  describeStackResources,
  describeStacks,
  listStackResources,
  listStacks,
  updateTerminationProtection,
} from "./calls/stack-calls.ts";
import { getStackPolicy, setStackPolicy } from "./calls/policy-calls.ts";
import { describeEvents, describeStackEvents } from "./calls/event-calls.ts";
import { cancelUpdateStack, continueUpdateRollback, rollbackStack } from "./calls/rollback-calls.ts";
import { signalResource } from "./calls/signal-resource.ts";
import { getTemplate, getTemplateSummary, validateTemplate } from "./calls/template-calls.ts";
import { advanceStacks } from "./operation/advance-stack.ts";
import type { CloudFormationDoubleOptions } from "./double-options.ts";
import { staleReads } from "./stale-reads.ts";
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
  const stale = staleReads();
  const writing = (run: (call: Call) => XmlValue): WireCall =>
    modelled((call) => stale.writing(run, { reads: options.staleReads ?? 0 })(call));
  return queryService({
    service: "cloudformation",
    wire: "query",
    namespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
    account: state.account,
    deny: options.deny ?? [],
    resource: stackArn,
    calls: {
      CancelUpdateStack: writing(cancelUpdateStack),
      ContinueUpdateRollback: writing(continueUpdateRollback),
      CreateChangeSet: writing(createChangeSet),
      DeleteChangeSet: modelled(deleteChangeSet),
      DeleteStack: writing(deleteStack),
      DescribeChangeSet: modelled(describeChangeSet),
      DescribeEvents: modelled(describeEvents),
      DescribeStackDriftDetectionStatus: modelled(describeStackDriftDetectionStatus),
      DescribeStackEvents: modelled(describeStackEvents),
      DescribeStackResourceDrifts: modelled(describeStackResourceDrifts),
      DescribeStackResources: modelled(describeStackResources),
      DescribeStacks: modelled(stale.reading(describeStacks)),
      DetectStackDrift: modelled(detectStackDrift),
      DetectStackResourceDrift: modelled(detectStackResourceDrift),
      ExecuteChangeSet: writing(executeChangeSet),
      GetStackPolicy: modelled(getStackPolicy),
      GetTemplate: modelled(getTemplate),
      GetTemplateSummary: modelled(getTemplateSummary),
      ListChangeSets: modelled(listChangeSets),
      ListStackResources: modelled(listStackResources),
      ListStacks: modelled(listStacks),
      RollbackStack: writing(rollbackStack),
      SetStackPolicy: modelled(setStackPolicy),
      SignalResource: modelled(signalResource),
      UpdateTerminationProtection: writing(updateTerminationProtection),
      ValidateTemplate: modelled(validateTemplate),
    },
  });
}

function stackArn(input: QueryInput, { region, account }: KnownCaller): string {
  const name = input.text("StackName") ?? input.text("ChangeSetName") ?? "*";
  return name.startsWith("arn:") ? name : `arn:${partitionOf(region).partition}:cloudformation:${region}:${account}:stack/${name}/*`;
}
