import {
  CloudFormationClient,
  CreateChangeSetCommand,
  type CreateChangeSetInput,
  DescribeChangeSetCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  type ExecuteChangeSetInput,
  paginateDescribeStackEvents,
  type Stack,
  type StackEvent,
} from "@aws-sdk/client-cloudformation";
import { AutoScalingClient } from "@aws-sdk/client-auto-scaling";
import { EC2Client } from "@aws-sdk/client-ec2";
import { ElasticLoadBalancingClient } from "@aws-sdk/client-elastic-load-balancing";
import { ElasticLoadBalancingV2Client } from "@aws-sdk/client-elastic-load-balancing-v2";
import { S3Client } from "@aws-sdk/client-s3";
import { STSClient } from "@aws-sdk/client-sts";
import { type Faults, serveLoopback, type VirtualClock, virtualClock } from "@keelson/double";
import { onTestFinished } from "vitest";
import { accountDoubles } from "./account/account-doubles.ts";
import { type AccountState, emptyAccount } from "./account/account-options.ts";
import { stackInstances } from "./auto-scaling/auto-scaling-state.ts";
import type { CloudFormationDoubleOptions } from "./cloudformation/double-options.ts";
import { type CloudFormationState, emptyCloudFormationState } from "./cloudformation/state.ts";
import type { Stage } from "./cloudformation/scenario/stack-in.ts";
import { defaultEc2State, type Ec2State } from "./ec2/ec2-state.ts";
import { s3State } from "./s3/s3-state.ts";

/** All doubles of an account on one port for one test, and the real SDK clients that talk to them. */
export interface ServedDoubles {
  readonly clock: VirtualClock;
  readonly state: CloudFormationState;
  /** The CloudFormation double's options, for scenarios. */
  readonly stage: Stage;
  readonly images: Ec2State;
  readonly cloudFormation: CloudFormationClient;
  readonly ec2: EC2Client;
  readonly autoScaling: AutoScalingClient;
  readonly classicBalancing: ElasticLoadBalancingClient;
  readonly loadBalancing: ElasticLoadBalancingV2Client;
  readonly account: AccountState;
  readonly sts: STSClient;
  readonly s3: S3Client;
  /** Sends a call unsigned by any SDK, as its form, and answers the status. */
  readonly post: (service: string, form: string) => Promise<number>;
}

export async function serveDoubles(
  options: Partial<CloudFormationDoubleOptions> & {
    readonly accessKeyId?: string;
    readonly clock?: VirtualClock;
    readonly faults?: Faults;
  } = {},
): Promise<ServedDoubles> {
  const clock = options.clock ?? virtualClock();
  const state = options.state ?? emptyCloudFormationState();
  const images = options.ec2 ?? defaultEc2State();
  const s3 = options.s3 ?? s3State({ templates: "eu-west-1" });
  const account: AccountState = { ...emptyAccount(), cloudFormation: state, ec2: images, s3 };
  const { script, choose } = accountDoubles({
    state: account,
    clock,
    script: { ...options },
  });
  const stage = { ...script, clock };
  const server = await serveLoopback({
    choose,
    ...(options.faults === undefined ? {} : { faults: options.faults }),
  });
  onTestFinished(() => server.close());
  const client = {
    region: "eu-west-1",
    endpoint: server.url,
    maxAttempts: 1,
    credentials: { accessKeyId: options.accessKeyId ?? "AKIDEXAMPLE", secretAccessKey: "secret" },
  };
  return {
    clock,
    state,
    stage,
    images,
    cloudFormation: new CloudFormationClient(client),
    ec2: new EC2Client(client),
    autoScaling: new AutoScalingClient(client),
    classicBalancing: new ElasticLoadBalancingClient(client),
    loadBalancing: new ElasticLoadBalancingV2Client(client),
    account,
    sts: new STSClient(client),
    s3: new S3Client(client),
    async post(service, form) {
      const authorization = `AWS4-HMAC-SHA256 Credential=AKID/20261122/eu-west-1/${service}/aws4_request`;
      const answer = await fetch(server.url, { method: "POST", headers: { authorization }, body: form });
      await answer.text();
      return answer.status;
    },
  };
}

export type Proposal = Omit<CreateChangeSetInput, "TemplateBody" | "ChangeSetName" | "StackName"> & {
  readonly template: unknown;
  readonly name?: string;
};

/** Makes a change set and waits until it has left CREATE_IN_PROGRESS. */
export async function propose({ cloudFormation, clock }: ServedDoubles, { template, name = "one", ...input }: Proposal): Promise<string> {
  const made = await cloudFormation.send(
    new CreateChangeSetCommand({ StackName: "minecraft", ChangeSetName: name, TemplateBody: JSON.stringify(template), ...input }),
  );
  clock.advance(4000);
  return made.Id ?? "";
}

/** Makes and executes a change set; the stack is then in progress. */
export async function deploy(
  doubles: ServedDoubles,
  proposal: Proposal,
  options: Omit<ExecuteChangeSetInput, "ChangeSetName"> = {},
): Promise<string> {
  const id = await propose(doubles, proposal);
  await execute(doubles, id, options);
  return id;
}

export async function execute(
  { cloudFormation }: ServedDoubles,
  ChangeSetName: string,
  options: Omit<ExecuteChangeSetInput, "ChangeSetName"> = {},
): Promise<void> {
  await cloudFormation.send(
    new ExecuteChangeSetCommand({ ChangeSetName, ClientRequestToken: `token-${ChangeSetName.slice(-4)}`, ...options }),
  );
}

/** Creates the stack and lets it finish. */
export async function create(doubles: ServedDoubles, template: unknown, input: Partial<CreateChangeSetInput> = {}): Promise<Stack> {
  await deploy(doubles, { template, ChangeSetType: "CREATE", ...input });
  return finish(doubles);
}

/** Updates the stack and lets it finish. */
export async function update(doubles: ServedDoubles, template: unknown, input: Partial<CreateChangeSetInput> = {}): Promise<Stack> {
  await deploy(doubles, { template, name: "two", ChangeSetType: "UPDATE", ...input });
  return finish(doubles);
}

export async function finish(doubles: ServedDoubles, hours = 2): Promise<Stack> {
  doubles.clock.advance(hours * 3_600_000);
  return describe(doubles);
}

export async function describe({ cloudFormation, state }: ServedDoubles): Promise<Stack> {
  const answer = await cloudFormation.send(new DescribeStacksCommand({ StackName: state.stacks.at(-1)?.id }));
  return answer.Stacks?.[0] ?? { StackName: undefined, CreationTime: undefined, StackStatus: undefined };
}

/** The change set with all it says. */
export async function explain({ cloudFormation }: ServedDoubles, id: string) {
  return cloudFormation.send(new DescribeChangeSetCommand({ ChangeSetName: id, IncludePropertyValues: true }));
}

/** Every event as the service gives them: newest first, all pages. */
export async function events({ cloudFormation, state }: ServedDoubles): Promise<readonly StackEvent[]> {
  const all: StackEvent[] = [];
  const StackName = state.stacks.at(-1)?.id;
  for await (const page of paginateDescribeStackEvents({ client: cloudFormation }, { StackName })) all.push(...(page.StackEvents ?? []));
  return all;
}

/** `LogicalId STATUS` of all events, oldest first. */
export async function story(doubles: ServedDoubles): Promise<readonly string[]> {
  return (await events(doubles)).map((event) => `${event.LogicalResourceId} ${event.ResourceStatus}`).toReversed();
}

/** Ids of the instances that the newest stack's group counts on. */
export function nodesOf({ state }: ServedDoubles, logicalId = "Group"): readonly string[] {
  const stackId = state.stacks.at(-1)?.id ?? "";
  return stackInstances(state.autoScaling, stackId).flatMap((node) => (node.logicalId === logicalId ? [node.instanceId] : []));
}

/** The name and message of what a call fails with. */
export async function failureOf(
  call: Promise<unknown>,
): Promise<{ readonly name: string; readonly message: string; readonly status: number | undefined }> {
  try {
    await call;
  } catch (error) {
    const { name, message, $metadata } = error as { name: string; message: string; $metadata?: { httpStatusCode?: number } };
    return { name, message, status: $metadata?.httpStatusCode };
  }
  return { name: "none", message: "", status: undefined };
}
