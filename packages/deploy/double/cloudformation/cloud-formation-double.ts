import type { Clock } from "@keelson/core";
import type { ServiceDouble } from "@keelson/double";
import type { Ec2State } from "../ec2/ec2-state.ts";
import { type Call, type KnownCaller, queryService } from "../query/query-service.ts";
import type { QueryInput } from "../query/query-input.ts";
import type { XmlValue } from "../query/xml-element.ts";
import { deleteChangeSet, describeChangeSet, executeChangeSet, listChangeSets } from "./calls/change-set-calls.ts";
import { deleteStack } from "./calls/delete-stack.ts";
import { createChangeSet } from "./calls/create-change-set.ts";
import {
  cancelUpdateStack,
  describeStackEvents,
  describeStackResources,
  describeStacks,
  listStackResources,
  updateTerminationProtection,
} from "./calls/stack-calls.ts";
import { getTemplate, getTemplateSummary, validateTemplate } from "./calls/template-calls.ts";
import { advanceStacks } from "./operation/advance-stack.ts";
import type { CloudFormationState } from "./state.ts";
import { partitionOf } from "./template/pseudo-parameters.ts";
import type { BrokenRule, ResourceFailure, World } from "./world.ts";

/** How a CloudFormation double behaves; cloudformation.md is the description. Scripts are read at every request. */
export interface CloudFormationDoubleOptions {
  readonly state: CloudFormationState;
  readonly clock: Clock;
  /** Where parameters of type AWS::EC2::Image::Id are looked up. */
  readonly ec2: Ec2State;
  /** Refused actions, such as `cloudformation:ExecuteChangeSet`. */
  readonly deny?: readonly string[];
  readonly failResources?: Readonly<Record<string, ResourceFailure>>;
  /** Duration in seconds by logical id or by type; the type table has the defaults. */
  readonly seconds?: Readonly<Record<string, number>>;
  /** Whether the nodes of groups signal; `never` lets groups fail at their timeout. */
  readonly signals?: "automatic" | "never";
  /** Which of the service's two sentences an empty change set fails with. */
  readonly emptyReason?: World["emptyReason"];
  readonly pageSizes?: Partial<World["pageSizes"]>;
  /** A rule that is broken on purpose. */
  readonly broken?: BrokenRule;
}

/** AWS CloudFormation: change sets, stacks that progress by the clock, events, failures by script. */
export function cloudFormationDouble(options: CloudFormationDoubleOptions): ServiceDouble {
  const { state, clock } = options;
  const modelled =
    (run: (call: { input: QueryInput; caller: KnownCaller; world: World }) => XmlValue): Call =>
    (input, caller) => {
      const world = worldOf(options, clock.now());
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
      CreateChangeSet: modelled(createChangeSet),
      DeleteChangeSet: modelled(deleteChangeSet),
      DeleteStack: modelled(deleteStack),
      DescribeChangeSet: modelled(describeChangeSet),
      DescribeStackEvents: modelled(describeStackEvents),
      DescribeStackResources: modelled(describeStackResources),
      DescribeStacks: modelled(describeStacks),
      ExecuteChangeSet: modelled(executeChangeSet),
      GetTemplate: modelled(getTemplate),
      GetTemplateSummary: modelled(getTemplateSummary),
      ListChangeSets: modelled(listChangeSets),
      ListStackResources: modelled(listStackResources),
      UpdateTerminationProtection: modelled(updateTerminationProtection),
      ValidateTemplate: modelled(validateTemplate),
    },
  });
}

function worldOf(options: CloudFormationDoubleOptions, now: number): World {
  return {
    state: options.state,
    now,
    failResources: options.failResources ?? {},
    seconds: options.seconds ?? {},
    signals: options.signals ?? "automatic",
    emptyReason: options.emptyReason ?? "no-changes",
    pageSizes: { events: 100, changes: 100, resources: 100, ...options.pageSizes },
    broken: options.broken ?? null,
    hasImage: (imageId) => options.ec2.images.some((image) => image.imageId === imageId && image.state === "available"),
  };
}

function stackArn(input: QueryInput, { region, account }: KnownCaller): string {
  const name = input.text("StackName") ?? input.text("ChangeSetName") ?? "*";
  return name.startsWith("arn:") ? name : `arn:${partitionOf(region).partition}:cloudformation:${region}:${account}:stack/${name}/*`;
}
